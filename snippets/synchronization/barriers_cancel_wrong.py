"""One of three is cancelled while it waits: the others wait for ever."""

import asyncio


async def climb(name: str, summit: asyncio.Barrier) -> None:
    await summit.wait()
    print(f"{name} takes the picture")


async def main() -> None:
    summit = asyncio.Barrier(3)
    climbers = [  # wrong: nothing connects these tasks
        asyncio.create_task(climb(name, summit), name=name)
        for name in ("Ada", "Bo")
    ]
    await asyncio.sleep(0)  # both wait
    climbers[1].cancel()
    cleo = asyncio.create_task(climb("Cleo", summit), name="Cleo")
    climbers.append(cleo)
    _, waiting = await asyncio.wait(climbers, timeout=0.3)
    print(f"after 0.3 s: {summit.n_waiting} of {summit.parties} wait")
    print(f"broken: {summit.broken}")
    for climber in waiting:
        climber.cancel()


if __name__ == "__main__":
    asyncio.run(main())
