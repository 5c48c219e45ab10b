"""A sync library in a thread calls back into async code."""

import asyncio
from collections.abc import Callable


def convert(pages: int, ask: Callable[[str], str]) -> str:
    """Stand in for a sync library that asks you questions."""
    names = [ask(f"page {number}") for number in range(1, pages + 1)]
    return ", ".join(names)


async def choose_name(question: str) -> str:
    await asyncio.sleep(0.05)  # a query to the database, say
    return question.replace("page", "chapter")


async def main() -> None:
    loop = asyncio.get_running_loop()

    def ask(question: str) -> str:  # runs in the library's thread
        answer = asyncio.run_coroutine_threadsafe(choose_name(question), loop)
        try:
            return answer.result(timeout=5)
        finally:
            answer.cancel()

    async with asyncio.TaskGroup() as group:
        document = group.create_task(asyncio.to_thread(convert, 2, ask))
        group.create_task(asyncio.sleep(0.02), name="other work")
    print(document.result())


if __name__ == "__main__":
    asyncio.run(main())
