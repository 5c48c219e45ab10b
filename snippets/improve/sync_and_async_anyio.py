# /// script
# dependencies = ["anyio>=4"]
# ///
"""Let anyio keep the loop in a thread, for calls from sync code."""

import asyncio

from anyio.from_thread import start_blocking_portal


async def count_steps(walker: str) -> int:
    await asyncio.sleep(0.05)  # stands in for the network
    return len(walker) * 1_000


def main() -> None:
    with start_blocking_portal() as portal:
        print("Ann:", portal.call(count_steps, "Ann"))
        later = portal.start_task_soon(count_steps, "Benno")
        print("meanwhile, sync code does something else")
        print("Benno:", later.result(timeout=5))


if __name__ == "__main__":
    main()
