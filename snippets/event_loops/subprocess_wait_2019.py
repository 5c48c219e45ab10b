# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""2019: a child watcher calls back when the process has ended."""

import asyncio
import subprocess
import sys
import warnings


def start_scan() -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", "raise SystemExit(5)"])


async def main() -> None:
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[int] = loop.create_future()

    def on_exit(pid: int, return_code: int) -> None:
        loop.call_soon_threadsafe(ended.set_result, return_code)

    watcher = asyncio.get_child_watcher()
    scan = start_scan()
    watcher.add_child_handler(scan.pid, on_exit)
    scan.returncode = await ended  # the watcher has taken it from Popen
    print(f"return code: {scan.returncode}")


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", DeprecationWarning)
        try:
            asyncio.run(main())
        except AttributeError as error:
            print(f"{type(error).__name__}: {error}")
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
