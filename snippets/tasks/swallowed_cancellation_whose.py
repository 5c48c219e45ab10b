"""Notice somebody else's cancellation, and let your own through."""

import asyncio


async def set_type() -> str:
    await asyncio.sleep(60)
    return "front page"


async def print_newspaper(page: asyncio.Task[str]) -> str:
    await asyncio.wait([page])  # raises a cancellation of ours, no other
    if page.cancelled():
        return "yesterday's page"
    return page.result()


async def main() -> None:
    for victim in ("page", "newspaper"):
        page = asyncio.create_task(set_type())
        newspaper = asyncio.create_task(print_newspaper(page))
        await asyncio.sleep(0.05)
        (page if victim == "page" else newspaper).cancel()
        await asyncio.wait([newspaper])
        print(f"{victim} cancelled:", end=" ")
        print("-" if newspaper.cancelled() else newspaper.result())
        page.cancel()  # nobody has passed that on to the page
        await asyncio.wait([page])


if __name__ == "__main__":
    asyncio.run(main())
