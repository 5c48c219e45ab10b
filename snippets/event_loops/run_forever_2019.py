# /// script
# [tool.cookbook]
# dev-mode = "Python 3.12 and 3.13 warn, and the warning is the point"
# ///
"""The 2019 way: take the current loop and run it until stop()."""

import asyncio


async def blink(loop: asyncio.AbstractEventLoop) -> None:
    for _ in range(3):
        print("blink")
        await asyncio.sleep(0)
    loop.stop()


def main() -> None:
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        return
    task = loop.create_task(blink(loop))
    try:
        loop.run_forever()
        print("done:", task.done())
    finally:
        loop.close()


if __name__ == "__main__":
    main()
