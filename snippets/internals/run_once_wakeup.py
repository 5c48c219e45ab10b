"""From a result to the one who waits for it: a turn for each future."""

import asyncio

turn = ripe_at = 0


def count() -> None:
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(count)


async def ripen(pear: asyncio.Future[None]) -> None:
    await pear


async def pick_directly(pear: asyncio.Future[None]) -> None:
    await ripen(pear)
    print(f"through a coroutine: {turn - ripe_at} turn later")


async def pick_by_task(pear: asyncio.Future[None]) -> None:
    await asyncio.create_task(ripen(pear))
    print(f"through a task: {turn - ripe_at} turns later")


async def main() -> None:
    global ripe_at
    loop = asyncio.get_running_loop()
    loop.call_soon(count)
    pear: asyncio.Future[None] = loop.create_future()
    async with asyncio.TaskGroup() as group:
        group.create_task(pick_directly(pear))
        group.create_task(pick_by_task(pear))
        for _ in range(3):
            await asyncio.sleep(0)  # until all of them wait
        pear.set_result(None)
        ripe_at = turn


if __name__ == "__main__":
    asyncio.run(main())
