"""How pages and snippets fit together: the project's own have no problem, and each problem is found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cookbook.recipe import Book
from cookbook.snippet import SnippetError
from tests.conftest import PAGE, Project


def test_pages_and_snippets_fit_together(book: Book) -> None:
    assert list(book.problems()) == []


def test_the_small_project_has_no_problem(project: Project) -> None:
    assert list(Book.read(project.root).problems(project.root)) == []


def replaced(old: str, new: str) -> Callable[[Project], None]:
    def change(project: Project) -> None:
        file = project.root / "docs/tea/brew.md"
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new))

    return change


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (replaced("title: Brew\n", ""), "docs/tea/brew.md: has no title in its front matter; add it"),
        (replaced("description: What the page Brew is for.\n", ""), "has no description in its front matter; add it"),
        (replaced("tags: [word]\n", ""), "has no tags in its front matter"),
        (
            replaced("aliases: [other words for Brew]", "aliases: other words"),
            "its aliases must be a list and not empty",
        ),
        (replaced("tags: [word]", "tags: []"), "its tags must be a list and not empty"),
        (replaced("tags:", "labels:"), "has the unknown key 'labels'"),
        (replaced("title: Brew", "title: " + "Brew " * 13), "more than 60; shorten it"),
        (replaced("What the page", "What the page " * 12), "longer than 155 characters"),
        (replaced("# Brew\n", "# Brew tea\n"), "does not begin with the heading “# Brew”"),
        (replaced("tea/brew.py", "tea/stew.py"), "names snippets/tea/stew.py, which does not exist"),
        (replaced("tea/brew.py", "tea/stew.py"), "snippets/tea/brew.py: is on no page"),
        (replaced("```snippet\ntea/brew.py\n```\n", ""), "docs/tea/brew.md: shows no snippet"),
        (replaced("title: Brew", "title: Brew: tea"), "its front matter is not YAML"),
        (
            lambda p: p.page("steep", "tea/brew.py"),
            "docs/tea/steep.md: shows snippets/tea/brew.py, which is shown elsewhere",
        ),
        (lambda p: p.page("steep", "tea/brew.py"), "the snippets of this page begin with tea/steep"),
        (
            lambda p: p.page("steep", title="Brew"),
            "its alias 'other words for brew' is on tea/steep.md too; keep it where",
        ),
        (lambda p: p.page("steep", title="Brew"), "its title 'Brew' is that of another page too"),
        (lambda p: p.write("snippets/tea/pour.out", ""), "snippets/tea/pour.out: has no snippet pour.py beside it"),
        (lambda p: p.write("snippets/tea/brew_x.py314.out", ""), "has no snippet brew_x.py beside it"),
        (lambda p: p.write("snippets/tea/brew.py399.out", ""), "brew.py399.out: is for no supported Python"),
        (lambda p: p.write("snippets/tea/bad.py", "def :\n"), "snippets/tea/bad.py:1: "),
        (lambda p: p.write("docs/tea/lost.md", PAGE), "docs/tea/lost.md: is not in docs/contents.toml; list it there"),
        (lambda p: (p.root / "docs/tea/brew.md").unlink(), "docs/tea/brew.md: is in docs/contents.toml but not there"),
    ],
)
def test_each_problem_is_one_line(change: Callable[[Project], object], problem: str, project: Project) -> None:
    change(project)
    problems = list(Book.read(project.root).problems(project.root))
    assert any(problem in line for line in problems), problems
    assert not any("\n" in line for line in problems)


@pytest.mark.parametrize("contents", ["[[chapter]", "[[chapter]]\npath = 'tea'\n", "chapter = 3\n"])
def test_contents_that_cannot_be_used(contents: str, project: Project) -> None:
    project.write("docs/contents.toml", contents)
    with pytest.raises(SnippetError, match=r"docs/contents\.toml: cannot be used \(.*\); see its first lines"):
        Book.read(project.root)
