"""The source fails: hand out what is there, then raise."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def batched(
    source: AsyncGenerator[int], size: int
) -> AsyncGenerator[list[int]]:
    batch: list[int] = []
    failure: Exception | None = None
    async with aclosing(source):
        while len(batch) < size:
            try:
                batch.append(await anext(source))
            except StopAsyncIteration:
                break
            except Exception as error:
                failure = error
                break
            if len(batch) == size:
                yield batch
                batch = []
    if batch:
        yield batch
    if failure:
        raise failure


async def votes() -> AsyncGenerator[int]:
    for vote in (1, 0, 1, 1, 0):
        await asyncio.sleep(0.01)
        yield vote
    raise ConnectionError("the hall has gone dark")


async def main() -> None:
    try:
        async with aclosing(batched(votes(), 3)) as ballots:
            async for ballot in ballots:
                print("count", ballot)
    except ConnectionError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
