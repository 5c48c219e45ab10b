"""What is generated around the recipes: navigation, indexes, tables, and files for machines.

Plain functions from a `Book` and the evidence to text. `gen_files.py` hands the text to MkDocs; nothing here knows
what builds the site, so another builder needs another such script and no more.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

import yaml

from cookbook import history
from cookbook.evidence import PASSED, Environment
from cookbook.fence import PLATFORMS
from cookbook.recipe import Book, Chapter, Recipe
from cookbook.snippet import SUPPORTED, Snippet

NAME = "asyncio Recipes"
SUMMARY = (
    "Problems of everyday asyncio, each with a program that was run on CPython "
    f"3.{SUPPORTED[0]} to 3.{SUPPORTED[-1]} and the output it printed."
)


def files(book: Book, environments: list[Environment], site_url: str) -> Iterator[tuple[str, bytes]]:
    """Every generated file as its path below `docs/` and its content."""
    texts = {
        "about/verified.md": verified(book, environments),
        "about/apis.md": apis(book),
        "recipes.json": json.dumps(recipes_json(book, environments, site_url), indent=1, ensure_ascii=False) + "\n",
        "llms.txt": llms_txt(book, site_url),
        "robots.txt": "User-agent: *\nAllow: /\n" + (f"Sitemap: {site_url}sitemap.xml\n" if site_url else ""),
    }
    texts |= {f"{chapter.path}/index.md": chapter_index(chapter) for chapter in book.chapters}
    texts |= {recipe.source_path: page(recipe, book.of(recipe)) for recipe in book.recipes}
    for recipe in book.recipes:
        if history.PLACEHOLDER in recipe.body:
            old = texts[recipe.source_path]
            texts[recipe.source_path] = old.replace(history.PLACEHOLDER, history.tables(book, recipe))
    yield from ((path, text.encode()) for path, text in texts.items())
    for recipe in book.recipes:
        for snippet in book.of(recipe):
            yield recipe.url + snippet.path.name, snippet.content


def navigation(book: Book) -> list[dict[str, Any]]:
    """The table of contents, in the form of MkDocs' `nav` setting."""
    nav: list[dict[str, Any]] = [{"Home": "index.md"}]
    for chapter in book.chapters:
        recipes = [{recipe.title: recipe.source_path} for recipe in chapter.recipes]
        nav.append({chapter.tab: [f"{chapter.path}/index.md", *recipes]})
    about = {
        "What was verified where": "about/verified.md",
        "Recipes by API name": "about/apis.md",
        "How this site is made": "about/design.md",
    }
    return [*nav, {"About": [{title: path} for title, path in about.items()]}]


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]|<])", r"\\\1", text)


def chapter_list(book: Book) -> str:
    """Markdown for the home page: each chapter with what is in it."""
    return "\n".join(
        f"## [{chapter.title}]({chapter.path}/index.md)\n\n{chapter.description}\n\n"
        + _recipe_list(chapter, f"{chapter.path}/")
        for chapter in book.chapters
    )


def chapter_index(chapter: Chapter) -> str:
    """The page of a chapter: every recipe with its one-sentence description."""
    meta = _front_matter(
        title=chapter.title, description=f"{chapter.title}: {chapter.description}"[:155], search={"boost": 0.5}
    )
    return f"{meta}# {chapter.title}\n\n{chapter.description}\n\n{_recipe_list(chapter, '')}"


def _recipe_list(chapter: Chapter, folder: str) -> str:
    items = [f"- [{_escaped(r.title)}]({folder}{r.slug}.md)<br>{_escaped(r.description)}" for r in chapter.recipes]
    return '<div class="recipes" markdown>\n\n' + "\n".join(items) + "\n\n</div>\n"


def _front_matter(**meta: Any) -> str:
    return f"---\n{yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)}---\n\n"


def page(recipe: Recipe, snippets: list[Snippet]) -> str:
    """The page of a recipe, its aliases added to its tags, which search weighs more than text, and more names."""
    tags = [str(word) for key in ("tags", "aliases") for word in recipe.meta.get(key) or []]
    # The theme writes the description into an attribute as it is.
    more = {"search": recipe.meta["search"]} if "search" in recipe.meta else {}
    meta = _front_matter(title=recipe.title, description=html.escape(recipe.description), tags=tags, **more)
    # Code is not in the search index; names that the prose does not mention either are found by this line. Titles of
    # other pages, on the other hand, would make those who look for them land here.
    names = sorted({n for s in snippets for n in s.apis if n.split(".")[-1] not in recipe.body}, key=str.lower)
    uses = (
        f"Also uses {', '.join(f'`{name}`' for name in names)} ([recipes by name](../about/apis.md)).\n{{ .uses }}\n\n"
    )
    body, heading, links = recipe.body.strip("\n").partition("## See also\n")
    see_also = f'## See also {{ data-search-exclude="1" }}\n{links}\n' if heading else ""
    return f"{meta}{body}\n\n{uses if names else ''}{see_also}"


