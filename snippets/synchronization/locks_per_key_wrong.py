"""A lock that is deleted when locked() is False may have a next holder."""

import asyncio

locks: dict[str, asyncio.Lock] = {}
inside: list[str] = []


async def edit(page: str, author: str) -> None:
    lock = locks.setdefault(page, asyncio.Lock())
    async with lock:
        inside.append(author)
        print(f"editing {page}: {' and '.join(inside)}")
        await asyncio.sleep(0.05)
        inside.remove(author)
    if not lock.locked():  # wrong: someone may be waiting for it
        locks.pop(page, None)


async def main() -> None:
    first = asyncio.create_task(edit("Cats", "Ada"))
    second = asyncio.create_task(edit("Cats", "Bo"))
    await first
    third = asyncio.create_task(edit("Cats", "Cleo"))
    await asyncio.gather(second, third)


if __name__ == "__main__":
    asyncio.run(main())
