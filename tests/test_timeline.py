"""The picture of a trace: its geometry, its weight, its words."""

from __future__ import annotations

import gzip
import itertools
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from cookbook import timeline
from cookbook.execution import begin, current
from cookbook.trace import PROGRAM, Row, Trace

SVG = ElementTree.Element


def family(count: int, *, step: float = 2.0) -> Trace:
    """A parent with `count` children, each of which waits, runs three times, prints, and ends differently."""
    rows = [Row(1, "task", "main", 0.0, end=count * step + 50.0, loop=1, spans=[(0.0, 1.0, "sleep")])]
    for n in range(count):
        begun = n * step
        spans = [(begun + k, begun + k + 0.4, "sleep") for k in (0.0, 10.0, 30.0)]
        how = ("", "cancelled", "LookupError")[n % 3]
        row = Row(n + 2, "task", "brew", begun, 1, 1, begun + 31.0, how, spans, [(begun + 10.1, n + 1)])
        rows.append(row)
    rows.append(Row(PROGRAM, "program", "outside the loop", 0.0, end=5.0, lines=[(5.0, count + 1)]))
    return Trace(rows, count * step + 50.0)


def parse(trace: Trace) -> SVG:
    return ElementTree.fromstring(timeline.draw(trace, "recipe"))


def percent(value: str | None) -> float:
    assert value is not None
    assert value.endswith("%"), value
    return float(value[:-1])


def bars(svg: SVG) -> Iterator[tuple[str, float, float, float, float]]:
    """Class, left, right, top and bottom of every bar."""
    for rect in svg.iter("rect"):
        left, top = percent(rect.get("x")), float(rect.get("y", ""))
        bottom = top + float(rect.get("height", ""))
        yield rect.get("class", ""), left, left + percent(rect.get("width")), top, bottom


def real_traces() -> Iterator[tuple[str, Trace]]:
    """The traces of the project's own snippets, as the last build or this one made them."""
    begin()
    for snippet in current().book.snippets.values():
        run = current().result(snippet)
        if run and run.trace and run.trace.concurrent:
            yield snippet.name, run.trace


@pytest.fixture(scope="module")
def traces() -> dict[str, Trace]:
    """Made ones from 2 to 200 tasks, and those of every recipe."""
    made = {f"{n} tasks": family(n) for n in (1, 2, 11, 12, 30, 200)}
    slow = {"a long one": family(3, step=90_000.0), "a short one": family(3, step=0.001)}
    return {**made, **slow, **dict(real_traces())}


def test_nothing_overlaps_and_nothing_is_outside(traces: dict[str, Trace]) -> None:
    assert len(traces) > 80
    for name, trace in traces.items():
        svg = parse(trace)
        height = float(svg.get("height", ""))
        tops: dict[float, list[tuple[float, float]]] = {}
        edges: set[tuple[float, float]] = set()
        for kind, left, right, top, bottom in bars(svg):
            assert 0 <= left < right <= 100, name
            assert 0 <= top < bottom <= height, name
            edges.add((top, bottom))
            if kind != "wait":  # the light bar lies below the steps
                tops.setdefault(top, []).append((left, right))
        for steps in tops.values():
            for (_, right), (left, _) in itertools.pairwise(steps):
                assert right <= left + 1e-6, name
        for (_, bottom), (top, _) in zip(sorted(edges), sorted(edges)[1:], strict=False):
            assert bottom <= top, name
        for text in svg.iter("text"):
            assert 0 < float(text.get("y", "")) <= height, name
        for circle in svg.iter("circle"):
            assert 0 <= percent(circle.get("cx")) <= 100, name
            assert 0 <= float(circle.get("cy", "")) <= height, name


def test_labels_leave_room_for_each_other(traces: dict[str, Trace]) -> None:
    """At 360 pixels a line holds about 50 characters of 6.3 pixels."""
    for name, trace in traces.items():
        lines: dict[str, int] = {}
        for text in parse(trace).iter("text"):
            y = text.get("y", "")
            indent = float(text.get("x", "0").rstrip("%")) / 6.3 if text.get("class") != "end" else 0
            if not text.get("text-anchor") or text.get("class") == "end":
                lines[y] = lines.get(y, 0) + len(text.text or "") + round(indent)
        assert max(lines.values()) <= 50, name


