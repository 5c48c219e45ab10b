"""Let the users of your own console write await where they like."""

import ast
import asyncio
import inspect

# Lines that a user of your program types.
LINES = [
    "lamp = asyncio.Event()",
    "watcher = asyncio.create_task(lamp.wait())",
    "lamp.set()",
    "print('the lamp is on:', await watcher)",
]


async def run_line(line: str, names: dict[str, object]) -> None:
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code = compile(line, "<console>", "single", flags=flags)
    result = eval(code, names)  # runs the line, unless it has an await in it
    if inspect.iscoroutine(result):
        print("this line is a coroutine:", line)
        await result


async def main() -> None:
    names: dict[str, object] = {"asyncio": asyncio}
    for line in LINES:
        await run_line(line, names)


if __name__ == "__main__":
    asyncio.run(main())
