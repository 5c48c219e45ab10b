"""Ask how each switch sets debug mode."""

import os
import subprocess
import sys

PROGRAM = """
import asyncio

async def main():
    print(asyncio.get_running_loop().get_debug())

asyncio.run(main()%s)
"""

UNSET = {"PYTHONDEVMODE": "", "PYTHONASYNCIODEBUG": ""}


def debug(*options: str, argument: str = "", **environment: str) -> str:
    """Run the program in a new Python; return what it prints."""
    return subprocess.run(
        [sys.executable, *options, "-c", PROGRAM % argument],
        env=os.environ | UNSET | environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def main() -> None:
    print("python:", debug())
    print("python -X dev:", debug("-X", "dev"))
    print("PYTHONASYNCIODEBUG=1:", debug(PYTHONASYNCIODEBUG="1"))
    print("PYTHONASYNCIODEBUG=0:", debug(PYTHONASYNCIODEBUG="0"))
    print("run(debug=True):", debug(argument=", debug=True"))
    print(
        "run(debug=False) and -X dev:",
        debug("-X", "dev", argument=", debug=False"),
    )


if __name__ == "__main__":
    main()
