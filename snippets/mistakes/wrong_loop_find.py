"""List the globals that belong to another loop than the running one."""

import asyncio
from collections.abc import Iterator, Mapping

boats: asyncio.Queue[str] = asyncio.Queue()
pier = asyncio.Lock()
whistle = asyncio.Event()


def strangers(namespace: Mapping[str, object]) -> Iterator[str]:
    here = asyncio.get_running_loop()
    for name, thing in sorted(namespace.items()):
        loop: object
        if isinstance(thing, asyncio.Future):
            loop = thing.get_loop()
        else:  # private, and None until somebody has waited
            loop = getattr(thing, "_loop", None)
        if isinstance(loop, asyncio.AbstractEventLoop) and loop is not here:
            state = "closed" if loop.is_closed() else "open"
            yield f"{name}: {type(thing).__name__} of a loop that is {state}"


async def moor() -> None:
    async with pier:
        await asyncio.sleep(0)


async def monday() -> None:
    await asyncio.gather(moor(), moor())  # the second has to wait
    try:
        async with asyncio.timeout(0.01):
            await boats.get()
    except TimeoutError:
        print("on Monday:", list(strangers(globals())))


async def tuesday() -> None:
    print("on Tuesday:", *strangers(globals()), sep="\n  ")


if __name__ == "__main__":
    asyncio.run(monday())
    asyncio.run(tuesday())
