# /// script
# requires-python = ">=3.15"
# ///
"""Python 3.15: a group cancels its own tasks, and that is no error."""

import asyncio

stopped: list[str] = []


async def hum(machine: str) -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        stopped.append(machine)


async def main() -> None:
    async with asyncio.TaskGroup() as background:
        background.create_task(hum("pump"))
        background.create_task(hum("fan"))
        await asyncio.sleep(0.05)  # the work of the block
        print("work done")
        background.cancel()  # type: ignore[attr-defined]  # too new
    print(f"stopped: {sorted(stopped)}")


if __name__ == "__main__":
    asyncio.run(main())
