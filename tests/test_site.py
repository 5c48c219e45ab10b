"""The built site: whole, linked, honest, and without a request to another host."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from cookbook.interpreter import this
from cookbook.recipe import Book

HERE = "http://127.0.0.1/"
FETCHES = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}
STYLES = re.compile(r"""(?:url\(|@import\s+)["']?(?P<url>[^"')\s]+)""")


def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text("utf-8"), "html.parser")


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, BeautifulSoup]:
    """Every HTML page by its address on the site."""
    found = {}
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        found[HERE + name.removesuffix("index.html")] = soup(path)
    return found


def broken(pages: dict[str, BeautifulSoup], site: Path) -> Iterator[str]:
    """Internal links and anchors that lead nowhere."""
    ids = {address: {tag["id"] for tag in page.find_all(id=True)} for address, page in pages.items()}
    for address, page in pages.items():
        for tag in page.find_all(["a", "link", "script", "img"]):
            target = tag.get("href") or tag.get("src")
            # The page for unknown addresses is served from anywhere, with absolute links.
            if not target or target.startswith(("data:", "mailto:", "javascript:")):
                continue
            url = urlsplit(urljoin(address, target))
            if url.netloc != "127.0.0.1":
                continue
            whole = HERE + unquote(url.path).lstrip("/")
            if whole in pages:
                if url.fragment and unquote(url.fragment) not in ids[whole]:
                    yield f"{address}: {target} (no such anchor)"
            elif not (site / unquote(url.path).lstrip("/")).is_file():
                yield f"{address}: {target}"


def foreign(page: BeautifulSoup) -> Iterator[str]:
    """What a browser would fetch from another host to show `page`."""
    for name, attribute in FETCHES.items():
        for tag in page.find_all(name):
            if urlsplit(tag.get(attribute) or "").netloc not in {"", "127.0.0.1"}:
                yield str(tag)
    for tag in page.find_all("link"):
        fetched = set(tag.get("rel", ())) & {"stylesheet", "icon", "preload", "preconnect", "dns-prefetch", "manifest"}
        if fetched and urlsplit(tag["href"]).netloc not in {"", "127.0.0.1"}:
            yield str(tag)
    for tag in page.find_all("style"):
        for match in STYLES.finditer(tag.get_text()):
            if urlsplit(match["url"]).netloc:
                yield match["url"]


def dishonest(page: BeautifulSoup) -> Iterator[str]:
    """Failures, empty outputs and tracebacks that no snippet printed."""
    for box in page.select(".admonition.failure"):
        yield f"failure: {box.get_text()}"
    for output in page.select(".snippet .output"):
        if not output.get_text().strip():
            yield "an empty output"
    for snippet in page.select(".snippet"):
        if not snippet.select(".output") or not snippet.select(".facts"):
            yield f"no output or no facts: {snippet.get('data-snippet')}"
    for tag in page.select(
        ".snippet .output, .snippet .highlight:has(.filename)"
    ):  # what was printed, what was written
        tag.extract()
    if "Traceback (most recent call last)" in page.get_text():
        yield "a traceback outside an output"


def test_no_link_is_broken(pages: dict[str, BeautifulSoup], site: Path) -> None:
    assert len(pages) > 20
    assert list(broken(pages, site)) == []


def test_no_request_to_another_host(pages: dict[str, BeautifulSoup], site: Path) -> None:
    assert [(address, found) for address, page in pages.items() for found in foreign(page)] == []
    for path in site.rglob("*.css"):
        urls = [match["url"] for match in STYLES.finditer(path.read_text("utf-8"))]
        assert [url for url in urls if urlsplit(url).netloc] == [], path


def test_every_page_is_honest(site: Path) -> None:
    found = [(path, problem) for path in site.rglob("*.html") for problem in dishonest(soup(path))]
    assert found == []


