"""Start work in the background; a task group owns it to its end."""

import asyncio


async def send_receipt(order: int) -> None:
    task = asyncio.current_task()
    assert task is not None
    print(f"{task.get_name()}: printing")
    await asyncio.sleep(0.1)
    print(f"{task.get_name()}: sent")


async def take_order(order: int, background: asyncio.TaskGroup) -> str:
    background.create_task(send_receipt(order), name=f"receipt {order}")
    return f"order {order} taken"  # without waiting for the receipt


async def main() -> None:
    async with asyncio.TaskGroup() as background:
        for order in (17, 18):
            print(await take_order(order, background))
        print("shop closes")
    print("lights off")


if __name__ == "__main__":
    asyncio.run(main())
