"""A destructor that needs the loop, after the loop has ended."""

import asyncio
import sys


class Beacon:
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def close(self) -> None:
        self._loop.call_soon(print, "over and out")

    def __del__(self) -> None:
        self.close()  # wrong: nobody knows when, and in which thread


def show(unraisable: "sys.UnraisableHookArgs") -> None:
    """Print what Python prints as "Exception ignored", but shorter."""
    print(f"exception ignored: {unraisable.exc_value!r}")


async def main() -> Beacon:
    return Beacon()


if __name__ == "__main__":
    sys.unraisablehook = show
    beacon = asyncio.run(main())
    del beacon
    print("the program goes on")
