"""What the recorder sees of programs whose course is known, on every Python at hand."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from cookbook import run as runner
from cookbook import trace
from cookbook.interpreter import Interpreter, at_hand
from cookbook.run import Run, run
from cookbook.snippet import Snippet
from cookbook.trace import Row, Trace

Write = Callable[..., Snippet]
PROGRAMS = {
    "sequential": """
        import asyncio

        async def brew(tea):
            await asyncio.sleep(0.05)
            print(tea)

        async def main():
            await asyncio.create_task(brew("green"))
            await asyncio.create_task(brew("black"), name="second pot")

        asyncio.run(main())
    """,
    "gathered": """
        import asyncio

        async def brew(tea, seconds):
            await asyncio.sleep(seconds)
            print(tea)

        async def main():
            await asyncio.gather(brew("green", 0.15), brew("black", 0.05))

        asyncio.run(main())
        print("done")
    """,
    "cancelled": """
        import asyncio

        async def brew():
            try:
                await asyncio.sleep(9)
            finally:
                print("poured away")

        async def main():
            task = asyncio.create_task(brew())
            await asyncio.sleep(0.05)
            task.cancel()
            await asyncio.wait([task])

        asyncio.run(main())
    """,
    "timed out": """
        import asyncio

        async def brew():
            async with asyncio.timeout(0.05):
                await asyncio.sleep(9)

        async def main():
            print(await asyncio.gather(brew(), return_exceptions=True))

        asyncio.run(main())
    """,
    "failing group": """
        import asyncio

        async def spill():
            await asyncio.sleep(0.02)
            raise LookupError

        async def brew():
            await asyncio.sleep(9)

        async def main():
            async with asyncio.TaskGroup() as group:
                group.create_task(brew())
                group.create_task(spill())

        try:
            asyncio.run(main())
        except* LookupError:
            print("spilled")
    """,
    "blocked loop": """
        import asyncio
        import time

        async def clock():
            for _ in range(3):
                await asyncio.sleep(0.01)

        async def main():
            task = asyncio.create_task(clock())
            await asyncio.sleep(0)
            time.sleep(0.15)
            await task
            print("late")

        asyncio.run(main())
    """,
    "thread": """
        import asyncio
        import time

        def steep(seconds):
            time.sleep(seconds)
            print("steeped")

        async def main():
            await asyncio.gather(asyncio.to_thread(steep, 0.15), asyncio.to_thread(steep, 0.05))

        asyncio.run(main())
    """,
    "process": """
        import asyncio
        import sys

        async def main():
            code = "import time; time.sleep(0.05); print('from the child', flush=True)"
            process = await asyncio.create_subprocess_exec(sys.executable, "-c", code)
            await process.wait()
            print("ended")

        asyncio.run(main())
    """,
    "loops in threads": """
        import asyncio
        import threading

        async def brew(tea):
            if tea == "green":
                asyncio.get_running_loop().call_soon(print, "ring")
            await asyncio.sleep(0.05)

        def kitchen():
            asyncio.run(brew("green"))

        thread = threading.Thread(target=kitchen, name="kitchen")
        thread.start()
        asyncio.run(brew("black"))
        thread.join()
        print("both")
    """,
    "callbacks": """
        import asyncio

        def ring():
            print("ring")

        async def main():
            asyncio.get_running_loop().call_later(0.03, ring)
            await asyncio.sleep(0.06)

        asyncio.run(main())
    """,
    "generator closed by a task": """
        import asyncio

        async def pages():
            yield 1
            yield 2

        async def main():
            async for page in (book := pages()):
                break
            await asyncio.create_task(book.aclose())
            print(page)

        asyncio.run(main())
    """,
    "destroyed": """
        import asyncio
        import gc

        async def stamp():
            await asyncio.get_running_loop().create_future()

        async def main():
            asyncio.create_task(stamp(), name="letter")
            await asyncio.sleep(0)
            gc.collect()
            await asyncio.sleep(0.02)
            print("gone")

        asyncio.run(main())
    """,
    "refused": """
        import asyncio

        async def brew():
            print("brewed")

        async def main():
            closed = asyncio.new_event_loop()
            closed.close()
            for _ in range(2):
                coroutine = brew()
                try:
                    closed.create_task(coroutine)
                except RuntimeError as error:
                    print(error)
                coroutine.close()
            await asyncio.create_task(brew())
            print("done")

        asyncio.run(main())
    """,
    "exit codes": """
        import asyncio
        import multiprocessing
        import subprocess
        import sys

        def fail():
            sys.exit(3)

        async def main():
            process = await asyncio.create_subprocess_exec(sys.executable, "-c", "raise SystemExit(4)")
            await process.wait()
            process = await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(9)")
            process.kill()
            await process.wait()
            subprocess.run([sys.executable, "-c", "raise SystemExit(5)"])

        if __name__ == "__main__":
            asyncio.run(main())
            child = multiprocessing.get_context("fork").Process(target=fail)
            child.start()
            child.join()
            print("all")
    """,
    "what an author gives to asyncio": """
        import asyncio
        import contextvars
        import sys
        import threading

        def write():
            print("written in", __file__.rpartition("/")[2])

        async def main(ready):
            loop = asyncio.get_running_loop()
            loop.call_later(0.01, ready.set)
            await ready.wait()
            await loop.run_in_executor(None, contextvars.copy_context().run, write)
            print(f"{write.__code__.co_filename}")

        thread = threading.Thread(target=asyncio.run, args=[main(asyncio.Event())], name="kitchen")
        thread.start()
        thread.join()
    """,
    "generators that have ended": """
        import asyncio

        async def pages():
            yield 1
            raise LookupError

        book = pages()  # it is still there at the end

        async def read():
            async for page in book:
                print(page)

        async def main():
            print(await asyncio.gather(read(), return_exceptions=True))

        asyncio.run(main())
    """,
    "killed": """
        import asyncio
        import os

        async def main():
            asyncio.create_task(asyncio.sleep(9))
            await asyncio.sleep(0.01)
            print("last words")
            os._exit(0)

        asyncio.run(main())
    """,
    "forked": """
        import asyncio
        import multiprocessing

        def steep():
            async def quietly():
                print("steeped")
            asyncio.run(quietly())

        if __name__ == "__main__":
            child = multiprocessing.get_context("fork").Process(target=steep)
            child.start()
            child.join()
            print(child.exitcode)
    """,
    "eager": """
        # /// script
        # requires-python = ">=3.12"
        # ///
        import asyncio

        async def cached():
            print("at once")

        async def brew():
            print("begins at once")
            await asyncio.sleep(0.02)

        async def main():
            asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
            first = asyncio.create_task(cached())
            second = asyncio.create_task(brew())
            print("main")
            await asyncio.gather(first, second)

        asyncio.run(main())
    """,
}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Run]:
    """Every program, recorded on every Python at hand."""
    folder = tmp_path_factory.mktemp("snippets")
    snippets = {}
    for name, source in PROGRAMS.items():
        path = folder / "chapter" / f"{name.replace(' ', '_')}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(dedent(source).lstrip(), "utf-8")
        snippets[name] = Snippet.read(path, folder)

    async def main() -> dict[tuple[str, str], Run]:
        slots = asyncio.Semaphore(2)

        async def one(name: str, python: Interpreter) -> Run:
            async with slots:
                return await run(snippets[name], python, record=True)

        keys = [(n, p) for p in at_hand() for n in PROGRAMS if not p.unmet(snippets[n])]
        results = await asyncio.gather(*(one(*key) for key in keys))
        return {(name, python.version): result for (name, python), result in zip(keys, results, strict=True)}

    return asyncio.run(main())


@pytest.fixture(params=at_hand(), ids=lambda python: python.version)
def traced(request: pytest.FixtureRequest, runs: dict[tuple[str, str], Run]) -> Callable[[str], Trace]:
    def traced(program: str) -> Trace:
        result = runs.get((program, request.param.version))
        if result is None:
            pytest.skip("needs a newer Python")
        assert result.problems == ()
        assert result.trace is not None
        assert result.trace.note == ""
        for row in result.trace.rows:
            check_times(row, result.trace.length)
        return result.trace

    return traced


Traced = Callable[[str], Trace]


def check_times(row: Row, length: float) -> None:
    """Steps lie in the row's life and in order, and printed lines too."""
    times = [row.start]
    for begun, ended, _ in row.spans:
        times += [begun, ended]
    assert times == sorted(times), row
    assert 0 <= row.start <= (length if row.end is None else row.end) <= length
    assert all(0 <= time <= length for time, _ in row.lines)


