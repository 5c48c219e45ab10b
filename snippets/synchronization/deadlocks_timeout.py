"""Who does not get the second track in time gives back the first."""

import asyncio


async def run(
    train: str, patience: float, first: asyncio.Lock, second: asyncio.Lock
) -> None:
    while True:
        async with first:
            await asyncio.sleep(0.1)
            try:
                async with asyncio.timeout(patience):
                    await second.acquire()
            except TimeoutError:
                print(f"{train} goes back")
            else:
                try:
                    print(f"{train} passes")
                    return
                finally:
                    second.release()
        await asyncio.sleep(patience)  # without a lock: let others pass


async def main() -> None:
    north, south = asyncio.Lock(), asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        # With equal patience, both may go back, again and again.
        group.create_task(run("express", 2.0, north, south), name="express")
        group.create_task(run("freight", 0.2, south, north), name="freight")


if __name__ == "__main__":
    asyncio.run(main())
