"""asyncio.run() has no place in the asyncio REPL: a loop runs already."""

import asyncio
import sys

# -I: it reads no settings of yours, and leaves your history alone.
REPL = [sys.executable, "-I", "-u", "-m", "asyncio"]
CONVERSATION = [
    'nap = asyncio.sleep(0.1, "rested")',
    "asyncio.run(nap)",
    "await nap",
]


async def main() -> None:
    repl = await asyncio.create_subprocess_exec(
        *REPL,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert repl.stdin and repl.stdout
    for _ in range(2):  # the banner, and the import that the REPL starts with
        await repl.stdout.readuntil(b">>> ")
    for line in CONVERSATION:
        print(">>>", line)
        repl.stdin.write(f"{line}\n".encode())
        reply = await repl.stdout.readuntil(b">>> ")
        *said, _prompt = reply.decode().splitlines()
        if said:
            print(said[-1])  # of a traceback, the line that matters
    repl.stdin.close()
    await repl.communicate()


if __name__ == "__main__":
    asyncio.run(main())
