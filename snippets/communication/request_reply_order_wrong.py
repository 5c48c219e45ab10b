"""Without numbers, the next reply goes to whoever waits first."""

import asyncio

Line = asyncio.Queue[str]
SECONDS = {"London": 0.3, "Oslo": 0.05}  # London thinks longer


async def phone(city: str, requests: Line, replies: Line) -> None:
    await requests.put(city)
    print(f"asked {city}, heard: {await replies.get()}")  # wrong


async def serve(requests: Line, replies: Line) -> None:
    async def answer(city: str) -> None:
        await asyncio.sleep(SECONDS[city])
        await replies.put(f"here is {city}")

    async with asyncio.TaskGroup() as group:
        for _ in SECONDS:
            group.create_task(answer(await requests.get()))


async def main() -> None:
    requests, replies = Line(), Line()
    async with asyncio.TaskGroup() as group:
        group.create_task(serve(requests, replies))
        for city in SECONDS:
            group.create_task(phone(city, requests, replies), name=city)


if __name__ == "__main__":
    asyncio.run(main())
