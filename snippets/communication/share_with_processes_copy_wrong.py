"""A global, an argument, an asyncio.Queue: the worker has copies."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

guests = ["Ada"]


def invite(table: list[str], door: asyncio.Queue[str]) -> list[str]:
    """Runs in the worker."""
    guests.append("Ben")  # wrong
    table.append("Cleo")  # wrong
    door.put_nowait("Dora")  # wrong
    return [*guests, *table, door.get_nowait()]


async def main(pool: ProcessPoolExecutor) -> None:
    loop = asyncio.get_running_loop()
    table: list[str] = []
    door: asyncio.Queue[str] = asyncio.Queue()
    result = await loop.run_in_executor(pool, invite, table, door)
    print("worker:", result)
    print("parent:", [*guests, *table], "door empty:", door.empty())

    for thing in (asyncio.current_task(), loop.create_future()):
        try:
            await loop.run_in_executor(pool, print, thing)
        except TypeError as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        asyncio.run(main(pool))
