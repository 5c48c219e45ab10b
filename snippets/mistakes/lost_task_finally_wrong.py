"""A lost task is not cancelled: its finally runs, but cannot await."""

import asyncio
import gc
from typing import Any


async def ring(alarm: asyncio.Event) -> None:
    try:
        await alarm.wait()
    except asyncio.CancelledError:
        print("never printed: nobody cancels it")
        raise
    finally:
        print("  finally: the line is free again")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"  {context['message']}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    alarm = asyncio.Event()
    task = asyncio.create_task(ring(alarm))
    await asyncio.sleep(0)
    print("lost:")
    del alarm, task
    gc.collect()


if __name__ == "__main__":
    asyncio.run(main())
