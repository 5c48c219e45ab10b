"""The 2019 way: the queue is given its loop, before that loop runs."""

import asyncio


async def serve(soups: "asyncio.Queue[str]") -> None:
    print(f"{await soups.get()} served")


async def main() -> None:
    soups: asyncio.Queue[str] = asyncio.Queue()
    soups.put_nowait("tomato soup")
    await serve(soups)


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    try:
        asyncio.Queue(loop=loop)  # type: ignore[call-arg]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        loop.close()
    asyncio.run(main())  # today: without loop=
