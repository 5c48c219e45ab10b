# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""What you see when the child at the other end has gone."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process


async def start(code: str) -> tuple[Process, asyncio.StreamWriter]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdin=PIPE
    )
    assert process.stdin is not None
    return process, process.stdin


async def main() -> None:
    # It reads one line and ends, while drain() waits for room.
    process, stdin = await start("input()")
    try:
        stdin.write(b"a song\n" * 100_000)
        await stdin.drain()
    except (BrokenPipeError, ConnectionResetError) as error:
        print(f"drain() that waits: {type(error).__name__}")
    print(f"return code: {await process.wait()}")

    # It has ended before. Only write() does not say so.
    process, stdin = await start("raise SystemExit(3)")
    await process.wait()
    stdin.write(b"a line\n")
    await asyncio.sleep(0.1)
    try:
        stdin.write(b"a line\n")
        await stdin.drain()
    except (BrokenPipeError, ConnectionResetError) as error:
        print(f"drain() later: {type(error).__name__}: {error}")
    print(f"return code: {process.returncode}")

    # communicate() does not mind that nobody takes its input.
    process, _ = await start("raise SystemExit(4)")
    await process.communicate(b"a song\n" * 100_000)
    print(f"return code: {process.returncode}")


if __name__ == "__main__":
    asyncio.run(main())
