"""From Python 3.12 on, the handler sees the context of the callback."""

import asyncio
from contextvars import ContextVar
from typing import Any

ticket: ContextVar[str] = ContextVar("ticket", default="unknown")


def refund() -> None:
    raise OSError("no coins")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"ticket {ticket.get()}: {context['exception']}")


async def leave(number: str) -> None:
    ticket.set(number)
    asyncio.get_running_loop().call_soon(refund)  # copies the context


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    async with asyncio.TaskGroup() as group:
        group.create_task(leave("A17"), name="A17")
        group.create_task(leave("B42"), name="B42")


if __name__ == "__main__":
    asyncio.run(main())
