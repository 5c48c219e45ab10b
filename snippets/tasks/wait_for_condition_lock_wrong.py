"""Every call on a condition needs its lock; an async predicate is true."""

import asyncio


async def is_open() -> bool:
    return False


async def main() -> None:
    door = asyncio.Condition()
    try:
        await door.wait_for(lambda: False)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    try:
        door.notify_all()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    async with door:
        answer = await door.wait_for(is_open)  # wrong: nobody awaits it
        print("went through:", type(answer).__name__)
        answer.close()


if __name__ == "__main__":
    asyncio.run(main())
