"""Cancelling the loser does not undo what its server has done."""

import asyncio

kitchen: list[str] = []


async def order(server: str, reply_after: float) -> str:
    kitchen.append(f"soup, by {server}")  # the request has arrived
    await asyncio.sleep(reply_after)
    return f"ordered by {server}"


async def main() -> None:
    slow = asyncio.create_task(order("east", 9))
    await asyncio.wait([slow], timeout=0.1)
    fast = asyncio.create_task(order("west", 0))  # wrong: a second order
    print(await fast)
    slow.cancel()
    await asyncio.wait([slow])
    print(f"in the kitchen: {kitchen}")


if __name__ == "__main__":
    asyncio.run(main())
