"""gather() takes awaitables, not a list; and each of them runs once."""

import asyncio

throws = 0


async def throw_die() -> int:
    global throws
    throws += 1
    number = throws
    await asyncio.sleep(0)
    return number


async def main() -> None:
    dice = [throw_die(), throw_die()]
    try:
        await asyncio.gather(dice)  # type: ignore[call-overload]  # wrong
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    print("with a star:", await asyncio.gather(*dice))

    die = throw_die()
    print("three times one:", await asyncio.gather(die, die, die))
    print("none:", await asyncio.gather())


if __name__ == "__main__":
    asyncio.run(main())
