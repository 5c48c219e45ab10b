"""run_in_executor() and Thread start without your values: bring a copy."""

import asyncio
from contextvars import ContextVar, copy_context
from threading import Thread

user: ContextVar[str] = ContextVar("user", default="nobody")


def save(what: str) -> None:
    print(f"{what}: saved by {user.get()}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    user.set("Ada")

    await asyncio.to_thread(save, "to_thread")

    await loop.run_in_executor(None, save, "run_in_executor")
    # A new copy for each call: no two threads can be in the same one.
    run = copy_context().run
    await loop.run_in_executor(None, run, save, "run_in_executor, copy")

    for thread in (
        Thread(target=save, args=["Thread"]),
        Thread(target=copy_context().run, args=[save, "Thread, copy"]),
    ):
        thread.start()
        await asyncio.to_thread(thread.join)


if __name__ == "__main__":
    asyncio.run(main())
