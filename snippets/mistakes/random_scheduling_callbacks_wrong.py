"""Shuffling all that is ready breaks what asyncio promises."""

import asyncio
import random


class ShuffledLoop(asyncio.SelectorEventLoop):
    def _run_once(self) -> None:
        random.shuffle(self._ready)  # type: ignore  # wrong, and private
        super()._run_once()  # type: ignore


async def main() -> None:
    pages: list[int] = []
    loop = asyncio.get_running_loop()
    for page in range(100):
        loop.call_soon(pages.append, page)
    await asyncio.sleep(0.01)
    print(f"call_soon() in order: {pages == sorted(pages)}")


if __name__ == "__main__":
    random.seed(1)
    asyncio.run(main())
    with asyncio.Runner(loop_factory=ShuffledLoop) as runner:
        runner.run(main())
