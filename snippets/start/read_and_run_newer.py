# /// script
# requires-python = ">=3.15"
# ///
"""Leave the house: stop a whole group of tasks that would never end."""

import asyncio


async def stay_on() -> None:
    await asyncio.Event().wait()  # nothing ever sets this event


async def main() -> None:
    async with asyncio.TaskGroup() as house:
        devices = [
            house.create_task(stay_on(), name="radio"),
            house.create_task(stay_on(), name="heater"),
        ]
        await asyncio.sleep(0.2)
        house.cancel()  # new in Python 3.15
    for device in devices:
        print(device.get_name(), "off" if device.cancelled() else "on")


if __name__ == "__main__":
    asyncio.run(main())
