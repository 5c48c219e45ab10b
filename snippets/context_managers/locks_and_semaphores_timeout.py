"""Limit the waiting for a lock, and not the work under it."""

import asyncio


async def drill(tooth: str, dentist: asyncio.Lock, patience: float) -> None:
    try:
        async with asyncio.timeout(patience):
            await dentist.acquire()
    except TimeoutError:
        print(f"{tooth}: went home")
        return
    try:  # from here on the lock is ours
        await asyncio.sleep(0.3)
        print(f"{tooth}: done")
    finally:
        dentist.release()


async def main() -> None:
    dentist = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(drill("molar", dentist, patience=0.1))
        group.create_task(drill("canine", dentist, patience=0.1))
        group.create_task(drill("incisor", dentist, patience=10))
    print(f"locked: {dentist.locked()}")


if __name__ == "__main__":
    asyncio.run(main())
