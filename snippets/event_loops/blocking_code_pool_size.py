"""Measure the default pool: how many blocking calls run at a time?"""

import asyncio
import os
import sys
import threading

if sys.version_info >= (3, 13):
    count_cpus = os.process_cpu_count  # those that this process may use
else:
    count_cpus = os.cpu_count


async def main() -> None:
    loop = asyncio.get_running_loop()
    before = threading.active_count()
    go_on = threading.Event()
    calls = [loop.run_in_executor(None, go_on.wait) for _ in range(40)]
    threads = threading.active_count() - before
    go_on.set()
    await asyncio.gather(*calls)

    expected = min(32, (count_cpus() or 1) + 4)
    print(f"{len(calls)} calls in the default pool")
    print("threads == min(32, processors + 4):", threads == expected)


if __name__ == "__main__":
    asyncio.run(main())
