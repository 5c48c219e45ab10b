"""The lights go out when the last of a group of tasks has finished."""

import asyncio


async def rehearse(section: str, beats: int) -> None:
    await asyncio.sleep(beats / 10)
    print(f"{section}: rehearsed")


async def keep_lights_on() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        print("lights: off")


async def main() -> None:
    async with asyncio.TaskGroup() as building:
        lights = building.create_task(keep_lights_on(), name="lights")

        async with asyncio.TaskGroup() as orchestra:
            for beats, section in enumerate(["brass", "winds", "strings"], 1):
                orchestra.create_task(rehearse(section, beats), name=section)

        lights.cancel()  # the inner group is complete


if __name__ == "__main__":
    asyncio.run(main())
