"""Find names of old asyncio code, however they were imported."""

import ast
import re
import sys
from pathlib import Path

LISTING = """
import asyncio as aio
import types
from asyncio import ensure_future, get_event_loop as get_loop

@aio.coroutine
def fetch(page):
    yield from aio.sleep(1)

@types.coroutine
def pause():
    yield

def main():
    aio.set_event_loop_policy(aio.DefaultEventLoopPolicy())
    aio.get_child_watcher()
    loop = get_loop()
    task = ensure_future(fetch(1))
    print(aio.iscoroutinefunction(fetch), aio.tasks.Task.all_tasks())
    loop.run_until_complete(task)
"""
OLD = {  # a pattern for the full name: since when, and what to write
    r"asyncio\.coroutine": ("removed in 3.11", "async def"),
    r"types\.coroutine": ("no task from it since 3.12", "async def"),
    r"asyncio\.get_event_loop": ("error without a loop, 3.14", "run(main())"),
    r"asyncio\.([gs]et_event_loop_policy|\w+EventLoopPolicy)": (
        "deprecated since 3.14",
        "run(..., loop_factory=...)",
    ),
    r"asyncio\.([gs]et_child_watcher|\w+ChildWatcher)": (
        "removed in 3.14",
        "nothing: delete it",
    ),
    r"asyncio\.Task\.(all_tasks|current_task)": (
        "removed in 3.9",
        "asyncio.all_tasks(), asyncio.current_task()",
    ),
    r"asyncio\.iscoroutinefunction": ("deprecated since 3.14", "inspect"),
    r"asyncio\.ensure_future": ("works", "create_task()"),
}


def read_imports(tree: ast.AST) -> dict[str, str]:
    """Return what each imported name stands for."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                top = name.name.partition(".")[0]  # import asyncio.events
                names[name.asname or top] = name.name if name.asname else top
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            for name in node.names:
                names[name.asname or name.name] = f"{node.module}.{name.name}"
    return names


def check(source: str) -> None:
    tree = ast.parse(source)
    imported = read_imports(tree)

    def resolve(node: ast.AST) -> str:
        if isinstance(node, ast.Name):
            return imported.get(node.id, "")
        if isinstance(node, ast.Attribute):
            return f"{resolve(node.value)}.{node.attr}"
        return ""

    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute):
            # asyncio.tasks.Task is asyncio.Task
            full = re.sub(r"^asyncio\.[a-z_]+\.", "asyncio.", resolve(node))
            for pattern in OLD:
                if re.fullmatch(pattern, full):
                    found.add((node.lineno, full, pattern))
    for line, full, pattern in sorted(found):
        since, instead = OLD[pattern]
        print(f"line {line}: {full}: {since} -> {instead}")


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        print(path)
        try:
            check(path.read_text("utf-8"))
        except SyntaxError as error:  # async and await as names
            print(f"line {error.lineno}: {error.msg}")
    if not sys.argv[1:]:
        check(LISTING)
