"""Recipes: the pages below `docs/` that show snippets, and the chapters that hold them.

`docs/contents.toml` declares chapters and recipes in the order they are read, once. A recipe is
`docs/<chapter>/<slug>.md`; its snippets are `snippets/<chapter>/<slug>*.py` with underscores for hyphens.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from cookbook.snippet import ROOT, SUPPORTED, Snippet, SnippetError

DOCS = ROOT / "docs"
TITLE_LIMIT, DESCRIPTION_LIMIT = 60, 155
"""Characters that search engines and cards show."""

_FRONT_MATTER = re.compile(r"\A---\n(?P<yaml>.*?\n)---\n", re.DOTALL)
_FENCE = re.compile(r"(?m)^[ ]*(?P<fence>```+|~~~+)[ ]*snippet[ ]*\n[ ]*(?P<name>\S+)[ ]*\n[ ]*(?P=fence)[ ]*$")
_KEYS = {"title": str, "description": str, "tags": list, "aliases": list, "book": list, "search": dict}
_OPTIONAL = {"book", "search"}  # `search: {boost: 1.5}` is the theme's own setting


@dataclass(frozen=True)
class Recipe:
    """One page, with what its front matter says."""

    chapter: str
    slug: str
    text: str = field(repr=False)
    """The whole file."""
    meta: dict[str, Any] = field(repr=False)

    @property
    def source_path(self) -> str:
        """Its path below `docs/`."""
        return f"{self.chapter}/{self.slug}.md"

    @property
    def url(self) -> str:
        """Its address below the site's root."""
        return f"{self.chapter}/{self.slug}/"

    @property
    def title(self) -> str:
        return str(self.meta.get("title", ""))

    @property
    def description(self) -> str:
        return str(self.meta.get("description", ""))

    @property
    def aliases(self) -> list[str]:
        """Other words that people search for; a search for one of them should end here, and nowhere else."""
        return [str(alias) for alias in self.meta.get("aliases") or ()]

    @property
    def body(self) -> str:
        """The page without its front matter."""
        return _FRONT_MATTER.sub("", self.text)

    @cached_property
    def snippet_names(self) -> list[str]:
        """The snippets that its fences name, in order."""
        return [match["name"] for match in _FENCE.finditer(self.text)]

    @property
    def prefix(self) -> str:
        """What the names of its snippets begin with."""
        return f"{self.chapter}/{self.slug}".replace("-", "_")

    @classmethod
    def read(cls, docs: Path, chapter: str, slug: str) -> Recipe:
        """Read `docs/<chapter>/<slug>.md`.

        Raises:
            SnippetError: There is no such page, or its front matter is not YAML.
        """
        shown = f"docs/{chapter}/{slug}.md"
        try:
            text = (docs / chapter / f"{slug}.md").read_text("utf-8")
        except OSError:
            raise SnippetError(f"{shown}: is in docs/contents.toml but not there; write it or take it out") from None
        match = _FRONT_MATTER.match(text)
        try:
            meta = yaml.safe_load(match["yaml"]) if match else {}
        except yaml.YAMLError as error:
            cause = str(error).replace("\n", " ")
            raise SnippetError(f"{shown}: its front matter is not YAML ({cause}); quote values with colons") from None
        return cls(chapter, slug, text, meta if isinstance(meta, dict) else {})


@dataclass(frozen=True)
class Chapter:
    """A folder of recipes, in reading order."""

    path: str
    title: str
    description: str
    recipes: tuple[Recipe, ...]
    tab: str
    """Its title in the row of tabs, which has no room for long ones."""


