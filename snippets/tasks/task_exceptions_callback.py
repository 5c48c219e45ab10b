"""Report the failure of a task that nobody awaits, when it happens."""

import asyncio
from collections.abc import Coroutine

running: set[asyncio.Task[None]] = set()


async def send_mail(address: str) -> None:
    await asyncio.sleep(0)
    if "@" not in address:
        raise ValueError(f"no address: {address}")
    if address == "slow@example.org":
        await asyncio.sleep(3600)


def report(task: asyncio.Task[None]) -> None:
    running.discard(task)
    if task.cancelled():  # ask this first: exception() would raise it
        print(f"{task.get_name()}: cancelled")
    elif (error := task.exception()) is not None:
        print(f"{task.get_name()}: {error!r}")
    else:
        print(f"{task.get_name()}: sent")


def start(work: Coroutine[None, None, None], name: str) -> None:
    task = asyncio.create_task(work, name=name)
    running.add(task)  # the loop alone does not keep it alive
    task.add_done_callback(report)


async def main() -> None:
    start(send_mail("ada@example.org"), "welcome")
    start(send_mail("ada at home"), "invoice")
    start(send_mail("slow@example.org"), "newsletter")
    await asyncio.sleep(0.2)  # the program does other things

    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main())
