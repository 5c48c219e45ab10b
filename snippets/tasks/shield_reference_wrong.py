"""A shielded coroutine that nobody keeps can disappear."""

import asyncio
import gc
from typing import Any


async def wait_for_signature() -> None:
    """Wait on a future that only this task knows."""
    await asyncio.get_running_loop().create_future()


async def send_contract() -> None:
    await asyncio.shield(wait_for_signature())  # wrong: nobody keeps it


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(context["message"])


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    contract = asyncio.create_task(send_contract())
    await asyncio.sleep(0)
    contract.cancel()
    await asyncio.wait([contract])
    print(f"other tasks: {len(asyncio.all_tasks()) - 1}")
    gc.collect()  # happens by itself, sooner or later
    print(f"other tasks: {len(asyncio.all_tasks()) - 1}")


if __name__ == "__main__":
    asyncio.run(main())
