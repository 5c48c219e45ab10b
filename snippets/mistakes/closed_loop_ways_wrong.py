"""What a closed loop refuses, and what it still does."""

import asyncio
from collections.abc import Callable

Signal = asyncio.Future[str]


async def beep() -> None:
    print("never printed")


async def main() -> tuple[asyncio.AbstractEventLoop, Signal]:
    loop = asyncio.get_running_loop()
    signal: Signal = loop.create_future()
    signal.add_done_callback(print)  # somebody waits for it
    return loop, signal


def try_all(loop: asyncio.AbstractEventLoop, signal: Signal) -> None:
    word = beep()
    ways: dict[str, Callable[[], object]] = {
        "call_soon": lambda: loop.call_soon(print),
        "call_later": lambda: loop.call_later(1, print),
        "call_soon_threadsafe": lambda: loop.call_soon_threadsafe(print),
        "run_in_executor": lambda: loop.run_in_executor(None, print),
        "create_task": lambda: loop.create_task(word),
        "run_until_complete": lambda: loop.run_until_complete(word),
        "set_result": lambda: signal.set_result("red"),
        "create_future": loop.create_future,
        "stop": loop.stop,
        "close": loop.close,
    }
    for name, way in ways.items():
        try:
            way()
            print(f"{name}: accepted")
        except RuntimeError as error:
            print(f"{name}: {error}")
    word.close()
    print("the signal is", signal.result())


if __name__ == "__main__":
    try_all(*asyncio.run(main()))
