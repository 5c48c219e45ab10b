"""The tables of what became of an older book's recipes."""

from __future__ import annotations

import tomllib

import pytest

from cookbook import history
from cookbook.recipe import Book, Recipe
from cookbook.snippet import ROOT, SUPPORTED, SnippetError


@pytest.fixture
def page(book: Book) -> Recipe:
    (found,) = [recipe for recipe in book.recipes if history.PLACEHOLDER in recipe.body]
    return found


def entries() -> list[dict[str, object]]:
    return tomllib.loads((ROOT / "docs/book.toml").read_text("utf-8"))["recipe"]


@pytest.mark.parametrize(
    ("by_minor", "said"),
    [
        (dict.fromkeys(SUPPORTED, "works"), "works"),
        (dict.fromkeys(SUPPORTED, "fails: TypeError: no tea"), "**fails**"),
        ({11: "works", 12: "works", 13: "works", 14: "warns: old", 15: "warns: old"}, "warns since 3.14"),
        (
            {11: "works", 12: "warns: a", 13: "warns: b", 14: "fails: c", 15: "fails: d"},
            "warns since 3.12, **fails** since 3.14",
        ),
    ],
)
def test_since_when_what(by_minor: dict[int, str], said: str) -> None:
    assert history.summary(by_minor) == said


def test_outcomes_come_from_the_approved_outputs(book: Book, page: Recipe) -> None:
    ways = history.outcomes(book.of(page))
    assert len(ways) > 20
    for name, by_minor in ways.items():
        assert tuple(by_minor) == SUPPORTED, name
        for outcome in by_minor.values():
            assert outcome == "works" or outcome.startswith(("warns: ", "fails: ")), name
    assert history.summary(ways["get_event_loop() before run()"]) == "warns since 3.12, **fails** since 3.14"


def test_every_recipe_of_the_old_book_is_there(book: Book, page: Recipe) -> None:
    tables = history.tables(book, page)
    numbers = [str(entry["number"]) for entry in entries()]
    assert len(numbers) == 85
    for number in numbers:
        assert f"| {number} | " in tables
    assert "not answered yet" not in tables


def test_pages_name_recipes_that_the_book_has(book: Book) -> None:
    numbers = {entry["number"] for entry in entries()}
    for recipe in book.recipes:
        assert set(recipe.meta.get("book") or ()) <= numbers, recipe.source_path


def test_an_old_way_that_nothing_tries(book: Book, page: Recipe) -> None:
    entry = {"number": "2.1", "topic": "tea", "uses": ["kettle()"]}
    with pytest.raises(SnippetError, match=r"2\.1 uses 'kettle\(\)', which no snippet of the page tries"):
        history._row(entry, [], history.outcomes(book.of(page)))
