"""Feed stdin and collect the output: communicate() does both at once."""

import asyncio
import sys
from asyncio.subprocess import PIPE

SORTER = """
import sys
names = sys.stdin.read().split()
print(*sorted(names), sep="\\n")
print(f"{len(names)} sorted", file=sys.stderr)
"""


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SORTER, stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    output, errors = await process.communicate(b"Zoe\nAhmed\nMia\n")
    print(output.decode().split())
    print(f"stderr: {errors.decode().strip()}")
    print(f"exit code: {process.returncode}")


if __name__ == "__main__":
    asyncio.run(main())
