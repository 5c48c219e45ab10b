"""Approved outputs, the cache of runs, and the evidence: nothing lost, nothing vouched for that was not run."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cookbook import approved, cache, evidence
from cookbook.evidence import PASSED, Record, fingerprint
from cookbook.interpreter import Interpreter
from cookbook.run import Run
from cookbook.snippet import Snippet, SnippetError

Write = Callable[..., Snippet]


def outs(snippet: Snippet) -> dict[str, str]:
    return {path.name: path.read_text() for path in sorted(snippet.path.parent.glob("*.out"))}


def test_one_file_where_all_pythons_agree(write: Write) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, dict.fromkeys(range(11, 16), "1\n"))
    assert outs(snippet) == {"recipe.out": "1\n"}
    assert [v.label for v in approved.variants(snippet)] == ["Python 3.11 – 3.15"]


def test_a_file_from_each_python_that_changes_it(write: Write) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, {11: "a\n", 12: "b\n", 13: "b\n", 14: "c\n", 15: "c\n"})
    assert outs(snippet) == {"recipe.out": "a\n", "recipe.py312.out": "b\n", "recipe.py314.out": "c\n"}
    labels = [v.label for v in approved.variants(snippet)]
    assert labels == ["Python 3.11", "Python 3.12 – 3.13", "Python 3.14 – 3.15"]
    assert approved.expected(snippet, 13) == "b\n"
    assert approved.expected(snippet, 16) == "c\n"
    changed = approved.approve(snippet, dict.fromkeys(range(11, 16), "a\n"))
    assert outs(snippet) == {"recipe.out": "a\n"}
    assert sorted(path.name for path in changed) == ["recipe.py312.out", "recipe.py314.out"]


def test_approving_on_some_pythons_keeps_the_others(write: Write) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, {11: "a\n", 12: "a\n", 13: "a\n", 14: "c\n", 15: "c\n"})
    approved.approve(snippet, {13: "b\n"})
    assert outs(snippet) == {"recipe.out": "a\n", "recipe.py313.out": "b\n", "recipe.py314.out": "c\n"}
    alone = write("print(2)\n", "chapter/alone.py")
    approved.approve(alone, {13: "b\n"})
    assert approved.expected(alone, 11) == approved.expected(alone, 15) == "b\n"


def test_approving_a_changed_program_drops_what_the_old_one_printed(write: Write) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, {11: "a\n", 12: "a\n", 13: "a\n", 14: "c\n", 15: "d\n"})
    approved.approve(snippet, {13: "b\n"}, outdated={11, 12, 14})
    assert outs(snippet) == {"recipe.out": "b\n", "recipe.py315.out": "d\n"}


def test_outputs_of_a_longer_name_are_not_taken_for_ones_own(write: Write) -> None:
    snippet, longer = write("print(1)\n"), write("print(2)\n", "chapter/recipe_wrong.py")
    approved.approve(longer, dict.fromkeys(range(11, 16), "2\n"))
    assert approved.variants(snippet) == []
    assert approved.compare(snippet, 11, Run("1\n", 0, 0.1)) is not None


def test_a_difference_is_shown_with_the_command_that_approves_it(write: Write) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, dict.fromkeys(range(11, 16), "cup\ntea\n"))
    message = approved.compare(snippet, 12, Run("cup\ncoffee\n", 0, 0.1))
    assert message is not None
    first, *difference = message.splitlines()
    assert first.startswith("prints something else than approved; ")
    assert first.endswith("`make approve RECIPE=chapter/recipe.py`")
    assert "-tea" in difference and "+coffee" in difference
    assert approved.compare(snippet, 12, Run("cup\ntea\n", 0, 0.1)) is None


def test_what_varies_is_not_compared(write: Write) -> None:
    snippet = write("# /// script\n# [tool.cookbook]\n# varies = ['\\d+ ms']\n# ///\nprint(1)\n")
    approved.approve(snippet, dict.fromkeys(range(11, 16), "took 12 ms\n"))
    assert approved.compare(snippet, 11, Run("took 340 ms\n", 0, 0.1)) is None
    assert approved.compare(snippet, 11, Run("took long\n", 0, 0.1)) is not None
    assert approved.approve(snippet, {11: "took 13 ms\n"}) == []


def test_the_cache_keeps_good_runs_only(write: Write, interpreter: Interpreter, tmp_path: Path) -> None:
    key = cache.key(write("print(1)\n"), interpreter)
    cache.store(key, Run("1\n", 0, 0.25), tmp_path)
    assert cache.load(key, tmp_path) == Run("1\n", 0, 0.25)
    cache.store("bad", Run("1\n", 1, 0.25, ("broken",)), tmp_path)
    assert cache.load("bad", tmp_path) is None


def test_a_cache_file_cut_in_half_counts_as_absent(write: Write, interpreter: Interpreter, tmp_path: Path) -> None:
    key = cache.key(write("print(1)\n"), interpreter)
    cache.store(key, Run("1\n" * 100, 0, 0.25), tmp_path)
    file = tmp_path / f"{key}.json"
    whole = file.read_bytes()
    for size in range(len(whole)):
        file.write_bytes(whole[:size])
        assert cache.load(key, tmp_path) is None
    for other in (b"[]", b"null", b'{"output": 1, "exit_code": 0, "seconds": 0.1}', b"\xff"):
        file.write_bytes(other)
        assert cache.load(key, tmp_path) is None
    cache.store(key, Run("1\n", 0, 0.25), tmp_path)
    assert cache.load(key, tmp_path) == Run("1\n", 0, 0.25)


def test_two_writers_never_mix(tmp_path: Path) -> None:
    file = tmp_path / "shared.json"
    texts = ["a" * 100_000, "b" * 200_000]
    threads = [
        threading.Thread(target=lambda text=text: [cache.write_whole(file, text) for _ in range(30)]) for text in texts
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        assert not file.exists() or file.read_text() in texts
    assert [path.name for path in tmp_path.iterdir()] == ["shared.json"]


def test_the_key_of_a_run_changes_with_everything_that_can_change_it(write: Write, interpreter: Interpreter) -> None:
    header = "# /// script\n# dependencies = ['pyyaml']\n# ///\n"
    snippet = write(header + "print(1)\n")
    keys = {
        cache.key(snippet, interpreter),
        cache.key(write(header + "print(2)\n"), interpreter),
        cache.key(write(header.replace("'pyyaml'", "'pyyaml>1'") + "print(1)\n"), interpreter),
        cache.key(write(header + "print(1)\n", "chapter/other.py"), interpreter),
        cache.key(snippet, replace(interpreter, build="3.11.8")),
        cache.key(snippet, replace(interpreter, packages={"pyyaml": "1000"})),
    }
    assert len(keys) == 6
    plain = write("print(1)\n")
    assert cache.key(plain, interpreter) == cache.key(plain, replace(interpreter, packages={}))


def record(snippet: Snippet, minor: int) -> Record:
    return Record(fingerprint(snippet, minor), PASSED, 0.1, f"3.{minor}.1", "2026-11-22")


def test_evidence_goes_stale_with_the_source_and_with_the_approved_output(
    write: Write, interpreter: Interpreter, tmp_path: Path
) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, dict.fromkeys(range(11, 16), "1\n"))
    minor = interpreter.minor
    evidence.save(interpreter, {snippet.name: record(snippet, minor)}, {snippet.name}, tmp_path / "evidence")

    def current(snippet: Snippet) -> Record | None:
        (environment,) = evidence.load([snippet], tmp_path / "evidence")
        return environment.of(snippet)

    assert current(snippet) == record(snippet, minor)
    assert current(write("print(1)  # changed\n")) is None
    assert current(write("print(1)\n")) is not None
    approved.approve(snippet, dict.fromkeys(range(11, 16), "2\n"))
    assert current(snippet) is None


def test_a_record_of_another_state_makes_its_output_outdated(
    write: Write, interpreter: Interpreter, tmp_path: Path
) -> None:
    snippet = write("print(1)\n")
    approved.approve(snippet, dict.fromkeys(range(11, 16), "1\n"))
    minor = interpreter.minor
    folder = tmp_path / "evidence"
    assert evidence.outdated(snippet, folder) == set()  # never verified: nothing is known
    evidence.save(interpreter, {snippet.name: record(snippet, minor)}, {snippet.name}, folder)
    assert evidence.outdated(snippet, folder) == set()
    assert evidence.outdated(write("print(2)\n"), folder) == {minor}


def test_saving_evidence_merges_and_forgets_what_is_gone(
    write: Write, interpreter: Interpreter, tmp_path: Path
) -> None:
    one, two = write("print(1)\n", "chapter/one.py"), write("print(2)\n", "chapter/two.py")
    minor, folder = interpreter.minor, tmp_path / "evidence"
    evidence.save(interpreter, {s.name: record(s, minor) for s in (one, two)}, {one.name, two.name}, folder)
    failed = replace(record(one, minor), result="failed: printed nothing")
    path = evidence.save(interpreter, {one.name: failed}, {one.name, two.name}, folder)
    (environment,) = evidence.load([one, two], folder)
    assert environment.of(one) == failed
    assert environment.of(two) == record(two, minor)
    evidence.save(interpreter, {}, {two.name}, folder)
    assert list(json.loads(path.read_text())["snippets"]) == [two.name]


def test_broken_evidence_is_an_error_and_is_not_overwritten(interpreter: Interpreter, tmp_path: Path) -> None:
    path = tmp_path / f"{interpreter.environment}.json"
    path.write_text('{"implementation": "CPython", "minor": 11, "plat')
    with pytest.raises(SnippetError, match="restore it from git"):
        evidence.save(interpreter, {}, set(), tmp_path)
    assert path.read_text().endswith('"plat')
