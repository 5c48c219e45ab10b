"""Runners wait for the start; the judge waits for the first to arrive."""

import asyncio


async def run(name: str, start: asyncio.Event, tape: asyncio.Event) -> None:
    print(f"{name}: ready")
    await start.wait()
    print(f"{name}: off")
    await asyncio.sleep(0)
    tape.set()  # the second time it does nothing


async def main() -> None:
    start, tape = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as race:
        for name in ("Ada", "Bo"):
            race.create_task(run(name, start, tape), name=name)
        await asyncio.sleep(0)  # both get to the line
        start.set()  # wakes all who wait
        print("bang")
        race.create_task(run("Cleo, late", start, tape), name="Cleo")
        await tape.wait()
        print("the tape is torn")


if __name__ == "__main__":
    asyncio.run(main())
