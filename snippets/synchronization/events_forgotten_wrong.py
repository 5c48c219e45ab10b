"""A task that fails before set() leaves the others waiting, without a word."""

import asyncio


async def open_archive() -> None:
    await asyncio.sleep(0)
    raise ConnectionError("the archive does not answer")


async def connect(ready: asyncio.Event) -> None:
    await open_archive()
    ready.set()  # never reached


async def search(word: str, ready: asyncio.Event) -> None:
    await ready.wait()
    print(f"searching for {word}")


async def main() -> None:
    ready = asyncio.Event()
    connecting = asyncio.create_task(connect(ready))  # wrong: on its own
    try:
        async with asyncio.timeout(0.3):
            await search("comet", ready)
    except TimeoutError:
        print(f"0.3 s: nothing; the cause: {connecting.exception()!r}")

    ready = asyncio.Event()
    try:
        async with asyncio.TaskGroup() as group:  # right
            group.create_task(connect(ready))
            group.create_task(search("comet", ready))
    except* ConnectionError as errors:
        print(f"the group: {errors.exceptions[0]!r}")


if __name__ == "__main__":
    asyncio.run(main())
