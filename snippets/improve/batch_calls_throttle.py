"""Draw at once, then at most every 0.25 s, and never miss the last."""

import asyncio
from collections.abc import Callable


class Throttled:
    def __init__(self, draw: Callable[[int], None], seconds: float) -> None:
        self._draw, self._seconds = draw, seconds
        self._value: int | None = None
        self._timer: asyncio.TimerHandle | None = None

    def __call__(self, value: int) -> None:
        self._value = value
        if self._timer is None:  # the last one is long enough ago
            self._show()

    def _show(self) -> None:
        self._timer = None
        if self._value is not None:
            value, self._value = self._value, None
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(self._seconds, self._show)
            self._draw(value)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._value is not None:
            self._draw(self._value)
            self._value = None


async def main() -> None:
    progress = Throttled(lambda value: print(f"{value} %"), seconds=0.25)
    for value in (1, 2, 3):
        progress(value)
    await asyncio.sleep(0.9)
    for value in (50, 99, 100):
        progress(value)
    progress.close()


if __name__ == "__main__":
    asyncio.run(main())
