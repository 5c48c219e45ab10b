"""A single error in a task group comes as a group, too."""

import asyncio


async def weigh(suitcase: float) -> None:
    if suitcase > 23:
        raise ValueError(f"{suitcase} kg is too heavy")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(weigh(31.5))
    except ValueError as error:  # wrong: it needs the star
        print(f"never printed: {error}")
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(weigh(31.5))
    except* ValueError as errors:
        print(f"{errors.exceptions[0]!r}")


if __name__ == "__main__":
    asyncio.run(main())
