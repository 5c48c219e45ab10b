"""Debug mode says where the task that got lost was created."""

import asyncio
import gc
from pathlib import Path
from typing import Any


class Alarm:
    """A wake-up call. The front desk is to set `time_is_up`."""

    def __init__(self) -> None:
        self.time_is_up = asyncio.Event()

    async def ring(self, room: int) -> None:
        await self.time_is_up.wait()
        print(f"room {room}: good morning")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"  {context['message']}")
    print(f"  waits in:   {context['task'].get_coro().__qualname__}")
    stack = context.get("source_traceback", ())  # in debug mode only
    yours = [f for f in stack if "asyncio" not in Path(f.filename).parts]
    for frame in yours[-1:]:
        print(f"  created in: {frame.name}: {frame.line}")


def take_order(room: int) -> None:
    alarm = Alarm()  # only the task refers to it, and it to the task
    asyncio.create_task(alarm.ring(room))  # noqa: RUF006  wrong


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 10  # no other message of debug mode
    loop.set_exception_handler(report)
    take_order(101)
    await asyncio.sleep(0)  # the task starts, and waits
    gc.collect()  # happens by itself, sooner or later


if __name__ == "__main__":
    for debug in (False, True):
        print(f"debug={debug}")
        asyncio.run(main(), debug=debug)
