# /// script
# [tool.cookbook]
# dev-mode = "the deprecation warning is the point"
# ///
"""The 2019 way: a future first, and an event loop that comes with it."""

import asyncio


async def bake(bread: "asyncio.Future[str]") -> None:
    bread.set_result("rye bread")


async def eat(bread: "asyncio.Future[str]") -> None:
    print(f"eat {await bread}")


def main() -> None:
    try:
        bread: asyncio.Future[str] = asyncio.Future()  # no loop runs
    except (RuntimeError, DeprecationWarning) as error:
        print(f"{type(error).__name__}: {error}")
        return
    loop = bread.get_loop()
    baker = loop.create_task(bake(bread))
    loop.run_until_complete(eat(bread))
    loop.run_until_complete(baker)
    loop.close()


if __name__ == "__main__":
    main()
