# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""kill() ends the shell, and what the shell started lives on."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE


async def main() -> None:
    process = await asyncio.create_subprocess_shell(
        "sleep 600 & echo pump started; wait",
        stdout=PIPE,
        start_new_session=True,  # only so that we can clean up below
    )
    assert process.stdout is not None
    try:
        print((await process.stdout.readline()).decode().rstrip())
        process.kill()  # wrong: the shell alone
        async with asyncio.timeout(0.5):
            await process.communicate()
    except TimeoutError:
        print(f"0.5 s later: return code {process.returncode},", end=" ")
        print("but somebody still holds the pipe")
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # right: the whole group
        await process.communicate()
    print("end of file: nobody does")


if __name__ == "__main__":
    asyncio.run(main())
