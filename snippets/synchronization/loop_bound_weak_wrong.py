"""A weak dictionary of locks keeps the loops it should forget."""

import asyncio
import gc
from weakref import WeakKeyDictionary

Locks = WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]


async def cut(lock: asyncio.Lock) -> None:
    async with lock:
        await asyncio.sleep(0.01)


async def main(locks: Locks, parts: int) -> None:
    lock = locks.setdefault(asyncio.get_running_loop(), asyncio.Lock())
    await asyncio.gather(*(cut(lock) for _ in range(parts)))


def kept_after_three_runs(parts: int) -> int:
    locks: Locks = WeakKeyDictionary()
    for _ in range(3):
        asyncio.run(main(locks, parts))
    gc.collect()
    return len(locks)


if __name__ == "__main__":
    print(f"nobody has waited: {kept_after_three_runs(1)} loops are kept")
    print(f"somebody has waited: {kept_after_three_runs(2)} loops are kept")
