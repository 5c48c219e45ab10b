"""The runner on bad input: each ends in one line that names cause and remedy, and leaves nothing behind."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress

import psutil
import pytest

from cookbook import run as runner
from cookbook.interpreter import Interpreter
from cookbook.run import Job, Run, run, run_all
from cookbook.snippet import Snippet

Write = Callable[..., Snippet]
posix = pytest.mark.skipif(sys.platform == "win32", reason="fork and signals are POSIX")


def do(snippet: Snippet, interpreter: Interpreter, *, check: bool = False) -> Run:
    return asyncio.run(run(snippet, interpreter, check=check))


def header(*lines: str) -> str:
    return "\n".join(["# /// script", "# [tool.cookbook]", *(f"# {line}" for line in lines), "# ///", ""])


def living(marker: str) -> list[psutil.Process]:
    """Processes, zombies apart, whose command line holds `marker`."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        if marker in " ".join(process.info["cmdline"] or []):
            with suppress(psutil.NoSuchProcess):
                if process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
    return found


def gone(marker: str) -> bool:
    """Whether no such process is left, after the moment that a killed one takes to end."""
    deadline = time.perf_counter() + 2
    while living(marker) and time.perf_counter() < deadline:
        time.sleep(0.05)
    return not living(marker)


def test_a_snippet_runs_as_a_script(write: Write, interpreter: Interpreter) -> None:
    snippet = write(
        """
        import os, pathlib, sys
        print(__name__, sys.argv, pathlib.Path(__file__).name, os.listdir())
        print("to stderr", file=sys.stderr)
        print(os.environ["PYTHONHASHSEED"], os.environ.get("PYTHONPATH"), sys.flags.dev_mode, repr(sys.stdin.read()))
        """
    )
    result = do(snippet, interpreter)
    assert result.problems == ()
    assert result.output == "__main__ ['recipe.py'] recipe.py ['recipe.py']\nto stderr\n0 None False ''\n"


def test_the_order_of_stdout_and_stderr_is_that_of_a_terminal(write: Write, interpreter: Interpreter) -> None:
    snippet = write("import sys\nfor i in range(50):\n    print(i, file=[sys.stdout, sys.stderr][i % 2])\n")
    assert do(snippet, interpreter).output.split() == [str(i) for i in range(50)]


def test_a_traceback_names_the_file_alone(write: Write, interpreter: Interpreter) -> None:
    snippet = write(header("exit-code = 1") + "raise ValueError('spilled')\n")
    result = do(snippet, interpreter)
    assert result.problems == ()
    assert 'File "recipe.py", line 5, in <module>' in result.output


def test_a_hang_is_killed_with_its_children_and_named(write: Write, interpreter: Interpreter) -> None:
    marker = f"hang-{os.getpid()}-{time.monotonic_ns()}"
    snippet = write(
        header("time-limit = 1")
        + f"""
import subprocess, sys, time
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", "{marker}"])
print("started", flush=True)
time.sleep(60)
"""
    )
    started = time.perf_counter()
    result = do(snippet, interpreter)
    assert time.perf_counter() - started < 5
    assert result.problems[0].startswith("did not end within 1 s and was killed with its children; make it end")
    assert result.output == "started\n"
    assert gone(marker)


def test_output_is_cut_at_the_limit(write: Write, interpreter: Interpreter) -> None:
    snippet = write("while True:\n    print('x' * 1000)\n")
    result = do(snippet, interpreter)
    assert result.problems == ("printed more than 64 KiB and was stopped; print less",)
    assert len(result.output) <= runner.OUTPUT_LIMIT


def test_bytes_that_are_not_utf8(write: Write, interpreter: Interpreter) -> None:
    snippet = write("import sys\nsys.stdout.buffer.write(b'ab\\xff\\n')\n")
    result = do(snippet, interpreter)
    assert result.problems == ("printed bytes that are not UTF-8 (at byte 2); print text",)


@pytest.mark.parametrize("source", ["", "pass\n", "import sys\nsys.exit(0)\n", "print()\n"])
def test_silence_with_success_is_a_problem(source: str, write: Write, interpreter: Interpreter) -> None:
    result = do(write(source), interpreter)
    assert result.problems == ("ended with exit code 0 and printed nothing; print what proves the claim",)


def test_another_exit_code_than_declared(write: Write, interpreter: Interpreter) -> None:
    result = do(write("import sys\nprint('bye')\nsys.exit(3)\n"), interpreter)
    assert result.problems == ("ended with exit code 3, not 0 (bye); correct it, or declare exit-code = 3",)
    result = do(write(header("exit-code = 3") + "print('bye')\n"), interpreter)
    assert result.problems == ("ended with exit code 0, not 3 (bye); correct it, or declare exit-code = 0",)
    assert do(write(header("exit-code = 3") + "print('bye')\nraise SystemExit(3)\n"), interpreter).problems == ()


@posix
def test_death_by_a_signal(write: Write, interpreter: Interpreter) -> None:
    source = "import os, signal\nprint('bye')\nos.kill(os.getpid(), signal.SIGKILL)\n"
    result = do(write(source), interpreter)
    assert result.problems == ("was ended by SIGKILL (bye); see why, or declare exit-code = -9",)
    assert do(write(header("exit-code = -9") + source), interpreter).problems == ()


