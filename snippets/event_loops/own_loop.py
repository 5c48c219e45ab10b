"""A till serves three customers, one run() each, on a single loop."""

import asyncio
from collections.abc import Iterator

Receipts = asyncio.Queue[str | None]


async def print_receipts(receipts: Receipts) -> None:
    """Print in the background, from the first run() to the last."""
    while (item := await receipts.get()) is not None:
        print(f"  receipt: {item}")
        receipts.task_done()
    print("printer off")


async def open_till() -> tuple[Receipts, asyncio.Task[None]]:
    receipts: Receipts = asyncio.Queue()
    return receipts, asyncio.create_task(print_receipts(receipts))


async def sell(item: str, receipts: Receipts) -> str:
    await receipts.put(item)
    await receipts.join()  # until the receipt is printed
    return f"sold {item}"


async def close_till(receipts: Receipts, printer: asyncio.Task[None]) -> None:
    await receipts.put(None)  # the last entry: no more receipts
    await printer


def customers() -> Iterator[str]:
    """Stand in for blocking code: a keyboard, a GUI, a test suite."""
    yield from ["tea", "scone", "jam"]


if __name__ == "__main__":
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        receipts, printer = runner.run(open_till())
        for item in customers():  # the loop stands still here
            print(runner.run(sell(item, receipts)))
        runner.run(close_till(receipts, printer))
        print("loop closed:", loop.is_closed())
    print("loop closed:", loop.is_closed())
