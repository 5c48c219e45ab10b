"""Runs that were made before, kept under a key of everything that can change them.

One small file per run, written whole or not at all. A file that cannot be read counts as absent: the worst that a
broken cache costs is another run.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from cookbook.interpreter import Interpreter
from cookbook.run import GUARD, RECORDING, Run
from cookbook.snippet import ROOT, Snippet
from cookbook.trace import Trace
from cookbook.warmstart import WARM

FOLDER = ROOT / ".cache" / "runs"


def key(snippet: Snippet, interpreter: Interpreter) -> str:
    """What names a run: source and header, file name, interpreter, runner, versions of declared packages."""
    packages = interpreter.packages if snippet.header.dependencies else {}
    parts = [
        snippet.name,
        snippet.sha256,
        interpreter.path,
        interpreter.build,
        interpreter.platform,
        sorted(packages.items()),
        _runner(),
    ]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def _runner() -> str:
    """A hash of the code that decides what a run is."""
    here = Path(__file__).parent
    sources = [here / "run.py", here / "trace.py", here / "warmstart.py"]
    sources += [source for folder in (WARM, GUARD, RECORDING) for source in sorted(folder.glob("*.py"))]
    return hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()


def load(name: str, folder: Path = FOLDER) -> Run | None:
    """The run kept as `name`, if there is one and it is whole."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        kept = json.loads((folder / f"{name}.json").read_text("utf-8"))
        trace = Trace.from_json(kept["trace"]) if kept["trace"] else None
        run = Run(kept["output"], kept["exit_code"], kept["seconds"], trace=trace)
        if isinstance(run.output, str) and isinstance(run.exit_code, int) and isinstance(run.seconds, float):
            return run
    return None


def store(name: str, run: Run, folder: Path = FOLDER) -> None:
    """Keep `run` as `name`, unless it has a problem: what went wrong is tried again."""
    if not run.problems:
        kept = {k: v for k, v in asdict(run).items() if k != "problems"}
        write_whole(folder / f"{name}.json", json.dumps(kept, separators=(",", ":")))


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path` so that nobody ever sees half of it, also when two builds write at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
