"""get_running_loop() knows the thread; a context does not know the loop."""

import asyncio
import contextvars

carrier = contextvars.ContextVar("carrier", default="nobody")


def look(where: str) -> None:
    try:
        asyncio.get_running_loop()
        loop = "a loop"
    except RuntimeError:
        loop = "no loop"
    try:
        task = asyncio.current_task()
        name = task.get_name() if task else "no task"
    except RuntimeError:
        name = "no task"
    print(f"{where}: {loop}, {name}, carried by {carrier.get()}")


async def main() -> None:
    look("coroutine")
    carrier.set("Ada")
    look("function that it calls")
    called = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.call_soon(look, "callback")
    loop.call_soon(called.set)
    await called.wait()
    await asyncio.to_thread(look, "thread")


if __name__ == "__main__":
    look("before the loop runs")
    asyncio.run(main())
