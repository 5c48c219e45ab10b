"""Who is too slow is thrown out, and learns it after what it has got."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class TooSlow(Exception):
    """From here on, something is missing."""


class Subscription:
    def __init__(self, limit: int) -> None:
        self._moves: asyncio.Queue[str | None] = asyncio.Queue()
        self._limit = limit

    def offer(self, move: str) -> bool:
        room = self._moves.qsize() < self._limit
        self._moves.put_nowait(move if room else None)
        return room

    async def get(self) -> str:
        move = await self._moves.get()
        if move is None:
            self._moves.put_nowait(None)  # for the next get(), too
            raise TooSlow
        return move


class Board:
    def __init__(self) -> None:
        self._subscriptions: list[Subscription] = []

    @contextmanager
    def subscribe(self, limit: int) -> Iterator[Subscription]:
        subscription = Subscription(limit)
        self._subscriptions.append(subscription)
        try:
            yield subscription
        finally:
            if subscription in self._subscriptions:  # not thrown out
                self._subscriptions.remove(subscription)

    def publish(self, move: str) -> None:
        # Keep those that have room: the others get no more.
        self._subscriptions = [s for s in self._subscriptions if s.offer(move)]


async def main() -> None:
    board = Board()
    with board.subscribe(limit=2) as moves:
        for move in ("e4", "e5", "Nf3", "Nc6"):
            board.publish(move)
        try:
            while True:
                print(await moves.get())
        except TooSlow as error:
            print(f"{type(error).__name__}: load the game again")


if __name__ == "__main__":
    asyncio.run(main())
