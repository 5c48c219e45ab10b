"""Sync code on the loop's own thread waits for the loop: for ever."""

import asyncio


async def look_up(street: str) -> str:
    return f"{street} is in the north"


def plan_route(loop: asyncio.AbstractEventLoop) -> str:
    future = asyncio.run_coroutine_threadsafe(look_up("Elm Road"), loop)
    try:
        return future.result(timeout=0.3)  # without timeout: the end
    except TimeoutError:
        future.cancel()
        return "no answer"


async def main() -> None:
    loop = asyncio.get_running_loop()
    print("on the loop's thread:", plan_route(loop))
    print("in a thread:", await asyncio.to_thread(plan_route, loop))


if __name__ == "__main__":
    asyncio.run(main())
