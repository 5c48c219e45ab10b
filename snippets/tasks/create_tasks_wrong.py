"""The loop does not keep a task alive: what nobody else knows is gone."""

import asyncio
import gc
from typing import Any


async def wait_for_reply(reply: asyncio.Future[str]) -> None:
    print("reply:", await reply)


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"{context['message']} ({context['task'].get_name()})")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)

    letter = loop.create_future()  # the post office loses it below
    asyncio.create_task(  # noqa: RUF006  wrong: nobody keeps the task
        wait_for_reply(letter), name="letter"
    )
    parcel = loop.create_future()
    kept = asyncio.create_task(wait_for_reply(parcel), name="parcel")
    await asyncio.sleep(0)  # both tasks start, and wait

    del letter, parcel
    gc.collect()  # happens by itself, sooner or later
    print("kept:", kept in asyncio.all_tasks())

    kept.cancel()
    await asyncio.wait([kept])


if __name__ == "__main__":
    asyncio.run(main())
