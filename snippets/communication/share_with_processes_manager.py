"""A manager process holds the stock; each access is a round trip."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.managers import DictProxy
from threading import Lock


def sell(stock: "DictProxy[str, int]", lock: Lock, item: str) -> bool:
    """Runs in a worker: proxies can be arguments."""
    with lock:  # one look and one change: two round trips
        if stock[item] == 0:
            return False
        stock[item] -= 1
        return True


async def main(
    pool: ProcessPoolExecutor, stock: "DictProxy[str, int]", lock: Lock
) -> None:
    loop = asyncio.get_running_loop()
    sold = await asyncio.gather(
        *(
            loop.run_in_executor(pool, sell, stock, lock, item)
            for item in ("lamp", "lamp", "vase", "lamp")
        )
    )
    print(f"{sold.count(True)} sold, {sold.count(False)} refused")
    # stock.copy() waits for the manager, so a thread calls it.
    print(await asyncio.to_thread(stock.copy))


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with spawn.Manager() as manager:
        stock = manager.dict(lamp=2, vase=5)
        with ProcessPoolExecutor(2, mp_context=spawn) as pool:
            asyncio.run(main(pool, stock, manager.Lock()))
