"""A file of yours named asyncio.py hides the standard library's asyncio."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

PROGRAM = """
import asyncio

asyncio.run(asyncio.sleep(0))
print("works")
"""


async def last_line(folder: Path, *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return output.decode().splitlines()[-1]


async def main() -> None:
    with tempfile.TemporaryDirectory(dir=os.getcwd()) as name:
        folder = Path(name)
        guilty, innocent = folder / "asyncio.py", folder / "shop.py"
        guilty.write_text(PROGRAM)
        innocent.write_text(PROGRAM)
        for arguments in ["asyncio.py"], ["shop.py"], ["-P", "shop.py"]:
            print("$ python", *arguments)
            line = await last_line(folder, *arguments)
            print(line.replace(repr(str(guilty)), "'/home/you/asyncio.py'"))


if __name__ == "__main__":
    asyncio.run(main())
