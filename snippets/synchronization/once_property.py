"""An attribute that is computed at its first await."""

import asyncio
import functools
from collections.abc import Awaitable


class Museum:
    def __init__(self, name: str) -> None:
        self._name = name

    @functools.cached_property
    def _counting(self) -> asyncio.Task[int]:
        return asyncio.create_task(self._count())

    @property
    def paintings(self) -> Awaitable[int]:
        return asyncio.shield(self._counting)

    def forget(self) -> None:
        vars(self).pop("_counting", None)

    async def _count(self) -> int:
        print(f"counting in {self._name}")
        await asyncio.sleep(0.1)
        return 2300


async def main() -> None:
    museum = Museum("Madrid")
    print(await asyncio.gather(museum.paintings, museum.paintings))
    print(await museum.paintings)

    museum.forget()  # the next one counts again
    print(await museum.paintings)


if __name__ == "__main__":
    asyncio.run(main())
