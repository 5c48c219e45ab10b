# /// script
# requires-python = ">=3.12"
# ///
"""Cancel a task right after its creation: an eager one has begun."""

import asyncio


async def deliver(letter: str) -> None:
    print(f"  {letter}: stamped")
    if letter == "love letter":
        return  # nothing to wait for
    try:
        await asyncio.sleep(10)
    finally:
        print(f"  {letter}: back to the sender")


async def main() -> None:
    for kind in ("plain", "eager"):
        if kind == "eager":
            loop = asyncio.get_running_loop()
            loop.set_task_factory(asyncio.eager_task_factory)
        for letter in ("invoice", "love letter"):
            print(f"{kind}, {letter}")
            task = asyncio.create_task(deliver(letter))
            print("  cancel:", task.cancel())
            await asyncio.wait([task])


if __name__ == "__main__":
    asyncio.run(main())
