"""A condition that becomes true, and nobody who says so."""

import asyncio


async def main() -> None:
    pages = ["one", "two", "three"]
    changed = asyncio.Condition()

    async def read() -> None:
        while pages:
            await asyncio.sleep(0)
            pages.pop()  # wrong: nobody is notified

    async with asyncio.TaskGroup() as group:
        group.create_task(read())
        try:
            async with asyncio.timeout(0.3), changed:
                await changed.wait_for(lambda: not pages)
        except TimeoutError:
            print(f"still waiting, with {len(pages)} pages left")

        # It looks only once, before it waits.
        async with changed:
            print("now:", await changed.wait_for(lambda: not pages))


if __name__ == "__main__":
    asyncio.run(main())
