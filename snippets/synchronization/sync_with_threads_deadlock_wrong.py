# /// script
# [tool.cookbook]
# dev-mode = "debug mode reports the step that took 0.3 seconds"
# ///
"""The loop's own thread waits for a task that this thread has to run."""

import asyncio


async def next_number() -> int:
    return 42


async def main() -> None:
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(next_number(), loop)
    try:
        print(future.result(timeout=0.3))  # wrong: blocks the loop
    except TimeoutError:
        print("result(): no number, and without the timeout no end")
    number = await asyncio.wrap_future(future)
    print(f"await: {number}")


if __name__ == "__main__":
    asyncio.run(main())
