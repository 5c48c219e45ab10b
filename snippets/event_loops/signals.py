# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""SIGTERM stops the intake; what is in hand gets half a second."""

import asyncio
import signal

GRACE = 0.5
Tray = asyncio.Queue[tuple[str, float]]


async def empty_mailbox(tray: Tray) -> None:
    tray.put_nowait(("postcard", 0.2))
    tray.put_nowait(("piano", 600))
    await asyncio.Event().wait()  # for the next letter


async def sort_letters(tray: Tray) -> None:
    while True:
        letter, seconds = await tray.get()
        try:
            await asyncio.sleep(seconds)
            print(f"sorted the {letter}")
        except asyncio.CancelledError:
            print(f"put the {letter} back")
            raise
        finally:
            tray.task_done()


async def main() -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    # Not for your program: this stands for `kill` from outside.
    loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)

    tray: Tray = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        intake = group.create_task(empty_mailbox(tray), name="intake")
        sorter = group.create_task(sort_letters(tray), name="sorter")
        await stop.wait()
        loop.remove_signal_handler(signal.SIGINT)  # 2nd Ctrl+C: at once
        print("stopping: no new letters")
        intake.cancel()
        try:
            async with asyncio.timeout(GRACE):
                await tray.join()
        except TimeoutError:
            print(f"{GRACE} s are over")
        sorter.cancel()  # the group awaits its last words
    print("stopped")


if __name__ == "__main__":
    asyncio.run(main())
