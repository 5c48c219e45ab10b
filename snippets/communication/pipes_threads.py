"""A child that reads standard input in a thread; it runs on Windows, too."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE


async def stamp(request: dict[str, int]) -> None:
    """In the child: look up the postage while further requests come in."""
    await asyncio.sleep(0)
    cents = 95 if request["grams"] <= 20 else 190
    print(json.dumps({"id": request["id"], "cents": cents}), flush=True)


async def child() -> None:
    async with asyncio.TaskGroup() as group:
        # The thread waits, the event loop does not. "" is the end of file.
        while line := await asyncio.to_thread(sys.stdin.readline):
            group.create_task(stamp(json.loads(line)))


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "child", stdin=PIPE, stdout=PIPE
    )
    letters = enumerate((12, 50), start=1)
    lines = [
        json.dumps({"id": number, "grams": grams}) + "\n"
        for number, grams in letters
    ]
    try:
        # Writes all, closes the pipe, reads all, waits for the end.
        output, _ = await process.communicate("".join(lines).encode())
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    for line in output.splitlines():
        reply = json.loads(line)
        print(f"letter {reply['id']}: {reply['cents']} cents")


if __name__ == "__main__":
    asyncio.run(child() if "child" in sys.argv else main())
