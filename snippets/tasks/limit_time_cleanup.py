"""The deadline starts the cancellation. The cleanup comes on top."""

import asyncio


async def elevator() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.5)  # down to the ground floor
        print("the elevator is down")


async def measure(work: str) -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        if work == "timeout":
            async with asyncio.timeout(0.1):
                await elevator()
        else:
            await asyncio.wait_for(elevator(), timeout=0.1)
    except TimeoutError:
        seconds = loop.time() - start
        print(f"{work}: 0.1 s allowed, at least 0.5 s used: {seconds > 0.5}")


async def main() -> None:
    await measure("timeout")
    await measure("wait_for")


if __name__ == "__main__":
    asyncio.run(main())
