"""A sync library calls coroutines of a loop that runs beside it."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, Self, TypeVar

T = TypeVar("T")


class Portal:
    """An event loop in a thread of its own, to be called from sync code."""

    def __enter__(self) -> Self:
        # Make the loop here: if that fails, nobody waits for a thread.
        self._runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
        self._loop = self._runner.get_loop()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._work)
        self._thread.start()
        return self

    def _work(self) -> None:
        with self._runner:  # cancels what is left, and closes the loop
            self._runner.run(self._stop.wait())

    def call(self, coro: Coroutine[Any, Any, T], timeout: float = 10) -> T:
        """Run `coro` on the loop; wait here for what it returns."""
        if threading.current_thread() is self._thread:
            coro.close()
            raise RuntimeError("on the loop's own thread; await it there")
        try:
            future = asyncio.run_coroutine_threadsafe(coro, self._loop)
        except RuntimeError:  # the loop is closed
            coro.close()
            raise
        try:
            return future.result(timeout)
        finally:
            future.cancel()  # after a timeout or Ctrl+C; else it does nothing

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()


async def look_up(street: str) -> str:
    await asyncio.sleep(0.05)
    return f"{street} is in the north"


def plan_route(portal: Portal, streets: list[str]) -> None:
    """Plain code, as it was before there was asyncio."""
    for street in streets:
        print(portal.call(look_up(street)))


if __name__ == "__main__":
    with Portal() as portal:
        plan_route(portal, ["Elm Road", "Mill Lane"])
