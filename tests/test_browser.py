"""The site in headless Chromium: copy, search, dark mode, phone width, no script."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page

from cookbook.recipe import Book

BUTTON = ".highlight:not(.output) [data-md-type=copy]"
PAGES = [
    "",
    "event-loops/",
    "event-loops/running-loop/",
    "event-loops/signals/",
    "start/what-is-asyncio/",
    "about/verified/",
]


@dataclass
class Tour:
    """What one visit to every recipe on a phone saw."""

    widths: dict[str, int]
    """How wide each page is, in pixels, where 360 are there."""
    code: dict[str, str]
    """What the copy button of each snippet takes: the text of its block."""
    asked: list[str]
    """Addresses that pages asked for."""
    failed: list[str]
    """Addresses that were not there, and errors of scripts."""


@pytest.fixture(scope="module")
def tour(book: Book, address: str, browser: Browser) -> Tour:
    context = browser.new_context(viewport={"width": 360, "height": 780})
    page = context.new_page()
    seen = Tour({}, {}, [], [])
    page.on("request", lambda request: seen.asked.append(request.url))
    page.on("response", lambda response: seen.failed.append(response.url) if response.status >= 400 else None)
    page.on("pageerror", lambda error: seen.failed.append(str(error)))
    for url in PAGES + [recipe.url for recipe in book.recipes]:
        page.goto(address + url, wait_until="networkidle" if url in PAGES else "load")
        seen.widths[url] = page.evaluate("document.documentElement.scrollWidth")
        seen.code |= page.evaluate(
            "Object.fromEntries([...document.querySelectorAll('[data-snippet]')].map(section =>"
            "[section.dataset.snippet, section.querySelector('.highlight:not(.output) code').textContent]))"
        )
    context.close()
    return seen


def test_what_is_shown_is_byte_for_byte_the_file(book: Book, tour: Tour) -> None:
    for recipe in book.recipes:
        for snippet in book.of(recipe):
            assert tour.code[snippet.name].encode() == snippet.content, snippet.name


def test_the_copy_button_copies_what_is_shown(book: Book, address: str, page: Page) -> None:
    """Every snippet of the first page of each chapter."""
    for chapter in book.chapters:
        page.goto(address + chapter.recipes[0].url)
        for snippet in book.of(chapter.recipes[0]):
            page.evaluate("navigator.clipboard.writeText('nothing')")
            block = page.locator(f'[data-snippet="{snippet.name}"]')
            block.locator(BUTTON).click()
            page.wait_for_function("async () => (await navigator.clipboard.readText()) != 'nothing'")
            assert page.evaluate("navigator.clipboard.readText()").encode() == snippet.content, snippet.name


def test_an_output_has_no_copy_button(address: str, page: Page) -> None:
    page.goto(address + "event-loops/running-loop/")
    page.wait_for_selector(BUTTON)
    assert page.locator(".snippet .output").count() > 1
    assert page.locator(".snippet .output button").count() == 0


def search(page: Page, query: str) -> list[str]:
    """The pages that the search box shows for `query`, best first, without anchors."""
    for text, said in (("", "Type to start searching"), (query, "document|match")):
        page.fill(".md-search__input", text)
        page.press(".md-search__input", "End")  # the theme listens to keys
        page.wait_for_function(
            "said => document.querySelector('.md-search-result__meta').textContent.match(said)", arg=said
        )
    return page.locator(".md-search-result__item").evaluate_all(
        "items => items.map(item => new URL(item.querySelector('a').href).pathname)"
    )


@pytest.fixture(scope="module")
def searcher(browser: Browser, address: str):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.click(".md-search__input")
    page.wait_for_function("document.querySelector('.md-search-result__meta').textContent.match('Type to start')")
    yield page
    context.close()


QUERIES = [
    # by task
    ("run blocking code", "event-loops/blocking-code"),
    ("one loop per thread", "event-loops/loop-per-thread"),
    ("handle ctrl-c", "event-loops/signals"),
    ("kill a subprocess", "event-loops/subprocess-wait"),
    ("stream subprocess output", "event-loops/subprocess-stream"),
    ("is asyncio the right tool", "start/what-is-asyncio"),
    ("call a function later", "event-loops/schedule-callbacks"),
    ("custom event loop", "event-loops/custom-loop"),
    ("graceful shutdown", "event-loops/signals"),
    # by API name
    ("get_running_loop", "event-loops/running-loop"),
    ("get_event_loop", "event-loops/running-loop"),
    ("asyncio.Runner", "event-loops/own-loop"),
    ("loop.call_soon_threadsafe", "event-loops/schedule-callbacks"),
    ("run_coroutine_threadsafe", "event-loops/loop-per-thread"),
    ("to_thread", "event-loops/blocking-code"),
    ("add_signal_handler", "event-loops/signals"),
    ("create_subprocess_exec(", "event-loops/subprocess-stream"),
    ("asyncio.run", "start/first-program"),
    ("shutdown_asyncgens", "event-loops/loop-life"),
    ("set_event_loop_policy", "event-loops/custom-loop"),
    # by error message, as pasted from a terminal
    ("There is no current event loop in thread", "event-loops/running-loop"),
    ("RuntimeError: There is no current event loop in thread 'MainThread'.", "event-loops/running-loop"),
    ("RuntimeError: no running event loop", "event-loops/running-loop"),
    ("This event loop is already running", "mistakes/nested-run"),
    ("RuntimeError: This event loop is already running", "mistakes/nested-run"),
    ("asyncio.run() cannot be called from a running event loop", "mistakes/nested-run"),
    ("Event loop stopped before Future completed.", "event-loops/run-forever"),
    ("RuntimeError: Event loop is closed", "mistakes/closed-loop"),
    ("Task was destroyed but it is pending!", "mistakes/lost-task"),
    ("got Future attached to a different loop", "mistakes/wrong-loop"),
    ("coroutines cannot be used with add_signal_handler()", "event-loops/signals"),
    ("Separator is not found, and chunk exceed the limit", "event-loops/subprocess-stream"),
    # the chapters on tasks, generators, context managers and communication
    ("cancel a task", "tasks/cancel-task"),
    ("limit how long something may take", "tasks/limit-time"),
    ("wait until a condition holds", "tasks/wait-for-condition"),
    ("merge async iterators", "async-generators/merge-streams"),
    ("several async context managers", "context-managers/several-at-once"),
    ("read a file without blocking", "context-managers/async-file"),
    ("publish subscribe", "communication/publish-subscribe"),
    ("request id in logs", "communication/context-variables"),
    ("unix socket", "communication/unix-socket"),
    ("mqtt", "communication/mqtt-rpc"),
    ("asyncio.timeout", "tasks/limit-time"),
    ("wait_for", "tasks/limit-time"),
    ("asyncio.shield", "tasks/shield"),
    ("as_completed", "tasks/as-completed"),
    ("gather", "tasks/collect-results"),
    ("eager_task_factory", "tasks/eager-tasks"),
    ("asend", "async-generators/drive-with-asend"),
    ("aclosing", "async-generators/close-generator"),
    ("AsyncExitStack", "context-managers/several-at-once"),
    ("ProcessPoolExecutor", "context-managers/process-pool"),
    ("PriorityQueue", "communication/queue-kinds"),
    ("Queue.shutdown", "communication/queue-shutdown"),
    ("contextvars", "communication/context-variables"),
    ("Task exception was never retrieved", "tasks/task-exceptions"),
    ("unhandled errors in a TaskGroup (1 sub-exception)", "tasks/exception-groups"),
    ("RuntimeError: cannot reuse already awaited coroutine", "tasks/call-coroutines"),
    ("asynchronous generator is already running", "async-generators/close-generator"),
    ("object does not support the asynchronous context manager protocol", "context-managers/write-context-manager"),
    ("ConnectionRefusedError: [Errno 111] Connect call failed", "context-managers/tcp-client"),
    ("ValueError: task_done() called too many times", "communication/producer-consumer"),
    ("Passing coroutines is forbidden, use tasks explicitly.", "tasks/first-result"),
    # the chapters on improving, networks, mistakes and the loop itself
    ("profile asyncio", "improve/find-time"),
    ("what blocks the event loop", "improve/find-blocking"),
    ("tracemalloc", "improve/measure-memory"),
    ("uvloop benchmark", "improve/faster-loops"),
    ("migrate to python 3.14", "improve/migrate"),
    ("create_future", "improve/futures"),
    ("retry with backoff", "improve/retry"),
    ("tenacity", "improve/retry"),
    ("circuit breaker", "improve/circuit-breaker"),
    ("connection pool", "improve/connection-pool"),
    ("call async from sync", "improve/sync-and-async"),
    ("load shedding", "improve/overload"),
    ("tcp echo server", "network/tcp-echo"),
    ("length prefixed messages", "network/framing"),
    ("BufferedProtocol", "network/buffered-protocol"),
    ("udp server", "network/udp"),
    ("CERTIFICATE_VERIFY_FAILED", "network/tls"),
    ("start_tls", "network/start-tls"),
    ("getaddrinfo", "network/resolve-names"),
    ("asyncssh", "network/ssh"),
    ("h11", "network/http-server"),
    ("reconnect", "network/keep-connected"),
    ("set_exception_handler", "mistakes/callback-errors"),
    ("RuntimeWarning: coroutine 'main' was never awaited", "mistakes/forgotten-await"),
    ("PYTHONASYNCIODEBUG", "mistakes/debug-mode"),
    ("pdb", "mistakes/debugger"),
    ("sys.remote_exec", "mistakes/break-in"),
    ("IsolatedAsyncioTestCase", "mistakes/test-unittest"),
    ("pytest-asyncio", "mistakes/test-pytest"),
    ("AsyncMock", "mistakes/mock-coroutines"),
    ("fake clock in tests", "mistakes/fake-time"),
    ("write your own event loop", "internals/build-loop"),
    ("_run_once", "internals/run-once"),
    ("pyodide", "internals/compare-loops"),
]


@pytest.mark.parametrize(("query", "expected"), QUERIES, ids=[query for query, _ in QUERIES])
def test_search_shows_the_right_page_first(query: str, expected: str, searcher: Page) -> None:
    results = search(searcher, query)
    assert results, "no result"
    assert results[0].strip("/") == expected, results[:4]


ENGINE = """async queries => {
    const config = JSON.parse(document.querySelector('#__config').textContent)
    const worker = new Worker(new URL(config.search, location))
    const answer = message => new Promise(done => {
        worker.addEventListener('message', event => done(event.data), {once: true})
        worker.postMessage(message)
    })
    const index = await (await fetch('search/search_index.json')).json()
    await answer({type: 0, data: {...index, options: {suggest: false}}})
    const found = {}
    for (const query of queries) {
        const {data} = await answer({type: 2, data: query})
        found[query] = data.items.map(([page]) => page.location.split('#')[0])
    }
    worker.terminate()
    return found
}"""
"""The theme's own search engine, asked without its box: hundreds of queries in a second."""


