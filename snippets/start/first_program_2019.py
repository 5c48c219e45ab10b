# /// script
# [tool.cookbook]
# dev-mode = "get_event_loop() warns on 3.12 and 3.13, which is the point"
# ///
"""Start a program the way of 2019: fetch the event loop and run it."""

import asyncio


async def measure(city: str) -> int:
    await asyncio.sleep(0.1)
    return 17 if city == "Lisbon" else 4


async def main() -> None:
    print(f"Lisbon: {await measure('Lisbon')} degrees")


if __name__ == "__main__":
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    else:
        try:
            loop.run_until_complete(main())
        finally:
            loop.close()
