"""Every code block on every page and in the README was executed, or says in its fence why not.

pytest-examples finds, lints and runs Python blocks. It overlooks some forms of fences and takes some others for
Python (see `test_the_census_sees_what_pytest_examples_overlooks`), so a census of our own counts the fences with the
very parser that renders the pages, and the two have to agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import markdown
import pytest
from pytest_examples import CodeExample, EvalExample, find_examples

from cookbook.recipe import Book
from cookbook.snippet import ROOT, SNIPPETS

PAGES = sorted((ROOT / "docs").rglob("*.md"))
DOCUMENTS = [*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
RUN = {"python", "py", "python3", "py3"}
PYTHON = RUN | {"pycon", "python-console", "ipython", "pyodide"}
REASON = "data-not-run"


@dataclass(frozen=True)
class Block:
    """A fence as the site's parser sees it."""

    language: str
    source: str
    reason: str


def census(text: str) -> list[Block]:
    """Every fence in the Markdown `text`: tilde fences, attribute lists, blocks nested in tabs, lists and notes."""
    blocks: list[Block] = []

    def accept(language, inputs, options, attrs, md):
        options["reason"] = inputs.pop(REASON, "")
        attrs.update(inputs)
        return True

    def record(source, language, class_name, options, md, attrs=None, **_):
        reason = options.get("reason") or (attrs or {}).get(REASON, "")
        blocks.append(Block(language, source, reason))
        return f"<pre data-fence>{language}</pre>"

    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    html = markdown.markdown(
        text,
        extensions=[
            "admonition",
            "attr_list",
            "def_list",
            "md_in_html",
            "tables",
            "pymdownx.details",
            "pymdownx.tabbed",
            "pymdownx.superfences",
        ],
        extension_configs={
            "pymdownx.tabbed": {"alternate_style": True},
            "pymdownx.superfences": {
                "disable_indented_code_blocks": False,
                "custom_fences": [{"name": "*", "class": "any", "validator": accept, "format": record}],
            },
        },
    )
    for _ in range(html.count("<pre") - html.count("<pre data-fence>")):
        blocks.append(Block("indented", "", ""))
    return blocks


def escaped(block: Block, found: set[str]) -> str | None:
    """Why `block` counts as a block that was not executed, or `None`."""
    if block.language == "snippet" or block.reason:
        return None
    if block.language in RUN and block.source.strip() in found:
        return None
    return f"a {block.language or 'plain'} block was not executed and gives no {REASON}: {block.source[:60]!r}"


def examples(*paths: Path) -> list[CodeExample]:
    return [e for e in find_examples(*map(str, paths)) if e.prefix.split()[0].strip("{}.") in RUN]


def not_run(example: CodeExample) -> bool:
    return REASON in example.prefix


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_block_escaped(path: Path) -> None:
    found = {example.source.strip() for example in examples(path) if not not_run(example)}
    # On a page every block counts; README and CONTRIBUTING may quote commands and headers.
    blocks = [b for b in census(path.read_text("utf-8")) if path in PAGES or b.language in PYTHON]
    problems = [escaped(block, found) for block in blocks]
    assert [problem for problem in problems if problem] == []


@pytest.mark.parametrize("example", [e for e in examples(*DOCUMENTS) if not not_run(e)], ids=str)
def test_inline_python_blocks_are_clean_and_run(example: CodeExample, eval_example: EvalExample) -> None:
    eval_example.set_config(line_length=79, target_version="py311")
    eval_example.lint_ruff(example)
    problem = None
    try:
        eval_example.run(example)
    except BaseException as error:  # the traceback must go: on 3.11 it takes the whole session down
        problem = f"{type(error).__name__}: {error}"
    if problem:
        pytest.fail(f"{example}: {problem}", pytrace=False)


def test_snippet_blocks_are_clean(
    book: Book, tmp_path: Path, eval_example: EvalExample, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pages as readers see them, sources in place of names: pytest-examples finds each and lints it."""
    monkeypatch.chdir(SNIPPETS)  # whose ruff.toml holds the rules for what readers copy
    eval_example.set_config(line_length=79, target_version="py311")
    for recipe in book.recipes:
        expanded = recipe.text
        for snippet in book.of(recipe):
            expanded = re.sub(
                rf"```snippet\n{re.escape(snippet.name)}\n```",
                lambda _, snippet=snippet: f"```python\n{snippet.source}```",
                expanded,
            )
        path = tmp_path / f"{recipe.slug}.md"
        path.write_text(expanded, "utf-8")
        sources = {example.source: example for example in examples(path)}
        for snippet in book.of(recipe):
            assert snippet.source.rstrip("\n") in {s.rstrip("\n") for s in sources}, f"{snippet.name} was not found"
        for example in sources.values():
            eval_example.lint_ruff(example)


UNSEEN = """
~~~python
print("tilde")
~~~

``` { .python .annotate }
print("attributes")
```

=== "Tab"

    ```py
    print("tabbed")
    ```

!!! note

    - a list

        ~~~ {.python}
        print("nested")
        ~~~

````markdown
```python
print("quoted, not a block of this page")
```
````

    indented = True
"""


def test_the_census_sees_what_pytest_examples_overlooks(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(UNSEEN, "utf-8")
    blocks = census(UNSEEN)
    assert [(b.language, b.source.partition("\n")[0]) for b in blocks if b.language in PYTHON] == [
        ("python", 'print("tilde")'),
        ("python", 'print("attributes")'),
        ("py", 'print("tabbed")'),
        ("python", 'print("nested")'),
    ]
    assert sum(b.language == "indented" for b in blocks) == 1
    found = {example.source.strip() for example in examples(path)}
    problems = [problem for block in blocks if (problem := escaped(block, found))]
    assert len(problems) == 5, problems  # tilde, attributes, nested, the quoting block, the indented one


@pytest.mark.parametrize(
    ("fence", "escapes"),
    [
        ('```python\nprint("x")\n```', False),
        ("```pycon\n>>> 1\n1\n```", True),
        ("```sh\nmake\n```", True),
        ('``` { .sh data-not-run="it would clone the project" }\nmake\n```', False),
        ('``` { .python data-not-run="it never ends" }\nwhile True: ...\n```', False),
        ("```\nan output that somebody typed\n```", True),
        ("```snippet\nevent_loops/running_loop.py\n```", False),
    ],
)
def test_each_kind_of_fence(fence: str, escapes: bool, tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"# Page\n\n{fence}\n", "utf-8")
    (block,) = census(path.read_text("utf-8"))
    found = {example.source.strip() for example in examples(path) if not not_run(example)}
    assert bool(escaped(block, found)) is escapes
