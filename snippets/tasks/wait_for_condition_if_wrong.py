"""Two wake up, one sandwich is left: if is not enough, it needs while."""

import asyncio


async def main() -> None:
    sandwiches: list[str] = []
    served = asyncio.Condition()

    async def hungry_with_if(guest: str) -> None:
        async with served:
            if not sandwiches:
                await served.wait()
            print(f"{guest} gets {sandwiches.pop()}")  # wrong

    async def hungry(guest: str) -> None:
        async with served:
            await served.wait_for(lambda: len(sandwiches) > 0)
            print(f"{guest} gets {sandwiches.pop()}")

    for behavior in (hungry_with_if, hungry):
        print(f"- {behavior.__name__}")
        guests = [asyncio.create_task(behavior(name)) for name in "AB"]
        await asyncio.sleep(0)  # both wait
        for sandwich in ("cheese", "egg"):
            async with served:
                sandwiches.append(sandwich)
                served.notify_all()
            await asyncio.sleep(0.1)  # the next sandwich takes a while
        for result in await asyncio.gather(*guests, return_exceptions=True):
            if result is not None:
                print(f"{type(result).__name__}: {result}")
        sandwiches.clear()


if __name__ == "__main__":
    asyncio.run(main())
