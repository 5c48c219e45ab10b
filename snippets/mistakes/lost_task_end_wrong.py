# /// script
# [tool.cookbook]
# pending = "asyncio.run() cancels what main() does not wait for"
# ///
"""What still runs when main() returns is cancelled without a word."""

import asyncio

background: set[asyncio.Task[None]] = set()


async def send_bill(room: int) -> None:
    await asyncio.sleep(0.1)
    print(f"bill of room {room} is sent")


async def check_out(room: int) -> None:
    task = asyncio.create_task(send_bill(room), name=f"bill {room}")
    background.add(task)  # kept, but nobody waits for it
    task.add_done_callback(background.discard)


async def main() -> None:
    await check_out(101)
    await asyncio.sleep(0.3)
    await check_out(102)  # wrong: main() ends too early for this one

    me = asyncio.current_task()
    for task in asyncio.all_tasks() - {me}:
        print(f"about to be cancelled: {task.get_name()}")


if __name__ == "__main__":
    asyncio.run(main())
    print("no error")
