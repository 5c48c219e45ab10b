"""A printer that serves the event loop of its first use and no other."""

import asyncio
import threading

_first_use = threading.Lock()


class LabelPrinter:
    """Belongs to the event loop that first prints with it."""

    _loop: asyncio.AbstractEventLoop | None = None

    def _check_loop(self) -> None:
        running = asyncio.get_running_loop()  # RuntimeError if there is none
        with _first_use:  # two threads may both be the first
            if self._loop is None:
                self._loop = running
        if self._loop is not running:
            raise RuntimeError(
                f"{type(self).__name__} belongs to another event loop: "
                "make one per loop, or use run_coroutine_threadsafe()"
            )

    async def print_label(self, parcel: int) -> str:
        self._check_loop()
        await asyncio.sleep(0.01)
        return f"label for parcel {parcel}"


printer = LabelPrinter()  # at import time no loop runs: it binds later


async def main(parcel: int) -> None:
    try:
        print(await printer.print_label(parcel))
        print(await printer.print_label(parcel + 1))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main(71))
    asyncio.run(main(81))  # every asyncio.run() makes a new loop
