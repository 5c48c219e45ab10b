# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""2019: the ssh program as a child process."""

import asyncio
import shutil
import socket
from asyncio.subprocess import PIPE


async def run(port: int, command: str) -> tuple[int | None, str]:
    process = await asyncio.create_subprocess_exec(
        "ssh",
        "-F",
        "none",  # in this example only: no configuration of the user
        "-o",
        "BatchMode=yes",  # fails instead of asking for a password
        "-o",
        "ConnectTimeout=5",
        "-p",
        str(port),
        "--",  # what follows is no option, even if it begins with "-"
        "ada@127.0.0.1",
        command,  # for a shell over there: quote what is not yours
        stdin=asyncio.subprocess.DEVNULL,
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        async with asyncio.timeout(8):
            _, errors = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode, errors.decode().strip()


async def main() -> None:
    if shutil.which("ssh") is None:
        print("there is no ssh here")
        return
    with socket.socket() as closed:  # a port that nobody listens on
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        status, errors = await run(port, "uptime")
    print(f"status {status}")
    print(errors.replace(str(port), "PORT"))


if __name__ == "__main__":
    asyncio.run(main())