@posix
def test_a_child_left_behind(write: Write, interpreter: Interpreter) -> None:
    marker = f"left-{os.getpid()}-{time.monotonic_ns()}"
    snippet = write(
        f"""
        import subprocess, sys
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", "{marker}"])
        print("done")
        """
    )
    started = time.perf_counter()
    result = do(snippet, interpreter)
    assert time.perf_counter() - started < 6
    assert result.problems[0].startswith("left a process behind (")
    assert gone(marker)


@posix
def test_a_check_finds_a_child_that_left_session_and_pipe(write: Write, interpreter: Interpreter) -> None:
    marker = f"daemon-{os.getpid()}-{time.monotonic_ns()}"
    snippet = write(
        f"""
        import subprocess, sys
        quiet = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
        code = "import time; time.sleep(60)"
        child = subprocess.Popen([sys.executable, "-c", code, "{marker}"], start_new_session=True, **quiet)
        child.returncode = 0  # or its warning would give it away
        print("done")
        """
    )
    result = do(snippet, interpreter, check=True)
    assert result.problems[0].startswith("left a process behind (")
    assert gone(marker)


def test_standard_input(write: Write, interpreter: Interpreter) -> None:
    result = do(write("print(input())\n"), interpreter)
    assert result.problems[0].startswith("reads standard input, which is empty (EOFError")
    given = write(header('stdin = "two cups\\n"') + "print(input())\n")
    assert do(given, interpreter).output == "two cups\n"
    assert do(given, interpreter, check=True).problems == ()


def test_a_check_sees_quiet_reads_of_standard_input(write: Write, interpreter: Interpreter) -> None:
    snippet = write("import sys\nprint(len(sys.stdin.read()))\n")
    assert do(snippet, interpreter).problems == ()
    assert do(snippet, interpreter, check=True).problems == (
        "reads standard input, which is empty; give it stdin in its header",
    )


def test_a_check_sees_writes_outside(write: Write, interpreter: Interpreter, tmp_path) -> None:
    outside = tmp_path / "outside.txt"
    snippet = write(f"open({str(outside)!r}, 'w').close()\nprint('written')\n")
    result = do(snippet, interpreter, check=True)
    assert result.problems == (f"writes outside its working directory ({outside}); write to a relative path",)
    assert result.output.strip() == "written"
    inside = write("import os\nopen('cup', 'w').close()\nos.mkdir('d')\nos.rmdir('d')\nos.remove('cup')\nprint('ok')\n")
    assert do(inside, interpreter, check=True).problems == ()


@pytest.mark.parametrize(
    "call",
    [
        "s.connect_ex(('192.0.2.1', 9))",
        "socket.getaddrinfo('python.example', 80)",
        "s.bind(('', 0))",
    ],
)
def test_a_check_sees_the_network(call: str, write: Write, interpreter: Interpreter) -> None:
    snippet = write(
        f"""
        import contextlib, socket
        with socket.socket() as s, contextlib.suppress(OSError):
            s.settimeout(0.01)
            {call}
        print("ok")
        """
    )
    result = do(snippet, interpreter, check=True)
    assert len(result.problems) == 1
    assert result.problems[0].startswith("uses the network (")
    local = write("import socket\nwith socket.create_server(('127.0.0.1', 0)):\n    print('ok')\n")
    assert do(local, interpreter, check=True).problems == ()


def test_files_left_behind(write: Write, interpreter: Interpreter) -> None:
    snippet = write("with open('cup.txt', 'w') as f:\n    print('tea', file=f)\nprint('done')\n")
    assert do(snippet, interpreter).problems == ("left files behind (cup.txt); remove what it writes",)


def test_a_check_sees_pending_tasks(write: Write, interpreter: Interpreter) -> None:
    snippet = write(
        """
        import asyncio

        async def main() -> None:
            global task
            task = asyncio.create_task(asyncio.sleep(60))
            await asyncio.sleep(0)
            print("done")

        asyncio.run(main())
        """
    )
    assert do(snippet, interpreter).problems == ()
    assert do(snippet, interpreter, check=True).problems == (
        "leaves the task sleep pending at the end; await or cancel it, or declare pending with the reason",
    )


def test_a_check_sees_unclosed_resources(write: Write, interpreter: Interpreter) -> None:
    snippet = write("import asyncio\nloop = asyncio.new_event_loop()\nprint('done')\ndel loop\n")
    assert do(snippet, interpreter).output == "done\n"
    checked = do(snippet, interpreter, check=True)
    assert "ResourceWarning: unclosed event loop" in checked.output


def test_snippets_that_measure_time_run_alone(write: Write, interpreter: Interpreter) -> None:
    source = "import time\nprint('start')\ntime.sleep(0.3)\n"
    side = [write(source, f"chapter/side_{i}.py") for i in range(2)]
    alone = write(header("alone = true") + source, "chapter/alone.py")
    ended: list[tuple[str, float]] = []
    jobs = [Job(s, interpreter) for s in (alone, *side)]
    asyncio.run(run_all(jobs, lambda job, result: ended.append((job.snippet.path.stem, time.perf_counter()))))
    assert ended[-1][0] == "alone"
    assert ended[-1][1] - ended[-2][1] > 0.3


def test_a_cancelled_run_leaves_nothing(write: Write, interpreter: Interpreter) -> None:
    marker = f"cancelled-{os.getpid()}-{time.monotonic_ns()}"
    snippet = write("import time\ntime.sleep(60)\n", f"chapter/{marker.replace('-', '_')}.py")

    async def main() -> None:
        task = asyncio.create_task(run(snippet, interpreter))
        await asyncio.sleep(0.5)
        assert living(snippet.path.name) != []
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert gone(snippet.path.name)
