"""What a limit of None, of five seconds and of zero means."""

import asyncio


async def read_meter() -> str:
    print("  to the meter", end=", ")
    await asyncio.sleep(0.05)
    return "4711 kWh"


async def main() -> None:
    for limit in (None, 5, 0):
        print(f"timeout({limit})")
        try:
            async with asyncio.timeout(limit):
                print(await read_meter())
        except TimeoutError:
            print("and back without a number")

    print("wait_for(..., 0)")
    try:
        print(await asyncio.wait_for(read_meter(), timeout=0))
    except TimeoutError:
        print("  has not set out")


if __name__ == "__main__":
    asyncio.run(main())
