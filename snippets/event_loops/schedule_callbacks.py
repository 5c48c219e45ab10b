"""Ring the bells of a theatre: at once, after a delay, at a set time."""

import asyncio


def ring(bell: str) -> None:
    print(f"{bell} bell")


async def main() -> None:
    loop = asyncio.get_running_loop()
    curtain = asyncio.Event()
    opening = loop.time() + 0.6  # the clock of the loop, not of the wall

    loop.call_at(opening, curtain.set)
    loop.call_at(opening - 0.2, ring, "third")
    loop.call_later(0.2, ring, "second")
    loop.call_soon(ring, "first")
    print("all set, nothing has rung yet")

    await curtain.wait()  # a callback cannot be awaited, an event can
    print("curtain")


if __name__ == "__main__":
    asyncio.run(main())
