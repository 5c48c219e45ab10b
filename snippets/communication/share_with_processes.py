"""Count votes in two processes; the tally stays in one place."""

import asyncio
import multiprocessing
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

DISTRICTS = {"North": "oak elm oak", "South": "elm elm", "West": "ash oak oak"}


def count(district: str, ballots: str) -> tuple[str, Counter[str]]:
    """Runs in a worker: everything comes in and goes out by value."""
    return district, Counter(ballots.split())


async def main(pool: ProcessPoolExecutor) -> None:
    loop = asyncio.get_running_loop()
    tally: Counter[str] = Counter()  # only this process changes it
    reported = []
    for counting in asyncio.as_completed(
        [
            loop.run_in_executor(pool, count, district, ballots)
            for district, ballots in DISTRICTS.items()
        ]
    ):
        district, votes = await counting
        reported.append(district)
        tally += votes  # in the loop, one after another: no lock
    print(f"{len(reported)} districts: {', '.join(sorted(reported))}")
    print(dict(tally.most_common()))


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn) as pool:
        asyncio.run(main(pool))
