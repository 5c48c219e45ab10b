"""Stop the thread, and wait for it, while the loop still runs."""

import asyncio
import threading


def watch_lamp(
    loop: asyncio.AbstractEventLoop,
    reports: asyncio.Queue[str],
    stop: threading.Event,
) -> None:
    """Stand in for a device that is read in a thread."""
    for report in ("bright", "bright", "flickers"):
        loop.call_soon_threadsafe(reports.put_nowait, report)
    stop.wait(10)
    loop.call_soon_threadsafe(reports.put_nowait, "dark")  # its last word


async def main() -> None:
    loop = asyncio.get_running_loop()
    reports: asyncio.Queue[str] = asyncio.Queue()
    stop = threading.Event()
    watcher = threading.Thread(
        target=watch_lamp, args=(loop, reports, stop), name="lamp"
    )
    watcher.start()
    try:
        while (report := await reports.get()) != "flickers":
            print(f"the lamp is {report}")
    finally:
        stop.set()
        await asyncio.to_thread(watcher.join)  # the loop goes on meanwhile
    print(f"the lamp is {await reports.get()}")  # nothing got lost


if __name__ == "__main__":
    asyncio.run(main())
