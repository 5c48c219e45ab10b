"""A coroutine function is no callback: the loop calls it, nobody awaits it."""

import asyncio
import warnings


async def water_plants() -> None:
    print("never printed")


async def main() -> None:
    loop = asyncio.get_running_loop()
    print("debug mode:", loop.get_debug())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            loop.call_soon(water_plants)  # wrong
        except TypeError as error:
            print(f"{type(error).__name__}: {error}")
        await asyncio.sleep(0)  # the round in which the callback runs
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")

    # Right: a callback may start a task. Something must keep the task.
    tasks: list[asyncio.Task[None]] = []
    loop.call_soon(lambda: tasks.append(loop.create_task(open_window())))
    await asyncio.sleep(0)
    await tasks[0]


async def open_window() -> None:
    print("window is open")


if __name__ == "__main__":
    asyncio.run(main(), debug=False)
    asyncio.run(main(), debug=True)
