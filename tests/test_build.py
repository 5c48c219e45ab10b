"""Builds on bad input, as a contributor meets them: one clear line, a non-zero exit, and nothing lost."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.conftest import Project

BAD = {
    "a hang": (
        "# /// script\n# [tool.cookbook]\n# time-limit = 1\n# ///\nimport time\ntime.sleep(60)\n",
        "did not end within 1 s and was killed with its children; make it end by itself",
    ),
    "a flood": ("while True:\n    print('x' * 1000)\n", "printed more than 64 KiB and was stopped; print less"),
    "bytes": ("import sys\nsys.stdout.buffer.write(b'\\xff')\n", "printed bytes that are not UTF-8"),
    "silence": ("import sys\nsys.exit(0)\n", "ended with exit code 0 and printed nothing"),
    "an exit code": ("print('no')\nraise SystemExit(3)\n", "ended with exit code 3, not 0 (no)"),
    "a signal": ("import os\nos.abort()\n", "was ended by SIGABRT"),
    "a child": (
        "import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\nprint('x')\n",
        "left a process behind (",
    ),
    "standard input": ("input()\n", "reads standard input, which is empty"),
    "litter": ("open('x', 'w').close()\nprint('x')\n", "left files behind (x); remove what it writes"),
    "another output": ("print('stewed')\n", "prints something else than approved; correct it, or look at it and"),
    "a header": ("# /// script\n# nonsense\n# ///\nprint('brewed')\n", "the header "),
    "a plot of nothing": (
        '# /// script\n# [tool.cookbook]\n# plot = "times as long"\n# ///\nprint("tea: 1.00 1.00")\n',
        "declares a plot, but prints no lines `name: 1.00 0.97 …` for two candidates; print a line of ratios",
    ),
    "no Python": ("def :\n", "a snippet is one whole program"),
}


def interruptible() -> None:
    """Undo what a shell does to the jobs that it starts in the background: they ignore Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_a_build_puts_a_whole_site_in_place(project: Project) -> None:
    result = project.run("build")
    assert result.returncode == 0, result.stdout
    page = (project.root / "site/tea/brew/index.html").read_text()
    assert "brewed" in page
    assert "Not verified yet" in page
    assert (project.root / "site/tea/brew/brew.py").read_bytes() == (project.root / "snippets/tea/brew.py").read_bytes()
    assert [p.name for p in project.root.iterdir() if p.name.startswith(".building")] == []


@pytest.mark.parametrize("case", BAD)
@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_bad_snippet_fails_the_build(case: str, project: Project) -> None:
    source, cause = BAD[case]
    (project.root / "snippets/tea/brew.py").write_text(source)
    approved = (project.root / "snippets/tea/brew.out").read_bytes()
    (project.root / "site").mkdir()
    result = project.run("build")
    assert result.returncode != 0
    lines = [line for line in result.stdout.splitlines() if cause in line]
    assert len(lines) == 1, result.stdout
    assert "snippets/tea/brew.py" in lines[0]
    assert "Traceback" not in result.stdout
    assert (project.root / "snippets/tea/brew.out").read_bytes() == approved
    assert list((project.root / "site").iterdir()) == []


def test_a_page_that_names_no_snippet(project: Project) -> None:
    project.page("steep", "tea/nothing.py")
    result = project.run("build")
    assert result.returncode != 0
    assert "docs/tea/steep.md: names snippets/tea/nothing.py, which does not exist" in result.stdout


def test_an_approved_file_that_is_missing(project: Project) -> None:
    (project.root / "snippets/tea/brew.out").unlink()
    result = project.run("build")
    assert result.returncode != 0
    assert "snippets/tea/brew.py: on Python" in result.stdout
    assert "has no approved output; read what `make try` shows, then `make approve" in result.stdout
    assert not (project.root / "snippets/tea/brew.out").exists()


def test_broken_evidence(project: Project) -> None:
    project.write("evidence/cpython-3.11-linux.json", "{")
    result = project.run("build")
    assert result.returncode != 0
    assert "evidence/cpython-3.11-linux.json: cannot be read" in result.stdout
    assert (project.root / "evidence/cpython-3.11-linux.json").read_text() == "{"


