"""Open, step and close a blocking generator in one thread of its own."""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from functools import partial
from typing import Any

END: Any = object()


async def in_own_thread(blocking: Generator[str]) -> AsyncGenerator[str]:
    loop = asyncio.get_running_loop()
    thread = ThreadPoolExecutor(max_workers=1)
    call = partial(loop.run_in_executor, thread)
    try:
        while (item := await call(next, blocking, END)) is not END:
            yield item
    finally:
        try:  # closing waits its turn behind a step that still runs
            await asyncio.shield(call(blocking.close))
        finally:
            thread.shutdown(wait=False)  # waiting would block the loop


def weather() -> Generator[str]:
    station = threading.current_thread()
    try:
        yield "fog"
        time.sleep(0.5)
        yield "still fog"
    finally:
        print("closed")
        print(f"same thread: {threading.current_thread() is station}")


async def main() -> None:
    try:
        async with asyncio.timeout(0.2):
            async with aclosing(in_own_thread(weather())) as reports:
                async for report in reports:
                    print(report)
    except TimeoutError as error:
        print(type(error).__name__)


if __name__ == "__main__":
    asyncio.run(main())
