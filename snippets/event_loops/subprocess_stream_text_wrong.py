"""asyncio's subprocess streams carry bytes; the text options are refused."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from typing import Any

GREET = "print('gr\\u00fc\\u00df dich')"


async def main() -> None:
    options: list[dict[str, Any]] = [
        {"text": True},
        {"encoding": "utf-8"},
        {"universal_newlines": True},
        {"bufsize": 1},
    ]
    for option in options:
        try:
            await asyncio.create_subprocess_exec(
                sys.executable, "-c", GREET, stdout=PIPE, **option
            )
        except ValueError as error:
            print(f"{type(error).__name__}: {error}")

    process = await asyncio.create_subprocess_exec(
        sys.executable, "-X", "utf8", "-c", GREET, stdout=PIPE
    )
    output, _ = await process.communicate()
    print(output.decode("utf-8").strip())  # right: decode it yourself


if __name__ == "__main__":
    asyncio.run(main())
