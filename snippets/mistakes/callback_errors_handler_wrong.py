"""A handler that fails: asyncio logs both errors and goes on."""

import asyncio
import logging
from typing import Any


class Short(logging.Handler):
    """Print the head of a record, and its exception without traceback."""

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        head = text.partition("\n")[0]
        print(f"{record.name} {record.levelname}: {head}")
        if record.exc_info:
            print(f"    {record.exc_info[1]!r}")
        print(f"    names the first error: {'stuck' in text}")


def open_barrier() -> None:
    raise OSError("stuck")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"lane {context['lane']} fails")  # wrong: there is no such key


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    loop.call_soon(open_barrier)
    await asyncio.sleep(0)
    print("main() goes on")


if __name__ == "__main__":
    logging.getLogger("asyncio").addHandler(Short())
    logging.getLogger("asyncio").propagate = False
    asyncio.run(main(), debug=False)
