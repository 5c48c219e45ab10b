# /// script
# [tool.cookbook]
# pending = "that nobody waits for the letter is the mistake"
# ///
"""The end of the program cancels shielded tasks, too."""

import asyncio


async def write_letter() -> None:
    try:
        await asyncio.sleep(0.5)
        print("letter: signed")
    except asyncio.CancelledError:
        print("letter: not signed")
        raise


async def main() -> None:
    letter = asyncio.create_task(write_letter())
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(letter)
    except TimeoutError:
        print("main: the post office closes")
    # Wrong: await letter, or keep it where somebody does.


if __name__ == "__main__":
    asyncio.run(main())
