"""Hide the task group: raise a single error as it is."""

import asyncio


class OutOfStockError(Exception):
    pass


async def reserve(item: str, count: int) -> str:
    await asyncio.sleep(0)
    if count > 3:
        raise OutOfStockError(item)
    return f"{count} {item}"


async def reserve_all(order: dict[str, int]) -> list[str]:
    """Raise OutOfStockError, or a group if more than one thing fails."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(reserve(item, count))
                for item, count in order.items()
            ]
    except BaseExceptionGroup as errors:
        error: BaseException = errors
        while isinstance(error, BaseExceptionGroup):
            if len(error.exceptions) > 1:
                raise
            error = error.exceptions[0]
    else:
        return [task.result() for task in tasks]
    raise error  # out here, its __cause__ and __context__ stay as they are


async def main() -> None:
    print(await reserve_all({"bolts": 2, "nuts": 3}))
    for order in ({"bolts": 2, "nuts": 9}, {"bolts": 8, "nuts": 9}):
        try:
            await reserve_all(order)
        except OutOfStockError as error:
            print(f"plain: {error!r}, context: {error.__context__}")
        except ExceptionGroup as errors:
            print(f"group of {len(errors.exceptions)}: {errors}")


if __name__ == "__main__":
    asyncio.run(main())
