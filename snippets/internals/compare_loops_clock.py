# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""The clock of uvloop counts in whole milliseconds."""

import asyncio
from collections.abc import Callable

import uvloop

Factory = Callable[[], asyncio.AbstractEventLoop]


async def main() -> None:
    loop = asyncio.get_running_loop()
    whole = 0
    for _ in range(20):
        milliseconds = loop.time() * 1000
        whole += abs(milliseconds - round(milliseconds)) < 0.000_1
        await asyncio.sleep(0.001)
    print("  always whole milliseconds:", whole == 20)


def run_on(name: str, factory: Factory) -> None:
    print(f"{name}:")
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())


if __name__ == "__main__":
    run_on("asyncio", asyncio.SelectorEventLoop)
    run_on("uvloop", uvloop.new_event_loop)
