"""Sync code runs coroutines on one loop, which it keeps for all calls."""

import asyncio
from types import TracebackType
from typing import Self


class AsyncMap:
    """The asynchronous library."""

    async def look_up(self, street: str) -> str:
        await asyncio.sleep(0.05)  # stands in for the network
        return f"{street} is in the north"


class Map:
    """The same for sync code: a loop of its own, run while you wait."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._map = AsyncMap()

    def look_up(self, street: str) -> str:
        return self._runner.run(self._map.look_up(street))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._runner.close()


def plan_route(streets: list[str]) -> None:
    """Plain code, as it was before there was asyncio."""
    with Map() as city:
        for street in streets:
            print(city.look_up(street))


async def main() -> None:
    """Call plain code from async code: in a thread."""
    await asyncio.to_thread(plan_route, ["Mill Lane"])


if __name__ == "__main__":
    plan_route(["Elm Road", "Oak Street"])
    asyncio.run(main())
