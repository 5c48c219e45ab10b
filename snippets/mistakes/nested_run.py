"""A library runs coroutines by itself: call it in a thread."""

import asyncio


async def load_logo() -> str:
    await asyncio.sleep(0.2)  # stand in for a download
    return "logo"


def render_invoice(number: int) -> str:
    """A synchronous function of a library, with a run of its own."""
    return f"invoice {number} with {asyncio.run(load_logo())}"


async def print_queue() -> None:
    for page in range(3):
        print(f"page {page} printed")
        await asyncio.sleep(0.01)


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(print_queue())
        # The thread has no running loop, so the library may make one.
        print(await asyncio.to_thread(render_invoice, 7))


if __name__ == "__main__":
    asyncio.run(main())
