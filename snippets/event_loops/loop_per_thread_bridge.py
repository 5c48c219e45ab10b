"""Two loops in two threads: the bar awaits what the kitchen cooks."""

import asyncio
import threading


async def cook(dish: str) -> str:
    await asyncio.sleep(0.01)
    return f"{dish}, cooked in {threading.current_thread().name}"


async def order(dish: str, kitchen: asyncio.AbstractEventLoop) -> None:
    answer = asyncio.run_coroutine_threadsafe(cook(dish), kitchen)
    plate = await asyncio.wrap_future(answer)  # this loop stays free
    print(f"{plate}, served in {threading.current_thread().name}")


def bar(kitchen: asyncio.AbstractEventLoop) -> None:
    threading.current_thread().name = "bar"
    asyncio.run(order("soup", kitchen))


async def main() -> None:
    threading.current_thread().name = "kitchen"
    kitchen = asyncio.get_running_loop()
    await asyncio.to_thread(bar, kitchen)


if __name__ == "__main__":
    asyncio.run(main())
