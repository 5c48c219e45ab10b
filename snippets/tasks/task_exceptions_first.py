"""Without return_exceptions: the first error, while the others go on."""

import asyncio


async def fetch_map(tile: str, steps: int) -> str:
    for _ in range(steps):
        await asyncio.sleep(0)
    if tile == "sea":
        raise FileNotFoundError("no map of the sea")
    if tile == "moon":
        raise ConnectionError("the moon does not answer")
    print(f"  {tile} loaded")
    return tile


async def main() -> None:
    tasks = [
        asyncio.create_task(fetch_map(tile, steps), name=tile)
        for tile, steps in {"sea": 1, "moon": 20, "city": 30}.items()
    ]
    try:
        await asyncio.gather(*tasks)
    except OSError as error:  # both errors are of this kind: one comes
        print(f"{type(error).__name__}: {error}")

    late = [task for task in tasks if not task.done()]
    print("still running:", *(task.get_name() for task in late))
    await asyncio.wait(late)  # raises nothing
    print("the second error:", repr(tasks[1].exception()))


if __name__ == "__main__":
    asyncio.run(main())
