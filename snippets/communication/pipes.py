# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A parent and its child, both asyncio, talk in lines of JSON."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from typing import Any

ROADS = {"Bern": 120, "Basel": 87, "Chur": 119}


async def find_road(request: dict[str, Any]) -> None:
    """In the child: one task for each request."""
    if request["to"] == "Bern":
        await asyncio.sleep(0.3)  # some are harder than others
    reply = {"id": request["id"], "km": ROADS[request["to"]]}
    print(json.dumps(reply), flush=True)  # one line, sent at once


async def child() -> None:
    loop = asyncio.get_running_loop()
    requests = asyncio.StreamReader()
    await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(requests), sys.stdin
    )
    async with asyncio.TaskGroup() as group:
        async for line in requests:  # until the parent closes the pipe
            group.create_task(find_road(json.loads(line)))


async def send(requests: asyncio.StreamWriter) -> None:
    for number, city in enumerate(ROADS, start=1):
        line = json.dumps({"id": number, "to": city}) + "\n"
        requests.write(line.encode())
        await requests.drain()
    requests.close()  # end of file for the child


async def receive(replies: asyncio.StreamReader) -> None:
    async for line in replies:
        reply = json.loads(line)
        print(f"reply {reply['id']}: {reply['km']} km")


async def main() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "child", stdin=PIPE, stdout=PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        async with asyncio.TaskGroup() as group:  # both at the same time
            group.create_task(send(process.stdin))
            group.create_task(receive(process.stdout))
        print(f"child: return code {await process.wait()}")
    finally:
        if process.returncode is None:  # an error, or a cancellation
            process.kill()
            await process.communicate()


if __name__ == "__main__":
    asyncio.run(child() if "child" in sys.argv else main())
