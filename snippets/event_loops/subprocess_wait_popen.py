"""Wait for a process that asyncio did not start."""

import asyncio
import subprocess
import sys


def start_printer(seconds: float) -> "subprocess.Popen[bytes]":
    """Stand for a library that gives you a Popen object."""
    code = f"import time; time.sleep({seconds}); raise SystemExit(4)"
    return subprocess.Popen([sys.executable, "-c", code])


async def finish(printer: "subprocess.Popen[bytes]", seconds: float) -> None:
    try:
        await asyncio.to_thread(printer.wait, timeout=seconds)
        print(f"return code {printer.returncode}")
    except subprocess.TimeoutExpired as error:
        print(f"{type(error).__name__} after {error.timeout} s")
    finally:  # also when cancelled, while the thread still waits
        printer.kill()  # does nothing to a process that has ended
        await asyncio.to_thread(printer.wait)
    print(f"running: {printer.poll() is None}")


async def main() -> None:
    await finish(start_printer(0.1), seconds=5)
    await finish(start_printer(600), seconds=0.1)


if __name__ == "__main__":
    asyncio.run(main())
