"""The Markdown fence that shows a snippet: its source, what it printed, and the facts about it.

    ```snippet
    event_loops/running_loop.py
    ```

`mkdocs.yml` declares `render` as a custom fence of pymdownx.superfences; markdown-exec turns source and result into
HTML, as for its own fences. Whatever is wrong with a snippet becomes one logged line, which ends a strict build, and
a box on the page, so that nothing ever looks verified that is not.
"""

from __future__ import annotations

import html
import logging
from typing import Any

from markdown import Markdown
from markdown_exec import base_format, code_block, tabbed

from cookbook import approved, plot, timeline
from cookbook.approved import Variant
from cookbook.evidence import PASSED, Record
from cookbook.execution import Execution, current
from cookbook.run import Run
from cookbook.snippet import SUPPORTED, Snippet

_log = logging.getLogger("mkdocs.plugins.cookbook")
_rendered: dict[tuple[str, str, str], str] = {}
"""What was converted before, by all that it is made from: under live reload, most of what a rebuild shows."""
PLATFORMS = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}
"""How readers call the values of `sys.platform`."""


def render(
    source: str,
    language: str,
    css_class: str,
    options: dict[str, Any],
    md: Markdown,
    **kwargs: Any,
) -> str:
    """Turn a fence that names a snippet into HTML (the signature is that of a superfences formatter)."""
    name = source.strip()
    execution = current()
    snippet = execution.book.snippets.get(name)
    if snippet is None:
        return _failure(f"snippets/{name}: a page names it, but it does not exist; correct the name or write it")
    result = _result(snippet, execution)
    key = (name, snippet.source, result)
    if key not in _rendered:
        _rendered[key] = base_format(
            language="python",
            code=name,
            md=md,
            source="above",
            update_toc=False,
            transform_source=lambda name: (name, snippet.source),
            run=lambda name, **_: result,
            id_prefix=f"{snippet.path.stem}-",
            extra={"title": snippet.path.name},
        )
    # Names used in code stand in the page's last line; the code would make the search index three times as large.
    attributes = f'class="snippet" data-snippet="{html.escape(name)}" data-search-exclude="1"'
    return f"<section {attributes}>{_rendered[key]}</section>"


def _failure(line: str) -> str:
    """Log `line`, which fails a strict build, and return the box that says it on the page."""
    _log.error(line)
    message, _, difference = line.partition("\n")
    details = f"<pre>{html.escape(difference)}</pre>" if difference else ""
    return f'<div class="admonition failure"><p class="admonition-title">{html.escape(message)}</p>{details}</div>'


def _result(snippet: Snippet, execution: Execution) -> str:
    """Markdown for what stands below the source: output, in tabs where Pythons differ, and facts."""
    minor = execution.interpreter.minor
    run = execution.result(snippet)
    variants = approved.variants(snippet)
    problem = None
    if run is not None:
        problem = run.problems[0] if run.problems else approved.compare(snippet, minor, run)
    elif not variants:
        problem = "has no approved output; `make approve` it where it can run"
    if problem:
        where = f"on Python {execution.interpreter.version}"
        return _failure(f"snippets/{snippet.name}: {where} {problem}") + "\n\n" + _facts(snippet, execution)
    blocks = []
    for variant in reversed(variants):  # the newest Python first: that is what most readers have
        shown = run if run is not None and minor in variant.minors else None
        blocks.append((variant.label, _output(snippet, variant, shown, execution)))
    body = tabbed(*blocks) if len(blocks) > 1 else blocks[0][1]
    return f"{body}\n\n{_timeline(snippet, run, execution)}{_facts(snippet, execution)}"


