"""The Pythons at hand: which there are, and what each of them is."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from cookbook.snippet import SUPPORTED, Snippet

_PROBE = """
import importlib.metadata, json, platform, sys
print(json.dumps({
    "path": sys.executable, "version": platform.python_version(), "build": sys.version, "platform": sys.platform,
    "implementation": platform.python_implementation(), "machine": platform.machine(),
    "customized": "sitecustomize" in sys.modules,
    "packages": {d.name: d.version for d in importlib.metadata.distributions() if d.name},
}))
"""


class MissingInterpreterError(Exception):
    """A Python that was asked for by name is not there. The text is one line: cause and remedy."""


@dataclass(frozen=True)
class Interpreter:
    """One Python that can run snippets."""

    path: str
    """Of the interpreter itself, also where the command is a wrapper, as those of pyenv are."""
    version: str
    build: str
    """`sys.version`: what tells two builds of one version apart."""
    implementation: str
    platform: str
    machine: str
    customized: bool
    """Whether it starts with a `sitecustomize` of its system, as Debian's does; `warmstart` cannot stand in for one."""
    packages: dict[str, str] = field(repr=False, hash=False, compare=False)
    site: str = ""
    """A folder with more packages, for its path; empty if it needs none."""

    @property
    def minor(self) -> int:
        """The 14 of 3.14."""
        return int(self.version.split(".")[1])

    @property
    def environment(self) -> str:
        """The name of its evidence file: `cpython-3.14-linux`."""
        return f"{self.implementation.lower()}-3.{self.minor}-{self.platform}"

    def unmet(self, snippet: Snippet) -> str | None:
        """Say why `snippet` cannot run here, or `None` if it can."""
        header = snippet.header
        # A pre-release of 3.15 counts as 3.15: what it lacks yet shows when the snippet runs.
        if not header.requires_python.contains(Version(self.version).base_version):
            return f"needs Python {header.requires_python}"
        if header.platforms and self.platform not in header.platforms:
            return f"runs on {', '.join(header.platforms)} only"
        have = {canonicalize_name(name): version for name, version in self.packages.items()}
        for dependency in map(Requirement, header.dependencies):
            if dependency.marker and not dependency.marker.evaluate({"python_version": f"3.{self.minor}"}):
                continue
            version = have.get(canonicalize_name(dependency.name))
            if version is None or not dependency.specifier.contains(version, prereleases=True):
                return f"needs the package {dependency}"
        return None


@cache
def probe(command: str) -> Interpreter:
    """Ask the interpreter that `command` starts what it is.

    Raises:
        MissingInterpreterError: There is no such command, or what it starts is no Python 3.
    """
    path = shutil.which(command)
    remedy = "install it, put it on PATH, or name another with --python"
    if path is None:
        raise MissingInterpreterError(f"{command}: not found; {remedy}")
    answer = subprocess.run([path, "-c", _PROBE], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    try:
        return Interpreter(**json.loads(answer.stdout))
    except ValueError:
        last = (answer.stderr.strip().splitlines() or ["it printed nothing"])[-1]
        raise MissingInterpreterError(f"{command}: does not run Python ({last}); {remedy}") from None


def this() -> Interpreter:
    """The interpreter that is running now."""
    return probe(sys.executable)


@cache
def at_hand() -> tuple[Interpreter, ...]:
    """Every supported Python found as `python3.X` on PATH, oldest first; the running one fills its own gap."""
    found = {}
    for minor in SUPPORTED:
        try:
            interpreter = probe(f"python3.{minor}")
        except MissingInterpreterError:
            continue
        found[interpreter.minor] = interpreter
    if this().minor in SUPPORTED:
        found.setdefault(this().minor, this())
    return tuple(found[minor] for minor in sorted(found))


def missing() -> list[str]:
    """The supported Pythons that are not at hand, as `3.X`."""
    have = {interpreter.minor for interpreter in at_hand()}
    return [f"3.{minor}" for minor in SUPPORTED if minor not in have]
