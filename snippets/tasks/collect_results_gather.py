"""Wait for a few results of different kinds, and unpack them."""

import asyncio


async def find_host(name: str) -> str:
    await asyncio.sleep(0.2)
    return f"{name} lives in Elm Street"


async def count_guests() -> int:
    await asyncio.sleep(0.1)
    return 14


async def main() -> None:
    # Type checkers know that address is a str and guests an int.
    address, guests = await asyncio.gather(find_host("Joan"), count_guests())
    print(address)
    print(guests + 1, "chairs")


if __name__ == "__main__":
    asyncio.run(main())