@pytest.mark.parametrize(
    ("html", "check"),
    [
        ('<div class="admonition failure">x</div>', dishonest),
        ('<div class="snippet"><div class="output"> </div><p class="facts"></p></div>', dishonest),
        ('<div class="snippet"><p class="facts"></p></div>', dishonest),
        ("<p>Traceback (most recent call last)</p>", dishonest),
        (
            '<div class="snippet"><pre class="highlight">Traceback (most recent call last)</pre>'
            '<div class="output">x</div><p class="facts"></p></div>',
            dishonest,
        ),
        ('<script src="https://cdn.example/x.js"></script>', foreign),
        ('<link rel="preconnect" href="https://fonts.example/">', foreign),
        ("<style>@import 'https://fonts.example/x.css'</style>", foreign),
    ],
)
def test_each_dishonesty_is_seen(html: str, check) -> None:
    assert list(check(BeautifulSoup(html, "html.parser")))


def test_broken_links_are_seen(site: Path) -> None:
    html = (
        '<a id="here" href="#here"></a><a href="#gone"></a><a href="gone/"></a><a href="https://python.example/x"></a>'
    )
    assert len(list(broken({HERE: BeautifulSoup(html, "html.parser")}, site))) == 2


def test_every_recipe_is_there_with_its_snippets(book: Book, site: Path) -> None:
    listed = {entry["url"]: entry for entry in json.loads((site / "recipes.json").read_text("utf-8"))["recipes"]}
    # A program that reads the source of others is the only one that needs no asyncio itself.
    assert [url for url, entry in listed.items() if not entry["apis"]] == [HERE + "improve/find-legacy/"]
    for recipe in book.recipes:
        page = soup(site / recipe.url / "index.html")
        assert page.h1 is not None
        assert page.h1.get_text().startswith(recipe.title)
        assert page.select_one('meta[name="description"]')["content"] == recipe.description
        entry = listed[HERE + recipe.url]
        assert entry["title"] == recipe.title
        assert entry["description"] == recipe.description
        assert entry["apis"] == sorted({name for snippet in book.of(recipe) for name in snippet.apis})
        shown = [tag["data-snippet"] for tag in page.select(".snippet")]
        assert shown == recipe.snippet_names
        for snippet, tag in zip(book.of(recipe), page.select(".snippet"), strict=True):
            raw = site / recipe.url / snippet.path.name
            assert raw.read_bytes() == snippet.content
            link = tag.select_one(".facts a[download]")
            assert (site / recipe.url / link["href"]).resolve() == raw.resolve()
            assert HERE + recipe.url + snippet.path.name in [s["url"] for s in entry["snippets"]]
            # A closing line break cannot be seen in HTML; the copy button's test compares all bytes.
            assert tag.select_one(".highlight code").get_text().rstrip("\n") == snippet.source.rstrip("\n")


def test_a_snippet_that_cannot_run_here_says_where_its_output_is_from(book: Book, site: Path) -> None:
    others = [s for s in book.snippets.values() if this().unmet(s)]
    for snippet in others:
        page = soup(site / book.home[snippet.name].url / "index.html")
        tag = page.select_one(f'.snippet[data-snippet="{snippet.name}"]')
        assert tag.select_one(".recorded").get_text().startswith("Recorded on CPython 3.")


def test_facts_come_from_the_evidence(book: Book, site: Path) -> None:
    page = (site / "event-loops/running-loop/index.html").read_text("utf-8")
    assert "Verified on CPython 3.11, 3.12, 3.13, 3.14, 3.15 on Linux" in page
    table = (site / "about/verified/index.html").read_text("utf-8")
    assert table.count("✓") >= 5 * len(book.recipes)
    assert "<td>failed" not in table


def test_chapters_llms_and_json_list_everything(book: Book, site: Path) -> None:
    llms = (site / "llms.txt").read_text("utf-8")
    for chapter in book.chapters:
        index = (site / chapter.path / "index.html").read_text("utf-8")
        for recipe in chapter.recipes:
            assert BeautifulSoup(index, "html.parser").find(string=re.compile(re.escape(recipe.description[:40])))
            assert f"- [{recipe.title}]({HERE}{recipe.url}): {recipe.description}" in llms
    urls = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert {HERE + recipe.url for recipe in book.recipes} <= set(urls)
