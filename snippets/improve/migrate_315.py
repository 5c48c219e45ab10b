"""Initialize a future twice: the mistake that Python 3.15 refuses."""

import asyncio
from typing import Any


class Ticket(asyncio.Future[str]):
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop=loop)
        self.reset()

    def reset(self) -> None:
        super().__init__(loop=self.get_loop())  # once more, to clear it


async def main() -> None:
    loop: Any = asyncio.get_running_loop()
    try:
        ticket = Ticket(loop)
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    else:
        ticket.set_result("row 7")
        print("accepted:", await ticket)


if __name__ == "__main__":
    asyncio.run(main())
