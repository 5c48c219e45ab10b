"""The loop of a lock, as an argument and as an attribute."""

import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    for kind in (asyncio.Lock, asyncio.Event, asyncio.Semaphore):
        try:
            kind(loop=loop)  # type: ignore[call-arg]
        except TypeError as error:
            print(error)


if __name__ == "__main__":
    asyncio.run(main())
