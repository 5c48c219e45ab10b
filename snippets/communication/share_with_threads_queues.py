"""A queue into the thread, a queue out of it, and nothing shared."""

import asyncio
import contextlib
import queue


def engrave(
    names: queue.Queue[str | None],
    plates: asyncio.Queue[str | None],
    loop: asyncio.AbstractEventLoop,
) -> None:
    """Runs in a thread: a machine whose driver only knows blocking calls."""
    plate: str | None = ""
    while plate is not None:
        name = names.get()  # blocks this thread
        plate = None if name is None else f"[ {name} ]"
        put = asyncio.run_coroutine_threadsafe(plates.put(plate), loop)
        put.result()  # waits while the loop is two plates behind


async def main() -> None:
    loop = asyncio.get_running_loop()
    names: queue.Queue[str | None] = queue.Queue()
    plates: asyncio.Queue[str | None] = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(engrave, names, plates, loop))
        try:
            for name in ("Ada", "Grace", "Edsger"):
                names.put_nowait(name)  # no limit, so it never blocks
            names.put_nowait(None)
            while (plate := await plates.get()) is not None:
                print(plate)
        finally:  # cancelled, perhaps: drop what is left, free the thread
            with contextlib.suppress(queue.Empty):
                while True:
                    names.get_nowait()
            names.put_nowait(None)  # or get() there waits forever
            while not plates.empty():
                plates.get_nowait()  # or put() there waits forever
    print("the machine has stopped")


if __name__ == "__main__":
    asyncio.run(main())
