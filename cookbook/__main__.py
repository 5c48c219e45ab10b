"""The commands of a contributor: `python -m cookbook --help`."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from cookbook import approved, evidence, interpreter, timeline, verify
from cookbook.cache import write_whole
from cookbook.execution import Progress
from cookbook.interpreter import Interpreter, MissingInterpreterError
from cookbook.packages import equip
from cookbook.recipe import Book
from cookbook.run import Job, run
from cookbook.snippet import ROOT, Snippet, SnippetError, discover

ADDRESS = "127.0.0.1:8000"
_python = click.option(
    "--python", "pythons", multiple=True, metavar="COMMAND", help="Use this Python instead of all at hand; repeatable."
)


@click.group(context_settings={"max_content_width": 100})
def cli() -> None:
    """Write, try, approve and publish recipes.

    A RECIPE is a page (event-loops/running-loop) or one snippet (event_loops/running_loop.py).
    """


@cli.command()
@click.argument("recipe")
@click.option("--title", help="The task as a reader would say it; made from the name if not given.")
def new(recipe: str, title: str | None) -> None:
    """Scaffold RECIPE, as chapter/name: a page, a snippet, a line in docs/contents.toml."""
    chapter, _, slug = recipe.partition("/")
    contents = ROOT / "docs" / "contents.toml"
    if slug != slug.lower().replace("_", "-").strip("-") or not slug.replace("-", "").isalnum():
        raise SnippetError(f"{recipe}: is not chapter/name in lower case with hyphens; write it so")
    before, marker, after = contents.read_text("utf-8").partition(f'path = "{chapter}"')
    if not marker:
        raise SnippetError(f"{recipe}: docs/contents.toml has no chapter {chapter!r}; add it there first")
    page = ROOT / "docs" / chapter / f"{slug}.md"
    snippet = ROOT / "snippets" / chapter.replace("-", "_") / f"{slug.replace('-', '_')}.py"
    for path in (page, snippet):
        if path.exists():
            raise SnippetError(f"{path.relative_to(ROOT)}: exists already; choose another name")
    templates = ROOT / "cookbook" / "templates"
    title = title or slug.replace("-", " ").capitalize()
    name = f"{snippet.parent.name}/{snippet.name}"
    for path, template in ((page, "page.md"), (snippet, "snippet.py")):
        path.parent.mkdir(parents=True, exist_ok=True)
        text = (templates / template).read_text("utf-8")
        path.write_text(text.replace("TITLE", title).replace("SNIPPET", name), "utf-8")
        click.echo(f"wrote {path.relative_to(ROOT)}")
    declared, bracket, rest = after.partition("]")
    separator = "" if declared.rstrip().endswith((",", "[")) else ","
    entry = f'{separator}\n  "{slug}",\n'
    contents.write_text(before + marker + declared.rstrip() + entry + bracket + rest, "utf-8")
    click.echo(f"listed it in docs/contents.toml; next: make try RECIPE={recipe}")


@cli.command(name="try")
@click.argument("recipe")
@click.option(
    "--times", default=1, show_default=True, help="Run it so often; a race shows up when many run side by side."
)
@click.option(
    "--timeline", "draw", is_flag=True, help="Record it once on the newest Python, say what ran when, and draw it."
)
@_python
def try_(recipe: str, times: int, draw: bool, pythons: tuple[str, ...]) -> None:
    """Run RECIPE on every Python at hand, show what it prints where, and what is wrong with it."""
    snippets = find(recipe)
    found = choose(pythons, "not tried there")
    wrong = False
    trials = trial(snippets * times, found)
    for snippet in snippets:
        outputs: dict[str, list[str]] = {}
        mine = [t for t in trials if t.snippet.name == snippet.name]
        for t in mine:
            names = outputs.setdefault(approved.settled(snippet, t.plain.output), [])
            if (name := f"3.{t.interpreter.minor}") not in names:
                names.append(name)
        for output, names in outputs.items():
            click.secho(f"── {snippet.name} on Python {', '.join(names)}", bold=True)
            click.echo(output.rstrip("\n"))
        for i in found:
            if reason := equip(i, snippet).unmet(snippet):
                click.secho(f"── not on Python 3.{i.minor}: {reason}", dim=True)
        if mine:
            verdict = "as approved, " if all(t.problem is None for t in mine) else ""
            click.echo(f"── {verdict}{max(t.plain.seconds for t in mine):.2f} s at most")
        wrong |= complain((t, t.problem) for t in mine)
        if draw and (able := [e for i in found if not (e := equip(i, snippet)).unmet(snippet)]):
            picture(snippet, able[-1])
    sys.exit(wrong)


def picture(snippet: Snippet, python: Interpreter) -> None:
    """Record `snippet` on `python`, say in words what ran when, and open the picture where there is a screen."""
    trace = asyncio.run(run(snippet, python, record=True)).trace
    if trace is None or trace.note:
        click.secho(f"── {snippet.name}: {trace.note if trace else 'its header asks for no timeline'}", fg="yellow")
    if trace is None or not trace.concurrent:
        return
    click.secho(f"── {snippet.name}: what ran when on Python {python.version}", bold=True)
    click.echo(timeline.describe(trace))
    template = (ROOT / "cookbook" / "templates" / "timeline.html").read_text("utf-8")
    style = (ROOT / "docs" / "assets" / "extra.css").read_text("utf-8")
    drawn = timeline.figure(trace, snippet.path.stem, f"{snippet.name} on Python {python.version}")
    path = ROOT / ".cache" / "timelines" / f"{snippet.name}.html"
    write_whole(path, template.replace("STYLE", style).replace("FIGURE", drawn))
    click.echo(f"── {path.relative_to(ROOT)}")
    if sys.stdout.isatty():
        click.launch(str(path))


@cli.command()
@click.argument("recipe")
@_python
def approve(recipe: str, pythons: tuple[str, ...]) -> None:
    """Write what RECIPE prints on every Python at hand as its approved output."""
    snippets = find(recipe)
    found = choose(
        pythons,
        "what was approved for it stays if the program is the same, else it is held to what the one before prints",
    )
    trials = trial(snippets, found)
    if complain((t, t.flaw) for t in trials):
        sys.exit("cookbook: nothing approved")
    for snippet in snippets:
        outputs = {t.interpreter.minor: t.plain.output for t in trials if t.snippet.name == snippet.name}
        if not outputs:
            raise SnippetError(f"snippets/{snippet.name}: none of the Pythons at hand can run it; install one that can")
        changed = approved.approve(snippet, outputs, evidence.outdated(snippet))
        for path in changed:
            click.echo(f"{'wrote' if path.exists() else 'removed'} {path.relative_to(ROOT)}")
        if not changed:
            click.echo(f"snippets/{snippet.name}: approved as it was")


@cli.command(name="verify")
@click.argument("recipes", nargs=-1)
@_python
def verify_(recipes: tuple[str, ...], pythons: tuple[str, ...]) -> None:
    """Run every snippet, or those of RECIPES, on every Python at hand, and write the evidence."""
    snippets = [s for recipe in recipes for s in find(recipe)] or discover()
    found = choose(pythons, "its evidence stays as it was")
    trials = trial(snippets, found)
    names = {snippet.name for snippet in discover()}
    for i in found:
        records = {s.name: verify.skipped(s, i, reason) for s in snippets if (reason := equip(i, s).unmet(s))}
        records |= {t.snippet.name: t.record() for t in trials if t.interpreter.build == i.build}
        path = evidence.save(i, records, names)
        results = Counter(record.result.partition(":")[0] for record in records.values())
        counts = ", ".join(f"{results[result]} {result}" for result in ("passed", "failed", "skipped"))
        click.echo(f"{path.relative_to(ROOT)}: {counts} on Python {i.version}")
    sys.exit(complain((t, t.problem) for t in trials))


@cli.command()
@click.option("--site-dir", default="site", show_default=True, type=click.Path(path_type=Path))
def build(site_dir: Path) -> None:
    """Run what changed, build the site, and put it in place whole: an interrupted build changes nothing."""
    target = ROOT / site_dir
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".building-") as folder:
        built = Path(folder, "site")
        if code := mkdocs("build", "--site-dir", str(built)):
            sys.exit(code)
        # Two builds at once each swap in a whole site; whichever ends last stays.
        while True:
            if target.exists():
                try:
                    target.rename(Path(tempfile.mkdtemp(dir=folder), "old"))
                except FileNotFoundError:
                    continue
            try:
                built.rename(target)
                break
            except OSError:
                if not target.exists():
                    raise
    click.echo(f"cookbook: the site is in {target}")


@cli.command()
@click.option("--address", default=ADDRESS, show_default=True)
def serve(address: str) -> None:
    """Serve the site with live reload; what is broken shows on its page and in the terminal."""
    host, _, port = address.rpartition(":")
    try:
        socket.create_server((host, int(port))).close()
    except (OSError, ValueError) as error:
        sys.exit(f"cookbook: {address}: cannot be served on ({error}); name another with --address")
    sys.exit(mkdocs("serve", "--no-strict", "--dev-addr", address))


def mkdocs(*arguments: str) -> int:
    """Run MkDocs with `arguments`; return its exit code."""
    quiet = {"NO_MKDOCS_2_WARNING": "1"}  # the theme's notice about its own end of life; docs/about/design.md has it
    command = [sys.executable, "-m", "mkdocs", *arguments]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **quiet}) as process:
        try:
            while True:
                try:
                    return process.wait()
                except KeyboardInterrupt:
                    continue  # MkDocs got it too, and ends by itself
        finally:
            process.terminate()  # for when this process was told to end, and MkDocs was not


def find(recipe: str) -> list[Snippet]:
    """The snippets that `recipe` means: those of a page, or the one of that name."""
    name = recipe.removeprefix("snippets/").removeprefix("docs/").removesuffix(".md")
    book = Book.read()
    for problem in book.unreadable:
        if name.removesuffix(".py").replace("-", "_") in problem.partition(":")[0].replace("-", "_"):
            raise SnippetError(problem)
    if name in book.snippets:
        return [book.snippets[name]]
    for known in book.recipes:
        if name == f"{known.chapter}/{known.slug}":
            return book.of(known)
    raise SnippetError(f"{recipe}: is no recipe and no snippet; the names are in docs/contents.toml")


def choose(pythons: Iterable[str], otherwise: str) -> list[Interpreter]:
    """The named Pythons, or all at hand, after a line that names those missing, and `otherwise`, what that means."""
    if chosen := [interpreter.probe(command) for command in pythons]:
        return chosen
    if absent := interpreter.missing():
        click.secho(f"cookbook: Python {', '.join(absent)} not on PATH: {otherwise}", fg="yellow", err=True)
    return list(interpreter.at_hand())


def trial(snippets: list[Snippet], pythons: list[Interpreter]) -> list[verify.Trial]:
    """Run trials with progress on the terminal."""
    total = 2 * sum(not equip(python, snippet).unmet(snippet) for snippet in snippets for python in pythons)
    progress = Progress(f"running on Python {', '.join(python.version for python in pythons)}", total)

    def step(job: Job) -> None:
        progress.step(f"{job.snippet.name} on 3.{job.interpreter.minor}")

    return verify.trials(snippets, pythons, step)


def complain(results: Iterable[tuple[verify.Trial, str | None]]) -> bool:
    """Print each problem once on stderr, with the Pythons that have it; return whether there was any."""
    pythons: dict[tuple[str, str], list[int]] = {}
    for t, problem in results:
        if problem:
            minors = pythons.setdefault((t.snippet.name, problem), [])
            if t.interpreter.minor not in minors:
                minors.append(t.interpreter.minor)
    for (name, problem), minors in pythons.items():
        first, _, rest = problem.partition("\n")
        where = ", ".join(f"3.{minor}" for minor in minors)
        click.secho(f"snippets/{name}: on Python {where} {first}", fg="red", err=True)
        if rest:
            click.echo(rest, err=True)
    return bool(pythons)


def main() -> None:
    """Run the command line; whatever is wrong with the input is one line and exit code 1."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        cli(standalone_mode=True)
    except (SnippetError, MissingInterpreterError) as error:
        sys.exit(f"cookbook: {error}")


if __name__ == "__main__":
    main()
