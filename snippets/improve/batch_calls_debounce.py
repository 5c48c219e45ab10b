"""Save when nobody has typed for a while, and only the last version."""

import asyncio
from collections.abc import Awaitable, Callable


class Debounced:
    def __init__(
        self, save: Callable[[str], Awaitable[None]], seconds: float
    ) -> None:
        self._save, self._seconds = save, seconds
        self._text: str | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    def __call__(self, text: str) -> None:
        self._text = text  # the last one wins
        if self._timer is not None:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._seconds, self._start)

    def _start(self) -> None:
        self._timer = None
        if self._task is None or self._task.done():  # one save at a time
            self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        while self._text is not None and self._timer is None:
            text, self._text = self._text, None
            await self._save(text)

    async def close(self) -> None:
        """Save what has been typed, without waiting for silence."""
        if self._timer is not None:
            self._timer.cancel()
        self._start()
        if self._task is not None:
            await asyncio.shield(self._task)  # not cut off with us


async def save(text: str) -> None:
    print(f"save {text!r}")
    await asyncio.sleep(0.05)  # stands for the request


async def main() -> None:
    typed = Debounced(save, seconds=0.25)
    for text in ("h", "he", "hel", "hello"):
        typed(text)
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.6)
    typed("hello w")
    typed("hello world")
    await typed.close()


if __name__ == "__main__":
    asyncio.run(main())
