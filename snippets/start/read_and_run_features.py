"""Say which parts of asyncio this Python has."""

import asyncio
from operator import attrgetter

NEW_NAMES = [
    "TaskGroup",
    "eager_task_factory",
    "Queue.shutdown",
    "print_call_graph",
    "TaskGroup.cancel",
]


def has(name: str) -> bool:
    try:
        attrgetter(name)(asyncio)
    except AttributeError:
        return False
    return True


def main() -> None:
    for name in NEW_NAMES:
        print(f"asyncio.{name}: {'yes' if has(name) else 'no'}")


if __name__ == "__main__":
    main()
