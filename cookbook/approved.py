"""The approved output of a snippet: text files beside it that a reviewer reads in the diff.

`recipe.out` holds what the oldest Python prints. Where a newer one prints something else, `recipe.py314.out` says
what is printed from 3.14 on, until the next such file.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from cookbook.run import Run
from cookbook.snippet import SUPPORTED, Snippet


@dataclass(frozen=True)
class Variant:
    """An approved output, and the Pythons that print it."""

    path: Path
    text: str
    minors: tuple[int, ...]
    """The supported minor versions it holds for, oldest first; never empty."""

    @property
    def label(self) -> str:
        """How a tab names it: `Python 3.11 – 3.13`."""
        first, last = self.minors[0], self.minors[-1]
        return f"Python 3.{first}" if first == last else f"Python 3.{first} – 3.{last}"


def files(snippet: Snippet) -> dict[int, Path]:
    """The approved files that exist, by the minor version from which each holds; 0 for the plain one."""
    # Asked for by name: a chapter's folder has hundreds of files.
    return {minor: path for minor in (0, *SUPPORTED) if (path := _file(snippet, minor)).exists()}


def _file(snippet: Snippet, minor: int) -> Path:
    return snippet.path.with_suffix(f".py3{minor}.out" if minor else ".out")


def variants(snippet: Snippet) -> list[Variant]:
    """The approved outputs of `snippet`, oldest Python first; empty if none was approved."""
    by_path: dict[Path, list[int]] = {}
    found = files(snippet)
    for minor in snippet.minors:
        if since := [start for start in found if start <= minor]:
            by_path.setdefault(found[max(since)], []).append(minor)
    return [Variant(path, path.read_text("utf-8"), tuple(minors)) for path, minors in by_path.items()]


def expected(snippet: Snippet, minor: int, among: list[Variant] | None = None) -> str | None:
    """What `snippet` prints on Python 3.`minor`, or `None` if nothing was approved for it.

    `among` are its variants, where they were read before.
    """
    # A Python newer than all supported ones is held to what the newest of them prints.
    minor = min(minor, SUPPORTED[-1])
    return next((variant.text for variant in among or variants(snippet) if minor in variant.minors), None)


def settled(snippet: Snippet, text: str) -> str:
    """`text` without what the header says varies: the part that is compared."""
    for pattern in snippet.header.varies:
        text = re.sub(pattern, "…", text)
    return text


def compare(snippet: Snippet, minor: int, run: Run) -> str | None:
    """Say in what `run`, made on Python 3.`minor`, differs from what was approved, or `None` if in nothing.

    The first line is the message, the others are the difference.
    """
    wanted = expected(snippet, minor)
    if wanted is None:
        return f"has no approved output; read what `make try` shows, then `make approve RECIPE={snippet.name}`"
    if settled(snippet, wanted) == settled(snippet, run.output):
        return None
    difference = difflib.unified_diff(
        wanted.splitlines(), run.output.splitlines(), "approved", "printed", lineterm="", n=1
    )
    message = f"prints something else than approved; correct it, or look at it and `make approve RECIPE={snippet.name}`"
    return "\n".join([message, *difference])


def approve(snippet: Snippet, outputs: dict[int, str], outdated: Container[int] = ()) -> list[Path]:
    """Write `outputs`, by minor version, as approved; return the files that changed.

    A supported Python without an output here keeps what was approved for it, unless it is among the `outdated` ones,
    whose approved output is that of another program. Where nothing is left, it is held to what the next older Python
    prints. Nothing else in the project writes these files. `outputs` must not be empty.
    """
    known = variants(snippet)
    wanted = {
        minor: outputs[minor] if minor in outputs else None if minor in outdated else expected(snippet, minor, known)
        for minor in snippet.minors
    }
    current = next(text for text in wanted.values() if text is not None)
    texts: dict[int, str] = {}
    for minor, printed in wanted.items():
        text = current if printed is None else printed
        if not texts or settled(snippet, text) != settled(snippet, current):
            texts[minor if texts else 0] = text
        current = text
    changed = []
    for minor, path in files(snippet).items():
        if minor not in texts:
            path.unlink()
            changed.append(path)
    for minor, text in texts.items():
        path = _file(snippet, minor)
        if not path.exists() or settled(snippet, path.read_text("utf-8")) != settled(snippet, text):
            path.write_text(text, "utf-8", newline="\n")
            changed.append(path)
    return changed
