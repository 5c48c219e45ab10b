# /// script
# [tool.cookbook]
# dev-mode = "3.15 in debug mode warns in a child about its main module"
# ///
"""A long-lived process answers questions from a loop of its own."""

import asyncio
import multiprocessing
from multiprocessing.connection import Connection


async def exchange(pipe: Connection) -> None:
    """Runs in the child: recv() blocks, so a thread waits for it."""
    while (amount := await asyncio.to_thread(pipe.recv)) is not None:
        await asyncio.sleep(0.01)  # stands in for a rate look-up
        pipe.send(amount * 3)


def bureau(pipe: Connection) -> None:
    asyncio.run(exchange(pipe))


async def main(pipe: Connection) -> None:
    for amount in (5, 8):
        pipe.send(amount)  # short, so it does not block the loop
        print(amount, "->", await asyncio.to_thread(pipe.recv))
    pipe.send(None)  # closing time


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=bureau, args=[theirs])
    process.start()
    theirs.close()  # the child has its own copy
    with ours:
        asyncio.run(main(ours))
    process.join()
    print("exit code", process.exitcode)
