"""The execution behind one build of the site: every snippet it needs, run once, in the background.

`begin` starts all runs before the first page is rendered; rendering asks for results as it meets the fences and
waits only for those that are not there yet. What was run before, and could not have changed, comes from the cache.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace

from cookbook import approved, cache, evidence, warmstart
from cookbook.interpreter import Interpreter, this
from cookbook.recipe import Book
from cookbook.run import Job, Run, environment, run, run_all, run_plainly
from cookbook.snippet import ROOT, Snippet
from cookbook.trace import CUT, Trace
from cookbook.warmstart import WarmStarter

LONG = 0.8
"""Seconds from which a snippet is started before all others."""
OFF = "COOKBOOK_EXECUTION"
"""Set this environment variable to `off` to build from approved outputs alone: what benchmarks compare with."""


class Execution:
    """One build's snippets and their results.

    Attributes:
        book: Chapters and snippets as they were when the build began.
        interpreter: The Python that runs the snippets: the one that builds.
        environments: The evidence, as it was when the build began.
        executed: How many snippets were really run, cached ones not counted.
    """

    def __init__(self, book: Book, interpreter: Interpreter) -> None:
        self.book = book
        self.interpreter = interpreter
        self.environments = evidence.load(book.snippets.values())
        self.executed = 0
        self._results: dict[str, Future[Run]] = {}
        self._main: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Look up or start every snippet that can run here, and return at once."""
        waiting = []
        for name in dict.fromkeys(name for recipe in self.book.recipes for name in recipe.snippet_names):
            snippet = self.book.snippets.get(name)
            if snippet is None or self.interpreter.unmet(snippet) or os.environ.get(OFF) == "off":
                continue
            future = self._results[name] = Future()
            if known := cache.load(cache.key(snippet, self.interpreter)):
                future.set_result(known)
                _warn(snippet, known)
            else:
                waiting.append(snippet)
        if waiting:
            # A daemon, so that an interrupted build ends; and ended in order then, so that no snippet outlives it.
            thread = threading.Thread(target=self._run, args=[waiting], name="snippets", daemon=True)
            thread.start()
            atexit.register(self._stop, thread)

    def result(self, snippet: Snippet) -> Run | None:
        """The run of `snippet`, waiting for it if need be; `None` if it cannot run on this Python."""
        future = self._results.get(snippet.name)
        return future.result() if future else None

    def _stop(self, thread: threading.Thread) -> None:
        """Cancel what still runs when the build ends, and wait until it is gone."""
        if thread.is_alive() and self._main is not None:
            with suppress(RuntimeError):  # its event loop may have closed in this very moment
                self._main.get_loop().call_soon_threadsafe(self._main.cancel)
            thread.join(timeout=5)

    def _run(self, snippets: list[Snippet]) -> None:
        progress = Progress(f"running snippets on Python {self.interpreter.version}", len(snippets))

        def done(job: Job, run: Run) -> None:
            self.executed += 1
            cache.store(cache.key(job.snippet, job.interpreter), run)
            _warn(job.snippet, run)
            self._results[job.snippet.name].set_result(run)
            progress.step(job.snippet.name)

        # First the long ones, so that nobody waits for one that was begun last; then in the order of rendering.
        known = {name: r.seconds for environment in self.environments for name, r in environment.records.items()}
        snippets = sorted(snippets, key=lambda snippet: (known.get(snippet.name, 0.0) < LONG, snippet.name))

        async def run_them() -> None:
            self._main = asyncio.current_task()
            jobs = [Job(snippet, self.interpreter) for snippet in snippets]
            if not warmstart.available() or self.interpreter.customized:
                await run_all(jobs, done, self._execute)
                return
            async with WarmStarter(self.interpreter, environment(ROOT)) as starter:
                await run_all(jobs, done, lambda job: self._execute(job, starter), per_core=8)

        # Rendering keeps the interpreter lock; without this, each step of a run would wait 5 ms for its turn.
        interval = sys.getswitchinterval()
        sys.setswitchinterval(0.0005)
        try:
            asyncio.run(run_them())
        except BaseException as error:  # whatever ends the runs must also end the waiting for them
            for future in self._results.values():
                if not future.done():
                    future.set_exception(error)
            if not isinstance(error, asyncio.CancelledError):
                raise
        finally:
            sys.setswitchinterval(interval)

    async def _execute(self, job: Job, starter: WarmStarter | None = None) -> Run:
        """Run `job` recorded, and by fork where it cannot tell; once more, plainly, where the result differs."""

        def good(result: Run) -> bool:
            return not result.problems and not approved.compare(job.snippet, job.interpreter.minor, result)

        if not warmstart.can_start(job.snippet):
            starter = None
        recorded = await run(job.snippet, job.interpreter, record=True, starter=starter)
        if good(recorded) or recorded.seconds >= job.snippet.header.time_limit:  # a hang need not be waited for twice
            return recorded
        plain = await run_plainly(job)
        if good(plain) and job.snippet.header.timeline:
            return replace(plain, trace=Trace([], 0.0, "the run could not be recorded (it printed something else)"))
        return plain


def _warn(snippet: Snippet, run: Run) -> None:
    """Say that a run has no timeline: the recipe is as good without, so the build goes on."""
    if run.trace and run.trace.note not in {"", CUT}:
        print(f"cookbook: warning: snippets/{snippet.name}: {run.trace.note}", file=sys.stderr)


class Progress:
    """A line on the terminal that counts; in a log, one line at the start."""

    def __init__(self, what: str, total: int) -> None:
        self._what, self._total, self._count = what, total, 0
        self._live = sys.stderr.isatty()
        if not self._live:
            print(f"cookbook: {what}: {total}", file=sys.stderr, flush=True)

    def step(self, name: str) -> None:
        """Count one more, `name`, as done."""
        self._count += 1
        if self._live:
            end = "\n" if self._count == self._total else ""
            line = f"cookbook: {self._what}: {self._count} of {self._total} {name}"
            print(f"\r\x1b[K{line:.100}{end}", end="", file=sys.stderr, flush=True)


_current: Execution | None = None


def begin() -> Execution:
    """Begin the execution of a new build, and make it the current one."""
    global _current
    _current = Execution(Book.read(), this())
    _current.start()
    return _current


def current() -> Execution:
    """The execution of the current build, begun now if nothing else did."""
    return _current or begin()
