"""One handler hears of every error that no await can raise."""

import asyncio
from typing import Any


def open_barrier(lane: int) -> None:
    if lane == 2:
        raise OSError("the motor of lane 2 is stuck")
    print(f"lane {lane} is open")


async def read_plate(lane: int) -> str:
    raise ValueError(f"no plate in lane {lane}")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")  # not every report has one
    print(f"call the technician: {error!r}")
    # In production, keep the log with its traceback, too:
    # loop.default_exception_handler(context)


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)

    for lane in (1, 2, 3):
        loop.call_soon(open_barrier, lane)
    await asyncio.sleep(0)

    camera = asyncio.create_task(read_plate(3))
    try:
        await camera  # an error that is awaited is not reported
    except ValueError as error:
        print(f"caught in main(): {error}")


if __name__ == "__main__":
    asyncio.run(main())
