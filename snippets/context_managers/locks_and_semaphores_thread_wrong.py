"""A threading.Lock that is held across an await stops the loop for good."""

import asyncio
import threading

printer = threading.Lock()


async def print_label() -> None:
    with printer:  # wrong: there is an await in this block
        print("printing the label")
        await asyncio.sleep(0.1)
    print("the label is printed")


async def print_letter() -> None:
    # `with printer:` would wait here for ever, and so would every task.
    if not printer.acquire(timeout=0.5):
        print("0.5 s later, still locked: its holder cannot run")
        return
    printer.release()


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(print_label())
        group.create_task(print_letter())


if __name__ == "__main__":
    asyncio.run(main())