def shape(trace: Trace) -> list[tuple[str, str, str | None, str]]:
    """Kind, label, label of the parent and ending of every row."""
    labels = {row.id: row.label for row in trace.rows}
    return [
        (row.kind, row.label, labels.get(row.parent) if row.parent is not None else None, row.how)
        for row in trace.rows
        if row.kind != "program"
    ]


def rows(trace: Trace, label: str) -> Iterator[Row]:
    return (row for row in trace.rows if row.label == label)


def test_sequential(traced: Traced) -> None:
    trace = traced("sequential")
    assert shape(trace) == [
        ("task", "main", None, ""),
        ("task", "brew", "main", ""),
        ("task", "second pot", "main", ""),
    ]
    main, green, black = trace.rows
    assert green.end is not None
    assert green.end <= black.start
    assert green.end - green.start > 45
    assert [line for _, line in green.lines + black.lines] == [1, 2]
    assert green.spans[0][2] == "sleep"  # what it waited for
    assert main.end == max(row.end or 0 for row in trace.rows)


def test_gathered(traced: Traced) -> None:
    trace = traced("gathered")
    assert shape(trace) == [("task", "main", None, ""), ("task", "brew", "main", ""), ("task", "brew", "main", "")]
    green, black = rows(trace, "brew")
    assert black.end is not None
    assert green.end is not None
    assert green.start < black.start < black.end < green.end
    assert [line for _, line in black.lines + green.lines] == [1, 2]
    program = next(rows(trace, "outside the loop"))
    assert [line for _, line in program.lines] == [3]


