"""What the handler is told: a message, and the objects that took part."""

import asyncio
from typing import Any


def lift_barrier(*_: object) -> None:
    raise OSError("stuck")


async def count_cars() -> None:
    raise ValueError("negative")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    message, callback, _ = context["message"].partition(" lift_barrier")
    print(message + (" ..." if callback else ""))
    for key in sorted(context.keys() - {"message"}):
        print(f"    {key}: {type(context[key]).__name__}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)

    loop.call_soon(lift_barrier)
    await asyncio.sleep(0)

    counting = asyncio.create_task(count_cars())
    await asyncio.sleep(0)
    del counting  # nobody will ever ask

    payment = loop.create_future()
    payment.set_exception(ValueError("declined"))
    del payment


if __name__ == "__main__":
    asyncio.run(main(), debug=False)  # debug mode adds "source_traceback"
