# /// script
# [tool.cookbook]
# time-limit = 30
# ///
"""Ask a worker to stop: an event that it looks at between two steps."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Event

stop: Event  # in each worker


def remember(event: Event) -> None:
    """Run once in each worker, before its first call."""
    global stop
    stop = event


def search(key: str) -> str:
    steps = 0
    while not stop.wait(0.01):  # a step of the work, and a look at the event
        steps += 1
    return f"{key}: stopped between two steps"


async def main() -> None:
    loop = asyncio.get_running_loop()
    spawn = multiprocessing.get_context("spawn")
    event = spawn.Event()
    pool = ProcessPoolExecutor(
        1, mp_context=spawn, initializer=remember, initargs=(event,)
    )
    call = loop.run_in_executor(pool, search, "needle")
    try:
        async with asyncio.timeout(0.5):
            await asyncio.shield(call)
    except TimeoutError:
        print(f"0.5 s later, the call is done: {call.done()}")
    finally:
        event.set()
        await asyncio.to_thread(pool.shutdown)
    print(await call)


if __name__ == "__main__":
    asyncio.run(main())
