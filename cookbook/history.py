"""What became of the recipes of an older book: the tables of the page that `docs/book.toml` belongs to.

Nothing in them is typed: the snippets named there try each old way and print `name: works`, `name: warns: …` or
`name: fails: …`, so the approved outputs say what it does on each Python.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from cookbook import approved
from cookbook.recipe import Book, Recipe
from cookbook.snippet import ROOT, SUPPORTED, Snippet, SnippetError

PLACEHOLDER = "<!-- book -->"
"""What the tables replace."""
_SIGNS = {"works": "works", "warns": "warns", "fails": "**fails**"}


def outcomes(snippets: Iterable[Snippet]) -> dict[str, dict[int, str]]:
    """For each old way, by minor version: `works`, `warns: …`, or `fails: …`."""
    found: dict[str, dict[int, str]] = {}
    for snippet in snippets:
        for variant in approved.variants(snippet):
            for line in variant.text.splitlines():
                name, _, outcome = line.partition(": ")
                found.setdefault(name, {}).update(dict.fromkeys(variant.minors, outcome))
    return found


def summary(by_minor: dict[int, str]) -> str:
    """`fails`, `works`, or since when what: `warns since 3.12, fails since 3.14`."""
    kinds = {minor: outcome.partition(":")[0] for minor, outcome in sorted(by_minor.items())}
    changes = [(kind, next(minors)) for kind, minors in groupby(kinds, kinds.__getitem__)]
    if len(changes) == 1:
        return _SIGNS[changes[0][0]]
    return ", ".join(f"{_SIGNS[kind]} since 3.{minor}" for kind, minor in changes if minor != SUPPORTED[0])


def tables(book: Book, page: Recipe) -> str:
    """Markdown for both tables: every recipe of the old book, then every old way.

    Raises:
        SnippetError: A recipe names an old way that no snippet of the page tries.
    """
    data = tomllib.loads((ROOT / "docs" / "book.toml").read_text("utf-8"))
    ways = outcomes(book.of(page))
    answers: dict[str, list[Recipe]] = {}
    for recipe in book.recipes:
        for number in recipe.meta.get("book") or ():
            answers.setdefault(number, []).append(recipe)
    parts = []
    for chapter, entries in groupby(data["recipe"], lambda entry: entry["number"].partition(".")[0]):
        parts.append(f"### Chapter {chapter}\n\n| No. | In 2019 | Today | It relied on |\n|---|---|---|---|\n")
        parts += (_row(entry, answers.get(entry["number"], []), ways) for entry in entries)
        parts.append("\n")
    heads = " | ".join(f"3.{minor}" for minor in SUPPORTED)
    parts.append(f"## What became of each\n\n| In 2019 | {heads} | Message |\n|---{'|---' * (len(SUPPORTED) + 1)}|\n")
    for name, by_minor in ways.items():
        cells = " | ".join(_SIGNS[by_minor[minor].partition(":")[0]] for minor in SUPPORTED)
        _, _, message = by_minor[SUPPORTED[-1]].partition(": ")
        parts.append(f"| `{name}` | {cells} | {f'`{message}`' if message else ''} |\n")
    return "".join(parts)


def _row(entry: dict[str, Any], recipes: list[Recipe], ways: dict[str, dict[int, str]]) -> str:
    links = "<br>".join(f"[{recipe.title}](../{recipe.source_path})" for recipe in recipes) or "not answered yet"
    uses = []
    for name in entry["uses"]:
        if name not in ways:
            raise SnippetError(f"docs/book.toml: {entry['number']} uses {name!r}, which no snippet of the page tries")
        uses.append(f"`{name}`: {summary(ways[name])}")
    if "note" in entry:
        uses.append(entry["note"])
    return f"| {entry['number']} | {entry['topic']} | {links} | {'<br>'.join(uses)} |\n"
