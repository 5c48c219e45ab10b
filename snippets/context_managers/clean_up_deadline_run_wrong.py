# /// script
# [tool.cookbook]
# pending = "asyncio.run has to clean up, and that is the point"
# ///
"""asyncio.run() waits for the clean-up of what is left, without a limit."""

import asyncio


async def pump() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.4)  # could as well be an hour
        print("the pump has stopped")


async def main() -> None:
    pumping = asyncio.create_task(pump())  # wrong: nobody waits for it
    await asyncio.sleep(0)
    print(f"main() returns, the pump has stopped: {pumping.done()}")


if __name__ == "__main__":
    asyncio.run(main())
    print("asyncio.run() returns")
