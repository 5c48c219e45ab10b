"""Print the lines of a subprocess while it still works."""

import asyncio
import sys
from asyncio.subprocess import PIPE

RENDER = """
import time
for tile in range(1, 5):
    print(f"tile {tile} of 4")
    time.sleep(0.2)
"""


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-u", "-c", RENDER, stdout=PIPE
    )
    assert process.stdout is not None  # because of stdout=PIPE
    try:
        async for line in process.stdout:
            print(f"render: {line.decode().rstrip()}")
            if line.startswith(b"tile 1 "):
                print(f"exit code so far: {process.returncode}")
        print(f"exit code: {await process.wait()}")
    finally:
        if process.returncode is None:  # an error, or main() is cancelled
            process.kill()
            await process.communicate()


if __name__ == "__main__":
    asyncio.run(main())