def test_cancelled(traced: Traced) -> None:
    trace = traced("cancelled")
    assert shape(trace) == [("task", "main", None, ""), ("task", "brew", "main", "cancelled")]
    brew = trace.rows[1]
    assert len(brew.spans) == 2
    assert [line for _, line in brew.lines] == [1]


def test_timed_out(traced: Traced) -> None:
    assert shape(traced("timed out")) == [("task", "main", None, ""), ("task", "brew", "main", "TimeoutError")]


def test_failing_group(traced: Traced) -> None:
    trace = traced("failing group")
    assert shape(trace) == [
        ("task", "main", None, "ExceptionGroup"),
        ("task", "brew", "main", "cancelled"),
        ("task", "spill", "main", "LookupError"),
    ]
    _, brew, spill, *_ = trace.rows
    assert spill.end is not None
    assert brew.end is not None
    assert spill.end <= brew.end


def test_blocked_loop(traced: Traced) -> None:
    trace = traced("blocked loop")
    main, clock = trace.rows
    assert max(ended - begun for begun, ended, _ in main.spans) >= 149
    begun, ended, _ = max(main.spans, key=lambda span: span[1] - span[0])
    assert not any(begun < start < ended for start, _, _ in clock.spans)  # nothing else ran meanwhile
    assert clock.start < begun
    assert clock.end is not None
    assert clock.end > ended


def test_thread(traced: Traced) -> None:
    trace = traced("thread")
    assert shape(trace)[0] == ("task", "main", None, "")
    threads = [row for row in trace.rows if row.kind == "thread"]
    assert [row.label for row in threads] == ["steep", "steep"]
    for row in threads:
        assert row.spans[0][1] - row.spans[0][0] > 45
        assert row.parent is not None
    first, second = threads
    assert first.end is not None
    assert second.start < first.end  # side by side
    assert sorted(line for row in threads for _, line in row.lines) == [1, 2]


def test_process(traced: Traced) -> None:
    trace = traced("process")
    (main, child) = trace.rows
    assert (child.kind, child.parent) == ("process", main.id)
    assert child.label.startswith("python")
    assert child.end is not None
    assert child.end - child.start > 50
    assert [line for _, line in main.lines] == [2]  # the first line is the child's


def test_loops_in_threads(traced: Traced) -> None:
    trace = traced("loops in threads")
    kitchen = next(rows(trace, "kitchen"))
    inside, outside = sorted(rows(trace, "brew"), key=lambda row: row.parent is None)
    assert inside.parent == kitchen.id
    assert outside.parent is None
    assert inside.loop != outside.loop
    (calls,) = rows(trace, "callbacks")
    assert (calls.parent, calls.lines[0][1]) == (kitchen.id, 1)


def test_callbacks(traced: Traced) -> None:
    trace = traced("callbacks")
    calls = next(rows(trace, "callbacks"))
    assert [label for _, _, label in calls.spans] == ["ring"]
    assert [line for _, line in calls.lines] == [1]


def test_a_task_without_a_coroutine(traced: Traced) -> None:
    assert [row.kind for row in traced("generator closed by a task").rows] == ["task", "task"]


def test_destroyed(traced: Traced) -> None:
    trace = traced("destroyed")
    assert shape(trace) == [("task", "main", None, ""), ("task", "letter", "main", "destroyed")]
    main, letter = trace.rows
    assert letter.end is not None
    assert main.end is not None
    assert letter.end < main.end


def test_a_refused_task_is_none(traced: Traced) -> None:
    trace = traced("refused")
    assert shape(trace) == [("task", "main", None, ""), ("task", "brew", "main", "")]
    assert [[line for _, line in row.lines] for row in trace.rows] == [[1, 2, 4], [3]]


