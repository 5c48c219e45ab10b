"""wait_for() cancels the first request: the second has to do it all."""

import asyncio


async def lookup(plate: str) -> str:
    await asyncio.sleep(0.5)  # a slow hour: both servers take that long
    return f"{plate} is a taxi"


async def impatient(plate: str) -> str:
    try:
        return await asyncio.wait_for(lookup(plate), 0.3)  # wrong
    except TimeoutError:
        return await lookup(plate)  # starts again from nothing


async def hedged(plate: str) -> str:
    tasks = [asyncio.create_task(lookup(plate), name="first")]
    try:
        done, _ = await asyncio.wait(tasks, timeout=0.3)
        if not done:
            tasks.append(asyncio.create_task(lookup(plate), name="second"))
            done, _ = await asyncio.wait(
                tasks, return_when=asyncio.FIRST_COMPLETED
            )
        return next(task for task in tasks if task in done).result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    loop = asyncio.get_running_loop()
    seconds = []
    for ask in (impatient, hedged):
        begin = loop.time()
        print(await ask("B 42"))
        seconds.append(loop.time() - begin)
    print(f"hedged is faster: {seconds[1] < seconds[0] - 0.1}")


if __name__ == "__main__":
    asyncio.run(main())
