"""Stop waiting after a while, without stopping the work."""

import asyncio


async def load_map() -> str:
    await asyncio.sleep(0.7)
    return "map of Bergen"


async def main() -> None:
    loading = asyncio.create_task(load_map())
    try:
        async with asyncio.timeout(0.2):
            print(await asyncio.shield(loading))
    except TimeoutError:
        print(f"please wait; cancelled: {loading.cancelled()}")
    print(await loading)


if __name__ == "__main__":
    asyncio.run(main())