def test_titles_and_aliases_find_their_page(book: Book, address: str, page: Page) -> None:
    """Queries that nobody tuned for: titles and aliases have their page among the first three, nearly all titles first.

    A word after a hyphen (`python -m asyncio`) excludes pages in the theme's query language, and cannot be looked for.
    """
    page.goto(address)
    wanted = {alias: r.url for r in book.recipes for alias in r.aliases if " -" not in alias}
    titles = {recipe.title: recipe.url for recipe in book.recipes}
    found = page.evaluate(ENGINE, [*titles, *wanted])
    assert [title for title, url in titles.items() if url not in found[title][:3]] == []
    second = [title for title, url in titles.items() if found[title][0] != url]
    assert len(second) <= max(1, len(titles) * 0.1), second
    late = [alias for alias, url in wanted.items() if url not in found[alias][:3]]
    assert len(late) <= len(wanted) * 0.03, late


def test_the_engine_answers_as_the_box_does(address: str, page: Page, searcher: Page) -> None:
    page.goto(address)
    queries = ["run blocking code", "RuntimeError: no running event loop", "asyncio.Runner"]
    found = page.evaluate(ENGINE, queries)
    for query in queries:
        shown = [path.strip("/") for path in search(searcher, query)]
        assert shown[:3] == [path.strip("/") for path in found[query][:3]]


