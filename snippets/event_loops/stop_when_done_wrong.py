# /// script
# [tool.cookbook]
# pending = "stopping the loop under main() is the mistake"
# ///
"""loop.stop() inside asyncio.run() pulls the floor from under main()."""

import asyncio


async def bake_bread() -> None:
    await asyncio.sleep(0.1)
    print("bread is done")
    asyncio.get_running_loop().stop()  # wrong: asyncio.run() owns the loop


async def main() -> None:
    baking = asyncio.create_task(bake_bread(), name="baking")
    try:
        await asyncio.sleep(0.5)
        print("never reached")
    finally:
        print(f"main() was cancelled; baking is done: {baking.done()}")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
