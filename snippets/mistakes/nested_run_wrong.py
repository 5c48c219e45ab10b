"""Every way to run a loop inside a running one, and what it says."""

import asyncio
import warnings
from collections.abc import Callable


async def load_logo() -> str:
    return "logo"


async def main() -> None:
    loop = asyncio.get_running_loop()
    runner, other = asyncio.Runner(), asyncio.new_event_loop()
    ways: dict[str, Callable[[], object]] = {
        "asyncio.run": lambda: asyncio.run(load_logo()),
        "Runner.run": lambda: runner.run(load_logo()),
        "run_until_complete": lambda: loop.run_until_complete(load_logo()),
        "run_forever": loop.run_forever,
        "another loop": lambda: other.run_until_complete(load_logo()),
    }
    for name, way in ways.items():
        try:
            way()
        except RuntimeError as error:
            print(f"{name}: {error}")
    other.close()


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())
    for warning in caught:
        text = str(warning.message).partition("\n")[0]
        print(f"{warning.category.__name__}: {text}")
