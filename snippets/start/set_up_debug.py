"""Run one careless program plainly, in debug mode and in dev mode."""

import asyncio
import os
import sys

CARELESS = """
import asyncio, os, time

async def main():
    time.sleep(0.2)   # keeps the loop from running
    open(os.devnull)  # and nobody closes it

asyncio.run(main())
"""


async def complaints(*flags: str, **variables: str) -> str:
    plain = {"PYTHONASYNCIODEBUG": "", "PYTHONDEVMODE": ""}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *flags,
        "-c",
        CARELESS,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **plain, **variables},
    )
    _, errors = await process.communicate()
    found = {
        "slow step": b" took " in errors,
        "unclosed file": b"ResourceWarning: unclosed file" in errors,
    }
    return ", ".join(what for what in found if found[what]) or "nothing"


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        ways = {
            "plain": complaints(),
            "PYTHONASYNCIODEBUG=1": complaints(PYTHONASYNCIODEBUG="1"),
            "-X dev": complaints("-X", "dev"),
        }
        tasks = {way: group.create_task(run) for way, run in ways.items()}
    for way, task in tasks.items():
        print(f"{way}: {task.result()}")


if __name__ == "__main__":
    asyncio.run(main())
