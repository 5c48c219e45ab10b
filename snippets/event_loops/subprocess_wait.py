# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A deadline for each job: ask it to end, then make it end."""

import asyncio
from asyncio.subprocess import Process
from contextlib import suppress

JOBS = {  # with exec, the shell becomes the program: the signal reaches it
    "thumbnails": "true",
    "index": "exec sleep 600",
    "backup": "trap '' TERM; exec sleep 600",  # ignores SIGTERM
}


async def stop(process: Process, grace: float) -> None:
    """Terminate the process, kill it if it is deaf, and wait for its end."""
    if process.returncode is not None:
        return
    try:
        process.terminate()
        with suppress(TimeoutError):
            async with asyncio.timeout(grace):
                await process.wait()
    finally:  # also when a cancellation cuts the grace short
        if process.returncode is None:
            process.kill()
            await process.wait()


async def run_job(name: str, seconds: float) -> None:
    process = await asyncio.create_subprocess_shell(JOBS[name])  # no pipe
    try:
        async with asyncio.timeout(seconds):
            await process.wait()
    except TimeoutError:
        print(f"{name}: too slow")
    finally:  # runs on a timeout, an error, a cancellation
        await stop(process, grace=0.3)
    print(f"{name}: return code {process.returncode}")


async def main() -> None:
    for name in JOBS:
        await run_job(name, seconds=0.5)


if __name__ == "__main__":
    asyncio.run(main())
