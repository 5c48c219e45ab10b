"""Cancel a task from another thread: let the loop do it."""

import asyncio
import threading


async def teach(subject: str, started: threading.Event) -> None:
    print(f"{subject} begins")
    started.set()
    try:
        await asyncio.sleep(3600)
    finally:
        print(f"{subject} ends")


def ring_bell(
    loop: asyncio.AbstractEventLoop,
    lesson: asyncio.Task[None],
    started: threading.Event,
) -> None:
    started.wait()
    print("the bell rings")
    loop.call_soon_threadsafe(lesson.cancel)


async def main() -> None:
    started = threading.Event()
    lesson = asyncio.create_task(teach("biology", started))
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(ring_bell, loop, lesson, started)
    await asyncio.wait([lesson])
    print(f"cancelled: {lesson.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
