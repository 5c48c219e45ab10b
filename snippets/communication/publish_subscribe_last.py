"""Whoever comes later starts with the current value."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

Scores = asyncio.Queue[str]


class Match:
    def __init__(self) -> None:
        self._subscribers: list[Scores] = []
        self._last: str | None = None

    @contextmanager
    def subscribe(self) -> Iterator[Scores]:
        scores: Scores = asyncio.Queue(maxsize=1)  # the latest, no more
        # No await between these two, so that no score falls in between.
        if self._last is not None:
            scores.put_nowait(self._last)
        self._subscribers.append(scores)
        try:
            yield scores
        finally:
            self._subscribers.remove(scores)

    def publish(self, score: str) -> None:
        self._last = score
        for scores in self._subscribers:
            if scores.full():
                scores.get_nowait()
            scores.put_nowait(score)


async def main() -> None:
    match = Match()
    match.publish("1:0")
    match.publish("1:1")
    with match.subscribe() as scores:
        print(f"on entering: {await scores.get()}")
        match.publish("1:2")
        match.publish("2:2")
        match.publish("3:2")
        print(f"after three goals: {await scores.get()}")
        print(f"more: {not scores.empty()}")


if __name__ == "__main__":
    asyncio.run(main())
