"""The ships are waited for; the lamp turns until the last one has passed."""

import asyncio


async def turn_lamp() -> None:
    angle = 0
    try:
        while True:
            angle = (angle + 10) % 360
            await asyncio.sleep(0.01)
    finally:
        print("lamp out")


async def pass_by(ship: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f"{ship} has passed")


async def main() -> None:
    async with asyncio.TaskGroup() as background:
        lamp = background.create_task(turn_lamp())
        async with asyncio.TaskGroup() as ships:
            ships.create_task(pass_by("Aurora", 0.1))
            ships.create_task(pass_by("Borealis", 0.3))
        lamp.cancel()  # else the outer block would wait for ever
    print("the keeper goes home")


if __name__ == "__main__":
    asyncio.run(main())
