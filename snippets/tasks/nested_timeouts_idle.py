"""Move the deadline with every message: a limit for silence."""

import asyncio


async def bird(calls: asyncio.Queue[str]) -> None:
    for call in ("chirp", "tweet", "chirp", "trill"):
        await asyncio.sleep(0.2)
        calls.put_nowait(call)


async def listen(calls: asyncio.Queue[str]) -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with (
            asyncio.timeout(30) as total,
            asyncio.timeout(0.5) as silence,
        ):
            while True:
                print(await calls.get())
                silence.reschedule(loop.time() + 0.5)
    except TimeoutError:
        if total.expired():  # the outermost first
            print("30 s are enough")
        else:
            print(f"gone, after more than 1 s: {loop.time() - start > 1}")


async def main() -> None:
    calls: asyncio.Queue[str] = asyncio.Queue()
    async with asyncio.TaskGroup() as garden:
        garden.create_task(bird(calls))
        garden.create_task(listen(calls))


if __name__ == "__main__":
    asyncio.run(main())
