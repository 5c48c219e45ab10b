"""A threading.Lock held across an await stops the whole loop."""

import asyncio
import threading

ledger = threading.Lock()


async def book_order() -> None:
    with ledger:  # wrong: the loop goes on with others while it is held
        print("order: has the ledger, waits for the bank")
        await asyncio.sleep(0.1)
    print("order: gives the ledger back")


async def book_refund() -> None:
    print("refund: wants the ledger")
    if ledger.acquire(timeout=1):  # without timeout: stands still for good
        ledger.release()
    else:
        print("refund: not within 1 s, because the loop stood still")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(book_order())
        group.create_task(book_refund())


if __name__ == "__main__":
    asyncio.run(main())
