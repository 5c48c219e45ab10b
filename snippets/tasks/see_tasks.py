"""Draw when each task of a program began and ended, and how."""

import asyncio
import time
from collections.abc import Coroutine, Generator
from typing import Any


class Recorder:
    """A task factory that remembers every task it makes."""

    def __init__(self) -> None:
        self.started = time.monotonic()
        self.rows: list[tuple[str, float, float, str]] = []

    def __call__(
        self,
        loop: asyncio.AbstractEventLoop,
        coro: Coroutine[Any, Any, Any] | Generator[Any, None, Any],
        **kwargs: Any,
    ) -> asyncio.Task[Any]:
        name = getattr(coro, "__qualname__", "?")
        begun = time.monotonic() - self.started

        def ended(task: asyncio.Task[Any]) -> None:
            how = "cancelled" if task.cancelled() else "returned"
            if not task.cancelled() and (error := task.exception()):
                how = type(error).__name__
            now = time.monotonic() - self.started
            self.rows.append((name, begun, now, how))

        made = asyncio.Task(coro, loop=loop, **kwargs)
        made.add_done_callback(ended)
        return made

    def draw(self, unit: float = 0.2) -> None:
        """Print a line for each ended task; a `#` is `unit` seconds."""
        for name, begun, ended, how in sorted(self.rows, key=lambda r: r[1]):
            before, after = round(begun / unit), round(ended / unit)
            bar = " " * before + "#" * (after - before)
            print(f"{name:8} |{bar:5}| {how}")


async def bake(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def burn() -> None:
    await asyncio.sleep(0.4)
    raise RuntimeError("the oven smokes")


async def kitchen() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(bake(0.2))
        group.create_task(burn())
        group.create_task(bake(1.0))


async def main() -> None:
    recorder = Recorder()
    asyncio.get_running_loop().set_task_factory(recorder)
    await asyncio.gather(kitchen(), return_exceptions=True)
    recorder.draw()


if __name__ == "__main__":
    asyncio.run(main())
