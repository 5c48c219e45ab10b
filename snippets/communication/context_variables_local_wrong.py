"""threading.local() is one value for all tasks of the thread."""

import asyncio
import threading
from contextvars import ContextVar

local = threading.local()
guest: ContextVar[str] = ContextVar("guest")


async def check_in(name: str) -> None:
    local.guest = name  # wrong: the next task overwrites it
    guest.set(name)
    await asyncio.sleep(0)
    print(f"{name}: local {local.guest}, context variable {guest.get()}")


async def main() -> None:
    async with asyncio.TaskGroup() as hotel:
        for name in ("Ada", "Bob"):
            hotel.create_task(check_in(name), name=name)


if __name__ == "__main__":
    asyncio.run(main())
