# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# no-timeline = "what a forked child does is not seen"
# ///
"""The 2019 way: fork first, then start a loop in the child."""

import asyncio
import os
import re
import sys
import traceback
import warnings
from concurrent.futures import ThreadPoolExecutor


async def bake(bread: str) -> None:
    await asyncio.sleep(0.01)
    print(f"{bread}: baked by a loop in the child")


def fork_and_bake(bread: str) -> None:
    sys.stdout.flush()  # what is still buffered would be printed twice
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            asyncio.run(bake(bread))
            sys.stdout.flush()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)  # never return into the parent's code
    _, status = os.waitpid(pid, 0)
    print("  exit code", os.waitstatus_to_exitcode(status))


def main() -> None:
    fork_and_bake("rye")
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(print, "a second thread starts").result()
        fork_and_bake("spelt")


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        main()
    for warning in caught:
        text = re.sub(r"pid=\d+", "pid=...", str(warning.message))
        print(f"{warning.category.__name__}: {text}")
