"""Log in once, however many reports ask for the session at a time."""

import asyncio


class Weather:
    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._session: str | None = None

    async def session(self) -> str:
        if self._session is None:  # later on, no lock is needed
            async with self._lock:
                if self._session is None:  # nobody was faster
                    self._session = await self._log_in()
        return self._session

    async def _log_in(self) -> str:
        print("logging in")
        await asyncio.sleep(0.1)  # stands for the network
        return "session 1"


async def report(weather: Weather, city: str) -> None:
    session = await weather.session()
    print(f"{city}: {session}")


async def main() -> None:
    weather = Weather()
    async with asyncio.TaskGroup() as group:
        for city in ("Bergen", "Lagos", "Lima"):
            group.create_task(report(weather, city), name=city)
    await report(weather, "Osaka")


if __name__ == "__main__":
    asyncio.run(main())
