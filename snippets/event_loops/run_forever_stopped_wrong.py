# /// script
# [tool.cookbook]
# pending = "stop() breaks off main(), which is shown"
# ///
"""stop() under asyncio.run() breaks off main() in the middle."""

import asyncio


async def count_till() -> None:
    try:
        asyncio.get_running_loop().stop()  # wrong: asyncio.run() owns the loop
        await asyncio.sleep(1)
        print("never printed")
    except asyncio.CancelledError:
        print("cancelled: asyncio.run() tidies up")
        raise


def main() -> None:
    try:
        asyncio.run(count_till())
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
