"""First write everything, then read: both sides wait for the other."""

import asyncio
import sys
from asyncio.subprocess import PIPE

SHOUT = "import sys\nfor line in sys.stdin: print(line.upper(), end='')"
LINE = b"to be or not to be, " * 50 + b"\n"


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SHOUT, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    sent = 0
    try:
        async with asyncio.timeout(1):
            while sent < 5000:
                process.stdin.write(LINE)
                sent += 1
                await process.stdin.drain()  # wrong: nobody reads meanwhile
    except TimeoutError:
        print(f"all are sent: {sent == 5000}")

    process.stdin.close()
    received = 0
    async for _ in process.stdout:  # as soon as somebody reads, it flows
        received += 1
    print(f"all that were sent come back: {received == sent}")
    await process.wait()


if __name__ == "__main__":
    asyncio.run(main())