def test_its_weight(traces: dict[str, Trace]) -> None:
    for name, trace in traces.items():
        weight = len(gzip.compress(timeline.figure(trace, "recipe", "This run").encode()))
        assert weight < 6 * 1024, (name, weight)


def test_every_row_is_there_or_counted(traces: dict[str, Trace]) -> None:
    for name, trace in traces.items():
        drawn = 0
        for group in parse(trace).findall("g"):
            if group.get("class") != "axis":
                label = group.findtext("text", "")
                counted = re.search(r" × (\d+)$", label)
                drawn += int(counted[1]) if counted else 1
        assert drawn == len(trace.rows), name


def test_every_ending_and_every_printed_line_is_marked() -> None:
    svg = parse(family(6))
    kinds = [mark.get("class") for mark in svg.iter("svg")]
    assert (kinds.count("fail"), kinds.count("cancel")) == (2, 2)
    lines = [number for circle in svg.iter("circle") for number in circle.get("data-lines", "").split()]
    assert sorted(map(int, lines)) == [1, 2, 3, 4, 5, 6, 7]
    statuses = [text.text for text in svg.iter("text") if text.get("class") == "end"]
    assert statuses[1:4] == ["done 31 ms", "cancelled 33 ms", "LookupError 35 ms"]


def test_words_say_the_same() -> None:
    words = parse(family(3)).findtext("desc")
    assert words == (
        "56 ms in all. Task main begins at 0 ms and ends at 56 ms. "
        "Task brew, started by main, begins at 0 ms and ends at 31 ms; prints line 1. "
        "Task brew, started by main, begins at 2 ms and is cancelled at 33 ms; prints line 2. "
        "Task brew, started by main, begins at 4 ms and fails with LookupError at 35 ms; prints line 3. "
        "Code outside the loop; prints line 4."
    )
    for svg in (parse(family(1)), parse(family(200))):
        assert svg.get("aria-describedby") == svg.find("desc").get("id")  # type: ignore[union-attr]
        assert svg.get("aria-label")


def test_a_step_that_blocks_others_stands_out() -> None:
    busy = Row(1, "task", "main", 0.0, end=300.0, loop=1, spans=[(10.0, 200.0, "sleep")])
    other = Row(2, "task", "clock", 0.0, 1, 1, 300.0, "", [(0.0, 1.0, "sleep")])
    elsewhere = Row(2, "task", "clock", 0.0, 1, 2, 300.0, "", [(0.0, 1.0, "sleep")])
    assert [kind for kind, *_ in bars(parse(Trace([busy, other], 300.0)))] == ["wait", "stall", "wait", "run"]
    assert "it blocks the loop from 10 to 200 ms" in timeline.describe(Trace([busy, other], 300.0))
    assert "stall" not in {kind for kind, *_ in bars(parse(Trace([busy, elsewhere], 300.0)))}
    assert "stall" not in {kind for kind, *_ in bars(parse(Trace([busy], 300.0)))}


def test_what_a_reader_wrote_is_escaped() -> None:
    rows = [Row(1, "task", '<b>"&', 0.0, loop=1), Row(2, "thread", "<i>", 0.0, 1, spans=[(0.0, 1.0, "<i>")])]
    svg = parse(Trace(rows, 2.0))
    assert {'<b>"&', "<i>"} <= {text.text for text in svg.iter("text")}
    assert '<b>"&' in svg.findtext("desc", "")


def test_only_what_is_concurrent_has_a_picture() -> None:
    main = Row(1, "task", "main", 0.0, loop=1)
    program = Row(PROGRAM, "program", "outside the loop", 0.0)
    thread = Row(2, "thread", "steep", 0.0)
    assert not Trace([main, program], 1.0).concurrent
    assert Trace([main, thread], 1.0).concurrent
    assert Trace([thread, program], 1.0).concurrent
