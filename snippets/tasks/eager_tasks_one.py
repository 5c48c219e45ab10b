# /// script
# requires-python = ">=3.14"
# ///
"""Choose for each task whether it starts at once."""

import asyncio


async def greet(guest: str) -> None:
    print(f"  hello, {guest}")


async def main() -> None:
    async with asyncio.TaskGroup() as party:
        print("Ada comes")
        party.create_task(greet("Ada"))
        print("Grace comes, eagerly")
        party.create_task(greet("Grace"), eager_start=True)
        print("all have come")

    print("now with the eager factory")
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as party:
        party.create_task(greet("Joan"), eager_start=False)
        party.create_task(greet("Mary"))
        print("all have come")


if __name__ == "__main__":
    asyncio.run(main())
