"""Examples in a docstring call asyncio.run(), and are tested."""

import asyncio
import doctest


async def weigh(*sacks: int) -> int:
    """Return the weight of some sacks of flour, in kilograms.

    >>> asyncio.run(weigh(25, 25, 10))
    60

    Nothing but whole sacks:

    >>> asyncio.run(weigh(25, -1))
    Traceback (most recent call last):
        ...
    ValueError: a sack of -1 kg

    Examples that share a loop need a coroutine of their own:

    >>> async def two_scales():
    ...     async with asyncio.TaskGroup() as group:
    ...         left = group.create_task(weigh(25))
    ...         right = group.create_task(weigh(10))
    ...     return left.result() - right.result()
    >>> asyncio.run(two_scales())
    15
    """
    await asyncio.sleep(0)  # until the scales are still
    for sack in sacks:
        if sack < 0:
            raise ValueError(f"a sack of {sack} kg")
    return sum(sacks)


if __name__ == "__main__":
    result = doctest.testmod()
    print(f"{result.attempted} examples, {result.failed} failed")
