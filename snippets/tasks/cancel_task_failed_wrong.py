"""cancel() on a task that has failed hides the failure."""

import asyncio
import gc
from typing import Any


async def water(bed: str) -> None:
    await asyncio.sleep(0)
    raise OSError(f"{bed}: the hose has burst")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"log: {context['message']}: {context['exception']}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    for bed in ("roses", "beans"):
        watering = asyncio.create_task(water(bed))
        await asyncio.wait([watering])  # it fails, and nobody looks
        if bed == "beans":
            print(f"{bed}: cancel() is {watering.cancel()}")  # wrong
        del watering
        gc.collect()  # happens by itself, sooner or later
        print(f"{bed}: forgotten")


if __name__ == "__main__":
    asyncio.run(main())