def test_all_chapters_have_room_in_the_row_of_tabs(address: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 780})
    page = context.new_page()
    page.goto(address)
    row = page.locator(".md-tabs__list")
    assert row.evaluate("row => row.scrollWidth <= row.clientWidth")
    row.evaluate("row => row.append(row.children[1].cloneNode(true), row.children[2].cloneNode(true))")
    assert not row.evaluate("row => row.scrollWidth <= row.clientWidth")
    context.close()


def test_search_finds_nothing_where_there_is_nothing(searcher: Page) -> None:
    assert search(searcher, "zymurgy") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 768, 1280])
def test_no_page_overflows(scheme: str, width: int, address: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": width, "height": 780}, color_scheme=scheme)
    page = context.new_page()
    for url in PAGES:
        page.goto(address + url)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, url
        shown = page.evaluate("document.body.getAttribute('data-md-color-scheme')")
        assert shown == {"light": "default", "dark": "slate"}[scheme]
    context.close()


def test_no_recipe_overflows_on_a_phone(tour: Tour) -> None:
    assert {url: width for url, width in tour.widths.items() if width > 360} == {}


CONTRAST = """() => {
    const channel = c => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})
    const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data] }
    const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    const over = ([r, g, b, a], [x, y, z]) => [r, g, b].map((c, i) => (c * a + [x, y, z][i] * (255 - a)) / 255)
    const ground = element => {
        const layers = []
        for (let e = element; e; e = e.parentElement) layers.push(rgba(getComputedStyle(e).backgroundColor))
        return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255])
    }
    const contrast = (paint, below) => {
        const [a, b] = [luminance(over(rgba(paint), below)), luminance(below)]
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }
    const poor = []
    for (const element of document.querySelectorAll('.md-content *, .md-nav a, .md-tabs a')) {
        const text = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
        if (!text || !element.checkVisibility({opacityProperty: true}) || element.closest('.headerlink')) continue
        const style = getComputedStyle(element)
        const ratio = contrast(element instanceof SVGElement ? style.fill : style.color, ground(element))
        if (ratio < 4.5) poor.push(`${element.className} ${element.textContent.slice(0, 30)}: ${ratio.toFixed(2)}`)
    }
    // What a picture consists of needs 3 to 1, by what fills it or by its edge.
    for (const element of document.querySelectorAll('.timeline :is(rect, circle, path, .median)')) {
        const {fill, stroke} = getComputedStyle(element)
        const ratios = [fill, stroke].filter(p => p !== 'none').map(p => contrast(p, ground(element)))
        if (Math.max(...ratios) < 3) poor.push(`${element.outerHTML}: ${ratios}`)
    }
    return poor
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast(scheme: str, address: str, browser: Browser) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    for url in PAGES:
        page.goto(address + url)
        assert page.evaluate(CONTRAST) == [], url
    for faint in [
        ".md-content p { color: #999; background: #bbb }",
        ".timeline * { fill: #888; stroke: #888; background: #888 }",
    ]:
        page.goto(f"{address}start/first-program/")
        page.add_style_tag(content=faint.replace(";", " !important;").replace(" }", " !important }"))
        assert page.evaluate(CONTRAST) != []
    context.close()


def test_no_page_asks_another_host(tour: Tour, address: str) -> None:
    assert [url for url in tour.asked if not url.startswith((address, "data:", "blob:"))] == []
    assert tour.failed == []


def test_the_page_works_without_script(address: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "event-loops/running-loop/")
    assert page.locator("h1").is_visible()
    assert page.locator(".snippet code").first.is_visible()
    labels = page.locator(".snippet .tabbed-labels label")
    blocks = page.locator(".snippet .tabbed-block")
    assert labels.count() == blocks.count() >= 2
    assert blocks.nth(0).is_visible()
    labels.nth(1).click()
    assert blocks.nth(1).is_visible()
    assert not blocks.nth(0).is_visible()
    link = page.locator(".facts a[download]").first
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == "running_loop.py"
    page.goto(address + "start/first-program/")
    assert page.locator("svg.timeline rect.wait").first.is_visible()
    page.goto(address)
    page.locator(".recipes a").first.click()
    assert page.locator("h1").is_visible()
    context.close()


def test_a_mark_and_its_line_light_up_together(address: str, page: Page) -> None:
    page.goto(address + "start/first-program/")
    section = page.locator('[data-snippet="start/first_program_two.py"]')
    lit = section.locator(".output .lit")
    marks = section.locator("circle")
    numbers = [mark.get_attribute("data-lines").split() for mark in marks.all()]
    lines = section.locator(".output code").text_content().splitlines()
    assert sorted(int(number) for own in numbers for number in own) == list(range(1, len(lines) + 1))
    for mark, own in zip(marks.all(), numbers, strict=True):
        mark.hover()
        assert lit.all_text_contents() == [lines[int(number) - 1] for number in own]
        assert "lit" in mark.get_attribute("class")
    page.mouse.move(0, 0)
    assert lit.count() == 0
    section.get_by_text(lines[-1], exact=True).hover()
    (only,) = section.locator("circle.lit").all()
    assert only.get_attribute("data-lines").split()[-1] == str(len(lines))
    # The keyboard reaches the picture with one stop, and goes on with arrows.
    page.mouse.move(0, 0)
    assert [mark.get_attribute("tabindex") for mark in marks.all()] == ["0"] + ["-1"] * (len(numbers) - 1)
    marks.first.focus()
    page.keyboard.press("ArrowRight")
    assert marks.nth(1).evaluate("mark => mark === document.activeElement")
    assert lit.all_text_contents() == [lines[int(number) - 1] for number in numbers[1]]
    assert lines[int(numbers[1][0]) - 1] in marks.nth(1).get_attribute("aria-label")


def test_keys_reach_tabs_and_search(address: str, page: Page) -> None:
    page.goto(address + "event-loops/running-loop/")
    page.keyboard.press("/")
    page.keyboard.type("signals")
    page.wait_for_selector(".md-search-result__item")
    assert page.locator(".md-search__input").input_value() == "signals"
