"""Every snippet of the site: runs, prints what was approved, leaves nothing behind, and is code to copy."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable

import pytest

from cookbook import evidence
from cookbook.interpreter import Interpreter, at_hand, this
from cookbook.snippet import ROOT, SNIPPETS, Snippet, discover
from cookbook.verify import Trial, trials

ALL = discover()
COLUMNS = 79
GUARD_LINES = {"__main__", "main"}


@pytest.mark.parametrize("snippet", ALL, ids=lambda snippet: snippet.name)
def test_it_does_what_its_page_says(snippet: Snippet, all_trials: dict[str, Trial]) -> None:
    """A plain run prints the approved output, and a check under -X dev -W error prints it too and finds no leak."""
    if reason := this().unmet(snippet):
        pytest.skip(reason)  # shown on its page, too, as not verified here
    problem = all_trials[snippet.name].problem
    if problem:
        pytest.fail(f"snippets/{snippet.name}: {problem}", pytrace=False)


@pytest.mark.parametrize("snippet", ALL, ids=lambda snippet: snippet.name)
def test_it_can_be_copied(snippet: Snippet) -> None:
    text = snippet.source
    assert text.isprintable() or not [c for c in text if not c.isprintable() and c != "\n"]
    assert text.endswith("\n") and not text.endswith("\n\n")
    assert max(map(len, text.splitlines())) <= COLUMNS
    assert ast.get_docstring(snippet.tree), "a docstring of one line says what it shows"
    assert len(ast.get_docstring(snippet.tree).splitlines()) == 1
    assert "markdown-exec: hide" not in text


@pytest.mark.parametrize("snippet", ALL, ids=lambda snippet: snippet.name)
def test_it_imports_only_what_it_declares(snippet: Snippet) -> None:
    undeclared = set()
    for node in ast.walk(snippet.tree):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a snippet is one file"
            names = [node.module or ""]
        undeclared |= {name.partition(".")[0] for name in names} - sys.stdlib_module_names
    if not snippet.header.dependencies:
        assert undeclared - {"compression"} == set()


@pytest.mark.parametrize("interpreter", at_hand(), ids=lambda interpreter: interpreter.environment)
def test_the_evidence_of_each_python_at_hand_is_complete(interpreter: Interpreter) -> None:
    """Red means: run `make verify` and commit what it writes."""
    environment = next((e for e in evidence.load(ALL) if e.name == interpreter.environment), None)
    assert environment is not None, f"no evidence for {interpreter.environment}; run `make verify`"
    unverified = []
    for snippet in ALL:
        record = environment.of(snippet)
        if record is None or not (record.result == evidence.PASSED or interpreter.unmet(snippet)):
            unverified.append(snippet.name)
    assert unverified == [], "run `make verify`"


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "check", "snippets", "--config", "snippets/ruff.toml"),
        ("ruff", "format", "--check", "."),
        ("ruff", "format", "--check", "snippets", "--config", "snippets/ruff.toml"),
        ("mypy",),
    ],
    ids=" ".join,
)
def test_code_is_clean(command: tuple[str, ...]) -> None:
    result = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("minor", "libraries"), sorted({(s.minors[0], bool(s.header.dependencies)) for s in ALL if s.minors})
)
def test_snippets_are_typed(minor: int, libraries: bool) -> None:
    paths = [
        str(s.path.relative_to(SNIPPETS))
        for s in ALL
        if s.minors[0] == minor and bool(s.header.dependencies) is libraries and not s.path.stem.endswith("_2019")
    ]
    options = ["--explicit-package-bases", "--namespace-packages", "--python-version", f"3.{minor}"]
    if libraries:  # amqtt has no types, and paho sets attributes that it does not declare
        options += ["--disable-error-code", "import-untyped", "--disable-error-code", "attr-defined"]
    options.append("--cache-dir")
    command = [sys.executable, "-m", "mypy", *options, str(ROOT / ".mypy_cache"), "--config-file=", *paths]
    result = subprocess.run(command, cwd=SNIPPETS, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


LEAKS = {
    "a pending task": (
        "import asyncio\nasync def main():\n    global t\n    t = asyncio.create_task(asyncio.sleep(9))\n"
        "    await asyncio.sleep(0)\n    print('x')\nasyncio.run(main())\n",
        "leaves the task sleep pending at the end",
    ),
    "an unclosed loop": (
        "import asyncio\nloop = asyncio.new_event_loop()\nprint('x')\ndel loop\n",
        "prints something else under -X dev -W error",
    ),
    "an unawaited coroutine": (
        "import asyncio\nasync def main():\n    asyncio.sleep(0)\n    print('x')\nasyncio.run(main())\n",
        "",
    ),
    "a deprecated call": (
        "import asyncio\nprint('x')\nasyncio.iscoroutinefunction(print)\n"
        "import warnings\nwarnings.warn('old', DeprecationWarning)\n",
        "under -X dev -W error ended with exit code 1, not 0 (DeprecationWarning: old)",
    ),
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_leak_is_found(leak: str, write: Callable[..., Snippet]) -> None:
    source, cause = LEAKS[leak]
    (trial,) = trials([write(source)], [this()])
    assert trial.flaw is not None
    assert cause in trial.flaw


def test_every_repetition_counts(write: Callable[..., Snippet]) -> None:
    """What `make try ARGS="--times 20"` looks for: a program that does not always do the same."""
    fickle = write("import time\nprint(time.monotonic_ns())\n")
    tried = trials([fickle] * 4, [this()])
    assert len({trial.plain.output for trial in tried}) == 4
    assert (tried[0].flaw or "").startswith("prints something else on every run; make it print the same, or declare in")


def test_a_slow_machine_is_no_flaw_and_a_slow_step_is_shown(write: Callable[..., Snippet]) -> None:
    body = "import asyncio, time\nasync def main():\n    time.sleep(0.15)\n    print('x')\n"
    quiet, loud = (
        write(f"{body}asyncio.run(main(){debug})\n", f"chapter/{name}.py")
        for name, debug in (("quiet", ""), ("loud", ", debug=True"))
    )
    (first, second) = trials([quiet, loud], [this()])
    assert "Executing <" in first.checked.output
    assert first.flaw is None
    assert "Executing <" in second.plain.output


def test_reasons_in_the_header_excuse_what_they_name_and_no_more(write: Callable[..., Snippet]) -> None:
    header = "# /// script\n# [tool.cookbook]\n# {} = 'the point'\n# ///\n"
    leaking, loop, _, _ = (source for source, _ in LEAKS.values())
    snippets = [
        write(header.format("pending") + leaking, "chapter/a.py"),
        write(header.format("dev-mode") + loop, "chapter/b.py"),
        write(header.format("dev-mode") + leaking, "chapter/c.py"),
        write(header.format("pending") + loop, "chapter/d.py"),
    ]
    flaws = [trial.flaw for trial in trials(snippets, [this()])]
    assert flaws[:2] == [None, None]
    assert all(flaws[2:])
