"""Make a virtual environment, ask it about its asyncio, and remove it."""

import asyncio
import os
import sys
import tempfile
from pathlib import Path

# The interpreter itself: in some installations, venv fails through a link.
PYTHON = Path(sys.executable).resolve()
NEW_PYTHON = "Scripts/python.exe" if os.name == "nt" else "bin/python"

# What you would type at the prompt of the new interpreter.
QUESTIONS = """
import asyncio, os, sys
from importlib.metadata import distributions
from pathlib import Path

print("in an environment of its own:", sys.prefix != sys.base_prefix)
print("packages installed in it:", len(list(distributions())))
library = Path(os.__file__).parent
print("asyncio is the standard library's:",
      library in Path(asyncio.__file__).parents)
print("asyncio", asyncio.run(asyncio.sleep(0.1, "works")))
"""


async def run(*command: str | Path) -> None:
    process = await asyncio.create_subprocess_exec(*command)
    if code := await process.wait():
        raise RuntimeError(f"{command[0]} ended with exit code {code}")


async def main() -> None:
    with tempfile.TemporaryDirectory(dir=os.getcwd()) as folder:
        await run(PYTHON, "-m", "venv", "--without-pip", folder)
        await run(Path(folder, NEW_PYTHON), "-c", QUESTIONS)


if __name__ == "__main__":
    asyncio.run(main())
