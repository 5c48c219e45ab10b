"""set() and clear() at once: who waits wakes up, who is busy never knows."""

import asyncio


async def listen(name: str, busy: int, bell: asyncio.Event) -> None:
    for _ in range(busy):
        await asyncio.sleep(0)  # something else to do first
    await bell.wait()
    print(f"{name}: awake, is_set() is {bell.is_set()}")


async def main() -> None:
    bell = asyncio.Event()
    listeners = [
        asyncio.create_task(listen("Ada", 0, bell), name="Ada"),
        asyncio.create_task(listen("Bo", 3, bell), name="Bo"),
    ]
    await asyncio.sleep(0)
    bell.set()
    bell.clear()  # wrong: before anybody else could run
    print("the bell has rung")
    _, waiting = await asyncio.wait(listeners, timeout=0.3)
    for listener in waiting:
        print(f"{listener.get_name()}: still waits")
        listener.cancel()


if __name__ == "__main__":
    asyncio.run(main())
