"""2019: every call took the loop; today that ends the program."""

import asyncio
import sys
from asyncio.subprocess import PIPE

OLD_PROGRAM = """
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    await asyncio.create_subprocess_exec("barometer", loop=loop)

asyncio.run(main())
"""


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OLD_PROGRAM, stderr=PIPE
    )
    _, errors = await process.communicate()
    for line in errors.decode().splitlines():
        if line.startswith("TypeError"):  # the end of its traceback
            print(line)
    print(f"exit code: {process.returncode}")


if __name__ == "__main__":
    asyncio.run(main())
