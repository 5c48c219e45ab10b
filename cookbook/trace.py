"""What happened in a run: every task, thread and child process, from what `recording/recorder.py` wrote down.

A trace is small and plain data, so that the cache can keep it and a cached build shows the same picture.
"""

from __future__ import annotations

import ast
import re
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import PurePath
from typing import Any

PROGRAM = 0
"""The row of code that runs outside tasks, threads and callbacks."""
CUT = "only the beginning of this run was recorded"
_AUTOMATIC = re.compile(r"(Task-\d+|None)$")
"""A name that no author gave; Python 3.13 calls a task `None` if a task factory made it."""

_GENERATORS = {"async_generator_athrow": "aclose", "async_generator_asend": "anext"}
"""What awaitables of asynchronous generators are called by those who make them."""


@dataclass
class Row:
    """One participant. Times are milliseconds since the first event of the trace."""

    id: int
    kind: str
    """`task`, `thread`, `process`, `calls` (callbacks of one event loop that belong to no task) or `program`."""
    label: str
    start: float
    parent: int | None = None
    """The row that created it, as far as it is shown."""
    loop: int = 0
    """The number of the event loop that runs it, from 1; 0 if none does."""
    end: float | None = None
    """When it ended; `None` if it had not when the recording ended."""
    how: str = ""
    """How it ended, if not with a result: `cancelled`, `destroyed` (garbage-collected while pending), the class of its
    exception, for a process `exit code 3` or the name of a signal; `not recorded to its end` where a trace is cut.
    """
    spans: list[tuple[float, float, str]] = field(default_factory=list)
    """When it ran, each with what it waited for afterwards; for a thread or callbacks, with what ran."""
    lines: list[tuple[float, int]] = field(default_factory=list)
    """When it printed which line of the output; lines count from 1."""


