"""The loop swallows the cancellation, so the timeout has no effect."""

import asyncio


async def open_lock(key: int) -> str:
    await asyncio.sleep(60 if key == 1 else 0.3)
    return f"key {key} fits"


async def try_keys() -> str:
    for key in (1, 2):
        try:
            return await open_lock(key)
        except BaseException as error:  # wrong: a cancellation is one
            print(f"key {key}: {error!r}, try the next")
    raise LookupError("no key fits")


async def main() -> None:
    try:
        async with asyncio.timeout(0.1) as limit:
            print(await try_keys())
    except TimeoutError:
        print("never printed")
    print(f"no TimeoutError, though expired() is {limit.expired()}")


if __name__ == "__main__":
    asyncio.run(main())
