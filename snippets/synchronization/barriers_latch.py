"""Wait until all have reported, while they go on with their work."""

import asyncio


class Latch:
    """Opens when count_down() has been called often enough."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.open = asyncio.Event()

        if count <= 0:
            self.open.set()  # nobody to wait for

    def count_down(self) -> None:  # no await, so no lock
        self.count -= 1
        if self.count <= 0:
            self.open.set()


async def guard(post: str, manned: Latch) -> None:
    await asyncio.sleep(0)
    print(f"{post}: manned")
    manned.count_down()  # does not wait for the others
    print(f"{post}: keeps watch")
    await asyncio.sleep(60)


async def main() -> None:
    posts = ("gate", "tower")
    manned = Latch(len(posts))
    async with asyncio.TaskGroup() as group:
        guards = [group.create_task(guard(post, manned)) for post in posts]
        await manned.open.wait()
        print("the castle is open")
        for task in guards:
            task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
