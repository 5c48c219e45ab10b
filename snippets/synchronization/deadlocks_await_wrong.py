"""A task that awaits itself, and two that await each other."""

import asyncio

tasks: dict[str, asyncio.Task[None]] = {}


async def write_report() -> None:
    await tasks["report"]  # wrong: that is this task


async def ask_chef() -> None:
    await asyncio.sleep(0)  # let the other task be made
    await tasks["waiter"]


async def ask_waiter() -> None:
    # The shield is here so that this program can end: see the text.
    await asyncio.shield(tasks["chef"])


async def main() -> None:
    tasks["report"] = asyncio.create_task(write_report())
    try:
        await tasks["report"]
    except RuntimeError as error:
        print(str(error).partition(":")[0])

    tasks["chef"] = asyncio.create_task(ask_chef())
    tasks["waiter"] = asyncio.create_task(ask_waiter())
    pair = [tasks["chef"], tasks["waiter"]]
    _, waiting = await asyncio.wait(pair, timeout=0.3)
    print(f"{len(waiting)} tasks wait, without an error")
    tasks["chef"].cancel()
    await asyncio.wait(pair)


if __name__ == "__main__":
    asyncio.run(main())
