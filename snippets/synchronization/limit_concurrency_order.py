"""A freed permit goes to the next in line, not to whoever asks first."""

import asyncio


async def fly(name: str, kites: asyncio.Semaphore) -> None:
    async with kites:
        print(f"{name} flies a kite")


async def main() -> None:
    kites = asyncio.Semaphore(1)
    await kites.acquire()
    async with asyncio.TaskGroup() as group:
        group.create_task(fly("Ada", kites))
        bo = group.create_task(fly("Bo", kites))
        await asyncio.sleep(0)  # both wait now
        kites.release()
        group.create_task(fly("Dan", kites))
        bo.cancel()
        print(f"free at once: {not kites.locked()}")
        async with kites:  # behind Ada; Bo has left the line
            print("main() flies a kite")


if __name__ == "__main__":
    asyncio.run(main())
