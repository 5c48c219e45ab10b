"""A reply for a cancelled caller ends the reader, and with it all others."""

import asyncio

Waiting = dict[int, asyncio.Future[str]]


async def order(number: int, waiting: Waiting) -> None:
    waiting[number] = asyncio.get_running_loop().create_future()
    try:
        print(f"{number}: {await waiting[number]}")
    finally:
        del waiting[number]


async def read_replies(line: asyncio.Queue[int], waiting: Waiting) -> None:
    while True:
        number = await line.get()
        waiting[number].set_result("served")  # wrong: it may be done


async def main() -> None:
    line: asyncio.Queue[int] = asyncio.Queue()
    waiting: Waiting = {}
    reader = asyncio.create_task(read_replies(line, waiting))
    tables = [asyncio.create_task(order(n, waiting)) for n in (1, 2)]
    await asyncio.sleep(0)

    line.put_nowait(1)
    line.put_nowait(2)
    tables[0].cancel()  # in the moment when its reply comes in
    await asyncio.wait([*tables, reader], timeout=0.2)
    error = reader.exception()
    print(f"reader: {type(error).__name__}: {error}")
    print(f"table 2 still waits: {not tables[1].done()}")
    tables[1].cancel()


if __name__ == "__main__":
    asyncio.run(main())
