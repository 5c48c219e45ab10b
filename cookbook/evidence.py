"""What was verified where: one JSON file per environment, written by `cookbook verify` and never by hand.

A record counts for exactly the source and the approved output that it names by hash. When either changes, the
record stays in the file but says nothing any more: the snippet is *not verified there*.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from cookbook.approved import expected, variants
from cookbook.cache import write_whole
from cookbook.interpreter import Interpreter
from cookbook.snippet import ROOT, Snippet, SnippetError

FOLDER = ROOT / "evidence"
PASSED = "passed"


@dataclass(frozen=True)
class Record:
    """What came of one snippet in one environment."""

    sha256: str
    result: str
    """`passed`, or `failed: ` or `skipped: ` with the reason."""
    seconds: float
    version: str
    """The exact version that ran it, as 3.14.10."""
    date: str
    """The day it ran, as 2026-11-22."""


@dataclass(frozen=True)
class Environment:
    """An interpreter on a platform, and its records by snippet name."""

    name: str
    implementation: str
    minor: int
    platform: str
    records: dict[str, Record]
    """As they are in the file: of snippets as they were then."""
    current: dict[str, Record] = field(default_factory=dict)
    """Those that hold for the snippets as they are now; `load` fills it."""

    def of(self, snippet: Snippet) -> Record | None:
        """The record of `snippet` as it is now; `None` if there is none or it is of an older state."""
        return self.current.get(snippet.name)


def outdated(snippet: Snippet, folder: Path = FOLDER) -> set[int]:
    """Minor versions whose records were made of another state of `snippet`, so that their output is of that too."""
    environments = load([snippet], folder)
    return {e.minor for e in environments if snippet.name in e.records and e.of(snippet) is None}


def fingerprint(snippet: Snippet, minor: int) -> str:
    """The hash of what a record vouches for: the source, and the output approved for Python 3.`minor`."""
    return _fingerprint(snippet, expected(snippet, minor))


def _fingerprint(snippet: Snippet, approved: str | None) -> str:
    return hashlib.sha256(snippet.content + b"\0" + (approved or "").encode()).hexdigest()[:16]


def load(snippets: Iterable[Snippet] = (), folder: Path = FOLDER) -> list[Environment]:
    """Every environment with an evidence file, by platform and version; Linux first, where all of it is gated.

    `snippets` are those whose records are checked for being current.

    Raises:
        SnippetError: A file is not what `save` writes.
    """
    environments = []
    for path in folder.glob("*.json"):
        try:
            data = json.loads(path.read_text("utf-8"))
            records = {name: Record(**record) for name, record in data.pop("snippets").items()}
            environments.append(Environment(path.stem, records=records, **data))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise SnippetError(
                f"evidence/{path.name}: cannot be read ({error}); restore it from git, or delete it and `make verify`"
            ) from None
    for snippet in snippets:
        outputs = variants(snippet)
        for environment in environments:
            record = environment.records.get(snippet.name)
            text = expected(snippet, environment.minor, outputs)
            if record and record.sha256 == _fingerprint(snippet, text):
                environment.current[snippet.name] = record
    return sorted(environments, key=lambda e: (e.platform != "linux", e.platform, e.implementation, e.minor))


def save(interpreter: Interpreter, records: dict[str, Record], names: set[str], folder: Path = FOLDER) -> Path:
    """Merge `records` into the file of `interpreter`'s environment; drop those of snippets not in `names`."""
    environment = next((e for e in load(folder=folder) if e.name == interpreter.environment), None)
    kept = environment.records if environment else {}
    merged = {name: record for name, record in {**kept, **records}.items() if name in names}
    path = folder / f"{interpreter.environment}.json"
    head = {
        "implementation": interpreter.implementation,
        "minor": interpreter.minor,
        "platform": interpreter.platform,
    }
    lines = [f"    {json.dumps(name)}: {json.dumps(vars(merged[name]))}" for name in sorted(merged)]
    body = ",\n".join(lines)
    # One line a snippet, so that a diff shows which records changed.
    write_whole(path, json.dumps(head, indent=2)[:-2] + ',\n  "snippets": {\n' + body + "\n  }\n}\n")
    return path