@dataclass(frozen=True)
class Book:
    """All chapters, and all snippets."""

    chapters: tuple[Chapter, ...]
    snippets: dict[str, Snippet]
    unreadable: tuple[str, ...] = ()
    """Pages and snippets that were left out because they cannot be used, each as one line with its remedy."""

    @classmethod
    def read(cls, root: Path = ROOT) -> Book:
        """Read contents, pages and snippets.

        Raises:
            SnippetError: There is no usable `docs/contents.toml`.
        """
        unreadable = []
        chapters = []
        snippets = {}
        try:
            contents = tomllib.loads((root / "docs" / "contents.toml").read_text("utf-8"))
            for entry in contents["chapter"]:
                recipes = []
                for slug in entry["recipes"]:
                    try:
                        recipes.append(Recipe.read(root / "docs", entry["path"], slug))
                    except SnippetError as error:
                        unreadable.append(str(error))
                tab = entry.get("tab", entry["title"])
                chapters.append(Chapter(entry["path"], entry["title"], entry["description"], tuple(recipes), tab))
        except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
            raise SnippetError(f"docs/contents.toml: cannot be used ({error}); see its first lines") from None
        for path in sorted((root / "snippets").glob("*/*.py")):
            try:
                snippet = Snippet.read(path, root / "snippets")
                snippets[snippet.name] = snippet
            except SnippetError as error:
                unreadable.append(str(error))
        return cls(tuple(chapters), snippets, tuple(unreadable))

    @property
    def recipes(self) -> list[Recipe]:
        """All recipes, in reading order."""
        return [recipe for chapter in self.chapters for recipe in chapter.recipes]

    @cached_property
    def home(self) -> dict[str, Recipe]:
        """The recipe that shows each snippet, by the snippet's name."""
        return {name: recipe for recipe in self.recipes for name in recipe.snippet_names}

    def of(self, recipe: Recipe) -> list[Snippet]:
        """The snippets of `recipe`, in the order of the page."""
        return [self.snippets[name] for name in recipe.snippet_names if name in self.snippets]

    def problems(self, root: Path = ROOT) -> Iterator[str]:
        """Everything that is wrong with how pages and snippets fit together, each as one line with its remedy."""
        yield from self.unreadable
        uses = Counter(name for recipe in self.recipes for name in recipe.snippet_names)
        titles = Counter(recipe.title for recipe in self.recipes)
        owners: dict[str, list[str]] = {}
        for recipe in self.recipes:
            for alias in recipe.aliases:
                owners.setdefault(alias.casefold(), []).append(recipe.source_path)
        listed = {recipe.source_path for recipe in self.recipes}
        for path in sorted((root / "docs").glob("*/*.md")):
            name = path.relative_to(root / "docs").as_posix()
            if name not in listed and not name.startswith("about/"):
                yield f"docs/{name}: is not in docs/contents.toml; list it there"
        for recipe in self.recipes:
            where = f"docs/{recipe.source_path}"
            for key, kind in _KEYS.items():
                value = recipe.meta.get(key)
                if value is None and key not in _OPTIONAL:
                    yield f"{where}: has no {key} in its front matter; add it"
                elif value is not None and (not isinstance(value, kind) or not value):
                    wanted = "text" if kind is str else kind.__name__
                    yield f"{where}: its {key} must be a {wanted} and not empty; correct it"
            for key in recipe.meta.keys() - _KEYS.keys():
                yield f"{where}: has the unknown key {key!r} in its front matter; take it out"
            if len(recipe.title) > TITLE_LIMIT:
                yield f"{where}: its title has {len(recipe.title)} characters, more than {TITLE_LIMIT}; shorten it"
            if len(recipe.description) > DESCRIPTION_LIMIT:
                yield f"{where}: its description is longer than {DESCRIPTION_LIMIT} characters; shorten it"
            if titles[recipe.title] > 1:
                yield f"{where}: its title {recipe.title!r} is that of another page too; say what differs"
            if not recipe.body.lstrip().startswith(f"# {recipe.title}\n"):
                yield f"{where}: does not begin with the heading “# {recipe.title}”; title and heading are the same"
            if not recipe.snippet_names:
                yield f"{where}: shows no snippet; add a ```snippet fence"
            for name in recipe.snippet_names:
                if name not in self.snippets and (root / "snippets" / name).exists():
                    continue  # it is among the unreadable, with the true cause
                if name not in self.snippets:
                    yield f"{where}: names snippets/{name}, which does not exist; correct the name or write it"
                if uses[name] > 1:
                    yield f"{where}: shows snippets/{name}, which is shown elsewhere too; link to that page instead"
                if not name.startswith(recipe.prefix):
                    yield f"{where}: shows snippets/{name}; the snippets of this page begin with {recipe.prefix}"
        for alias, pages in owners.items():
            if len(pages) > 1:
                yield f"docs/{pages[0]}: its alias {alias!r} is on {pages[1]} too; keep it where it is answered best"
        for name in self.snippets.keys() - uses.keys():
            yield f"snippets/{name}: is on no page; show it in a ```snippet fence or remove it"
        for path in sorted((root / "snippets").glob("*/*.out")):
            stem, _, rest = path.name.partition(".")
            if not path.with_name(f"{stem}.py").exists():
                yield f"{path.relative_to(root).as_posix()}: has no snippet {stem}.py beside it; remove it"
            elif rest not in {"out", *(f"py3{minor}.out" for minor in SUPPORTED)}:
                yield f"{path.relative_to(root).as_posix()}: is for no supported Python; remove it"
