"""The kiln decides: when the firing is done, its helpers stop too."""

import asyncio


async def fire_kiln() -> str:
    for degrees in (300, 800, 1240):
        await asyncio.sleep(0.1)
        print(f"kiln: {degrees} degrees")
    return "glazed"


async def run_fan() -> None:
    try:
        await asyncio.sleep(24 * 3600)
    finally:
        print("fan: off")


async def watch_door() -> None:
    try:
        await asyncio.Event().wait()  # nobody opens it
    finally:
        print("door: unlocked")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        helpers = [
            group.create_task(run_fan(), name="fan"),
            group.create_task(watch_door(), name="door"),
        ]
        result = await fire_kiln()  # the one that decides
        for helper in helpers:
            helper.cancel()
    # here all three have ended, also when the firing raised
    print(f"the bowls are {result}")


if __name__ == "__main__":
    asyncio.run(main())
