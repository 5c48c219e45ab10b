"""Whichever exit of the museum is reached first ends the visit."""

import asyncio


async def walk(exit_name: str, minutes: int) -> str:
    try:
        await asyncio.sleep(minutes / 100)
        return exit_name
    except asyncio.CancelledError:
        print(f"turned round on the way to the {exit_name} exit")
        raise


async def main() -> None:
    walks = [
        asyncio.create_task(walk("garden", 6000), name="garden"),
        asyncio.create_task(walk("street", 10), name="street"),
        asyncio.create_task(walk("cafe", 6000), name="cafe"),
    ]
    try:
        done, _ = await asyncio.wait(
            walks, return_when=asyncio.FIRST_COMPLETED
        )
    finally:
        for task in walks:
            task.cancel()  # does nothing to a task that is done
        await asyncio.wait(walks)  # until the others have really ended

    for task in done:  # result() raises what the task raised
        print(f"out through the {task.result()} exit")


if __name__ == "__main__":
    asyncio.run(main())
