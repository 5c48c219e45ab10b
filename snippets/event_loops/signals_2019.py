# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# dev-mode = "the DeprecationWarning of 3.12 and 3.13 is the point"
# ///
"""2019: the handler cancels Task.all_tasks(), gone since Python 3.9."""

import asyncio
import signal


def shutdown() -> None:
    try:
        for task in asyncio.Task.all_tasks():  # type: ignore[attr-defined]
            task.cancel()
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")
        for task in asyncio.all_tasks():  # today
            task.cancel()


async def count_sheep() -> None:
    try:
        await asyncio.sleep(600)
    finally:
        print("awake")


def main() -> None:
    loop = asyncio.get_event_loop()  # 3.14: no longer makes one
    loop.add_signal_handler(signal.SIGTERM, shutdown)
    loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)
    try:
        loop.run_until_complete(count_sheep())
    except asyncio.CancelledError:
        print("cancelled")
    finally:
        loop.close()


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
