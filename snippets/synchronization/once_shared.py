"""All callers await one task, and one who leaves does not stop it."""

import asyncio


class Rates:
    def __init__(self) -> None:
        self._loading: asyncio.Task[float] | None = None

    async def get(self) -> float:
        if self._loading is None:  # no await up to the next line: no lock
            self._loading = asyncio.create_task(self._load())
        return await asyncio.shield(self._loading)

    async def _load(self) -> float:
        print("loading the rates")
        await asyncio.sleep(0.4)
        return 1.25


async def convert(rates: Rates, euros: int) -> None:
    print(f"{euros} euros are {euros * await rates.get()} dollars")


async def convert_fast(rates: Rates, euros: int) -> None:
    try:
        async with asyncio.timeout(0.1):
            await convert(rates, euros)
    except TimeoutError:
        print(f"{euros} euros: gave up waiting")


async def main() -> None:
    rates = Rates()
    async with asyncio.TaskGroup() as group:
        group.create_task(convert_fast(rates, 10))  # starts the loading
        group.create_task(convert(rates, 20))
        group.create_task(convert(rates, 30))


if __name__ == "__main__":
    asyncio.run(main())
