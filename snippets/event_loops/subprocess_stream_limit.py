"""A line longer than the reader's limit raises; a larger limit reads it."""

import asyncio
import sys
from asyncio.subprocess import PIPE

EXPORT = "print('x' * 200_000, end='')"  # JSON often comes in one line


async def start(limit: int) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-c", EXPORT, stdout=PIPE, limit=limit
    )


async def main() -> None:
    process = await start(limit=64 * 1024)  # the default
    assert process.stdout is not None
    try:
        await process.stdout.readuntil(b"\n")
    except asyncio.LimitOverrunError as error:
        print(f"readuntil(): {type(error).__name__}: {error}")
    try:
        await process.stdout.readline()
    except ValueError as error:
        print(f"readline(): {type(error).__name__}: {error}")
    await process.communicate()  # reads the rest, whatever its size

    process = await start(limit=1024 * 1024)
    assert process.stdout is not None
    line = await process.stdout.readline()
    print(f"limit of 1 MiB: {len(line)} bytes")
    await process.communicate()


if __name__ == "__main__":
    asyncio.run(main())
