"""Stop a mock in the middle: wait until it is awaited, then let it go."""

import asyncio
from typing import Any
from unittest.mock import AsyncMock


class Printer:
    def __init__(self, transport: Any) -> None:
        self.transport = transport
        self.busy = False

    async def print_page(self, text: str) -> None:
        self.busy = True
        try:
            await self.transport.write(text)
        finally:
            self.busy = False


async def main() -> None:
    writing, finish = asyncio.Event(), asyncio.Event()

    async def write(text: str) -> None:
        writing.set()
        await finish.wait()

    transport = AsyncMock()
    transport.write.side_effect = write
    printer = Printer(transport)

    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        job = group.create_task(printer.print_page("page 1"))
        await writing.wait()  # no sleep, no guess
        transport.write.assert_awaited_once_with("page 1")
        print(f"while it writes, busy: {printer.busy}")

        finish.set()
        await job
        print(f"when it is done, busy: {printer.busy}")


if __name__ == "__main__":
    asyncio.run(main())
