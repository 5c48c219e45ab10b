"""A backup that is already running is not started a second time."""

import asyncio


class Backup:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()

    async def run(self, trigger: str) -> bool:
        if self.lock.locked():
            print(f"{trigger}: one is running, skipped")
            return False
        async with self.lock:  # free, and no await since we looked
            print(f"{trigger}: backup starts")
            await asyncio.sleep(0.05)
            print(f"{trigger}: backup is done")
        return True


async def main() -> None:
    backup = Backup()
    async with asyncio.TaskGroup() as group:
        group.create_task(backup.run("timer"))
        group.create_task(backup.run("button"))
    await backup.run("shutdown")


if __name__ == "__main__":
    asyncio.run(main())
