"""Ask which library runs this code, as libraries for several do."""

import asyncio
import contextvars
import threading

own_library = contextvars.ContextVar[str | None]("own_library", default=None)


def current_library() -> str:
    if (name := own_library.get()) is not None:
        return name  # a library that says so itself
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return "none"
    return "asyncio"


async def main() -> None:
    print("in a coroutine:", current_library())
    thread = threading.Thread(
        target=lambda: print("in a thread:", current_library())
    )
    thread.start()
    await asyncio.to_thread(thread.join)


async def puzzle() -> None:
    print("driven by hand:", current_library())


if __name__ == "__main__":
    asyncio.run(main())
    print("outside:", current_library())
    own_library.set("puzzlers")
    coroutine = puzzle()
    try:
        coroutine.send(None)
    except StopIteration:
        pass