def test_exit_codes(traced: Traced) -> None:
    processes = [row for row in traced("exit codes").rows if row.kind == "process"]
    assert [row.how for row in processes] == ["exit code 4", "SIGKILL", "exit code 5", "exit code 3"]
    assert processes[-1].label == "fail"


def test_what_an_author_gives_to_asyncio(traced: Traced) -> None:
    trace = traced("what an author gives to asyncio")
    kitchen = next(rows(trace, "kitchen"))
    main = next(rows(trace, "main"))
    assert main.parent == kitchen.id
    assert [label for row in rows(trace, "callbacks") for _, _, label in row.spans] == ["Event.set"]
    write = next(rows(trace, "write"))
    assert (write.kind, write.parent) == ("thread", main.id)
    assert [line for row in (write, main) for _, line in row.lines] == [1, 2]  # also where the path is not shown


def test_what_asyncio_does_at_its_end_is_left_out(traced: Traced) -> None:
    assert [row.label for row in traced("generators that have ended").rows] == ["main", "read"]


def test_killed(traced: Traced) -> None:
    """What happened until the last printed line is there."""
    trace = traced("killed")
    assert [row.label for row in trace.rows] == ["main", "sleep"]
    assert [row.end for row in trace.rows] == [None, None]
    assert [line for _, line in trace.rows[0].lines] == [1]


def test_forked(traced: Traced) -> None:
    """A forked child records nothing; it is a bar in its parent's trace."""
    trace = traced("forked")
    assert shape(trace) == [("process", "steep", None, "")]


def test_eager(traced: Traced) -> None:
    trace = traced("eager")
    assert shape(trace) == [("task", "main", None, ""), ("task", "cached", "main", ""), ("task", "brew", "main", "")]
    main, cached, brew = trace.rows
    assert [line for row in (cached, brew, main) for _, line in row.lines] == [1, 2, 3]
    # It ran inside the step of the task that created it.
    (begun, ended, _), *_ = main.spans
    assert begun < cached.spans[0][0] < cached.spans[0][1] < brew.spans[0][0] < ended


def test_a_trace_survives_the_cache(traced: Traced) -> None:
    import json

    trace = traced("failing group")
    assert Trace.from_json(json.loads(json.dumps(trace.as_json()))) == trace


@pytest.mark.parametrize("python", at_hand(), ids=lambda python: python.version)
def test_a_broken_recorder_spoils_no_recipe(
    python: Interpreter, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    snippet = write(PROGRAMS["gathered"])
    for broken, note in (
        ("def _begin(handle):", "def _begin(handle):\n    raise LookupError('no tea')"),
        ("def install():", "def install():\n    raise LookupError('no tea')"),
        ('"_run", ("self",)', '"run_", ("self",)'),
    ):
        folder = tmp_path / "recording"
        shutil.copytree(runner.RECORDING, folder, ignore=shutil.ignore_patterns("__pycache__"))
        source = (folder / "recorder.py").read_text()
        assert broken in source
        (folder / "recorder.py").write_text(source.replace(broken, note))
        monkeypatch.setattr(runner, "RECORDING", folder)
        result = asyncio.run(run(snippet, python, record=True))
        assert result.output == "black\ngreen\ndone\n"
        assert result.problems == ()
        assert result.trace is not None
        assert result.trace.note.startswith("the run could not be recorded")
        monkeypatch.undo()
        shutil.rmtree(folder)


def test_a_long_run_is_recorded_to_a_limit(write: Write, interpreter: Interpreter) -> None:
    source = """
        import asyncio

        async def spin():
            for _ in range(5000):
                await asyncio.sleep(0)

        async def main():
            await asyncio.gather(spin(), spin(), asyncio.sleep(0.01))
            print("spun")

        asyncio.run(main())
    """
    result = asyncio.run(run(write(source), interpreter, record=True))
    assert result.output == "spun\n"
    assert result.trace is not None
    assert result.trace.note == trace.CUT
    assert {row.how for row in result.trace.rows if row.label == "spin"} == {"not recorded to its end"}


def test_a_header_can_forbid_it(write: Write, interpreter: Interpreter) -> None:
    header = '# /// script\n# [tool.cookbook]\n# no-timeline = "it measures a microsecond"\n# ///\n'
    result = asyncio.run(run(write(header + "print('once')\n"), interpreter, record=True))
    assert result.output == "once\n"
    assert result.trace is None


def test_damage_is_named() -> None:
    assert trace.read("", "").note == "the run could not be recorded (nothing was written)"
    assert trace.read("('start',)\n('run', 7, 1, 2, '', Fal", "").note == "the record of this run is damaged"
    assert trace.read("('nonsense',)\n", "").note == "the record of this run is damaged"
