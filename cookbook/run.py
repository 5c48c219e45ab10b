"""Run one snippet as a reader would: the interpreter, the file, nothing else.

The file is copied to an empty directory and started there as `python recipe.py`: a process of its own, a clean
environment, no standard input, stdout and stderr on one pipe in the order a terminal would show. A *check* runs it
once more as `python -X dev -W error recipe.py`, with `guard/sitecustomize.py` watching what it does to the world.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil

from cookbook import plot, trace
from cookbook.interpreter import Interpreter
from cookbook.snippet import Snippet
from cookbook.trace import Trace
from cookbook.warmstart import SCRIPT, WarmProcess, WarmStarter

OUTPUT_LIMIT = 64 * 1024
"""Bytes of output after which a snippet is stopped."""
GRACE = 1.0
"""Seconds that helpers of the standard library (resource tracker, fork server) get to follow their parent."""
GUARD = Path(__file__).parent / "guard"
RECORDING = Path(__file__).parent / "recording"
_GUARD_LINE = re.compile(r"\n?^cookbook-guard: (.*)\n", re.MULTILINE)
"""A report of the guard, with the line break it writes before it; taken out of the output."""


@dataclass(frozen=True)
class Run:
    """What one run of a snippet printed and how it ended."""

    output: str
    exit_code: int
    seconds: float
    problems: tuple[str, ...] = ()
    """What is wrong with it, each as cause and remedy; empty for a run that may be shown."""
    trace: Trace | None = field(default=None, compare=False)
    """What happened when, if it was recorded."""


def environment(directory: Path, *, check: bool = False, record: str = "", site: str = "") -> dict[str, str]:
    """The environment of a snippet that runs in `directory`: what Python needs, and fixed settings.

    `record` is the file for what happens in the run, which the recorder takes out of the environment again; `site` is
    a folder of packages.
    """
    env = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC") if name in os.environ}
    home = dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"), str(directory))
    env |= home | {
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONUNBUFFERED": "1",
        "NO_COLOR": "1",
    }
    if check:
        env |= {"PYTHONDONTWRITEBYTECODE": "1"}
    elif record:
        env |= {"COOKBOOK_TRACE": record}
    path = [str(GUARD) if check else str(RECORDING) if record else "", site]
    if any(path):
        env["PYTHONPATH"] = os.pathsep.join(filter(None, path))
    return env


async def run(
    snippet: Snippet,
    interpreter: Interpreter,
    *,
    check: bool = False,
    record: bool = False,
    starter: WarmStarter | None = None,
) -> Run:
    """Run `snippet`.

    With `check`, under `-X dev -W error` and the guard; with `record`, so that what happens when is in its trace, if
    the header does not forbid it; with `starter`, by fork.

    Whatever it does, it and its children are gone when this returns, or is cancelled.
    """
    # Resolved, because macOS puts temporary files behind a symbolic link and tracebacks show the real path.
    directory = Path(tempfile.mkdtemp(prefix="cookbook-")).resolve()
    written = None
    if record and snippet.header.timeline:
        descriptor, name = tempfile.mkstemp(prefix="cookbook-trace-")
        os.close(descriptor)
        written = Path(name)
    try:
        env = environment(directory, check=check, record=str(written or ""), site=interpreter.site)
        result = await _run_in(directory, snippet, interpreter, env, check, starter)
        if written:
            text = _shown(written.read_text("utf-8", "replace"), directory, snippet)
            result = replace(result, trace=trace.read(text, result.output))
        return result
    finally:
        shutil.rmtree(directory, ignore_errors=True)
        if written:
            written.unlink(missing_ok=True)


async def _run_in(
    directory: Path,
    snippet: Snippet,
    interpreter: Interpreter,
    env: dict[str, str],
    check: bool,
    starter: WarmStarter | None,
) -> Run:
    header = snippet.header
    file = directory / snippet.path.name
    file.write_bytes(snippet.content)
    started = time.perf_counter()
    process: asyncio.subprocess.Process | WarmProcess
    if starter is not None:
        process = await starter.start(directory, file, env)
    else:
        process = await asyncio.create_subprocess_exec(
            interpreter.path,
            *(["-X", "dev", "-W", "error"] if check else []),
            str(file),
            cwd=directory,
            env=env,
            stdin=asyncio.subprocess.DEVNULL if header.stdin is None else asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,  # a process group of its own, so that children can be found and killed
        )
    buffer = bytearray()
    problems = []
    reading = asyncio.create_task(_read(process, header.stdin, buffer))
    exiting = asyncio.create_task(_exited(process))
    try:
        # A child that outlives the snippet may keep the pipe open, so the end of the output alone is not enough.
        done, _ = await asyncio.wait({reading, exiting}, timeout=header.time_limit, return_when=asyncio.FIRST_COMPLETED)
        if reading in done and len(buffer) <= OUTPUT_LIMIT:
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.1, header.time_limit - (time.perf_counter() - started))):
                    await process.wait()
        seconds = time.perf_counter() - started
        if len(buffer) > OUTPUT_LIMIT:
            problems.append(f"printed more than {OUTPUT_LIMIT // 1024} KiB and was stopped; print less")
        elif process.returncode is None:
            problems.append(
                f"did not end within {header.time_limit:g} s and was killed with its children; "
                "make it end by itself, or raise time-limit in its header"
            )
        elif names := await _survivors(process.pid, directory, thorough=check):
            problems.append(f"left a process behind ({', '.join(names)}); wait for every child before the end")
    finally:
        _kill(process.pid, directory, thorough=check or bool(problems))
        exiting.cancel()
        reading.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                await process.wait()
        await asyncio.gather(reading, exiting, return_exceptions=True)
        process._transport.close()  # type: ignore[union-attr]  # no public way to let go of a pipe a stranger holds
    return _judge(snippet, directory, bytes(buffer[:OUTPUT_LIMIT]), process.returncode or 0, seconds, problems)


async def _read(process: asyncio.subprocess.Process | WarmProcess, stdin: str | None, buffer: bytearray) -> None:
    """Collect what `process` prints until it closes the pipe or exceeds the limit."""
    if stdin is not None:
        assert process.stdin is not None
        process.stdin.write(stdin.encode())
        process.stdin.close()  # what it does not read is dropped with the pipe
    assert process.stdout is not None
    while len(buffer) <= OUTPUT_LIMIT and (chunk := await process.stdout.read(65536)):
        buffer += chunk


async def _exited(process: asyncio.subprocess.Process | WarmProcess) -> None:
    """Return a moment after `process` has ended, also while others hold its pipe."""
    while process.returncode is None:
        await asyncio.sleep(0.05)
    await asyncio.sleep(GRACE)


def _relatives(pid: int, directory: Path, *, thorough: bool) -> Iterator[psutil.Process]:
    """Living processes of the group that `pid` led and, if `thorough`, all with `directory` as their home.

    The group is cheap to ask for; a process that left it still has the environment that it inherited.
    """
    group = False
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, 0)
            group = True
    if not group and not thorough:
        return
    for process in psutil.process_iter():
        with suppress(psutil.Error, ProcessLookupError):
            if process.pid == os.getpid() or process.status() == psutil.STATUS_ZOMBIE:
                continue
            if (group and os.getpgid(process.pid) == pid) or (
                thorough and process.environ().get("HOME") == str(directory)
            ):
                yield process


async def _survivors(pid: int, directory: Path, *, thorough: bool) -> list[str]:
    """Names of the processes that outlive `pid` by more than `GRACE` seconds."""
    deadline = time.perf_counter() + GRACE
    while names := [process.name() for process in _relatives(pid, directory, thorough=thorough)]:
        if time.perf_counter() > deadline:
            return names
        await asyncio.sleep(0.02)
    return []


def _kill(pid: int, directory: Path, *, thorough: bool) -> None:
    """Kill whatever is left of the run that `pid` led."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
    for process in list(_relatives(pid, directory, thorough=thorough)):
        with suppress(psutil.Error):
            process.kill()


