"""Hold a conversation with the asyncio REPL and print it."""

import asyncio
import sys

# -I: it reads no settings of yours, and leaves your history alone.
REPL = [sys.executable, "-I", "-u", "-m", "asyncio"]
CONVERSATION = """
await asyncio.sleep(0.1, "half past nine")
asyncio.get_running_loop().is_running()
alarm = asyncio.Event()
sleeper = asyncio.create_task(alarm.wait())
sleeper.done()
alarm.set()
sleeper.done()
"""


async def read_reply(output: asyncio.StreamReader) -> str:
    """Read what the REPL says until it prompts for the next line."""
    reply = await output.readuntil(b">>> ")
    return reply.decode().removesuffix(">>> ").replace("\r", "")


async def main() -> None:
    repl = await asyncio.create_subprocess_exec(
        *REPL,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert repl.stdin and repl.stdout
    await read_reply(repl.stdout)  # a banner with the version of Python
    print(">>>", await read_reply(repl.stdout), end="")
    for line in CONVERSATION.strip().splitlines():
        print(">>>", line)
        repl.stdin.write(f"{line}\n".encode())
        print(await read_reply(repl.stdout), end="")
    repl.stdin.close()  # the end of the input ends the REPL
    await repl.communicate()


if __name__ == "__main__":
    asyncio.run(main())
