# /// script
# [tool.cookbook]
# dev-mode = "the warning about the coroutine is part of the mistake"
# ///
"""The thread that you hand a function to has no running loop."""

import asyncio

alarms: set[asyncio.Task[None]] = set()


async def send_alarm(tank: str) -> None:
    print(f"{tank} is full")


def check(tank: str, level: int) -> None:
    """Runs in a worker thread, because the real one reads a file."""
    if level > 90:
        try:
            alarms.add(asyncio.create_task(send_alarm(tank)))  # wrong here
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")


async def main() -> None:
    await asyncio.to_thread(check, "tank 7", 95)


if __name__ == "__main__":
    asyncio.run(main())
