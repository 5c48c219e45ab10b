"""The shielded task fails when nobody waits for it any more."""

import asyncio
import gc
from typing import Any


async def climb(mountain: str) -> None:
    await asyncio.sleep(0.1)
    raise RuntimeError(f"{mountain}: no view")


async def watch(ascent: asyncio.Task[None]) -> None:
    await asyncio.shield(ascent)


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"log: {context['message']}: {context['exception']}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    for mountain in ("K2", "Eiger"):
        ascent = asyncio.create_task(climb(mountain))
        watching = asyncio.create_task(watch(ascent))
        await asyncio.sleep(0)
        watching.cancel()
        await asyncio.wait([ascent, watching])
        if mountain == "Eiger":  # right: somebody asks how it went
            print(f"asked: {ascent.exception()}")
        del ascent, watching
        gc.collect()  # happens by itself, sooner or later


if __name__ == "__main__":
    asyncio.run(main())
