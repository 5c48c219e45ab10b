"""Serve two, let two wait, and turn away the others at once."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Overloaded(Exception):
    """Come back later: nothing was begun."""


class Gate:
    """Admit `active` at a time, let `waiting` more wait, refuse the rest."""

    def __init__(self, active: int, waiting: int) -> None:
        self._room = active + waiting
        self._active = asyncio.Semaphore(active)

    @asynccontextmanager
    async def admit(self) -> AsyncIterator[None]:
        if not self._room:
            raise Overloaded
        self._room -= 1
        try:
            async with self._active:
                yield
        finally:  # also when it is cancelled while it waits
            self._room += 1


async def render(gate: Gate, report: str) -> str:
    try:
        async with gate.admit():
            await asyncio.sleep(0.1)  # the work
            return f"{report}: rendered"
    except Overloaded:
        return f"{report}: 503, try again later"


async def main() -> None:
    gate = Gate(active=2, waiting=2)
    names = [f"report {number}" for number in range(1, 7)]
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(render(gate, name), name=name) for name in names
        ]
    for task in tasks:
        print(task.result())
    print(await render(gate, "report 7"))


if __name__ == "__main__":
    asyncio.run(main())
