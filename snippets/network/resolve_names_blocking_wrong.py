# /// script
# [tool.cookbook]
# dev-mode = "debug mode reports the step that blocks"
# ///
"""A lookup on the loop stops everything; one in a thread does not."""

import asyncio
import time


def slow_getaddrinfo(host: str, port: int) -> str:
    """Stand in for socket.getaddrinfo() with a name server that is slow."""
    time.sleep(0.5)
    return "192.0.2.7"


async def count_ticks(clock: list[str]) -> None:
    while True:
        clock.append("tick")
        await asyncio.sleep(0.05)


async def main() -> None:
    for way in ("on the loop", "in a thread"):
        clock: list[str] = []
        ticking = asyncio.create_task(count_ticks(clock))
        await asyncio.sleep(0)
        if way == "on the loop":
            slow_getaddrinfo("time.example", 123)  # wrong
        else:
            await asyncio.to_thread(slow_getaddrinfo, "time.example", 123)
        print(f"{way}: the clock has moved on: {len(clock) > 1}")
        ticking.cancel()
        await asyncio.wait([ticking])


if __name__ == "__main__":
    asyncio.run(main())
