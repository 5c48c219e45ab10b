"""Take what comes within a time limit, and cancel what is late."""

import asyncio


async def vote(juror: str, seconds: float) -> str:
    await asyncio.sleep(seconds)
    return f"{juror} says yes"


async def main() -> None:
    tasks = [
        asyncio.create_task(vote("Ada", 0.0), name="Ada"),
        asyncio.create_task(vote("Joan", 10), name="Joan"),
        asyncio.create_task(vote("Grace", 0.2), name="Grace"),
    ]
    try:
        for next_vote in asyncio.as_completed(tasks, timeout=0.5):
            print(await next_vote)
    except TimeoutError:
        late = [task for task in tasks if not task.done()]
        print("too late:", *(task.get_name() for task in late))
    finally:
        for task in tasks:
            task.cancel()  # does nothing to those that are done
        await asyncio.wait(tasks)


if __name__ == "__main__":
    asyncio.run(main())
