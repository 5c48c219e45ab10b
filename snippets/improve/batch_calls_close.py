"""Log lines go out by the three or after a while, and all at the end."""

import asyncio
from contextlib import aclosing


class Log:
    def __init__(self, size: int, seconds: float) -> None:
        self._size, self._seconds = size, seconds
        self._lines: list[str] = []
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._turn = asyncio.Lock()

    def write(self, line: str) -> None:
        self._lines.append(line)
        if len(self._lines) >= self._size:
            self._send()
        elif self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(self._seconds, self._send)

    def _send(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._lines:
            batch, self._lines = self._lines, []
            task = asyncio.create_task(self._post(batch))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _post(self, batch: list[str]) -> None:
        async with self._turn:  # no batch overtakes another
            await asyncio.sleep(0.01)  # stands for the request
            print(f"sent {batch}")

    async def aclose(self) -> None:
        self._send()
        if self._tasks:
            await asyncio.wait(self._tasks)


async def main() -> None:
    try:
        async with aclosing(Log(size=3, seconds=0.2)) as log:
            for step in ("start", "load", "parse", "check"):
                log.write(step)
            await asyncio.sleep(0.5)  # a quiet time
            log.write("save")
            log.write("disk full")
            raise OSError("disk full")
    except OSError as error:
        print(repr(error))


if __name__ == "__main__":
    asyncio.run(main())
