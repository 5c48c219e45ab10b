# /// script
# requires-python = ">=3.13"
# ///
"""What happens to each waiter and item, gently and immediately."""

import asyncio


async def close_shop(immediate: bool) -> None:
    print(f"shutdown({immediate=})")
    orders: asyncio.Queue[str] = asyncio.Queue(maxsize=2)
    await orders.put("cake")
    await orders.get()  # the cake is in work
    await orders.put("bread")
    await orders.put("rolls")
    late = asyncio.create_task(orders.put("pie"))  # waits: it is full
    all_done = asyncio.create_task(orders.join())
    await asyncio.sleep(0)

    orders.shutdown(immediate)
    await asyncio.wait([late])
    print(f"  put() that waited: {type(late.exception()).__name__}")
    try:
        while True:
            print(f"  get(): {await orders.get()}")
            orders.task_done()
    except asyncio.QueueShutDown as error:
        print(f"  get(): {type(error).__name__}, text {str(error)!r}")
    print(f"  join() waits for the cake: {not all_done.done()}")
    orders.task_done()  # the cake
    await all_done
    print("  join() has returned")


async def main() -> None:
    await close_shop(immediate=False)
    await close_shop(immediate=True)


if __name__ == "__main__":
    asyncio.run(main())
