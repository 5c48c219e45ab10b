"""Ask a running subprocess, and read its answer, line by line."""

import asyncio
import sys
from asyncio.subprocess import PIPE

CONVERTER = """
for line in iter(input, "bye"):
    print(f"{line} in = {float(line) * 2.54:.2f} cm", flush=True)
print("bye")
"""


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CONVERTER, stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        for question in ("1", "27.5", "bye"):
            process.stdin.write(f"{question}\n".encode())
            await process.stdin.drain()  # waits if the pipe is full
            answer = await process.stdout.readline()
            print(answer.decode().rstrip())
        process.stdin.close()
        print(f"exit code: {await process.wait()}")
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


if __name__ == "__main__":
    asyncio.run(main())
