"""A notification is not kept for those who come later."""

import asyncio


async def main() -> None:
    served = False
    gong = asyncio.Condition()
    async with gong:
        served = True
        gong.notify_all()  # nobody waits yet

    try:
        async with asyncio.timeout(0.3), gong:
            await gong.wait()  # wrong: waits for the next gong
    except TimeoutError:
        print("wait(): the soup is cold")

    async with asyncio.timeout(0.3), gong:
        await gong.wait_for(lambda: served)  # looks before it waits
        print("wait_for(): the soup is served")


if __name__ == "__main__":
    asyncio.run(main())
