"""Measure builds and pages: `make bench`. Prints ratios, because seconds belong to the machine that took them.

Builds are timed from start to exit, in turns (off, cold, warm, off, cold, warm, …), and each ratio is the median of
the ratios within a turn. Aims: cold at most 1.5 times a build without execution, warm 1.1 times; a changed recipe
served within 2 s; a first visit of at most 90 kB, and at most 2 kB of search index for each recipe, as sent with gzip.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from urllib.parse import urljoin

import psutil
from bs4 import BeautifulSoup

from cookbook.execution import OFF
from cookbook.recipe import Book
from cookbook.snippet import ROOT

RECIPE = "event-loops/running-loop"


def copy_project(folder: Path) -> Path:
    """A copy of the project, so that no cache, site or file of the contributor is touched."""
    names = ("cookbook", "docs", "snippets", "evidence", "overrides", "mkdocs.yml")
    for name in names:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
        else:
            shutil.copy(source, folder / name)
    return folder


def build(project: Path, **env: str) -> tuple[float, float, str]:
    """Build once; return seconds, peak MiB of the largest process, and what was printed."""
    with tempfile.TemporaryFile("w+") as log:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "cookbook", "build"],
            cwd=project,
            env={**os.environ, **env},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        peak = 0
        while process.poll() is None:
            for member in [psutil.Process(process.pid), *psutil.Process(process.pid).children()]:
                try:
                    peak = max(peak, member.memory_info().rss)
                except psutil.Error:
                    continue
            time.sleep(0.02)
        seconds = time.perf_counter() - started
        log.seek(0)
        text = log.read()
    if process.returncode:
        sys.exit(f"bench: the build failed\n{text}")
    return seconds, peak / 2**20, text


def builds(project: Path, turns: int) -> None:
    """Time builds without execution, cold, and warm."""
    build(project)  # compiles bytecode, fills disk caches
    rows: list[tuple[float, float, float]] = []
    for turn in range(turns):
        print(f"\rbench: turn {turn + 1} of {turns}", end="", file=sys.stderr)
        off, _, _ = build(project, **{OFF: "off"})
        shutil.rmtree(project / ".cache")
        cold, peak, said = build(project)
        count = int(re.search(r"running snippets on Python \S+: (\d+)", said)[1])
        warm, _, said = build(project)
        if "running snippets" in said:
            sys.exit("bench: a warm build executed snippets")
        rows.append((off, cold, warm))
    print(file=sys.stderr)
    off, cold, warm = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"build without execution        {off:6.2f} s")
    print(f"cold build, {count:3} snippets run   {cold:6.2f} s   {median_ratio(rows, 1):.2f} times that (aim 1.5)")
    print(f"warm build, none run           {warm:6.2f} s   {median_ratio(rows, 2):.2f} times that (aim 1.1)")
    print(f"peak memory of a cold build    {peak:6.0f} MiB")


def median_ratio(rows: list[tuple[float, float, float]], column: int) -> float:
    return statistics.median(row[column] / row[0] for row in rows)


def serve(project: Path, times: int) -> None:
    """Time from saving a changed snippet until its page is served with it."""
    snippet = project / "snippets" / f"{RECIPE.replace('-', '_')}.py"
    source = snippet.read_text("utf-8")
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "cookbook", "serve", "--address", "127.0.0.1:8123"],
            cwd=project,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            address = f"http://127.0.0.1:8123/{RECIPE}/"
            wait_for(address, "running_loop.py")
            taken = []
            for number in range(times):
                time.sleep(1)
                mark = f"# change {number}"
                started = time.perf_counter()
                snippet.write_text(f"{source}\n\n{mark}\n", "utf-8")
                wait_for(address, mark)
                taken.append(time.perf_counter() - started)
        finally:
            os.killpg(process.pid, signal.SIGINT)
            process.wait()
    print(f"a changed recipe under serve   {statistics.median(taken):6.2f} s   until it is served (aim 2)")


def wait_for(address: str, text: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                if text in BeautifulSoup(answer.read(), "html.parser").get_text():
                    return
        except OSError:
            pass
        time.sleep(0.05)
    sys.exit(f"bench: {address} never showed {text!r}")


def pages(project: Path) -> None:
    """Weigh what a first visit to a recipe page fetches, compressed as a server would."""
    site = project / "site"
    page = site / RECIPE / "index.html"
    html = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    fetched = {page}
    base = f"/{RECIPE}/"
    for tag in html.find_all(["script", "link", "img"]):
        rel = set(tag.get("rel", ()))
        target = tag.get("src") or (tag.get("href") if rel & {"stylesheet", "icon"} else None)
        if target and not target.startswith("data:"):
            fetched.add(site / urljoin(base, target).lstrip("/"))
    fetched |= set(site.glob("assets/javascripts/workers/search.*.min.js"))
    weight = sum(len(gzip.compress(path.read_bytes(), 6)) for path in fetched if path.is_file())
    index = len(gzip.compress((site / "search/search_index.json").read_bytes(), 6))
    recipes = len(Book.read().recipes)
    print(f"first visit without the index  {weight / 1000:6.1f} kB  gzipped, {len(fetched)} files (aim 90)")
    print(f"first visit with it            {(weight + index) / 1000:6.1f} kB")
    print(f"search index for each recipe   {index / 1000 / recipes:6.2f} kB  gzipped (aim 2)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=5)
    turns = parser.parse_args().turns
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        project = copy_project(Path(folder))
        builds(project, turns)
        serve(project, turns)
        pages(project)


if __name__ == "__main__":
    main()
