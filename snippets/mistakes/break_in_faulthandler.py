# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Let faulthandler print all stacks when a signal comes."""

import asyncio
import faulthandler
import os
import re
import signal
import tempfile
import time


def wait_for_printer() -> None:
    os.kill(os.getpid(), signal.SIGUSR1)  # stands in for `kill -USR1 PID`
    time.sleep(0.05)  # blocks the loop; the report comes all the same


async def print_label() -> None:
    wait_for_printer()


async def main() -> None:
    await asyncio.create_task(print_label())


if __name__ == "__main__":
    with tempfile.TemporaryFile("w+") as log:
        # In a service, leave out `file`: then it writes to stderr.
        faulthandler.register(signal.SIGUSR1, file=log, all_threads=True)
        asyncio.run(main())
        faulthandler.unregister(signal.SIGUSR1)
        log.seek(0)
        for line in log:
            if os.path.basename(__file__) in line:
                print(re.sub(r'".*/', '"', line.strip()))
