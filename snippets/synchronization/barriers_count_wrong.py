"""Four tasks and a barrier for three: one waits for two who never come."""

import asyncio


async def row(name: str, boat: asyncio.Barrier) -> str:
    seat = await boat.wait()
    return f"{name} on seat {seat}"


async def main() -> None:
    boat = asyncio.Barrier(3)
    rowers = [
        asyncio.create_task(row(name, boat), name=name)
        for name in ("Ada", "Bo", "Cleo", "Dan")
    ]
    _, ashore = await asyncio.wait(rowers, timeout=0.3)
    for rower in rowers:
        if rower in ashore:
            print(f"{rower.get_name()} waits")
            rower.cancel()
        else:
            print(rower.result())


if __name__ == "__main__":
    asyncio.run(main())
