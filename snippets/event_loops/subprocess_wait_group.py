# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""End a subprocess with all its children: signal the process group."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE, Process
from contextlib import suppress

# The first worker inherits that SIGTERM is ignored, the second does not.
SERVER = """
trap '' TERM; sleep 600 &
trap - TERM; sleep 600 &
echo server and 2 workers started; wait
"""


def signal_group(process: Process, number: signal.Signals) -> None:
    # All have gone; macOS says PermissionError where zombies are left.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)  # its id is that of its leader


async def stop_group(process: Process, grace: float) -> None:
    try:
        signal_group(process, signal.SIGTERM)
        async with asyncio.timeout(grace):
            await process.communicate()  # end of file: nobody has the pipe
    except TimeoutError:
        print("somebody ignores SIGTERM")
    finally:
        signal_group(process, signal.SIGKILL)  # also who closed the pipe
        with suppress(TimeoutError):  # who left the group may still have it
            async with asyncio.timeout(grace):
                await process.communicate()


async def main() -> None:
    process = await asyncio.create_subprocess_shell(
        SERVER, stdout=PIPE, start_new_session=True
    )
    assert process.stdout is not None
    try:
        print((await process.stdout.readline()).decode().rstrip())
    finally:
        await stop_group(process, grace=0.3)
    print(f"server: return code {process.returncode}")
    print(f"nobody holds the pipe: {process.stdout.at_eof()}")


if __name__ == "__main__":
    asyncio.run(main())
