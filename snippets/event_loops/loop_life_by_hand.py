"""The steps of asyncio.run(), written out for a loop that you drive."""

import asyncio


async def cross_river(car: str) -> None:
    try:
        await asyncio.Event().wait()  # the ferry is late
    finally:
        print(f"{car} turns back")


async def main() -> str:
    crossing = asyncio.create_task(cross_river("red car"))
    await asyncio.sleep(0)  # one turn: the car reaches the ferry
    fare = await asyncio.to_thread(len, "red car")  # makes the executor
    return f"fare {fare}, across: {crossing.done()}"


async def cancel_others() -> None:
    me = asyncio.current_task()
    others = [task for task in asyncio.all_tasks() if task is not me]
    for task in others:
        task.cancel()
    for result in await asyncio.gather(*others, return_exceptions=True):
        if isinstance(result, Exception):  # CancelledError is none
            print("failed while it was cancelled:", repr(result))


def run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        print(loop.run_until_complete(main()))
    finally:
        try:
            loop.run_until_complete(cancel_others())
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            asyncio.set_event_loop(None)
            loop.close()
            print("closed")


if __name__ == "__main__":
    run(asyncio.new_event_loop())
