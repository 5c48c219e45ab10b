"""A gathered group, cancelled and forgotten."""

import asyncio
import gc
from typing import Any


async def sing(voice: str) -> None:
    await asyncio.sleep(60)


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"log: {context['message']}: {context['exception']!r}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    singers = [asyncio.create_task(sing(voice)) for voice in ("alto", "bass")]
    choir = asyncio.gather(*singers)
    await asyncio.sleep(0)
    choir.cancel()
    await asyncio.wait(singers)
    print(f"all cancelled: {all(singer.cancelled() for singer in singers)}")
    print(f"the choir is cancelled: {choir.cancelled()}")
    del choir  # wrong: nobody has asked it for its result
    gc.collect()  # happens by itself, sooner or later


if __name__ == "__main__":
    asyncio.run(main())
