"""What asyncio.wait() waits for: the three values of return_when."""

import asyncio


async def call(animal: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    if animal == "fish":
        raise ValueError("a fish says nothing")
    return f"the {animal} comes"


def outcome(task: asyncio.Task[str]) -> str:
    if not task.done():
        return "pending"
    return repr(task.exception() or task.result())


async def main() -> None:
    for mode in (
        asyncio.FIRST_COMPLETED,
        asyncio.FIRST_EXCEPTION,
        asyncio.ALL_COMPLETED,  # the default
    ):
        tasks = [
            asyncio.create_task(call("dog", 0.0), name="dog"),
            asyncio.create_task(call("fish", 0.2), name="fish"),
            asyncio.create_task(call("cat", 0.4), name="cat"),
        ]
        _, pending = await asyncio.wait(tasks, return_when=mode)
        print(mode)
        for task in tasks:
            print(f"  {task.get_name()}: {outcome(task)}")

        for task in pending:  # wait() leaves them alone
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main())
