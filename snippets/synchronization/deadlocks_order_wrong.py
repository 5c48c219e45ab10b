"""Two trains take two tracks, each in its own order."""

import asyncio
import linecache


async def go_south(north: asyncio.Lock, south: asyncio.Lock) -> None:
    async with north:
        await asyncio.sleep(0.1)
        async with south:
            print("express passes")


async def go_north(north: asyncio.Lock, south: asyncio.Lock) -> None:
    async with south:  # wrong: the other train starts with north
        await asyncio.sleep(0.1)
        async with north:
            print("freight passes")


async def main() -> None:
    north, south = asyncio.Lock(), asyncio.Lock()
    express = asyncio.create_task(go_south(north, south), name="express")
    freight = asyncio.create_task(go_north(north, south), name="freight")
    _, waiting = await asyncio.wait([express, freight], timeout=0.5)
    for task in sorted(waiting, key=lambda task: task.get_name()):
        frame = task.get_stack()[0]
        line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
        print(f"{task.get_name()} waits at: {line.strip()}")

    print("express is cancelled")  # and gives north back
    express.cancel()
    await asyncio.wait([express, freight])


if __name__ == "__main__":
    asyncio.run(main())
