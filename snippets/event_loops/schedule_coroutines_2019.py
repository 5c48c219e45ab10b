# /// script
# [tool.cookbook]
# dev-mode = "Python 3.12 and 3.13 warn, and the warning is the point"
# ///
"""The 2019 way: gather() outside a coroutine, run by the current loop."""

import asyncio


async def knead(bread: str) -> str:
    return f"{bread} is ready"


def bake_outside() -> None:
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        return
    breads = asyncio.gather(knead("rye"), knead("spelt"))
    print(loop.run_until_complete(breads))
    loop.close()


async def bake_with_loop_argument() -> None:
    bread = knead("oat")
    loop = asyncio.get_running_loop()
    try:
        # mypy knows that this argument is gone
        await asyncio.gather(bread, loop=loop)  # type: ignore[call-overload]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
        bread.close()


if __name__ == "__main__":
    bake_outside()
    asyncio.run(bake_with_loop_argument())
