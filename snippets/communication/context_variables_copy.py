"""A task gets a copy of the context at create_task(); await shares it."""

import asyncio
from contextvars import ContextVar

language: ContextVar[str] = ContextVar("language")


async def greet(who: str, then: str) -> None:
    print(f"{who} sees {language.get()}")
    language.set(then)


async def main() -> None:
    language.set("English")
    guide = asyncio.create_task(greet("the guide", then="French"))
    language.set("Italian")  # too late for the guide
    await guide
    print("main after the task:", language.get())

    await greet("the cook", then="Greek")  # no task: the same context
    print("main after the await:", language.get())

    await asyncio.gather(greet("the driver", then="Danish"))  # a task
    print("main after gather:", language.get())


if __name__ == "__main__":
    asyncio.run(main())
