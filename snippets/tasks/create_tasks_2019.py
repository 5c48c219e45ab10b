# /// script
# [tool.cookbook]
# dev-mode = "Python 3.12 and 3.13 warn, and the warning is the point"
# ///
"""The 2019 way: ensure_future(), inside and outside of a running loop."""

import asyncio


async def wind_up(clock: str) -> str:
    return f"{clock} ticks"


async def inside() -> None:
    task = asyncio.ensure_future(wind_up("cuckoo clock"))
    print(f"a {type(task).__name__}:", await task)
    print("the same task:", asyncio.ensure_future(task) is task)


def outside() -> None:
    clock = wind_up("grandfather clock")
    try:
        task = asyncio.ensure_future(clock)
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        clock.close()
        return
    loop = task.get_loop()
    print(loop.run_until_complete(task))
    loop.close()


if __name__ == "__main__":
    outside()
    asyncio.run(inside())
