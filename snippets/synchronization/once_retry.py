"""A shared start that fails for all who wait, and is tried again later."""

import asyncio


def has_failed(task: asyncio.Task[str]) -> bool:
    if not task.done():
        return False
    return task.cancelled() or task.exception() is not None


class Scanner:
    def __init__(self) -> None:
        self._starting: asyncio.Task[str] | None = None
        self._attempts = 0

    async def started(self) -> str:
        if self._starting is None or has_failed(self._starting):
            self._starting = asyncio.create_task(self._start())
        return await asyncio.shield(self._starting)

    async def _start(self) -> str:
        self._attempts += 1
        print(f"attempt {self._attempts}")
        await asyncio.sleep(0.1)
        if self._attempts == 1:
            raise ConnectionError("the scanner is off")
        return "ready"


async def scan(scanner: Scanner, page: str) -> None:
    try:
        print(f"{page}: {await scanner.started()}")
    except ConnectionError as error:
        print(f"{page}: {error}")


async def main() -> None:
    scanner = Scanner()
    await asyncio.gather(scan(scanner, "page 1"), scan(scanner, "page 2"))
    await asyncio.gather(scan(scanner, "page 3"), scan(scanner, "page 4"))


if __name__ == "__main__":
    asyncio.run(main())
