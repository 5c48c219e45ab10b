"""Three failures open the circuit; after a pause, one call may try."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class CircuitOpen(Exception):
    """The call was not made."""


class Breaker:
    def __init__(
        self,
        limit: int,
        pause: float,
        failures: tuple[type[Exception], ...] = (OSError,),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit, self._pause, self._failures = limit, pause, failures
        self._clock = clock
        self._failed = 0  # in a row
        self._opened: float | None = None
        self._probing = False
        self._changes = 0  # of the state

    @contextmanager
    def guard(self) -> Iterator[None]:
        probe, changes = self._opened is not None, self._changes
        if self._opened is not None:
            wait = self._opened + self._pause - self._clock()
            if wait > 0 or self._probing:
                raise CircuitOpen(f"not asked, {max(wait, 0):g} s to go")
            self._probing = True  # half-open: this call, and no other
        try:
            yield
        except self._failures:
            if changes == self._changes:  # else old news, comes too late
                self._failed += 1
                if probe or self._failed >= self._limit:
                    self._opened, self._changes = self._clock(), changes + 1
            raise
        except Exception:
            self._answered(probe, changes)  # if only with an error
            raise
        else:
            self._answered(probe, changes)
        finally:  # a cancelled probe has no verdict: the next one tries
            if probe:
                self._probing = False

    def _answered(self, probe: bool, changes: int) -> None:
        if changes == self._changes:
            self._failed, self._opened = 0, None
            if probe:
                self._changes += 1  # closed again


async def main() -> None:
    now, down = 0, True
    breaker = Breaker(limit=3, pause=30, clock=lambda: now)

    async def forecast() -> str:
        with breaker.guard():
            await asyncio.sleep(0)  # stands for the request
            if down:
                raise ConnectionError("asked, no answer")
            return "asked, sunny"

    for now in (0, 1, 2, 3, 20, 33, 40, 70, 71):
        down = now < 60
        try:
            print(f"{now:2} s: {await forecast()}")
        except (ConnectionError, CircuitOpen) as error:
            print(f"{now:2} s: {error}")


if __name__ == "__main__":
    asyncio.run(main())
