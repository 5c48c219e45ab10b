"""In a task group, the failure of one ends the waiting of the others."""

import asyncio

packed: set[str] = set()


async def tune(instrument: str, ready: asyncio.Barrier) -> None:
    try:
        if instrument == "harp":
            raise RuntimeError("a string is broken")
        await ready.wait()
        print(f"{instrument}: playing")
    except asyncio.CancelledError:
        packed.add(instrument)
        raise


async def main() -> None:
    ready = asyncio.Barrier(3)
    try:
        async with asyncio.TaskGroup() as orchestra:
            for instrument in ("flute", "viola", "harp"):
                orchestra.create_task(tune(instrument, ready))
    except* RuntimeError as errors:
        print(f"no concert: {errors.exceptions[0]}")
    print(f"packed up: {', '.join(sorted(packed))}")


if __name__ == "__main__":
    asyncio.run(main())
