"""reschedule() takes a point in time, not a number of seconds."""

import asyncio


async def drill(hole: int) -> None:
    await asyncio.sleep(0)
    print(f"hole {hole}")
    await asyncio.sleep(0.05)


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(5) as limit:
            await drill(1)
            limit.reschedule(loop.time() + 5)  # right: in five seconds
            await drill(2)
            limit.reschedule(0.001)  # wrong: a moment after the clock began
            await drill(3)
    except TimeoutError:
        print("TimeoutError at once")


if __name__ == "__main__":
    asyncio.run(main())