def _output(snippet: Snippet, variant: Variant, run: Run | None, execution: Execution) -> str:
    """Markdown for one output: that of this build's run, or the approved one with where it comes from."""
    text = variant.text if run is None else run.output
    # A reason why it was not run by this build is said once, where the reader would otherwise take it for granted.
    unmet = execution.interpreter.unmet(snippet)
    shown = " .of-run" if run is not None else ""  # the lines that a timeline's marks stand for
    block = code_block(f"{{ .text .output .no-copy{shown} }}", text.rstrip("\n"))
    if snippet.header.plot:
        block += f"\n\n{plot.figure(text, f'{snippet.path.stem}-{variant.minors[0]}', snippet.header.plot)}"
    if run is not None or not unmet:
        return block
    record = next(
        (
            (environment, record)
            for environment in execution.environments
            if environment.minor in variant.minors and (record := environment.of(snippet)) and record.result == PASSED
        ),
        None,
    )
    if record is None:
        note = f"Not verified here: {unmet}."
    else:
        environment, made = record
        where = f"{environment.implementation} {made.version} on {PLATFORMS.get(environment.platform)}, {made.date}"
        note = f"Recorded on {where}; this page was built with Python {execution.interpreter.version}."
    return f'{block}\n\n<p class="recorded">{html.escape(note)}</p>'


def _timeline(snippet: Snippet, run: Run | None, execution: Execution) -> str:
    """HTML for what happened when in `run`; nothing if there is nothing to see."""
    if run is None or run.trace is None or not run.trace.concurrent:
        return ""
    caption = f"This run on Python {execution.interpreter.version}"
    return f"{timeline.figure(run.trace, snippet.path.stem, caption)}\n\n"


def _facts(snippet: Snippet, execution: Execution) -> str:
    """The line under a snippet, all of it from its header and the evidence."""
    header = snippet.header
    facts = [_verified(snippet, execution)]
    if snippet.minors[:1] != SUPPORTED[:1]:
        facts.append(f"needs Python {header.requires_python}".replace(">=", "≥ "))
    if header.platforms:
        facts.append(" and ".join(PLATFORMS.get(platform, platform) for platform in header.platforms) + " only")
    if header.dependencies:
        facts.append("needs " + ", ".join(header.dependencies))
    if header.exit_code:
        facts.append(f"ends with exit code {header.exit_code}")
    records = [record for _, record in _records(snippet, execution)]
    if records:
        facts.append(f"takes {max(records[-1].seconds, 0.1):.1f} s")
    line = " · ".join(html.escape(fact) for fact in facts)
    file = html.escape(snippet.path.name)
    return f'<p class="facts">{line} · <a href="{file}" download>Download {file}</a></p>'


def _records(snippet: Snippet, execution: Execution) -> list[tuple[str, Record]]:
    """The records that vouch for `snippet` as it is now, as (platform, record), best platform's newest Python last."""
    found = []
    for environment in reversed(execution.environments):
        record = environment.of(snippet)
        if record is not None and record.result == PASSED:
            found.append((environment.platform, record))
    return sorted(found, key=lambda pair: (pair[0] == "linux", [int(n) for n in pair[1].version.split(".")[:2]]))


def _verified(snippet: Snippet, execution: Execution) -> str:
    """Say on which Pythons and platforms the evidence vouches for `snippet`, and on which it does not yet."""
    minors: dict[str, list[int]] = {}
    for platform, record in _records(snippet, execution):
        minors.setdefault(PLATFORMS.get(platform, platform), []).append(int(record.version.split(".")[1]))
    if not minors:
        return "Not verified yet"
    pythons: dict[tuple[int, ...], list[str]] = {}
    for platform, versions in sorted(minors.items()):
        pythons.setdefault(tuple(versions), []).append(platform)
    parts = [
        f"{', '.join(f'3.{minor}' for minor in versions)} on {' and '.join(platforms)}"
        for versions, platforms in pythons.items()
    ]
    text = "Verified on CPython " + "; ".join(parts)
    seen = {minor for versions in minors.values() for minor in versions}
    unseen = [f"3.{minor}" for minor in snippet.minors if minor not in seen]
    return f"{text}; not yet on {', '.join(unseen)}" if unseen else text
