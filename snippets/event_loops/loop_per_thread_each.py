"""Every thread calls asyncio.run() and has a loop of its own."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


async def tune(station: str, loops: set[asyncio.AbstractEventLoop]) -> str:
    loops.add(asyncio.get_running_loop())
    await asyncio.sleep(0.01)  # stands in for a stream
    return f"{station} on air"


def radio(station: str, loops: set[asyncio.AbstractEventLoop]) -> str:
    """Runs in a thread: a synchronous function that starts a loop."""
    return asyncio.run(tune(station, loops))


def main() -> None:
    loops: set[asyncio.AbstractEventLoop] = set()
    with ThreadPoolExecutor(max_workers=3) as pool:
        stations = ["jazz", "news", "opera"]
        for line in pool.map(radio, stations, [loops] * 3):
            print(line)
    print("loops made:", len(loops))


if __name__ == "__main__":
    main()
