# /// script
# requires-python = ">=3.12"
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Does the factory for eager tasks work on uvloop?"""

import asyncio

import uvloop


async def water_cactus() -> None:
    pass  # nothing to wait for: an eager task ends at once


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    coro = water_cactus()
    try:
        task = asyncio.create_task(coro)
        print("done at once:", task.done())
        await task
    except TypeError as error:
        print(f"TypeError: {error}")
        coro.close()
    finally:
        loop.set_task_factory(None)  # asyncio.run() makes tasks, too


if __name__ == "__main__":
    for name, factory in (
        ("asyncio", asyncio.SelectorEventLoop),
        ("uvloop", uvloop.new_event_loop),
    ):
        print(name)
        asyncio.run(main(), loop_factory=factory)
