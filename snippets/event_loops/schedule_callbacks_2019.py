# /// script
# [tool.cookbook]
# dev-mode = "Python 3.12 and 3.13 warn, and the warning is the point"
# ///
"""The 2019 way: schedule on the current loop, before it runs."""

import asyncio


def main() -> None:
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        loop = asyncio.new_event_loop()  # what it takes since Python 3.14
    try:
        loop.call_soon(print, "kettle on")
        loop.call_later(0.1, print, "tea is ready")
        loop.call_at(loop.time() + 0.3, loop.stop)
        loop.run_forever()
    finally:
        loop.close()


if __name__ == "__main__":
    main()
