"""A failure starts the next call at once, and a timeout ends them all."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

Call = Callable[[], Coroutine[Any, Any, str]]


async def hedged(calls: Iterable[Call], delay: float) -> str:
    """The function of the solution, for str."""
    waiting = list(calls)
    running: list[asyncio.Task[str]] = []
    errors: list[BaseException] = []
    try:
        while waiting or running:
            if waiting:
                running.append(asyncio.create_task(waiting.pop(0)()))
            done, _ = await asyncio.wait(
                running,
                timeout=delay if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in [task for task in running if task in done]:
                running.remove(task)
                try:
                    return task.result()
                except (Exception, asyncio.CancelledError) as error:
                    errors.append(error)
        raise BaseExceptionGroup("no call succeeded", errors)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def mirror(name: str, seconds: float, fails: bool = False) -> Call:
    async def read() -> str:
        print(f"  ask {name}")
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            print(f"  hang up on {name}")
            raise
        if fails:
            raise ConnectionError(f"{name} is down")
        return f"the map from {name}"

    return read


async def main() -> None:
    down, dead = mirror("oslo", 0, True), mirror("rome", 0, True)
    print(await hedged([down, mirror("bern", 0)], delay=60))
    try:
        await hedged([down, dead], delay=60)
    except* ConnectionError as group:
        print(f"{group}: {[str(error) for error in group.exceptions]}")
    try:
        async with asyncio.timeout(0.4):
            await hedged([mirror("lima", 9), mirror("bonn", 9)], delay=0.1)
    except TimeoutError as error:
        print(f"{error!r}, tasks left: {len(asyncio.all_tasks()) - 1}")


if __name__ == "__main__":
    asyncio.run(main())
