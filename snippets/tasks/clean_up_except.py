"""Cleanup for a cancellation only: catch it, and raise it again."""

import asyncio


async def write_letter(seconds: float, desk: list[str]) -> None:
    desk.append("draft")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        desk.remove("draft")
        raise  # always
    desk.append("envelope")


async def main() -> None:
    for seconds in (0, 60):
        desk: list[str] = []
        letter = asyncio.create_task(write_letter(seconds, desk))
        await asyncio.sleep(0.1)
        letter.cancel()
        await asyncio.wait([letter])
        print(f"cancelled: {letter.cancelled()}, on the desk: {desk}")


if __name__ == "__main__":
    asyncio.run(main())
