"""wait() with a pipe that nobody reads waits for a child that waits, too."""

import asyncio
import sys
from asyncio.subprocess import PIPE

DUMP = "print('x' * 1_000_000)"


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", DUMP, stdout=PIPE
    )
    try:
        async with asyncio.timeout(0.5):
            await process.wait()  # wrong: the child cannot write on
    except TimeoutError:
        print(f"0.5 s later, return code: {process.returncode}")
    # Right: communicate() reads, and then waits.
    output, _ = await process.communicate()
    print(f"read {len(output.split()[0])} bytes", end=", ")
    print(f"return code: {process.returncode}")


if __name__ == "__main__":
    asyncio.run(main())
