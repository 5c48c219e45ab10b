"""except* turns a cancellation into an error, even if you raise again."""

import asyncio


async def play_with_star() -> None:
    try:
        await asyncio.sleep(3600)
    except* asyncio.CancelledError:  # wrong
        print("music off")
        raise


async def play() -> None:
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("music off")
        raise


async def main() -> None:
    for music in (play_with_star(), play()):
        task = asyncio.create_task(music)
        await asyncio.sleep(0)  # it starts
        task.cancel()
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())
        if not task.cancelled():
            print(f"failed: {task.exception()!r}")


if __name__ == "__main__":
    asyncio.run(main())
