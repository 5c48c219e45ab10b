"""A global that is set for one run: a context variable."""

import asyncio
from contextvars import ContextVar


class Tides:
    def __init__(self, name: str) -> None:
        self.loop = asyncio.get_running_loop()
        self.name = name


tides: ContextVar[Tides] = ContextVar("tides")


async def forecast() -> None:
    client = tides.get()
    right = client.loop is asyncio.get_running_loop()
    print(f"client of {client.name}, on its own loop: {right}")


async def main(name: str) -> None:
    tides.set(Tides(name))
    async with asyncio.TaskGroup() as group:
        group.create_task(forecast())  # tasks inherit the context


if __name__ == "__main__":
    asyncio.run(main("the first run"))
    asyncio.run(main("the second run"))
    try:
        asyncio.run(forecast())  # forgot to set it
    except LookupError as error:
        print(f"{type(error).__name__}: no client in this run")
