# /// script
# [tool.cookbook]
# dev-mode = "debug mode reports the step that took 0.5 seconds"
# ///
"""The loop waits for a thread that waits for the loop."""

import asyncio
import threading


async def next_ticket() -> int:
    return 7


def sell(loop: asyncio.AbstractEventLoop) -> None:
    """Runs in a thread."""
    ticket = asyncio.run_coroutine_threadsafe(next_ticket(), loop)
    print(f"sold ticket {ticket.result(timeout=5)}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    counter = threading.Thread(target=sell, args=[loop])
    counter.start()
    counter.join(timeout=0.5)  # wrong: no ticket while the loop stands here
    print(f"waited in the loop, still busy: {counter.is_alive()}")
    await asyncio.to_thread(counter.join)  # right: the loop goes on
    print(f"waited in a thread, still busy: {counter.is_alive()}")


if __name__ == "__main__":
    asyncio.run(main())
