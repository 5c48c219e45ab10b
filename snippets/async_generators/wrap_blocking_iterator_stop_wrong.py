"""next() without a default: StopIteration cannot come out of a thread."""

import asyncio
from typing import Any


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"logged or raised: {context['exception']}")  # older Pythons


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    slides = iter(["title"])
    print(await asyncio.to_thread(next, slides))
    try:
        async with asyncio.timeout(0.3):
            await asyncio.to_thread(next, slides)  # wrong
    except StopIteration:
        print("this never happens")
    except RuntimeError as error:
        print(f"logged or raised: {error}")
    except TimeoutError:
        pass  # older Pythons: the answer never comes

    print(await asyncio.to_thread(next, slides, "no more slides"))  # right


if __name__ == "__main__":
    asyncio.run(main())