@dataclass
class Trace:
    """A whole run: its rows in the order of their creation, and its length in milliseconds."""

    rows: list[Row]
    length: float
    note: str = ""
    """What is missing from it, if anything, as one line."""

    @property
    def concurrent(self) -> bool:
        """Whether more than one task, thread or process took part, so that there is something to see."""
        kinds = [row.kind for row in self.rows if row.kind != "program"]
        return len(kinds) > 1 or "thread" in kinds or "process" in kinds

    def as_json(self) -> dict[str, Any]:
        """Plain data that `from_json` understands."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Trace:
        """The trace that `as_json` made `data` from."""
        rows = [
            Row(**row | {key: [tuple(entry) for entry in row[key]] for key in ("spans", "lines")})
            for row in data["rows"]
        ]
        return cls(rows, data["length"], data["note"])


def read(text: str, output: str) -> Trace:
    """Make a trace of what a recorder wrote, for a run that printed `output`; `note` says what went wrong.

    Lines are matched by their text, in order: a child process may have written between them, and the recorder sees
    only what its own process prints.
    """
    reader = _Reader()
    for line in text.splitlines():
        try:
            kind, *values = ast.literal_eval(line)
            getattr(reader, kind)(*values)
        except (ValueError, SyntaxError, TypeError, AttributeError, KeyError):
            reader.note = "the record of this run is damaged"
    if not text:
        reader.note = "the run could not be recorded (nothing was written)"
    reader.place(output)
    return reader.trace()


class _Reader:
    """What is known so far; each kind of event of the recorder is a method. Times are nanoseconds of some clock."""

    def __init__(self) -> None:
        self.note = ""
        self.rows: dict[int, Row] = {}
        self.machinery: set[int] = set()
        """Rows of the standard library's own tasks and threads."""
        self.hosts: dict[int, int] = {}
        """The row that lives in each thread."""
        self.loops: dict[int, int] = {}
        """The row in whose thread each event loop runs, where that is not the main thread."""
        self.working: dict[int, tuple[int, str]] = {}
        """Work of pool threads that has begun, and not ended yet."""
        self.printed: list[tuple[int, int, str]] = []

    def start(self) -> None:
        """The recorder was there."""

    def loop(self, number: int, thread: int) -> None:
        if thread in self.hosts:
            self.loops[number] = self.hosts[thread]

    def task(self, row: int, time: int, parent: int, loop: int, label: str, name: str, internal: bool) -> None:
        if internal and label.rpartition(".")[2].startswith(("_", "shutdown_")):
            self.machinery.add(row)
        label = _GENERATORS.get(label, label.replace("<locals>.", "")) if _AUTOMATIC.match(name) else name
        self.rows[row] = Row(row, "task", label, time, parent, loop)

    def begin(self, row: int, time: int, parent: int, kind: str, label: str, internal: bool) -> None:
        if internal:
            self.machinery.add(row)
        self.rows[row] = Row(row, kind, _command(label) if kind == "process" else label, time, parent)

    def hosted(self, row: int, thread: int) -> None:
        self.hosts[thread] = row

    def run(self, row: int, begun: int, ended: int, waits_for: str) -> None:
        self.rows[row].spans.append((begun, ended, waits_for))

    def call(self, row: int, begun: int, ended: int, label: str) -> None:
        calls = self._calls(row, begun)
        calls.spans.append((begun, ended, label.replace("<locals>.", "")))
        calls.end = ended

    def work(self, row: int, begun: int, ended: int, label: str, parent: int) -> None:
        if row in self.rows:
            self.working.pop(row, None)
            self.rows[row].spans.append((begun, ended, label.replace("<locals>.", "")))
            self.rows[row].parent = self.rows[row].parent or parent

    def end(self, row: int, time: int, how: str, name: str) -> None:
        if row in self.rows:
            ended = self.rows[row]
            ended.end, ended.how = time, how
            if ended.kind == "task" and name:
                self.named(row, name)

    def exit(self, row: int, time: int, code: int | None) -> None:
        how = ""
        if code:
            how = f"exit code {code}"
            with suppress(ValueError):
                how = signal.Signals(-code).name
        self.end(row, time, how, "")

    def named(self, row: int, name: str) -> None:
        if row in self.rows and not _AUTOMATIC.match(name):
            self.rows[row].label = name

    def starts(self, row: int, time: int, label: str) -> None:
        self.working[row] = (time, label)

    def print(self, time: int, row: int, line: str) -> None:
        self.printed.append((time, row, line))

    def full(self) -> None:
        self.note = CUT

    def failed(self, error: str) -> None:
        self.note = f"the run could not be recorded ({error})"

    def _calls(self, row: int, time: float) -> Row:
        calls = Row(row, "calls", "callbacks", time, self.loops.get(-row), -row, time)
        return self.rows.setdefault(row, calls)

    def place(self, output: str) -> None:
        """Give each row the lines of `output` that it printed."""
        lines = output.splitlines()
        at = 0
        for time, row, text in self.printed:
            try:
                at = next(n for n in range(at, len(lines)) if lines[n] == text) + 1
            except StopIteration:
                continue
            if row < 0:
                printer = self._calls(row, time)
            elif row in self.rows:
                printer = self.rows[row]
            else:
                program = Row(PROGRAM, "program", "outside the loop", time)
                printer = self.rows.setdefault(PROGRAM, program)
            if printer.kind == "program":
                printer.end = time
            printer.lines.append((time, at))

    def trace(self) -> Trace:
        """All of it, in milliseconds from 0, without what a reader did not start."""
        until = max((time for row in self.rows.values() for time in _times(row)), default=0)
        for row, (time, label) in self.working.items():  # it was killed in the middle
            if row in self.rows:
                self.rows[row].spans.append((time, until, label))
        # At its end, `shutdown_asyncgens` closes generators that have ended already: nothing to see either.
        self.machinery |= {
            row.id for row in self.rows.values() if row.label == "aclose" and row.parent in self.machinery
        }
        for row in self.machinery:  # a pool's thread is shown for the reader's functions that it runs
            if not self.rows[row].lines and (self.rows[row].kind == "task" or not self.rows[row].spans):
                self._leave_out(row)
        for shown in self.rows.values():
            if shown.kind == "thread" and shown.spans:
                shown.start, shown.end = shown.spans[0][0], shown.spans[-1][1]
                if len({label for _, _, label in shown.spans}) == 1:
                    shown.label = shown.spans[0][2]
            elif shown.label == "_process_worker":
                shown.label = "worker of the pool"
            if self.note == CUT and shown.end is None:
                shown.how = "not recorded to its end"
        zero = min((row.start for row in self.rows.values()), default=0)
        last = max((time for row in self.rows.values() for time in _times(row)), default=zero)

        def milliseconds(time: float) -> float:
            return round((time - zero) / 1e6, 3)

        for shown in self.rows.values():
            shown.spans = [(milliseconds(a), milliseconds(b), label) for a, b, label in shown.spans]
            shown.lines = [(milliseconds(time), line) for time, line in shown.lines]
            shown.start = milliseconds(shown.start)
            shown.end = None if shown.end is None else milliseconds(shown.end)
            if shown.parent not in self.rows or shown.parent == PROGRAM:
                shown.parent = None
        # Sorted, because a row is known only when its first event is written.
        rows = sorted(self.rows.values(), key=lambda row: (row.start, row.id))
        return Trace(rows, max(milliseconds(last), 0.001), self.note)

    def _leave_out(self, row: int) -> None:
        parent = self.rows.pop(row).parent
        for other in self.rows.values():
            if other.parent == row:
                other.parent = parent


def _times(row: Row) -> Iterator[float]:
    """Every moment at which `row` did something."""
    yield row.start
    if row.end is not None:
        yield row.end
    yield from (ended for _, ended, _ in row.spans)
    yield from (time for time, _ in row.lines)


def _command(label: str) -> str:
    """How a picture names a child process: its command without folders."""
    words = label.split("\0")
    return " ".join(PurePath(word).name if word.startswith(("/", "\\")) else " ".join(word.split()) for word in words)
