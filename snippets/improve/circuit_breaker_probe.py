"""Half-open: one caller probes, and if that one leaves, another does."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class HalfOpen:
    """The half-open state of the breaker, without the rest."""

    def __init__(self) -> None:
        self.open, self._probing = True, False

    @contextmanager
    def guard(self) -> Iterator[None]:
        if not self.open:
            yield
            return
        if self._probing:
            raise RuntimeError("somebody probes")
        self._probing = True  # no await since the look: nobody slips in
        try:
            yield
            self.open = False
        finally:
            self._probing = False


async def ask(breaker: HalfOpen, name: str) -> None:
    try:
        with breaker.guard():
            print(f"{name}: ask")
            await asyncio.sleep(0.3)  # stands for the request
        print(f"{name}: answered, circuit open: {breaker.open}")
    except RuntimeError as error:
        print(f"{name}: {error}")


async def main() -> None:
    breaker = HalfOpen()
    async with asyncio.TaskGroup() as group:
        ada = group.create_task(ask(breaker, "Ada"), name="Ada")
        group.create_task(ask(breaker, "Bo"), name="Bo")
        await asyncio.sleep(0.1)
        ada.cancel()  # her visitor has closed the page
        await asyncio.wait([ada])
        print(f"Ada: gone, circuit open: {breaker.open}")
    async with asyncio.TaskGroup() as group:
        for name in ("Cleo", "Dan", "Eve"):
            group.create_task(ask(breaker, name), name=name)


if __name__ == "__main__":
    asyncio.run(main())
