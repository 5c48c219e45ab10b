"""The alarm goes on again, however the dusting ends."""

import asyncio

SECONDS = {"vase": 0, "mummy": 0, "crown": 60}


async def switch_alarm(state: str) -> None:
    await asyncio.sleep(0)
    print(f"  alarm {state}")


async def dust(piece: str) -> None:
    await switch_alarm("off")
    try:
        if piece == "mummy":
            raise ValueError("do not dust mummies")
        await asyncio.sleep(SECONDS[piece])
    finally:
        await switch_alarm("on")


async def main() -> None:
    for piece in SECONDS:
        try:
            async with asyncio.timeout(0.4):
                await dust(piece)
            print(f"{piece}: done")
        except (ValueError, TimeoutError) as error:
            print(f"{piece}: {error!r}")


if __name__ == "__main__":
    asyncio.run(main())
