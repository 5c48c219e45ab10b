"""Ask a running program, from within, what each task waits for."""

import asyncio
import linecache


def report() -> None:
    """Print every task but this one, and the line at which it waits."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in sorted(others, key=lambda task: task.get_name()):
        # Of a suspended task there is one frame: its outermost coroutine.
        for frame in task.get_stack():
            line = linecache.getline(frame.f_code.co_filename, frame.f_lineno)
            print(f"{task.get_name()}: {line.strip()}")


async def take_order(orders: asyncio.Queue[str]) -> None:
    order = await orders.get()
    print(f"took {order}")


async def close_shop(closing: asyncio.Event) -> None:
    await closing.wait()


async def main() -> None:
    orders: asyncio.Queue[str] = asyncio.Queue()
    closing = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(take_order(orders), name="barista")
        group.create_task(close_shop(closing), name="owner")
        await asyncio.sleep(0)  # let both run to where they wait
        report()
        orders.put_nowait("espresso")
        closing.set()


if __name__ == "__main__":
    asyncio.run(main())
