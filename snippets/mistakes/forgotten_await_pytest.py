# /// script
# dependencies = ["pytest>=9"]
# [tool.cookbook]
# time-limit = 60
# ///
"""What pytest makes of a forgotten await, with two filters."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

TEST = """
import asyncio

async def reserve(seat):
    return seat == "A1"

async def book():
    reserve("A1")

def test_book():
    asyncio.run(book())
"""


def run_pytest(directory: str, warning_filter: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", warning_filter],
        cwd=directory,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=False,  # a failed test is an answer
    )
    return done.stdout.splitlines()[-1].partition(" in ")[0]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=".") as directory:
        Path(directory, "test_book.py").write_text(TEST)
        for entry in ("error::RuntimeWarning", "error"):
            print(f"-W {entry}: {run_pytest(directory, entry)}")
