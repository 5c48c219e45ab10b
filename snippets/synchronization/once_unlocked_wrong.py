"""Between the look and the assignment there is an await."""

import asyncio


class Weather:
    def __init__(self) -> None:
        self._session: str | None = None
        self._logins = 0

    async def session(self) -> str:
        if self._session is None:  # wrong: true for all who come early
            self._session = await self._log_in()
        return self._session

    async def _log_in(self) -> str:
        self._logins += 1
        number = self._logins
        await asyncio.sleep(0.1)
        return f"session {number}"


async def report(weather: Weather, city: str) -> None:
    print(f"{city}: {await weather.session()}")


async def main() -> None:
    weather = Weather()
    async with asyncio.TaskGroup() as group:
        for city in ("Bergen", "Lagos", "Lima"):
            group.create_task(report(weather, city), name=city)


if __name__ == "__main__":
    asyncio.run(main())
