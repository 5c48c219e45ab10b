"""The server says how long to stay away, and that counts."""

import asyncio
import random


class Busy(Exception):
    def __init__(self, status: int, retry_after: float) -> None:
        super().__init__(f"status {status}")
        self.retry_after = retry_after


async def order(answers: list[Busy | str]) -> str:
    answer = answers.pop(0)
    if isinstance(answer, Busy):
        raise answer
    return answer


async def order_patiently(answers: list[Busy | str]) -> str:
    attempt = 1
    while True:
        try:
            return await order(answers)
        except Busy as error:
            if attempt == 5 or error.retry_after > 60:  # who waits longer?
                raise
            pause = error.retry_after  # later than told, never earlier
            print(f"{error}: stay away for {pause} s or more")
        await asyncio.sleep(pause + random.uniform(0, 0.05 * 2**attempt))
        attempt += 1


async def main() -> None:
    print(await order_patiently([Busy(429, 0.2), Busy(503, 0.1), "soup"]))
    try:
        await order_patiently([Busy(503, 3600)])
    except Busy as error:
        print(f"{error!r}: come back in {error.retry_after} s")


if __name__ == "__main__":
    asyncio.run(main())
