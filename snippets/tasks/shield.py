"""The customer leaves. The charge that has begun is completed."""

import asyncio


async def charge(order: int) -> None:
    await asyncio.sleep(0.4)
    print(f"order {order}: charged")


async def check_out(order: int, charges: asyncio.TaskGroup) -> None:
    task = charges.create_task(charge(order))
    try:
        await asyncio.shield(task)  # cancels us, not the charge
        print("never printed: thank you")
    except asyncio.CancelledError:
        print("browser closed")
        raise


async def main() -> None:
    async with asyncio.TaskGroup() as charges:  # keeps and awaits them
        customer = asyncio.create_task(check_out(17, charges))
        await asyncio.sleep(0.1)
        customer.cancel()
        await asyncio.wait([customer])
        print(f"check_out() cancelled: {customer.cancelled()}")
    print("all charges are through")


if __name__ == "__main__":
    asyncio.run(main())
