# /// script
# [tool.cookbook]
# pending = "asyncio.run() cancels the forgotten task, which is shown"
# ///
"""Forgotten awaits that no warning tells you about."""

import asyncio


async def is_free(seat: str) -> bool:
    await asyncio.sleep(0)
    return seat == "A2"


async def reserve(seat: str) -> None:
    await asyncio.sleep(0.1)
    print(f"{seat} is reserved")


async def main() -> None:
    # Wrong: any() and filter() see coroutines, which count as true.
    answers = [is_free(seat) for seat in ("A1", "A2", "A3")]
    print("free:", len(list(filter(None, answers))))
    print("right:", sum(await asyncio.gather(*answers)))

    # Wrong: a task runs without an await, but only until main() ends.
    reservation = asyncio.create_task(reserve("A2"))
    await asyncio.sleep(0)
    print("done:", reservation.done())


if __name__ == "__main__":
    asyncio.run(main())
