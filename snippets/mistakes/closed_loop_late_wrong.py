"""A client that outlives its loop can be neither used nor closed."""

import asyncio


class Beacon:
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def send(self, words: str) -> None:
        self._loop.call_soon(print, f"  {words}")

    async def aclose(self) -> None:
        self.send("over and out")
        await asyncio.sleep(0)


async def main() -> Beacon:
    beacon = Beacon()
    beacon.send("lighthouse, all is well")
    await asyncio.sleep(0)
    return beacon  # wrong: closed later, and that is too late


if __name__ == "__main__":
    beacon = asyncio.run(main())
    try:
        asyncio.run(beacon.aclose())  # another loop does not help
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
