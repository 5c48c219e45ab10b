"""Before Python 3.11: create the task inside of the context, by run()."""

import asyncio
from contextvars import ContextVar, copy_context

mood: ContextVar[str] = ContextVar("mood", default="calm")


async def sing() -> None:
    print("sings, being", mood.get())
    mood.set("hoarse")


async def main() -> None:
    stage = copy_context()
    stage.run(mood.set, "nervous")

    # The task copies the context in which it is created.
    await stage.run(asyncio.ensure_future, sing())
    print("on stage, 2019:", stage[mood])

    await asyncio.create_task(sing(), context=stage)
    print("on stage, today:", stage[mood])


if __name__ == "__main__":
    asyncio.run(main())
