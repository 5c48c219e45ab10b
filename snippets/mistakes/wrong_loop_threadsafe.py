"""Call a client on the loop it belongs to, from any other loop."""

import asyncio
import threading
from concurrent.futures import Future

Ready = tuple["Tides", asyncio.AbstractEventLoop, asyncio.Event]


class Tides:
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._line = asyncio.Lock()

    async def _ask(self, harbor: str) -> float:
        assert asyncio.get_running_loop() is self._loop
        async with self._line:
            await asyncio.sleep(0.05)
            return len(harbor) / 2

    async def level(self, harbor: str) -> float:
        if asyncio.get_running_loop() is self._loop:
            return await self._ask(harbor)
        asked = asyncio.run_coroutine_threadsafe(self._ask(harbor), self._loop)
        return await asyncio.wrap_future(asked)  # a future of this loop


async def keep_client(ready: "Future[Ready]") -> None:
    stop = asyncio.Event()
    ready.set_result((Tides(), asyncio.get_running_loop(), stop))
    await stop.wait()


async def sail(tides: Tides) -> None:
    levels = await asyncio.gather(tides.level("Brest"), tides.level("Ostend"))
    print("from another loop:", levels)


if __name__ == "__main__":
    ready: Future[Ready] = Future()
    office = threading.Thread(
        target=lambda: asyncio.run(keep_client(ready)), name="tide office"
    )
    office.start()
    tides, loop, stop = ready.result(timeout=10)
    try:
        asyncio.run(sail(tides))
        asyncio.run(sail(tides))
    finally:
        loop.call_soon_threadsafe(stop.set)
        office.join()