def test_what_lacks_a_package_shows_its_approved_output_and_says_so(project: Project) -> None:
    project.write(
        "snippets/tea/brew.py", "# /// script\n# dependencies = ['no-such-package']\n# ///\nprint('brewed')\n"
    )
    result = project.run("build")
    assert result.returncode == 0, result.stdout
    page = (project.root / "site/tea/brew/index.html").read_text()
    assert "Not verified here: needs the package no-such-package." in page
    assert "Not verified yet" in page
    assert "brewed" in page


def test_what_no_supported_python_runs_cannot_be_published(project: Project) -> None:
    project.write("snippets/tea/brew.py", "# /// script\n# requires-python = '>=3.99'\n# ///\nprint('brewed')\n")
    result = project.run("build")
    assert result.returncode != 0
    assert "has no approved output" in result.stdout


def test_the_second_build_executes_nothing(project: Project) -> None:
    project.write("snippets/tea/brew.py", "import pathlib\nprint('brewed')\n")
    first = project.run("build")
    second = project.run("build")
    assert "running snippets" in first.stdout
    assert second.returncode == 0
    assert "running snippets" not in second.stdout


CONCURRENT = """\
import asyncio


async def main():
    await asyncio.gather(asyncio.sleep(0.01), asyncio.sleep(0.02))
    print("brewed")


asyncio.run(main())
"""


def picture(project: Project) -> str:
    page = (project.root / "site/tea/brew/index.html").read_text()
    match = re.search(r"<svg class=.timeline.*?</svg>\s*</figure>", page)
    return match[0] if match else ""


def test_a_cached_build_shows_the_same_timeline(project: Project) -> None:
    project.write("snippets/tea/brew.py", CONCURRENT)
    assert project.run("build").returncode == 0
    first = picture(project)
    assert first.count("<rect") >= 6
    assert project.run("build").returncode == 0
    assert picture(project) == first


def test_a_timeline_that_cannot_be_drawn_is_a_warning(project: Project) -> None:
    project.write("snippets/tea/brew.py", CONCURRENT)
    recorder = project.root / "cookbook/recording/recorder.py"
    source = recorder.read_text()
    recorder.write_text(source.replace("def _begin(handle):", "def _begin(handle):\n    raise LookupError('no tea')"))
    for _ in range(2):  # executed, and from the cache
        result = project.run("build")
        assert result.returncode == 0, result.stdout
        wanted = "cookbook: warning: snippets/tea/brew.py: the run could not be recorded (LookupError: no tea)"
        assert wanted in result.stdout
        assert "brewed" in (project.root / "site/tea/brew/index.html").read_text()
        assert picture(project) == ""


def test_a_header_forbids_a_timeline(project: Project) -> None:
    header = '# /// script\n# [tool.cookbook]\n# no-timeline = "it would mislead"\n# ///\n'
    project.write("snippets/tea/brew.py", header + CONCURRENT)
    result = project.run("build")
    assert result.returncode == 0
    assert "warning" not in result.stdout
    assert picture(project) == ""


def test_a_benchmark_is_drawn_from_the_run_of_the_build(project: Project) -> None:
    header = "# /// script\n# [tool.cookbook]\n# plot = \"times as long\"\n# varies = ['\\d\\.\\d\\d']\n# ///\n"
    source = "print('tea:' + 5 * ' 1.00')\nprint('soup:' + 5 * ' 3.21')\n"
    project.write("snippets/tea/brew.py", header + source)
    project.write("snippets/tea/brew.out", "tea:" + 5 * " 1.00" + "\nsoup:" + 5 * " 3.00" + "\n")
    result = project.run("build")
    assert result.returncode == 0, result.stdout
    page = (project.root / "site/tea/brew/index.html").read_text()
    assert "soup: 3.21 (3.21 to 3.21) times as long" in page
    assert picture(project).count("<circle") == 10


def test_a_contributor_sees_the_timeline(project: Project) -> None:
    project.write("snippets/tea/brew.py", CONCURRENT)
    result = project.run("try", "tea/brew", "--timeline", "--python", sys.executable)
    assert result.returncode == 0, result.stdout
    assert "Task sleep, started by main, begins at 0 ms and ends at " in " ".join(result.stdout.split())
    assert "<svg" in (project.root / ".cache/timelines/tea/brew.py.html").read_text()


