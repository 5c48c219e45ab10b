"""Your cancellation goes to the task that you await, and ends there."""

import asyncio


async def dig() -> str:
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("mole: is somebody there?")
    return "a tunnel"  # wrong: the cancellation is gone


async def wait_for_mole() -> None:
    mole = asyncio.create_task(dig())
    print(f"fox: the mole has dug {await mole}")
    await asyncio.sleep(0)
    print("fox: goes on waiting")


async def main() -> None:
    fox = asyncio.create_task(wait_for_mole())
    await asyncio.sleep(0.1)
    fox.cancel()
    await asyncio.wait([fox])
    print(f"fox cancelled: {fox.cancelled()}, requests: {fox.cancelling()}")


if __name__ == "__main__":
    asyncio.run(main())
