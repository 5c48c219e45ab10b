"""Several steps of cleaning up, with one deadline for all of them."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack


async def land_drone() -> None:
    await asyncio.sleep(3600)  # no radio contact


async def close_hangar() -> None:
    print("hangar closed")


async def send_report() -> None:
    await asyncio.sleep(3600)


STEPS = (land_drone, close_hangar, send_report)


async def within(deadline: float, step: Callable[[], Awaitable[None]]) -> None:
    try:
        async with asyncio.timeout_at(deadline):
            await step()
    except TimeoutError:
        print(f"{step.__name__}: out of time")


async def fly() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        deadline = asyncio.get_running_loop().time() + 0.3
        async with AsyncExitStack() as stack:  # no step skips the others
            for step in reversed(STEPS):  # the last one in comes first
                stack.push_async_callback(within, deadline, step)


async def main() -> None:
    loop = asyncio.get_running_loop()
    flight = asyncio.create_task(fly())
    await asyncio.sleep(0)
    start = loop.time()
    flight.cancel()
    await asyncio.wait([flight])
    print(f"done in less than 3 s: {loop.time() - start < 3}")


if __name__ == "__main__":
    asyncio.run(main())
