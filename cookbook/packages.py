"""The packages that snippets declare, for Pythons other than the one that builds the site.

The two commands of the README install `requirements-snippets.txt`, with everything else, for the Python they use. For
another, `equip` installs it into a folder below `.cache`, which goes on that Python's path when such a snippet runs.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import cache
from importlib.metadata import distributions
from pathlib import Path

from cookbook.interpreter import Interpreter
from cookbook.snippet import ROOT, Snippet

REQUIREMENTS = ROOT / "requirements-snippets.txt"
FOLDER = ROOT / ".cache" / "packages"


def equip(interpreter: Interpreter, snippet: Snippet) -> Interpreter:
    """Return `interpreter`, with the packages that `snippet` needs and it lacks where they can be installed."""
    reason = interpreter.unmet(snippet)
    return _equipped(interpreter) if reason and reason.startswith("needs the package") else interpreter


@cache
def _equipped(interpreter: Interpreter) -> Interpreter:
    locked = REQUIREMENTS.read_bytes()
    wanted = hashlib.sha256(locked + interpreter.build.encode()).hexdigest()
    folder = FOLDER / f"{interpreter.implementation.lower()}-{interpreter.version}"
    stamp = folder / ".complete"
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        print(f"cookbook: installing what snippets need for Python {interpreter.version}", file=sys.stderr)
        if problem := _install(interpreter, folder):
            text = f"cookbook: warning: {REQUIREMENTS.name} cannot be installed for Python {interpreter.version}"
            print(f"{text} ({problem}); snippets that need it are left out there", file=sys.stderr)
            return interpreter
        stamp.write_text(wanted, "utf-8")
    have = {d.metadata["Name"]: d.version for d in distributions(path=[str(folder)])}
    return replace(interpreter, site=str(folder), packages={**interpreter.packages, **have})


def _install(interpreter: Interpreter, folder: Path) -> str:
    """Install the locked packages for `interpreter` into `folder`; say what went wrong, if anything."""
    what = ["--require-hashes", "--target", str(folder), "-r", str(REQUIREMENTS)]
    if uv := shutil.which("uv"):
        command = [uv, "pip", "install", "--quiet", "--python", interpreter.path, *what]
    else:
        pip = [sys.executable, "-m", "pip", "--python", interpreter.path]
        command = [*pip, "install", "--quiet", "--disable-pip-version-check", *what]
    result = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    if result.returncode == 0:
        return ""
    return (result.stderr.strip().splitlines() or [f"exit code {result.returncode}"])[-1].strip()
