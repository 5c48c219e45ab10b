# /// script
# [tool.cookbook]
# pending = "the task that is cut off is the mistake"
# ///
"""Nobody waits for these tasks: one is cut off, one disappears."""

import asyncio
import gc
from typing import Any


async def send_receipt(order: int) -> None:
    await asyncio.sleep(0.1)
    print(f"receipt for order {order} sent")


async def wait_for_stamp() -> None:
    """Wait on a future that only this task knows."""
    await asyncio.get_running_loop().create_future()


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"{context['message']} {context['task'].get_name()}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)

    stamp = asyncio.create_task(wait_for_stamp(), name="stamp")
    await asyncio.sleep(0)  # it starts, and waits
    del stamp  # wrong: now only the loop knows it, by a weak reference
    gc.collect()  # happens by itself, sooner or later

    # Wrong: main() returns before this is done.
    receipt = asyncio.create_task(send_receipt(17))
    receipt.add_done_callback(lambda task: print("cut off:", task.cancelled()))
    print("main() returns")


if __name__ == "__main__":
    asyncio.run(main())
