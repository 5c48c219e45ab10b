"""A factory prepares the loop that Runner then owns."""

import asyncio
from typing import Any

Context = dict[str, Any]


def log_failure(loop: asyncio.AbstractEventLoop, context: Context) -> None:
    """Replace the default handler, which logs a traceback."""
    error = context.get("exception")  # not every problem has one
    print("elevator log:", repr(error) if error else context["message"])


def elevator_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(log_failure)
    loop.slow_callback_duration = 0.05  # seconds; only used in debug mode
    return loop


def door_sensor() -> None:
    raise ValueError("door blocked on floor 3")


async def main() -> str:
    asyncio.get_running_loop().call_soon(door_sensor)
    await asyncio.sleep(0)  # one turn of the loop: the callback runs
    return "back in service"


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=elevator_loop) as runner:
        print(runner.run(main()))
