"""What asyncio.wait() took in 2019, and what it says today."""

import asyncio
from typing import Any


async def ferry(island: str) -> str:
    return f"ferry to {island}"


async def attempt(fs: Any, **options: Any) -> None:
    try:
        await asyncio.wait(fs, **options)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


async def main() -> None:
    capri, malta = ferry("Capri"), ferry("Malta")
    await attempt([capri, malta])  # coroutines in a list
    await attempt(capri)  # one coroutine, no list
    await attempt([])

    tasks = [asyncio.create_task(capri), asyncio.create_task(malta)]
    await attempt(tasks, loop=asyncio.get_running_loop())

    done, pending = await asyncio.wait(tasks)
    print("today:", *sorted(task.result() for task in done))


if __name__ == "__main__":
    asyncio.run(main())
