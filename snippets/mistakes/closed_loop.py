"""Close the client while its loop still runs: inside main()."""

import asyncio
from contextlib import aclosing


class Beacon:
    """A radio that hands its words to the loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def send(self, words: str) -> None:
        self._loop.call_soon(print, f"  {words}")

    async def aclose(self) -> None:
        self.send("over and out")
        await asyncio.sleep(0)  # let the loop send it


async def main() -> None:
    async with aclosing(Beacon()) as beacon:
        beacon.send("lighthouse, all is well")
    print("main() ends with nothing left to close")


if __name__ == "__main__":
    asyncio.run(main())