def test_a_cache_file_cut_in_half_is_made_anew(project: Project) -> None:
    assert project.run("build").returncode == 0
    (file,) = (project.root / ".cache/runs").glob("*.json")
    file.write_bytes(file.read_bytes()[:20])
    result = project.run("build")
    assert result.returncode == 0
    assert "running snippets" in result.stdout
    assert len(file.read_bytes()) > 20


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_an_interrupted_build_changes_nothing(project: Project) -> None:
    assert project.run("build").returncode == 0
    before = (project.root / "site/index.html").stat()
    # One that is started by fork, one that is not; neither notices that nobody reads any more.
    project.write("snippets/tea/brew.py", "import time\nprint('brewed', flush=True)\ntime.sleep(60)\n")
    project.write(
        "snippets/tea/steep.py", "import asyncio\nprint('brewed', flush=True)\nasyncio.run(asyncio.sleep(60))\n"
    )
    project.write("snippets/tea/steep.out", "brewed\n")
    project.page("steep")
    with subprocess.Popen(
        [sys.executable, "-m", "cookbook", "build"],
        cwd=project.root,
        env={**os.environ, "TMPDIR": str(project.root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=interruptible,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "running snippets" in line:
                break
        time.sleep(1)
        family = psutil.Process(process.pid).children(recursive=True)
        assert sum(member.cwd().startswith(f"{project.root}/cookbook-") for member in family) == 2
        os.killpg(process.pid, signal.SIGINT)  # as Ctrl+C does
        rest = process.stdout.read()
        assert process.wait(timeout=20) != 0, rest
        assert "Traceback" not in rest
    _, alive = psutil.wait_procs(family, timeout=3)
    assert [member for member in alive if member.status() != psutil.STATUS_ZOMBIE] == []
    assert (project.root / "site/index.html").stat().st_ino == before.st_ino
    left = [p.name for p in project.root.iterdir() if p.name.startswith((".building", "cookbook-"))]
    assert left == []
    project.write("snippets/tea/brew.py", "print('brewed')\n")
    project.write("snippets/tea/steep.py", "print('brewed')\n")
    assert project.run("build").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_server_that_is_told_to_end_takes_mkdocs_along(project: Project) -> None:
    command = [sys.executable, "-m", "cookbook", "serve", "--address", "127.0.0.1:0"]
    with subprocess.Popen(command, cwd=project.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(1)
        family = psutil.Process(process.pid).children(recursive=True)
        assert family
        process.terminate()
        assert process.wait(timeout=20) == 128 + signal.SIGTERM
    _, alive = psutil.wait_procs(family, timeout=3)
    assert [member for member in alive if member.status() != psutil.STATUS_ZOMBIE] == []


def test_two_builds_at_once(project: Project) -> None:
    command = [sys.executable, "-m", "cookbook", "build"]
    builds = [
        subprocess.Popen(command, cwd=project.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for _ in range(2)
    ]
    outputs = [build.communicate(timeout=60)[0] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], outputs
    assert "brewed" in (project.root / "site/tea/brew/index.html").read_text()
    assert [p.name for p in project.root.iterdir() if p.name.startswith(".building")] == []


@pytest.mark.parametrize("address", ["127.0.0.1:{port}", "nowhere", "127.0.0.1:http"])
def test_an_address_that_cannot_be_served_on(address: str, project: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = address.format(port=taken.getsockname()[1])
        result = project.run("serve", "--address", address)
    assert result.returncode == 1
    assert result.stdout.startswith(f"cookbook: {address}: cannot be served on (")
    assert result.stdout.count("\n") == 1


def test_serving_shows_what_is_broken_and_reloads(project: Project) -> None:
    import urllib.request

    project.write("snippets/tea/brew.py", "print('stewed')\n")
    command = [sys.executable, "-u", "-m", "cookbook", "serve", "--address", "127.0.0.1:0"]
    log = project.root / "serve.log"
    with (
        log.open("w") as file,
        subprocess.Popen(
            command,
            cwd=project.root,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=interruptible,
        ) as process,
    ):
        try:

            def until(condition, what: str) -> None:
                deadline = time.monotonic() + 30
                while not condition():
                    assert time.monotonic() < deadline, f"{what}\n{log.read_text()}"
                    assert process.poll() is None, log.read_text()
                    time.sleep(0.1)

            until(lambda: re.search(r"Serving on http://", log.read_text()), "did not serve")
            port = _listening_port(process.pid)
            page = f"http://127.0.0.1:{port}/tea/brew/"

            def shown() -> str:
                with urllib.request.urlopen(page, timeout=10) as answer:
                    return answer.read().decode()

            assert "prints something else than approved" in shown()
            assert "ERROR" in log.read_text()
            project.write("snippets/tea/brew.py", "print('brewed')\n")
            until(lambda: "prints something else" not in shown(), "did not reload")
            assert "brewed" in shown()
        finally:
            os.killpg(process.pid, signal.SIGINT)
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise


def _listening_port(pid: int) -> int:
    for process in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
        for connection in process.net_connections("tcp"):
            if connection.status == psutil.CONN_LISTEN:
                return connection.laddr.port
    raise AssertionError("nothing listens")


def test_the_commands_of_a_contributor(project: Project, tmp_path: Path) -> None:
    me = ("--python", sys.executable)
    result = project.run("new", "tea/warm-the-pot", "--title", "Warm the pot")
    assert result.returncode == 0, result.stdout
    assert 'recipes = ["brew",' in (project.root / "docs/contents.toml").read_text().replace("'", '"')
    again = project.run("new", "tea/warm-the-pot")
    assert again.returncode != 0
    assert "exists already; choose another name" in again.stdout
    tried = project.run("try", "tea/warm-the-pot", *me)
    assert tried.returncode != 0
    assert "one line that proves the claim" in tried.stdout
    assert "has no approved output" in tried.stdout
    approved = project.run("approve", "tea/warm-the-pot", *me)
    assert approved.returncode == 0, approved.stdout
    assert "wrote snippets/tea/warm_the_pot.out" in approved.stdout
    assert project.run("try", "tea/warm-the-pot", *me).returncode == 0
    verified = project.run("verify", *me)
    assert verified.returncode == 0, verified.stdout
    assert "2 passed, 0 failed, 0 skipped" in verified.stdout
    project.write("docs/start/first-program.md", "# First\n")  # the template links to it
    project.write("snippets/tea/brew.py", "print('stewed')\n")
    broken = project.run("verify", *me)
    assert broken.returncode != 0
    assert "1 passed, 1 failed, 0 skipped" in broken.stdout
    assert "snippets/tea/brew.py: on Python" in broken.stdout
    refused = project.run("approve", "tea/brew", *me, env={})
    assert refused.returncode == 0
    assert (project.root / "snippets/tea/brew.out").read_text() == "stewed\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("try", "tea/nothing"), "tea/nothing: is no recipe and no snippet; the names are in docs/contents.toml"),
        (("try", "tea/bad"), "snippets/tea/bad.py:1: "),
        (("approve", "tea/bad.py"), "a snippet is one whole program"),
        (("try", "tea/brew", "--python", "python3.99"), "python3.99: not found; install it"),
        (("new", "tea/Brew It"), "is not chapter/name in lower case with hyphens; write it so"),
        (("new", "coffee/roast"), "docs/contents.toml has no chapter 'coffee'; add it there first"),
    ],
)
def test_commands_on_bad_input(arguments: tuple[str, ...], message: str, project: Project) -> None:
    project.write("snippets/tea/bad.py", "def :\n")
    result = project.run(*arguments)
    assert result.returncode != 0
    assert message in result.stdout
    assert len(result.stdout.strip().splitlines()) == 1


def test_nothing_is_approved_that_is_flawed(project: Project) -> None:
    project.write("snippets/tea/brew.py", "print('stewed')\nraise SystemExit(2)\n")
    result = project.run("approve", "tea/brew", "--python", sys.executable)
    assert result.returncode != 0
    assert "nothing approved" in result.stdout
    assert (project.root / "snippets/tea/brew.out").read_text() == "brewed\n"
