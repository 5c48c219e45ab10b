"""Find patterns of old asyncio code that no list of names shows."""

import ast
import re
from collections.abc import Iterator

LISTING = """
import asyncio

async def poll(loop):
    asyncio.ensure_future(send())
    loop.create_task(send())
    task = asyncio.create_task(send())
    lock = asyncio.Lock(loop=loop)
    await asyncio.wait([send(page) for page in range(2)])
    await asyncio.wait([task])
    try:
        await send()
    except:
        print("failed")
    try:
        await send()
    except asyncio.CancelledError:
        raise
    except BaseException:
        print("failed")
"""
STARTERS = {"create_task", "ensure_future"}
FUTURES = STARTERS | {"Task", "gather", "shield", "run_in_executor"}
TAKE_LOOP = set(
    "Future Handle Server StreamReader StreamReaderProtocol StreamWriter"
    " Task TimerHandle all_tasks current_task eager_task_factory"
    " ensure_future run_coroutine_threadsafe set_event_loop"
    " wrap_future".split()
)
AWAITS = (ast.Await, ast.AsyncFor, ast.AsyncWith)


def split_call(node: ast.AST | None) -> tuple[str, str]:
    """Return ("asyncio", "wait") for asyncio.wait(...)."""
    if not isinstance(node, ast.Call):
        return "", ""
    owner, _, name = ast.unparse(node.func).rpartition(".")
    return owner, name


def elements(call: ast.Call) -> list[ast.expr]:
    """Return what is written in a list, or made by a comprehension."""
    first = call.args[0] if call.args else None
    if isinstance(first, ast.List | ast.Set | ast.Tuple):
        return first.elts
    if isinstance(first, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        return [first.elt]
    return []


def contains(nodes: list[ast.stmt], *kinds: type[ast.AST]) -> bool:
    return any(isinstance(n, kinds) for node in nodes for n in ast.walk(node))


def findings(node: ast.AST) -> Iterator[tuple[int, str]]:
    owner, name = split_call(node)
    if isinstance(node, ast.Call) and owner == "asyncio":
        if name not in TAKE_LOOP and "loop" in [k.arg for k in node.keywords]:
            yield node.lineno, f"{name}(loop=...): removed in 3.10"
        calls = [e for e in elements(node) if isinstance(e, ast.Call)]
        if name == "wait" and {split_call(e)[1] for e in calls} - FUTURES:
            yield node.lineno, "wait() of coroutines: refused since 3.11"
    elif isinstance(node, ast.Expr):  # a statement that is only a call
        owner, name = split_call(node.value)
        if name in STARTERS and re.search(r"^asyncio$|loop(\(\))?$", owner):
            yield node.lineno, f"{name}() without a reference: task may vanish"
    elif isinstance(node, ast.Try) and contains(node.body, *AWAITS):
        for handler in node.handlers:
            what = ast.unparse(handler.type) if handler.type else ""
            if "CancelledError" in what:
                break  # the handlers below never see it
            everything = not what or "BaseException" in re.findall(
                r"\w+", what
            )
            if everything and not contains(handler.body, ast.Raise):
                text = f"except {what}".strip()
                yield handler.lineno, f"{text} around await: swallows cancel()"


if __name__ == "__main__":
    nodes = ast.walk(ast.parse(LISTING))
    found = [finding for node in nodes for finding in findings(node)]
    for line, text in sorted(found):
        print(f"line {line}: {text}")
