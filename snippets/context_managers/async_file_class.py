"""A file with a thread of its own: calls in order, and closed in any case."""

import asyncio
import tempfile
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, Self


class AsyncFile:
    def __init__(self, path: Path, mode: str = "r") -> None:
        self._path, self._mode = path, mode
        self._thread = ThreadPoolExecutor(1)  # one: keeps the order
        self._close = ExitStack()
        self._file: IO[str]

    async def __aenter__(self) -> Self:
        try:
            await self._run(self._open)
        except BaseException:  # it may open when we are already cancelled
            self._start_closing()  # no await: a timeout stays in time
            raise
        return self

    async def __aexit__(self, *details: object) -> None:
        await asyncio.shield(asyncio.wrap_future(self._start_closing()))

    def _start_closing(self) -> Future[None]:
        # Behind all calls before it; no cancellation takes it back.
        closing = self._thread.submit(self._close.close)
        self._thread.shutdown(wait=False)  # takes no more calls
        return closing

    def _open(self) -> None:
        file = open(self._path, self._mode, encoding="utf-8")
        self._file = self._close.enter_context(file)

    async def _run(self, call: Callable[..., Any], *args: object) -> Any:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, call, *args)

    async def write(self, text: str) -> None:
        await self._run(self._file.write, text)

    async def read(self) -> str:
        return str(await self._run(self._file.read))


async def main(path: Path) -> None:
    async with AsyncFile(path, "w") as log, asyncio.TaskGroup() as group:
        for train in range(100):
            group.create_task(log.write(f"train {train}\n"))

    async with AsyncFile(path) as log:
        lines = (await log.read()).splitlines()
    print(f"{len(lines)} lines, from {lines[0]!r} to {lines[-1]!r}")
    print("in order:", lines == [f"train {train}" for train in range(100)])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder, "trains.log")))
