"""Debug mode notices the wrong thread, when it is too late."""

import asyncio
from typing import Any


def finish(baking: asyncio.Future[str]) -> None:
    """Runs in a thread."""
    try:
        baking.set_result("three loaves")  # wrong
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


async def main() -> None:
    told: list[Any] = []
    baking = asyncio.get_running_loop().create_future()
    baking.add_done_callback(told.append)  # as a waiting task does
    await asyncio.to_thread(finish, baking)
    await asyncio.sleep(0.1)
    print(f"done: {baking.done()}, callbacks called: {len(told)}")


if __name__ == "__main__":
    asyncio.run(main(), debug=True)
