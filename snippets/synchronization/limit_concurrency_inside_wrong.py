"""Everybody brings a semaphore of their own: nothing is limited."""

import asyncio

swimming = most = 0


class Swimmer:
    def __init__(self) -> None:
        self.lanes = asyncio.Semaphore(2)  # wrong: one for each swimmer

    async def swim(self) -> None:
        global swimming, most
        async with self.lanes:
            swimming += 1
            most = max(most, swimming)
            await asyncio.sleep(0)
            swimming -= 1


async def main() -> None:
    async with asyncio.TaskGroup() as pool:
        for _ in range(8):
            pool.create_task(Swimmer().swim())
    print(f"in two lanes at the same time: {most}")


if __name__ == "__main__":
    asyncio.run(main())
