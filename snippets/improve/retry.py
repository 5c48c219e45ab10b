"""Ask a shipping service again, after pauses that grow and vary."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[object]]


async def retry(
    call: Callable[[], Awaitable[T]],
    on: type[Exception] | tuple[type[Exception], ...],
    attempts: int = 5,
    base: float = 0.1,
    longest: float = 10,
    sleep: Sleep = asyncio.sleep,
) -> T:
    """Await call() until it succeeds, or has failed so many times."""
    attempt, pause = 1, min(longest, base)
    while True:
        try:
            return await call()
        except on as error:
            if attempt >= attempts:
                error.add_note(f"the last of {attempts} attempts")
                raise
        await sleep(random.uniform(0, pause))  # "full jitter"
        attempt, pause = attempt + 1, min(longest, pause * 2)


async def main() -> None:
    answers = iter(["reset", "reset", "parcel 12 is on its way"])

    async def track() -> str:
        answer = next(answers, "reset")
        print(f"  server: {answer}")
        if answer == "reset":
            raise ConnectionResetError("connection reset")
        return answer

    print(await retry(track, on=ConnectionError))
    try:
        await retry(track, on=ConnectionError, attempts=2)
    except ConnectionError as error:
        print(f"{error!r}, {error.__notes__[0]}")


if __name__ == "__main__":
    asyncio.run(main())
