"""The workflows: pinned, with least permissions, and covering what the site claims."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from cookbook.snippet import ROOT, SUPPORTED

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def load(path) -> dict[Any, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(path) -> None:
    uses = re.findall(r"uses: *(\S+)(.*)", path.read_text("utf-8"))
    assert uses
    for action, comment in uses:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
        assert re.search(r"# v\d", comment), f"{action}: say which version that is"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_runs_with_more_rights_than_it_needs(path) -> None:
    text, workflow = path.read_text("utf-8"), load(path)
    assert "pull_request_target" not in text
    assert "secrets." not in text
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        if name != "deploy":
            assert "write" not in (job.get("permissions") or {}).values(), name
        assert job["timeout-minutes"] <= 30
    # Expressions in a shell line would run what an outsider writes into a branch name.
    for job in workflow["jobs"].values():
        assert not any("${{" in step.get("run", "") for step in job["steps"])


def test_the_matrix_covers_what_the_site_claims() -> None:
    matrix = load(ROOT / ".github/workflows/verify.yml")["jobs"]["verify"]["strategy"]["matrix"]
    assert matrix["python"] == [f"3.{minor}" for minor in SUPPORTED]
    assert {os["platform"] for os in matrix["os"]} == {"linux", "darwin", "win32"}
