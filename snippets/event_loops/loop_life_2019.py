# /// script
# [tool.cookbook]
# dev-mode = "3.12 and 3.13 warn about get_event_loop(): that is the point"
# ///
"""The 2019 ending of a program, line by line, and what it cuts off."""

import asyncio
import gc
from typing import Any

old: Any = asyncio  # type checkers know which names are gone


async def light_stage() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        print("lights go down")
        await asyncio.sleep(0.01)  # stands in for a slow dimmer
        print("lights are off")  # the loop is closed before that


async def main() -> list[asyncio.Task[None]]:
    lights = asyncio.create_task(light_stage())
    await asyncio.sleep(0)  # one turn: the lights go on
    return [lights]


def find_loop() -> asyncio.AbstractEventLoop:
    try:
        return asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        return asyncio.new_event_loop()


if __name__ == "__main__":
    loop = find_loop()
    left = loop.run_until_complete(main())
    try:
        left = old.Task.all_tasks(loop)
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")
    for task in left:
        task.cancel()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.set_exception_handler(lambda _, context: print(context["message"]))
    loop.close()
    print("closed")
    del task, left
    gc.collect()  # finds the task that was cut off
