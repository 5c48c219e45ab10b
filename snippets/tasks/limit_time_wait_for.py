"""wait_for(): a limit for one awaitable, and its result."""

import asyncio
from contextvars import ContextVar

price = ContextVar("price", default="unknown")


async def haggle(seller: asyncio.Task[None]) -> str:
    await asyncio.sleep(0)
    price.set("12 coins")
    same = asyncio.current_task() is seller
    return "in the task of the caller" if same else "in a task of its own"


async def wait_for_offer() -> None:
    await asyncio.sleep(60)


async def main() -> None:
    this_task = asyncio.current_task()
    assert this_task is not None
    print(await asyncio.wait_for(haggle(this_task), timeout=5))
    print(f"price, seen by the caller: {price.get()}")

    offer = asyncio.create_task(wait_for_offer())
    try:
        await asyncio.wait_for(offer, timeout=0.1)
    except TimeoutError:
        print(f"no offer, and the task is cancelled: {offer.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
