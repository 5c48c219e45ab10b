"""What the tests share: the project as it is, a small project to break, the built site, a browser."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from cookbook.interpreter import Interpreter, this
from cookbook.recipe import Book
from cookbook.snippet import ROOT, Snippet
from cookbook.verify import Trial, trials

CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def book() -> Book:
    """The project's own pages and snippets."""
    return Book.read()


@pytest.fixture(scope="session")
def all_trials(book: Book) -> dict[str, Trial]:
    """Every snippet tried on the Python that runs the tests: a plain run and a check, side by side."""
    return {trial.snippet.name: trial for trial in trials(book.snippets.values(), [this()])}


@pytest.fixture(scope="session")
def interpreter() -> Interpreter:
    return this()


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Snippet]:
    """Write a snippet below a temporary `snippets/` and read it back."""

    def write(source: str, name: str = "chapter/recipe.py") -> Snippet:
        path = tmp_path / "snippets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(source), "utf-8")
        return Snippet.read(path, tmp_path / "snippets")

    return write


PAGE = """\
---
title: {title}
description: What the page {title} is for.
tags: [word]
aliases: [other words for {title}]
---

# {title}

A situation.

## Solution

```snippet
{snippet}
```
"""


@dataclass
class Project:
    """A copy of the machinery around one chapter, to be broken."""

    root: Path

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text), "utf-8")
        return file

    def page(self, slug: str, snippet: str | None = None, title: str | None = None) -> None:
        """Write a page, listed in the contents, that shows `snippet`."""
        title = title or slug.replace("-", " ").capitalize()
        self.write(f"docs/tea/{slug}.md", PAGE.format(title=title, snippet=snippet or f"tea/{slug}.py"))
        slugs = sorted(path.stem for path in (self.root / "docs/tea").glob("*.md"))
        self.write(
            "docs/contents.toml", f'[[chapter]]\npath = "tea"\ntitle = "Tea"\ndescription = "T."\nrecipes = {slugs}\n'
        )

    def run(
        self, *arguments: str, env: dict[str, str] | None = None, timeout: float = 60
    ) -> subprocess.CompletedProcess[str]:
        """Run `python -m cookbook` there, with stdout and stderr together."""
        return subprocess.run(
            [sys.executable, "-m", "cookbook", *arguments],
            cwd=self.root,
            env={**os.environ, "PATH": "/usr/bin:/bin", "SITE_URL": "http://127.0.0.1/", **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=timeout,
            check=False,
        )


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with one good recipe, `tea/brew`, approved and never verified."""
    root = tmp_path / "project"
    for folder in ("cookbook", "overrides", "docs/assets", "docs/about"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("mkdocs.yml", "docs/index.md"):
        shutil.copy(ROOT / file, root / file)
    (root / "evidence").mkdir()
    project = Project(root)
    project.write("snippets/tea/brew.py", '"""Brew."""\n\nprint("brewed")\n')
    project.write("snippets/tea/brew.out", "brewed\n")
    project.page("brew")
    # The pages about the site link to recipes that are not here.
    for page in (root / "docs/about").glob("*.md"):
        page.write_text(f"---\ntitle: {page.stem}\ndescription: A page.\n---\n\n# {page.stem}\n", "utf-8")
    return project


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own site, built strictly as for publishing."""
    folder = tmp_path_factory.mktemp("built") / "site"
    result = subprocess.run(
        [sys.executable, "-m", "cookbook", "build", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "SITE_URL": "http://127.0.0.1/"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    assert "WARNING" not in result.stdout, result.stdout
    return folder


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The built site, served."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


# Not for the session: Playwright keeps an event loop running in this thread, and other tests want to run their own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    names = ("chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if (found := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()
