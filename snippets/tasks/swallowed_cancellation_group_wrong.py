"""The group waits for a task that does not hear."""

import asyncio


async def beat_drum() -> None:
    for beat in range(1, 4):  # with while True, for ever
        try:
            await asyncio.sleep(0.3)
            print(f"beat {beat}")
        except asyncio.CancelledError:  # wrong: no raise
            print(f"beat {beat}: cancelled? what?")


async def stumble() -> None:
    await asyncio.sleep(0)
    raise RuntimeError("dancer fell")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as show:
            show.create_task(beat_drum())
            show.create_task(stumble())
    except* RuntimeError as errors:
        print(f"after the last beat: {errors.exceptions[0]!r}")


if __name__ == "__main__":
    asyncio.run(main())
