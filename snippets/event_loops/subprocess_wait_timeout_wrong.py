"""A timeout ends the waiting, not the process."""

import asyncio
import sys
from asyncio.subprocess import PIPE

GUARD = "input(); print('still at the gate', flush=True); input()"


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", GUARD, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        await asyncio.wait_for(process.wait(), timeout=0.2)
    except TimeoutError as error:
        print(f"{type(error).__name__}, return code {process.returncode}")

    process.stdin.write(b"who is there?\n")
    print((await process.stdout.readline()).decode().rstrip())

    process.kill()  # right: end it, and wait for the end
    await process.wait()
    print(f"running: {process.returncode is None}")


if __name__ == "__main__":
    asyncio.run(main())
