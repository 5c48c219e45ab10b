"""A loop closed too early: what it leaves behind never ends in order."""

import asyncio
import gc
from collections.abc import AsyncIterator
from typing import Any

Context = dict[str, Any]


async def heat_oven() -> None:
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        print("oven off")  # nobody cancels: this line never runs
        raise


async def knead() -> AsyncIterator[str]:
    try:
        yield "dough"
        yield "more dough"
    finally:
        await asyncio.sleep(0)
        print("bowl washed")  # nor does this one


async def main(kneading: AsyncIterator[str]) -> None:
    oven = asyncio.create_task(heat_oven())
    print(await anext(kneading), "- oven at work:", not oven.done())


def report(loop: asyncio.AbstractEventLoop, context: Context) -> None:
    print("loop's handler:", context["message"])


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(report)
    kneading = knead()
    loop.run_until_complete(main(kneading))
    loop.close()  # wrong: no cancelling, no shutdown_asyncgens()
    print("loop closed")
    gc.collect()
    print("end")
