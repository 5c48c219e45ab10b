"""A retry loop that catches what it expects, and can be cancelled."""

import asyncio

REPLIES = {1: ConnectionError("engaged"), 2: ConnectionError("no line")}


async def call_moon(attempt: int) -> None:
    print(f"call {attempt}", end=": ", flush=True)
    if attempt in REPLIES:
        raise REPLIES[attempt]
    await asyncio.sleep(3600)  # it rings, and nobody answers


async def call_until_answered() -> None:
    attempt = 1
    while True:
        try:
            await call_moon(attempt)
            return
        except ConnectionError as error:  # this, and nothing wider
            print(error)
        attempt += 1
        await asyncio.sleep(0.01)  # outside the try


async def main() -> None:
    try:
        async with asyncio.timeout(0.5):
            await call_until_answered()
    except TimeoutError:
        print("hung up in time")


if __name__ == "__main__":
    asyncio.run(main())
