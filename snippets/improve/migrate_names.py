# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# no-timeline = "a catalog of names, not a program that does one thing"
# ///
"""Ask this Python which old names it has, and which warn when used."""

import asyncio
import warnings
from collections.abc import Callable
from typing import Any

old: Any = asyncio  # type checkers know which names are gone
USES: dict[str, Callable[[], object]] = {
    "coroutine": lambda: old.coroutine,
    "Task.all_tasks": lambda: old.Task.all_tasks,
    "get_child_watcher": lambda: old.get_child_watcher(),
    "SafeChildWatcher": lambda: old.SafeChildWatcher(),
    "get_event_loop_policy": lambda: old.get_event_loop_policy(),
    "DefaultEventLoopPolicy": lambda: old.DefaultEventLoopPolicy(),
    "iscoroutinefunction": lambda: old.iscoroutinefunction(print),
    "ensure_future": lambda: old.ensure_future,
}


def main() -> None:
    for name, use in USES.items():
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                use()
            except AttributeError:
                print(f"{name}: gone")
                continue
        print(f"{name}: warns" if caught else f"{name}: works")


if __name__ == "__main__":
    main()