def verified(book: Book, environments: list[Environment]) -> str:
    """The page that says what was verified where: each snippet against each environment."""
    columns = [e for e in environments if e.minor in SUPPORTED or any(e.of(s) for s in book.snippets.values())]
    meta = _front_matter(
        title="What was verified where",
        description="Which snippet was run on which Python and platform, with what result.",
        search={"exclude": True},
    )
    parts = [
        f"{meta}# What was verified where\n\n",
        "Each mark is a run of that exact file as `python file.py`, in a process of its own, whose output was compared "
        "with the approved one. A snippet that changed since, or was never run there, shows “not verified”. The "
        "records are the files below `evidence/` in the repository, written by `make verify` and never by hand.\n\n",
    ]
    for environment in columns:
        results = [environment.of(snippet) for snippet in book.snippets.values()]
        versions = sorted({record.version for record in results if record})
        passed = sum(record is not None and record.result == PASSED for record in results)
        where = f"{environment.implementation} {', '.join(versions) or f'3.{environment.minor}'}"
        parts.append(
            f"- {where} on {PLATFORMS.get(environment.platform, environment.platform)}: "
            f"{passed} of {len(results)} snippets verified\n"
        )
    for chapter in book.chapters:
        parts.append(f'\n## {chapter.title}\n\n<div class="verified" markdown>\n\n')
        parts.append(f"| Snippet | {' | '.join(_column(e) for e in columns)} |\n")
        parts.append("|---" * (len(columns) + 1) + "|\n")
        for recipe in chapter.recipes:
            for snippet in book.of(recipe):
                cells = " | ".join(_cell(snippet, environment) for environment in columns)
                parts.append(f"| [{snippet.path.stem}](../{recipe.source_path}) | {cells} |\n")
        parts.append("\n</div>\n")
    return "".join(parts)


def _column(environment: Environment) -> str:
    name = "" if environment.implementation == "CPython" else f"{environment.implementation} "
    return f"{name}3.{environment.minor} {PLATFORMS.get(environment.platform, environment.platform)}"


def _cell(snippet: Snippet, environment: Environment) -> str:
    record = environment.of(snippet)
    if record is None:
        return "not verified"
    if record.result == PASSED:
        return f"✓ {record.seconds:.1f} s"
    return record.result.replace("|", "\\|").replace(">", "&gt;")


def apis(book: Book) -> str:
    """The page that leads from an API name to the recipes whose snippets use it."""
    uses: dict[str, dict[str, Recipe]] = {}
    for recipe in book.recipes:
        for snippet in book.of(recipe):
            for name in snippet.apis:
                uses.setdefault(name, {})[recipe.slug] = recipe
    meta = _front_matter(
        title="Recipes by API name",
        description="Every asyncio name that the snippets of this site use, and the recipes that use it.",
        search={"exclude": True},
    )
    rows = [
        f"| `{name}` | {'<br>'.join(f'[{_escaped(r.title)}](../{r.source_path})' for r in recipes.values())} |\n"
        for name, recipes in sorted(uses.items(), key=lambda item: item[0].lower())
    ]
    head = "# Recipes by API name\n\nTaken from the syntax trees of the snippets.\n\n| Name | Recipes |\n|---|---|\n"
    return meta + head + "".join(rows)


def recipes_json(book: Book, environments: list[Environment], site_url: str) -> dict[str, Any]:
    """Everything a tool needs to find a recipe."""
    return {
        "name": NAME,
        "description": SUMMARY,
        "recipes": [
            {
                "title": recipe.title,
                "description": recipe.description,
                "url": site_url + recipe.url,
                "chapter": chapter.title,
                "tags": recipe.meta.get("tags") or [],
                "aliases": recipe.aliases,
                "apis": sorted({name for snippet in book.of(recipe) for name in snippet.apis}),
                "snippets": [
                    {
                        "url": site_url + recipe.url + snippet.path.name,
                        "requires_python": str(snippet.header.requires_python),
                        "dependencies": list(snippet.header.dependencies),
                        "verified": _verified_on(snippet, environments),
                    }
                    for snippet in book.of(recipe)
                ],
            }
            for chapter in book.chapters
            for recipe in chapter.recipes
        ],
    }


def _verified_on(snippet: Snippet, environments: list[Environment]) -> list[dict[str, str]]:
    return [
        {"python": record.version, "platform": environment.platform, "date": record.date}
        for environment in environments
        if (record := environment.of(snippet)) and record.result == PASSED
    ]


def llms_txt(book: Book, site_url: str) -> str:
    """The site in one text, as llmstxt.org proposes: a title, a summary, links with descriptions."""
    parts = [f"# {NAME}\n\n> {SUMMARY}\n\nEverything as JSON, with snippet addresses: {site_url}recipes.json\n"]
    for chapter in book.chapters:
        parts.append(f"\n## {chapter.title}\n\n")
        parts += [f"- [{r.title}]({site_url}{r.url}): {r.description}\n" for r in chapter.recipes]
    return "".join(parts)
