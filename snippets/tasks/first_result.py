"""Ask three mirrors, and take the first that answers without an error."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
SECONDS = {"Lyon": 0.0, "Oslo": 0.2, "Rome": 10.0}


async def download(mirror: str) -> str:
    try:
        await asyncio.sleep(SECONDS[mirror])
    finally:
        print(f"{mirror}: connection closed")
    if mirror == "Lyon":
        raise ConnectionError("Lyon is down")
    return f"file from {mirror}"


async def first_success(*attempts: Coroutine[Any, Any, T]) -> T:
    tasks = [asyncio.create_task(attempt) for attempt in attempts]
    errors: list[Exception] = []
    pending = set(tasks)
    try:
        while pending:
            done, pending = await asyncio.wait(
                pending, return_when=asyncio.FIRST_COMPLETED
            )
            for task in sorted(done, key=tasks.index):  # yours come first
                try:
                    return task.result()
                except asyncio.CancelledError:  # the attempt's, not ours
                    errors.append(RuntimeError("attempt was cancelled"))
                except Exception as error:
                    errors.append(error)
    finally:  # also when we are cancelled ourselves
        for task in tasks:
            task.cancel()  # does nothing to those that are done
        await asyncio.gather(*tasks, return_exceptions=True)
    raise ExceptionGroup("no attempt succeeded", errors)


async def main() -> None:
    print(await first_success(*(download(mirror) for mirror in SECONDS)))
    try:
        await first_success(download("Lyon"))
    except* ConnectionError as group:
        print("no file:", *group.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
