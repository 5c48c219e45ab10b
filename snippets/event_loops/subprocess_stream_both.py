"""Read stdout and stderr at the same time: neither pipe fills up."""

import asyncio
import sys
from asyncio.subprocess import PIPE

IMPORTER = """
import sys
for row in range(500):
    print(f"row {row} imported", "." * 200)
    print(f"row {row} has no postcode", "." * 200, file=sys.stderr)
"""


async def follow(stream: asyncio.StreamReader) -> list[str]:
    return [line.decode().rstrip(" .\r\n") async for line in stream]


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", IMPORTER, stdout=PIPE, stderr=PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        async with asyncio.TaskGroup() as group:
            out = group.create_task(follow(process.stdout), name="stdout")
            err = group.create_task(follow(process.stderr), name="stderr")
        await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    for task in (out, err):
        lines = task.result()
        print(f"{task.get_name()}: {len(lines)} lines, last: {lines[-1]}")


if __name__ == "__main__":
    asyncio.run(main())
