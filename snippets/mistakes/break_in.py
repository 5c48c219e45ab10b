# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Ask a service by signal where it is, even if its loop is blocked."""

import asyncio
import os
import signal
import threading
import time
import traceback
from types import FrameType

pressing, waiting, first, second = (threading.Event() for _ in range(4))


def report(number: int, frame: FrameType | None) -> None:
    """Write where the main thread is, and where all tasks are."""
    stack = traceback.extract_stack(frame)
    own = [step for step in stack if step.filename == __file__]
    lines = ["running: " + " > ".join(step.name for step in own)]
    try:
        tasks = asyncio.all_tasks()
    except RuntimeError:
        tasks = set()  # no loop runs in this thread now
    for task in sorted(tasks, key=lambda task: task.get_name()):
        if frames := task.get_stack(limit=1):
            lines.append(f"  {task.get_name()} in {frames[0].f_code.co_name}")
    # Not print(): it can fail if the signal comes in the middle of a print().
    os.write(1, ("\n".join(lines) + "\n").encode())
    (second if first.is_set() else first).set()


def press_cider() -> None:
    pressing.set()
    while not first.is_set():
        pass  # blocks the loop


async def press() -> None:
    press_cider()


async def deliver() -> None:
    waiting.set()
    await asyncio.to_thread(second.wait)  # stands in for a long job


def ask_from_outside() -> None:
    """Stand in for `kill -USR1 PID`, typed twice."""
    pressing.wait()
    os.kill(os.getpid(), signal.SIGUSR1)
    waiting.wait()
    time.sleep(0.2)  # let the loop come to rest
    os.kill(os.getpid(), signal.SIGUSR1)


async def main() -> None:
    signal.signal(signal.SIGUSR1, report)
    async with asyncio.TaskGroup() as group:
        group.create_task(press(), name="press")
        group.create_task(deliver(), name="deliver")


if __name__ == "__main__":
    you = threading.Thread(target=ask_from_outside)
    you.start()
    asyncio.run(main())
    you.join()
