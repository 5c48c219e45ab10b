"""Tasks written in C and in Python, and who is seen as the current one."""

import asyncio
from typing import Any

tasks: Any = asyncio.tasks  # _PyTask is private: for this experiment only


def python_task(loop: Any, coro: Any, **options: Any) -> Any:
    return tasks._PyTask(coro, loop=loop, **options)


async def sort_mail() -> str:
    await asyncio.sleep(0)
    return "known" if asyncio.current_task() else "unknown"


async def main() -> None:
    print("asyncio.Task comes from", asyncio.Task.__module__)
    print("_PyTask comes from", tasks._PyTask.__module__)
    print("current task, in C:", await asyncio.create_task(sort_mail()))
    asyncio.get_running_loop().set_task_factory(python_task)
    print("current task, in Python:", await asyncio.create_task(sort_mail()))


if __name__ == "__main__":
    asyncio.run(main())
