"""An exception for which nobody asks, and one for which somebody does."""

import asyncio
from typing import Any


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"in the log: {context['message']}: {context['exception']!r}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)

    ticket: asyncio.Future[str] = loop.create_future()
    ticket.set_exception(ConnectionError("no paper"))
    del ticket  # nobody awaited it

    ticket = loop.create_future()
    ticket.set_exception(ConnectionError("no ink"))
    ticket.exception()  # counts as having asked
    del ticket
    print("done")


if __name__ == "__main__":
    asyncio.run(main())
