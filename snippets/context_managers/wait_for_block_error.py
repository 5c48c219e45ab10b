"""An error in the block cancels what the block has started."""

import asyncio


async def ring_doorbells(street: str) -> None:
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(f"{street}: called back")
        raise


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as party:
            party.create_task(ring_doorbells("Mill Lane"))
            await asyncio.sleep(0)
            raise LookupError("no map of the village")
    except ExceptionGroup as group:
        print(f"{type(group).__name__}: {group}")
        for error in group.exceptions:
            print(f"  {type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
