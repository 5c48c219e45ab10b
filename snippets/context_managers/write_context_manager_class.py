"""A class with __aenter__ and __aexit__: state, and more than one use."""

import asyncio
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Self


class Charger(AbstractAsyncContextManager["Charger"]):
    def __init__(self, bay: int) -> None:
        self.bay = bay
        self.cars = 0

    async def __aenter__(self) -> Self:
        await asyncio.sleep(0)  # stands in for the plug
        self.cars += 1
        return self  # what stands after `as`

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:  # returns nothing: the error goes on
        print(f"car {self.cars} unplugged from bay {self.bay}: {error!r}")
        await asyncio.sleep(0)


async def charge_for_ever(charger: Charger) -> None:
    async with charger:
        await asyncio.sleep(3600)


async def main() -> None:
    charger = Charger(4)
    async with charger:
        pass

    try:
        async with charger:
            raise RuntimeError("fuse blown")
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    charging = asyncio.create_task(charge_for_ever(charger))
    await asyncio.sleep(0.1)
    charging.cancel()
    await asyncio.wait([charging])
    print(f"charging cancelled: {charging.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
