"""A callback sees the values of the moment when you passed it on."""

import asyncio
from contextvars import ContextVar, copy_context

station: ContextVar[str] = ContextVar("station")


def announce(kind: str) -> None:
    print(f"{kind}: {station.get()}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    station.set("Basel")
    loop.call_soon(announce, "call_soon")

    train = asyncio.create_task(asyncio.sleep(0))
    train.add_done_callback(lambda _: announce("done callback"))

    elsewhere = copy_context()
    elsewhere.run(station.set, "Wien")
    loop.call_soon(announce, "with context=", context=elsewhere)

    station.set("Zagreb")  # none of them sees this
    await train
    await asyncio.sleep(0)
    announce("main")


if __name__ == "__main__":
    asyncio.run(main())
