"""Cancel, and wait only so long: who is still busy?"""

import asyncio

CLEANUP = {"till": 0.0, "ledger": 0.8}


async def keep(book: str) -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(CLEANUP[book])
        print(f"{book}: closed")


async def main() -> None:
    tasks = [asyncio.create_task(keep(book), name=book) for book in CLEANUP]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()

    done, pending = await asyncio.wait(tasks, timeout=0.4)
    for task in pending:
        print(f"{task.get_name()}: still busy")
    if pending:
        await asyncio.wait(pending)
    for task in done | pending:
        if not task.cancelled():
            task.result()  # raises what went wrong


if __name__ == "__main__":
    asyncio.run(main())
