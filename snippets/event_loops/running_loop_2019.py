# /// script
# [tool.cookbook]
# dev-mode = "3.12 and 3.13 warn in the main thread: that is the point"
# ///
"""asyncio.get_event_loop() in the four places where 2019 called it."""

import asyncio
import threading


def ask(place: str) -> asyncio.AbstractEventLoop | None:
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{place}: {type(error).__name__}: {error}")
        return None
    print(f"{place}: a loop, running: {loop.is_running()}")
    return loop


async def main() -> None:
    ask("coroutine")


if __name__ == "__main__":
    loop = ask("main thread")
    if loop is not None:
        loop.close()  # it was made by the call, so it is ours to close

    thread = threading.Thread(target=ask, args=["thread"], name="gauge")
    thread.start()
    thread.join()

    asyncio.run(main())
    ask("after asyncio.run()")
