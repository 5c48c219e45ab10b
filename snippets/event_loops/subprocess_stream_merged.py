"""One pipe for both streams; -u keeps the order of the child's prints."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, STDOUT

BACKUP = """
import sys
print("copying photos")
print("warning: disk almost full", file=sys.stderr)
print("done")
"""


async def backup(*options: str) -> None:
    environment = dict(os.environ)
    environment.pop("PYTHONUNBUFFERED", None)  # it would mean -u
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *options,
        "-c",
        BACKUP,
        stdout=PIPE,
        stderr=STDOUT,  # the same pipe, so the same order
        env=environment,
    )
    output, _ = await process.communicate()
    for line in output.decode().splitlines():
        print(f"  {line}")


async def main() -> None:
    print("python:")
    await backup()
    print("python -u:")
    await backup("-u")


if __name__ == "__main__":
    asyncio.run(main())
