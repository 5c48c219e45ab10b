"""`with` and a lock: never allowed now, and half allowed before 3.9."""

import asyncio


async def main() -> None:
    lock = asyncio.Lock()
    try:
        with lock:  # type: ignore[attr-defined]
            print("never printed")
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    try:
        with await lock:  # type: ignore[misc]
            print("never printed")
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    async with lock:  # right
        print(f"locked: {lock.locked()}")


if __name__ == "__main__":
    asyncio.run(main())
