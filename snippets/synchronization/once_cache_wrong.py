"""functools.cache keeps the coroutine object, not the result."""

import asyncio
import functools


@functools.cache
async def tide(port: str) -> str:  # wrong
    await asyncio.sleep(0.1)
    return f"high tide in {port}"


async def ask(port: str) -> str:
    return await tide(port)


async def main() -> None:
    print(await tide("Brest"))
    try:
        print(await tide("Brest"))
    except RuntimeError as error:
        print(f"one after the other: {error}")

    answers = await asyncio.gather(
        ask("Dover"), ask("Dover"), return_exceptions=True
    )
    print(f"at the same time: {answers[1]}")


if __name__ == "__main__":
    asyncio.run(main())
