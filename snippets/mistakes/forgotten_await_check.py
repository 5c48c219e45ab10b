"""Let a test fail if it left a coroutine that nobody awaited."""

import asyncio
import gc
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_forgotten_await() -> Iterator[None]:
    forgotten: list[str] = []

    def note(unraisable: "sys.UnraisableHookArgs") -> None:
        if isinstance(unraisable.exc_value, RuntimeWarning):
            forgotten.append(str(unraisable.exc_value).partition("\n")[0])
        else:
            previous(unraisable)

    previous, sys.unraisablehook = sys.unraisablehook, note
    try:
        with warnings.catch_warnings():
            pattern = "coroutine .* was never awaited"
            warnings.filterwarnings("error", pattern, RuntimeWarning)
            yield
            gc.collect()  # also those in reference cycles
    finally:
        sys.unraisablehook = previous
    if forgotten:
        raise AssertionError("; ".join(forgotten))


async def reserve(seat: str) -> None:
    await asyncio.sleep(0)


async def book() -> None:
    await reserve("A1")
    reserve("A2")  # type: ignore[unused-coroutine]  # the mistake


if __name__ == "__main__":
    try:
        with no_forgotten_await():
            asyncio.run(book())
    except AssertionError as error:
        print(f"{type(error).__name__}: {error}")
