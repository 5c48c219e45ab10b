"""Change a priority: put the song again, and skip the outdated entry."""

import asyncio
from itertools import count

Entry = tuple[int, int, str]


class Wishes:
    """Songs by votes. A song has one valid entry, perhaps old ones too."""

    def __init__(self) -> None:
        self._entries: asyncio.PriorityQueue[Entry] = asyncio.PriorityQueue()
        self._valid: dict[str, Entry] = {}
        self._number = count()

    def set_votes(self, song: str, votes: int) -> None:
        # Most votes first: the queue gives the smallest, so turn the sign.
        entry = self._valid[song] = (-votes, next(self._number), song)
        self._entries.put_nowait(entry)

    def remove(self, song: str) -> None:
        del self._valid[song]

    async def get(self) -> str:
        while True:
            entry = await self._entries.get()
            song = entry[2]
            if self._valid.get(song) is entry:  # else outdated or removed
                del self._valid[song]
                return song


async def main() -> None:
    wishes = Wishes()
    wishes.set_votes("Yesterday", 5)
    wishes.set_votes("Hallelujah", 3)
    wishes.set_votes("Roxanne", 4)
    wishes.set_votes("Hallelujah", 9)
    wishes.remove("Yesterday")
    print(await wishes.get())
    print(await wishes.get())


if __name__ == "__main__":
    asyncio.run(main())
