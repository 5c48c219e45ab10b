"""A timeout around a group fires once; then the group waits for its tasks."""

import asyncio


async def saw_planks() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.6)  # wrong: no limit; the blade runs down
        print("the saw stands still")


async def main() -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(0.2), asyncio.TaskGroup() as mill:
            mill.create_task(saw_planks())
    except TimeoutError:
        late = loop.time() - start > 0.7
        print(f"TimeoutError, later than after 0.7 s: {late}")


if __name__ == "__main__":
    asyncio.run(main())
