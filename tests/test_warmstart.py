"""A snippet cannot tell that it is recorded, nor that it was started by fork, on any Python at hand."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cookbook import warmstart
from cookbook.interpreter import Interpreter, at_hand
from cookbook.run import Run, environment, run
from cookbook.snippet import Snippet
from cookbook.warmstart import WarmStarter

Write = Callable[..., Snippet]
pytestmark = pytest.mark.skipif(not warmstart.available(), reason="snippets are started by fork on Linux only")
pythons = pytest.mark.parametrize(
    "python", [p for p in at_hand() if not p.customized], ids=lambda python: python.version
)

CURIOUS = '''
"""Look at everything a program sees of how it was started."""
import asyncio
import atexit
import gc
import inspect
import os
import signal
import sys
import threading
import traceback
import warnings
import weakref

print(sorted(sys.modules))
print(sorted(globals()), __name__, __spec__, type(__loader__).__name__, __builtins__)
print(sys.argv, globals()["__" "file__"], sys.orig_argv[1:], sys.executable, sys.flags, sys._xoptions, sys.warnoptions)
print(sys.path, [p for p in sys.path_importer_cache if "cookbook/" in p], sys.meta_path[1:], sys.path_hooks[1:])
print(sorted(os.environ.items()), os.getcwd(), os.listdir(), os.getpgrp() == os.getsid(0) == os.getpid())
print(sys.stdin.read(), sys.stdin.encoding, sys.stdout.encoding, sys.stdout.write_through, sys.stdout.line_buffering)
print([(s.name, signal.getsignal(s)) for s in sorted(signal.valid_signals()) if isinstance(s, signal.Signals)])
print(threading.active_count(), threading.current_thread().name, sys.gettrace(), sys.excepthook)
print([os.fstat(fd).st_mode & 0o170000 for fd in (0, 1, 2)], os.fstat(1).st_ino == os.fstat(2).st_ino)
print(asyncio.get_event_loop_policy().__class__ if sys.version_info < (3, 14) else "")
atexit.register(print, "at exit")
traceback.print_stack()
warnings.warn("shown with its line")


async def fail():
    await asyncio.sleep(0)
    traceback.print_stack()
    raise LookupError("no tea")


def interrupt():
    raise KeyboardInterrupt


async def main():
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    print(task.get_name(), loop.get_debug(), type(task), type(loop), loop.get_task_factory(), task)
    print(sys.stdout, type(sys.stdout.buffer), sys.stdout.buffer, sys.__stderr__, sys.stderr.buffer.name)
    print(sorted(int(fd) for fd in os.listdir("/proc/self/fd") if fd != "200"))  # by fork, 200 is the script
    asyncio.sleep(0)  # never awaited
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.to_thread(traceback.print_stack)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except* LookupError as error:
        traceback.print_exception(error)
    asyncio.create_task(fail())  # its error is never retrieved
    await asyncio.sleep(0.01)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import os; print(sorted(os.environ))")
    print(await process.wait())
    forgotten = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(0)
    forgotten = weakref.ref(forgotten)
    gc.collect()
    print("is gone:", forgotten() is None)
    print(inspect.getsource(asyncio.Handle._run)[:20], asyncio.Handle._run.__code__.co_firstlineno, asyncio.Handle)
    print(vars(asyncio.events).keys(), vars(asyncio.Handle).keys(), asyncio.Handle._run.__qualname__)


asyncio.run(main())
asyncio.run(main(), debug=True)
loop = asyncio.new_event_loop()
loop.call_soon(interrupt)
try:
    loop.run_forever()
except KeyboardInterrupt:
    traceback.print_exc()
loop.close()
'''
ENDINGS = {
    "an exception": "raise ValueError('spilled')",
    "an exit code": "import sys; sys.exit(3)",
    "an exit text": "import sys; sys.exit('no tea')",
    "Ctrl+C": "import os, signal; os.kill(os.getpid(), signal.SIGINT); import time; time.sleep(9)",
    "a signal": "import os, signal; os.kill(os.getpid(), signal.SIGTERM); import time; time.sleep(9)",
    "abort": "import os; os.abort()",
    "a thread's exception": (
        "import threading; t = threading.Thread(target=lambda: 1 / 0); t.name = 't'; t.start(); t.join()"
    ),
    "a child process": (
        "import subprocess, sys\n"
        "code = 'import os, sys; print(sys.argv, os.listdir())'\n"
        "print(subprocess.run([sys.executable, '-c', code], capture_output=True, text=True))"
    ),
    "a spawned worker": (
        "import multiprocessing\ndef work(q): q.put((__name__, multiprocessing.current_process().name))\n"
        "if __name__ == '__main__':\n    c = multiprocessing.get_context('spawn')\n    q = c.SimpleQueue()\n"
        "    p = c.Process(target=work, args=(q,), name='w')\n    p.start()\n    print(q.get())\n    p.join()"
    ),
}


def ways(snippet: Snippet, python: Interpreter) -> list[Run]:
    """Run `snippet` plainly; recorded; by fork; and by fork and recorded."""

    async def main() -> list[Run]:
        async with WarmStarter(python, environment(Path("/"))) as starter:
            return await asyncio.gather(
                run(snippet, python),
                run(snippet, python, record=True),
                run(snippet, python, starter=starter),
                run(snippet, python, record=True, starter=starter),
            )

    return asyncio.run(main())


def steady(text: str) -> str:
    """`text` without what differs between any two runs: temporary names, addresses."""
    import re

    return re.sub(r"cookbook-\w+|0x[0-9a-f]+", "…", text)


@pythons
def test_a_curious_snippet_sees_no_difference(python: Interpreter, write: Write) -> None:
    snippet = write(CURIOUS)
    assert warmstart.can_start(snippet)
    plain, *others = ways(snippet, python)
    for other in others:
        assert steady(other.output) == steady(plain.output)
        assert other.exit_code == plain.exit_code == 0
    assert "at exit" in plain.output
    assert [bool(other.trace and not other.trace.note) for other in others] == [True, False, True]


@pythons
@pytest.mark.parametrize("ending", ENDINGS)
def test_it_ends_as_it_would(ending: str, python: Interpreter, write: Write) -> None:
    snippet = write(f"import asyncio\nprint('begun')\n{ENDINGS[ending]}\n")
    plain, *others = ways(snippet, python)
    for other in others:
        assert steady(other.output) == steady(plain.output)
        assert other.exit_code == plain.exit_code
        assert other.problems == plain.problems


@pytest.mark.parametrize(
    ("source", "can"),
    [
        ('"""Text."""\nfrom __future__ import annotations\nimport asyncio\n', True),
        ("# a comment\nimport asyncio\nimport sys\n", True),
        ("import sys\nimport asyncio\n", False),
        ("from asyncio import run\n", False),
        ("import asyncio, sys\n", False),
        ("print('first')\nimport asyncio\n", False),
        ("pass\n", False),
        ("import asyncio\nprint(__file__)\n", False),
        ('# /// script\n# [tool.cookbook]\n# stdin = "x"\n# ///\nimport asyncio\n', False),
    ],
)
def test_only_what_cannot_tell_is_started_so(source: str, can: bool, write: Write) -> None:
    assert warmstart.can_start(write(source)) is can


def test_limits_hold(write: Write, interpreter: Interpreter) -> None:
    header = "# /// script\n# [tool.cookbook]\n# time-limit = 1\n# ///\n"
    snippet = write(header + "import asyncio\nprint('begun')\nasyncio.run(asyncio.sleep(60))\n")
    for limited in ways(snippet, interpreter):
        assert limited.problems[0].startswith("did not end within 1 s and was killed")
        assert limited.exit_code == -9


def test_many_run_side_by_side(write: Write, interpreter: Interpreter) -> None:
    source = "import asyncio\nasync def main():\n    await asyncio.sleep(0.2)\n    print('{}')\nasyncio.run(main())\n"
    snippets = [write(source.format(i), f"chapter/s{i}.py") for i in range(12)]

    async def main() -> list[Run]:
        async with WarmStarter(interpreter, environment(Path("/"))) as starter:
            return await asyncio.gather(*(run(s, interpreter, starter=starter) for s in snippets))

    results = asyncio.run(main())
    assert [result.output for result in results] == [f"{i}\n" for i in range(12)]
    assert [result.problems for result in results] == [()] * 12


def test_a_dead_starter_is_an_error_and_no_hang(write: Write, interpreter: Interpreter) -> None:
    snippet = write("import asyncio\nprint(1)\n")

    async def main() -> None:
        async with WarmStarter(interpreter, environment(Path("/"))) as starter:
            starter._server.kill()
            starter._server.wait()
            with pytest.raises(ConnectionError):
                await run(snippet, interpreter, starter=starter)

    asyncio.run(main())
    assert sys.exc_info() == (None, None, None)
