"""Your own loop: close the generators before you close the loop."""

import asyncio
from collections.abc import AsyncGenerator


async def pump(name: str) -> AsyncGenerator[int]:
    pressure = 1
    try:
        while True:
            yield pressure
            pressure += 1
    finally:
        await asyncio.sleep(0.02)
        print(f"  {name}: valve closed")


async def look(gauge: AsyncGenerator[int]) -> None:
    print(f"  {await anext(gauge)} bar")


def work(name: str, shut_down: bool) -> None:
    print(name)
    gauge = pump(name)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(look(gauge))
        if shut_down:
            loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()
    del gauge  # too late for a cleanup that needs the loop


if __name__ == "__main__":
    work("without shutdown_asyncgens()", shut_down=False)
    work("with shutdown_asyncgens()", shut_down=True)

    print("with Runner")
    gauge = pump("with Runner")
    with asyncio.Runner() as runner:
        runner.run(look(gauge))
