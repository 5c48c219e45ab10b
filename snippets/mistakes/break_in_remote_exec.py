# /// script
# requires-python = ">=3.14"
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""Run a script inside a process that has no handler for anything."""

import asyncio
import sys
import tempfile
from asyncio.subprocess import PIPE
from pathlib import Path

SERVICE = """
import asyncio

async def clean(room):
    while True:
        await asyncio.sleep(0.05)

async def main():
    async with asyncio.TaskGroup() as group:
        for room in ("kitchen", "hall"):
            group.create_task(clean(room), name=room)
        print("at work", flush=True)

asyncio.run(main())
"""
SCRIPT = """
import asyncio

for task in sorted(asyncio.all_tasks(), key=lambda task: task.get_name()):
    [frame] = task.get_stack(limit=1)
    code = frame.f_code.co_name
    print(f"{task.get_name()}: {code}{frame.f_locals}", flush=True)
"""


async def main(script: str) -> None:
    service = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SERVICE, stdout=PIPE
    )
    assert service.stdout is not None
    try:
        await service.stdout.readline()
        sys.remote_exec(service.pid, script)
        for _ in range(3):  # the file has to stay until it was run
            line = await service.stdout.readline()
            print(line.decode().strip())
    finally:
        service.kill()
        await service.communicate()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "look.py")
        path.write_text(SCRIPT)
        asyncio.run(main(str(path)))
