"""Two tasks take turns in one thread, and change places at each await."""

import asyncio
import threading

threads: set[threading.Thread] = set()


async def run_machine(name: str, time_needed: float) -> None:
    threads.add(threading.current_thread())
    print(f"{name}: started")
    await asyncio.sleep(time_needed)  # "call me when it is done"
    threads.add(threading.current_thread())
    print(f"{name}: emptied")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(run_machine("washing machine", 0.3))
        group.create_task(run_machine("dishwasher", 0.1))
        print("two tasks made, none has run yet")
    print(f"threads used: {len(threads)}")


if __name__ == "__main__":
    asyncio.run(main())
