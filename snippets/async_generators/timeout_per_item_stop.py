"""Stop at the first silence: one timeout, moved with each item."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def callers() -> AsyncGenerator[str]:
    try:
        for name in ("Ada", "Carl", "Mileva"):
            yield name
        await asyncio.sleep(600)  # late at night
        yield "nobody"
    finally:
        print("line closed")


async def main() -> None:
    loop = asyncio.get_running_loop()
    patience = 0.2
    try:
        async with asyncio.timeout(patience) as silence:
            async with aclosing(callers()) as line:
                async for name in line:
                    silence.reschedule(None)  # our own time does not count
                    print(f"talk to {name}")
                    await asyncio.sleep(0.1)
                    silence.reschedule(loop.time() + patience)
    except TimeoutError:
        print("good night")


if __name__ == "__main__":
    asyncio.run(main())
