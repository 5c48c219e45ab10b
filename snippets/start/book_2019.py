# /// script
# [tool.cookbook]
# no-timeline = "a catalog of calls, not a program that does one thing"
# ///
"""Try how programs of 2019 get and use an event loop."""

import asyncio
import warnings
from collections.abc import Callable


def attempt(name: str, old_way: Callable[[], object]) -> None:
    """Print whether `old_way` works, warns, or fails, and how."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            old_way()
        except Exception as error:
            print(f"{name}: fails: {type(error).__name__}: {error}")
            return
    if caught:
        category = caught[0].category.__name__
        print(f"{name}: warns: {category}: {caught[0].message}")
    else:
        print(f"{name}: works")


def get_event_loop() -> None:
    asyncio.get_event_loop().close()


def new_event_loop() -> None:
    loop = asyncio.new_event_loop()
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


async def running() -> None:
    loop = asyncio.get_running_loop()
    assert asyncio.get_event_loop() is loop
    await loop.run_in_executor(None, sum, [1, 2])


def watch_children() -> None:
    asyncio.get_child_watcher()


def install_policy() -> None:
    policy = asyncio.DefaultEventLoopPolicy()
    asyncio.set_event_loop_policy(policy)


def main() -> None:
    attempt("get_event_loop() before run()", get_event_loop)
    attempt("new_event_loop()", new_event_loop)
    attempt("run()", lambda: asyncio.run(asyncio.sleep(0)))
    attempt("get_event_loop() in a coroutine", lambda: asyncio.run(running()))
    attempt("get_child_watcher()", watch_children)
    attempt("set_event_loop_policy()", install_policy)


if __name__ == "__main__":
    main()
