"""Try snippets on every Python at hand, and say whether what they do may be published.

A trial is two runs: the plain one, `python recipe.py`, whose output counts, and the check, `python -X dev -W error
recipe.py` under the guard, which has to print the same.
"""

from __future__ import annotations

import asyncio
import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from cookbook import approved, packages
from cookbook.evidence import PASSED, Record, fingerprint
from cookbook.interpreter import Interpreter
from cookbook.run import Job, Run, run_all
from cookbook.snippet import Snippet

_DIFFERS = "prints something else under -X dev -W error"
_SLOW_STEP = re.compile(r"(?m)^Executing <.+> took \d+\.\d+ seconds\n")
"""What debug mode logs when a step takes 0.1 s: on a loaded machine, a fact about the machine."""


@dataclass(frozen=True)
class Trial:
    """One snippet on one Python: its plain run and its check."""

    snippet: Snippet
    interpreter: Interpreter
    plain: Run
    checked: Run
    again: Run | None = None
    """A second plain run, where the check printed something else: it tells what varies by itself."""

    @property
    def flaw(self) -> str | None:
        """What is wrong apart from the approved output: cause and remedy, or `None`."""
        header = self.snippet.header
        for problem in self.plain.problems:
            return problem
        for problem in self.checked.problems:
            excused = (header.dev_mode and "exit code" in problem) or (
                header.pending and " pending at the end" in problem
            )
            if not excused:
                return f"under -X dev -W error {problem}"
        plain, checked = (approved.settled(self.snippet, run.output) for run in (self.plain, self.checked))
        if not _SLOW_STEP.search(plain):
            checked = _SLOW_STEP.sub("", checked)
        if plain != checked and not header.dev_mode:
            if self.again is not None and approved.settled(self.snippet, self.again.output) != plain:
                return (
                    "prints something else on every run; make it print the same, or declare in varies what differs"
                    f"\n{self.again.output}"
                )
            return f"{_DIFFERS}; correct it, or declare dev-mode with the reason\n{self.checked.output}"
        return None

    @property
    def problem(self) -> str | None:
        """What stands against publishing it, the approved output included."""
        return self.flaw or approved.compare(self.snippet, self.interpreter.minor, self.plain)

    def record(self) -> Record:
        """What the evidence says of it."""
        minor = self.interpreter.minor
        problem = self.problem
        return Record(
            fingerprint(self.snippet, minor),
            PASSED if problem is None else f"failed: {problem.splitlines()[0].partition(';')[0]}",
            round(self.plain.seconds, 1),
            self.interpreter.version,
            datetime.datetime.now(datetime.UTC).date().isoformat(),
        )


def skipped(snippet: Snippet, interpreter: Interpreter, reason: str) -> Record:
    """The record of a snippet that cannot run there."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    return Record(fingerprint(snippet, interpreter.minor), f"skipped: {reason}", 0.0, interpreter.version, today)


def trials(
    snippets: Iterable[Snippet],
    interpreters: Iterable[Interpreter],
    step: Callable[[Job], None] = lambda job: None,
) -> list[Trial]:
    """Try `snippets` on those of `interpreters` that they can run on; `step` is called after each single run."""
    jobs = [
        (Job(snippet, able), Job(snippet, able, check=True))
        for snippet in snippets
        for interpreter in interpreters
        if not (able := packages.equip(interpreter, snippet)).unmet(snippet)
    ]
    runs: dict[Job, Run] = {}

    def done(job: Job, run: Run) -> None:
        runs[job] = run
        step(job)

    asyncio.run(run_all([job for pair in jobs for job in pair], done))
    tried = [Trial(plain.snippet, plain.interpreter, runs[plain], runs[check]) for plain, check in jobs]
    unsure = {id(t): Job(t.snippet, t.interpreter) for t in tried if (t.flaw or "").startswith(_DIFFERS)}
    asyncio.run(run_all(unsure.values(), runs.__setitem__))
    return [replace(t, again=runs[unsure[id(t)]]) if id(t) in unsure else t for t in tried]
