"""Your own task drives real asyncio coroutines on the real loop."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class MiniTask:
    def __init__(self, coro: Coroutine[Any, Any, Any]) -> None:
        self.coro = coro
        self.loop = asyncio.get_running_loop()
        self.ended: asyncio.Future[Any] = self.loop.create_future()
        self.loop.call_soon(self.step)

    def step(self, _: object = None) -> None:
        try:
            awaited = self.coro.send(None)
        except StopIteration as end:
            self.ended.set_result(end.value)
        except asyncio.CancelledError:
            self.ended.cancel()
        except Exception as error:
            self.ended.set_exception(error)
        else:
            if awaited is None:  # a bare yield: once around
                self.loop.call_soon(self.step)
            else:  # an asyncio.Future, which calls back when it is done
                awaited._asyncio_future_blocking = False  # seen: awaited
                awaited.add_done_callback(self.step)


async def ring(bell: str, rope: asyncio.Lock) -> str:
    async with rope:
        print(f"{bell} rings")
        await asyncio.sleep(0.01)
    await asyncio.sleep(0)
    return f"{bell} is silent"


async def ring_in_time(bell: str) -> None:
    async with asyncio.timeout(1):
        await asyncio.sleep(0)


async def main() -> None:
    rope = asyncio.Lock()
    bells = [MiniTask(ring(bell, rope)) for bell in ("tenor", "treble")]
    for bell in bells:
        print(await bell.ended)
    try:
        await MiniTask(ring_in_time("tenor")).ended
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
