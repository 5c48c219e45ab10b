"""What a generator expression with async or await in it is not: iterable."""

import asyncio
from collections.abc import AsyncGenerator


async def hikers() -> AsyncGenerator[int]:
    """Yield the ages of those who come up."""
    for age in (31, 8, 64):
        await asyncio.sleep(0.01)
        yield age


async def is_tired(age: int) -> bool:
    await asyncio.sleep(0.01)
    return age > 60


async def main() -> None:
    for wrong in (
        lambda: sum(age async for age in hikers()),  # type: ignore
        lambda: any(await is_tired(age) for age in (31, 8)),  # type: ignore
    ):
        try:
            print(wrong())
        except TypeError as error:
            print(f"{type(error).__name__}: {error}")

    # Right: square brackets, then the function.
    print(sum([age async for age in hikers()]))
    print(any([await is_tired(age) for age in (31, 64, 8)]))
    print(max([age async for age in hikers()], default=0))


if __name__ == "__main__":
    asyncio.run(main())
