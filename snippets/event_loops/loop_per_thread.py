"""Synchronous code asks questions of a loop in another thread."""

import asyncio
import threading
from queue import SimpleQueue

Handles = tuple[asyncio.AbstractEventLoop, asyncio.Event]


async def next_train(city: str) -> str:
    await asyncio.sleep(0.01)  # stands in for a request
    return {"Lyon": "09:12", "Lille": "09:40"}[city]


async def watch(platform: int, watching: threading.Event) -> None:
    watching.set()
    try:
        await asyncio.Event().wait()  # no train ever comes
    finally:
        print(f"platform {platform}: no longer watched")


async def serve(ready: SimpleQueue[Handles]) -> None:
    stop = asyncio.Event()
    ready.put((asyncio.get_running_loop(), stop))
    await stop.wait()


def main() -> None:
    ready: SimpleQueue[Handles] = SimpleQueue()
    thread = threading.Thread(target=asyncio.run, args=[serve(ready)])
    thread.start()
    loop, stop = ready.get(timeout=5)
    try:
        answer = asyncio.run_coroutine_threadsafe(next_train("Lyon"), loop)
        print("Lyon:", answer.result(timeout=5))
        answer = asyncio.run_coroutine_threadsafe(next_train("Oslo"), loop)
        print("Oslo:", repr(answer.exception(timeout=5)))
        watching = threading.Event()
        job = asyncio.run_coroutine_threadsafe(watch(3, watching), loop)
        watching.wait(timeout=5)
        job.cancel()  # cancels the task in the other thread
    finally:
        loop.call_soon_threadsafe(stop.set)  # serve() returns, run() ends
        thread.join()
    print("loop closed:", loop.is_closed())


if __name__ == "__main__":
    main()