def _judge(snippet: Snippet, directory: Path, raw: bytes, exit_code: int, seconds: float, problems: list[str]) -> Run:
    """Turn what a process left into a `Run`, with every problem named."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        text = raw.decode(errors="backslashreplace")
        if not problems:
            problems.append(f"printed bytes that are not UTF-8 (at byte {error.start}); print text")
    text = _shown(text.replace("\r\n", "\n"), directory, snippet)
    problems += _GUARD_LINE.findall(text)
    text = _GUARD_LINE.sub("", text)
    if not problems:
        problems += _ending(snippet, text, exit_code)
    left = sorted(path.name for path in directory.iterdir() if path.name not in {snippet.path.name, "__pycache__"})
    if left and not problems:
        problems.append(f"left files behind ({', '.join(left)}); remove what it writes")
    return Run(text, exit_code, round(seconds, 2), tuple(dict.fromkeys(problems)))


def _shown(text: str, directory: Path, snippet: Snippet) -> str:
    """`text` with the file's name alone: a reader runs it in a directory of their own, whose path is not ours."""
    return text.replace(f"{directory}{os.sep}", "").replace(SCRIPT, snippet.path.name)


def _ending(snippet: Snippet, text: str, exit_code: int) -> list[str]:
    """What is wrong with how the run ended, if anything."""
    wanted = snippet.header.exit_code
    last = (text.strip().splitlines() or ["it printed nothing"])[-1]
    if exit_code != wanted and exit_code < 0:
        with suppress(ValueError):
            return [
                f"was ended by {signal.Signals(-exit_code).name} ({last}); see why, or declare exit-code = {exit_code}"
            ]
    if exit_code != wanted:
        if snippet.header.stdin is None and last.startswith(("EOFError", "RuntimeError: input()")):
            return [f"reads standard input, which is empty ({last}); give it stdin in its header"]
        return [
            f"ended with exit code {exit_code}, not {wanted} ({last}); correct it, or declare exit-code = {exit_code}"
        ]
    if not text.strip():
        return [f"ended with exit code {exit_code} and printed nothing; print what proves the claim"]
    if snippet.header.plot:
        try:
            plot.read(text)
        except ValueError as error:
            return [f"declares a plot, but {error}; print a line of ratios for each candidate"]
    return []


@dataclass(frozen=True, eq=False)
class Job:
    """A snippet to run, and how; two jobs alike are two runs."""

    snippet: Snippet
    interpreter: Interpreter
    check: bool = False


async def run_plainly(job: Job) -> Run:
    """Run one job as evidence is made: in a fresh interpreter."""
    return await run(job.snippet, job.interpreter, check=job.check)


async def run_all(
    jobs: Iterable[Job],
    done: Callable[[Job, Run], None],
    execute: Callable[[Job], Awaitable[Run]] = run_plainly,
    per_core: int = 2,
) -> None:
    """Run `jobs` side by side, then those that measure time one by one; call `done` with each result as it comes.

    Most snippets sleep, but starting Python takes a core: `per_core` says how many may run for each.
    """
    jobs = list(jobs)
    slots = asyncio.Semaphore(per_core * (os.cpu_count() or 1))

    async def run_in_turn(job: Job) -> None:
        async with slots:
            done(job, await execute(job))

    async with asyncio.TaskGroup() as group:
        for job in jobs:
            if not job.snippet.header.alone:
                group.create_task(run_in_turn(job))
    for job in jobs:
        if job.snippet.header.alone:
            await run_in_turn(job)
