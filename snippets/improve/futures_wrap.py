"""A future of concurrent.futures cannot be awaited; its wrapper can."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


def count_words(text: str) -> int:
    return len(text.split())


async def main() -> None:
    with ThreadPoolExecutor(max_workers=1) as pool:
        words = pool.submit(count_words, "to be or not to be")
        print(f"of asyncio: {asyncio.isfuture(words)}")
        try:
            await words  # type: ignore[misc]
        except TypeError as error:
            print(f"TypeError: {error}")

        wrapped = asyncio.wrap_future(words)
        print(f"of asyncio: {asyncio.isfuture(wrapped)}")
        print(f"words: {await wrapped}")


if __name__ == "__main__":
    asyncio.run(main())
