"""A call in a process of its own can be stopped from the other side."""

import asyncio
import sys
import time
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import PIPE
from functools import partial


def measure(glacier: str) -> str:
    """The function, in the child process."""
    time.sleep(60 if glacier == "Aletsch" else 0)  # stands for the work
    return f"{glacier} measured"


async def run(glacier: str) -> str:
    child = await asyncio.create_subprocess_exec(
        sys.executable, __file__, glacier, stdout=PIPE
    )
    try:
        output, _ = await child.communicate()
        return output.decode().strip()
    finally:
        if child.returncode is None:  # cancelled
            child.kill()
            await child.wait()
            print(f"server: killed {glacier}")


async def serve(reader: StreamReader, writer: StreamWriter) -> None:
    running: dict[str, asyncio.Task[None]] = {}

    async def answer(number: str, glacier: str) -> None:
        writer.write(f"{number} {await run(glacier)}\n".encode())
        await writer.drain()

    def forget(number: str, call: asyncio.Task[None]) -> None:
        del running[number]

    try:
        async with asyncio.TaskGroup() as calls:
            async for line in reader:
                verb, number, *rest = line.decode().split()
                if verb == "call" and number not in running:
                    call = calls.create_task(answer(number, *rest))
                    running[number] = call
                    # Not in answer(): a cancelled task may never start.
                    call.add_done_callback(partial(forget, number))
                elif verb == "cancel" and number in running:
                    running[number].cancel()
            for call in running.values():
                call.cancel()  # nobody is left to take the results
    except* (ConnectionError, ValueError):
        pass  # the client is gone, or talks nonsense
    finally:
        writer.close()


async def main() -> None:
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"call 1 Aletsch\ncall 2 Rhone\n")
        print("client:", (await reader.readline()).decode().strip())
        try:
            async with asyncio.timeout(0.2):
                print("client:", await reader.readline())
        except TimeoutError:
            print("client: call 1 takes too long")
            writer.write(b"cancel 1\n")
        writer.write_eof()
        await reader.read()  # until the server has cleaned up
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    if sys.argv[1:]:
        print(measure(sys.argv[1]))
    else:
        asyncio.run(main())
