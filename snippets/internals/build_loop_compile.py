"""await and yield from compile to the same loop around SEND."""

import dis
from collections.abc import Callable, Generator
from typing import Any


async def with_await(delivery: Any) -> Any:
    return await delivery


def with_yield_from(delivery: Any) -> Generator[Any, Any, Any]:
    return (yield from delivery)


def show(function: Callable[..., Any]) -> None:
    names = [step.opname for step in dis.get_instructions(function)]
    first = [name for name in names if name.startswith("GET_")]
    print(f"{function.__name__} starts with:", *first)
    rest = [name for name in names if name in ("SEND", "YIELD_VALUE")]
    print("  and goes on with:", *rest)


if __name__ == "__main__":
    show(with_await)
    show(with_yield_from)
