"""The server has died, and its callers wait forever."""

import asyncio

Request = tuple[str, asyncio.Future[str]]


async def forecast(requests: asyncio.Queue[Request]) -> None:
    while True:
        city, reply = await requests.get()
        reply.set_result({"Rome": "sun", "Bergen": "rain"}[city])


async def ask(city: str, requests: asyncio.Queue[Request]) -> str:
    reply: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    await requests.put((city, reply))
    return await reply


async def main() -> None:
    requests: asyncio.Queue[Request] = asyncio.Queue()
    server = asyncio.create_task(forecast(requests))  # wrong: who watches it?
    for city in ("Rome", "Atlantis", "Bergen"):
        try:
            async with asyncio.timeout(0.2):
                print(f"{city}: {await ask(city, requests)}")
        except TimeoutError:
            print(f"{city}: no answer")
    error = server.exception()
    print(f"server: {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
