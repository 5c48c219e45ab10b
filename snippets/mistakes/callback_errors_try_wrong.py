"""A try catches what is raised inside it, and a start raises nothing."""

import asyncio
from typing import Any


async def print_ticket() -> None:
    raise OSError("out of paper")


def ring(_: object = None) -> None:
    raise OSError("the bell is off")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"  reported: {context['exception']}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    try:
        print("call_soon")
        loop.call_soon(ring)
        await asyncio.sleep(0)  # the callback runs, and main() waits

        print("add_done_callback")
        car = loop.create_future()
        car.add_done_callback(ring)
        car.set_result("left")
        await asyncio.sleep(0)

        print("create_task")
        printing = asyncio.create_task(print_ticket())
        await asyncio.sleep(0)
    except OSError:
        print("never printed")

    try:
        await printing
    except OSError as error:
        print(f"  caught around the await: {error}")


if __name__ == "__main__":
    asyncio.run(main())
