"""lru_cache keeps whatever the call returns: also a task that failed."""

import asyncio
import functools

attempts = 0


async def load(street: str) -> str:
    global attempts
    attempts += 1
    if attempts == 1:
        raise ConnectionError("the line is busy")
    return f"{street} is clear"


@functools.lru_cache(maxsize=100)
def traffic(street: str) -> asyncio.Task[str]:  # wrong
    return asyncio.create_task(load(street))


async def main() -> None:
    for _ in range(3):
        try:
            print(await traffic("Main St"))
        except ConnectionError as error:
            print(repr(error))
    print(f"attempts: {attempts}")


if __name__ == "__main__":
    asyncio.run(main())
