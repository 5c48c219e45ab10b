"""Cancel what gather() returns: does the await wait for everybody?"""

import asyncio

SECONDS = {"cello": 0.0, "piano": 0.3}


async def play(instrument: str) -> None:
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(SECONDS[instrument])
        print(f"  {instrument}: packed")


async def concert(*, return_exceptions: bool) -> None:
    print(f"return_exceptions={return_exceptions}")
    players = [asyncio.create_task(play(name)) for name in SECONDS]
    band = asyncio.gather(*players, return_exceptions=return_exceptions)
    await asyncio.sleep(0)
    band.cancel()
    await asyncio.wait([band])
    busy = sum(not player.done() for player in players)
    print(f"  after the wait: {band.exception()!r}, {busy} still packing")
    await asyncio.wait(players)


async def main() -> None:
    await concert(return_exceptions=False)
    await concert(return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main())
