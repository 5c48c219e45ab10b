"""Groups within groups: list the errors, or split by your own rule."""

import asyncio
from collections.abc import Iterator


def leaves(error: BaseException) -> Iterator[BaseException]:
    """Yield the errors themselves, however deep their groups."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


async def water(plant: str, liters: float) -> None:
    if liters > 1:
        raise OverflowError(f"{plant}: {liters} liters")
    raise TimeoutError(f"{plant}: no answer")


async def water_balcony() -> None:
    async with asyncio.TaskGroup() as balcony:
        balcony.create_task(water("basil", 0.2))
        balcony.create_task(water("tomato", 5.0))


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as home:
            home.create_task(water_balcony())
            home.create_task(water("cactus", 2.0))
    except ExceptionGroup as group:
        print(f"direct: {len(group.exceptions)}")
        for error in leaves(group):
            print(f"  {error!r}")

        spilled, rest = group.split(OverflowError)
        print("spilled:", *leaves(spilled) if spilled else ())
        print("rest:", *leaves(rest) if rest else ())


if __name__ == "__main__":
    asyncio.run(main())
