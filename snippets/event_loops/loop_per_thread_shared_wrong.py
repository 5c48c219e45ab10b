"""A lock and a future belong to one loop; two other loops try them."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def borrow(lock: asyncio.Lock) -> None:
    async with lock:  # wrong: the lock serves another thread's loop
        print("borrowed the ladder")


async def ask(answer: asyncio.Future[str]) -> None:
    print(await answer)  # wrong: only its own loop may await it


def attempt(job: Coroutine[Any, Any, None]) -> None:
    """Runs in a worker thread, with a loop of its own."""
    try:
        asyncio.run(job)
    except RuntimeError as error:
        # Drop the first half, which names objects by their address.
        print(type(error).__name__, "...", str(error).rpartition("> ")[2])


async def main() -> None:
    lock = asyncio.Lock()
    await asyncio.to_thread(attempt, borrow(lock))

    async with lock:
        neighbor = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)  # the neighbor waits: the lock has a loop
        await asyncio.to_thread(attempt, borrow(lock))
    await neighbor
    lock.release()

    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    await asyncio.to_thread(attempt, ask(answer))
    answer.cancel()


if __name__ == "__main__":
    asyncio.run(main())
