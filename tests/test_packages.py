"""Snippets that need packages, on Pythons other than the one that builds the site."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cookbook import packages, verify
from cookbook.interpreter import Interpreter
from cookbook.snippet import Snippet

Write = Callable[..., Snippet]
HEADER = "# /// script\n# dependencies = ['teapot>=2']\n# ///\n"


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A folder and a lock of its own, and an installer that only pretends; returns what it was asked for."""
    asked: list[list[str]] = []

    def install(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        folder = Path(command[command.index("--target") + 1])
        (folder / "teapot-2.1.dist-info").mkdir(parents=True)
        (folder / "teapot-2.1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: teapot\nVersion: 2.1\n")
        (folder / "teapot.py").write_text("spout = 'short'\n")
        return subprocess.CompletedProcess(command, 0, "", "")

    lock = tmp_path / "requirements-snippets.txt"
    lock.write_text("teapot==2.1\n")
    monkeypatch.setattr(packages, "REQUIREMENTS", lock)
    monkeypatch.setattr(packages, "FOLDER", tmp_path / "packages")
    monkeypatch.setattr(subprocess, "run", install)
    packages._equipped.cache_clear()
    yield asked
    packages._equipped.cache_clear()


def test_what_is_missing_is_installed_once_and_found(
    elsewhere: list[list[str]], write: Write, interpreter: Interpreter
) -> None:
    snippet = write(HEADER + "import teapot\nprint(teapot.spout)\n")
    assert interpreter.unmet(snippet) == "needs the package teapot>=2"
    (trial,) = verify.trials([snippet], [interpreter])
    assert trial.plain.output == trial.checked.output == "short\n"
    packages._equipped.cache_clear()
    assert packages.equip(interpreter, snippet).unmet(snippet) is None
    assert len(elsewhere) == 1
    packages.REQUIREMENTS.write_text("teapot==2.2\n")  # another lock: installed anew
    packages._equipped.cache_clear()
    packages.equip(interpreter, snippet)
    assert len(elsewhere) == 2
    assert "--require-hashes" in elsewhere[0]


def test_what_needs_nothing_installs_nothing(
    elsewhere: list[list[str]], write: Write, interpreter: Interpreter
) -> None:
    assert packages.equip(interpreter, write("print(1)\n")) is interpreter
    assert (
        packages.equip(interpreter, write("# /// script\n# requires-python = '>=3.99'\n# ///\nprint(1)\n"))
        is interpreter
    )
    assert elsewhere == []


def test_what_cannot_be_installed_is_left_out_with_a_reason(
    elsewhere: list[list[str]],
    write: Write,
    interpreter: Interpreter,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def refuse(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 2, "", "resolving\nno teapot for this Python\n")

    monkeypatch.setattr(subprocess, "run", refuse)
    snippet = write(HEADER + "import teapot\n")
    assert verify.trials([snippet], [interpreter]) == []
    assert packages.equip(interpreter, snippet).unmet(snippet) == "needs the package teapot>=2"
    assert "cannot be installed for Python" in (said := capsys.readouterr().err)
    assert "(no teapot for this Python); snippets that need it are left out there" in said


def test_the_lock_names_no_registry() -> None:
    text = packages.REQUIREMENTS.read_text()
    assert "--hash=sha256:" in text
    assert "://" not in text
