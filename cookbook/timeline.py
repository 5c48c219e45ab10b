"""Draw a trace as one inline SVG: a row for each task, thread and child process, and time from left to right.

Horizontal positions are percentages and vertical ones pixels, so that the picture has the width of its page and text
stays as large on a phone as on a desktop. Colors come from classes of the site's style sheet. What the picture shows
is in its description too, in words.
"""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass, field

from cookbook.trace import Row, Trace

BLOCKING = 100.0
"""Milliseconds from which a step counts as blocking its loop: `loop.slow_callback_duration` is 0.1 s."""
MOST_ROWS = 12
"""Rows above which those of equal label and parent are drawn as one group."""
MOST_MEMBERS = 20
"""Lines of a group; of more members, some are drawn."""
LEFT, RIGHT = 1.5, 98.0
"""Where time begins and ends, in percent of the width; beyond is room for marks."""
_LABEL, _ROW, _BAR, _PITCH, _AXIS = 11.0, 27.0, 8.0, 4.0, 18.0
"""Pixels: baseline of a label, height of a row, height of a bar, distance of a group's lines, height of the axis."""
_CHARACTERS = 44
"""What a label and its status may have together: what fits a phone of 360 pixels."""
KEYS = (
    ("run", "runs"),
    ("wait", "waits"),
    ("work", "thread or process"),
    ("stall", "blocks the loop"),
    ("fail", "fails"),
    ("cancel", "cancelled"),
)
"""Classes of marks, and what they mean."""
_MERGED = 0.4
"""Percent of the width between two steps that are drawn as one."""


@dataclass
class _Group:
    """Rows that are drawn together: one, or many that look alike."""

    members: list[Row]
    depth: int
    size: int = 1
    """How many there are, of which `members` are drawn."""
    top: float = field(default=0.0)

    @property
    def row(self) -> Row:
        return self.members[0]

    @property
    def height(self) -> float:
        return _ROW if self.size == 1 else _LABEL + 6 + _PITCH * len(self.members) + 4


def draw(trace: Trace, name: str) -> str:
    """The picture of `trace` as one line of SVG; `name` makes its ids unique on the page."""
    groups = _arrange(trace.rows)
    top = 2.0
    for group in groups:
        group.top = top
        top += group.height
    blocked = _blocking(trace.rows)
    words = html.escape(_words(trace, groups, blocked), quote=False)
    marks = [ruler(trace.length, top, " ms")]
    marks += (_drawn(group, trace.length, blocked) for group in groups)
    return (
        f'<svg class="timeline" width="100%" height="{top + _AXIS:g}" role="group" '
        f'aria-label="Timeline" aria-describedby="{name}-timeline"><desc id="{name}-timeline">{words}</desc>'
        f"{''.join(marks)}</svg>"
    )


def figure(trace: Trace, name: str, caption: str) -> str:
    """The picture of `trace` with `caption` and the meaning of what is in it, as one line of HTML."""
    picture = draw(trace, name)
    legend = "".join(f' <span class="{kind}">{text}</span>' for kind, text in KEYS if f'class="{kind}"' in picture)
    if "<circle" in picture:
        legend += ' <span class="line">prints</span>'
    note = f" ({trace.note})" if trace.note else ""
    return f'<figure class="run-timeline"><figcaption>{caption}{note}:{legend}</figcaption>{picture}</figure>'


# Which rows, in which order.


def _arrange(rows: Iterable[Row]) -> list[_Group]:
    """Children below their parents, in the order of their creation; alike ones as a group where there are many."""
    rows = list(rows)
    children: dict[int | None, list[Row]] = {}
    for row in rows:
        children.setdefault(row.parent, []).append(row)
    many = len(rows) > MOST_ROWS
    groups: list[_Group] = []

    def place(parent: int | None, depth: int) -> None:
        alike: dict[object, _Group] = {}
        for row in children.get(parent, ()):
            key: object = (row.kind, row.loop, _alike(row)) if many and row.id not in children else row.id
            if group := alike.get(key):
                group.members.append(row)
                group.size += 1
            else:
                alike[key] = _Group([row], depth)
                groups.append(alike[key])
                place(row.id, depth + 1)

    place(None, 0)
    for group in groups:
        step = -(-group.size // MOST_MEMBERS)
        group.members = group.members[::step]
    return groups


def _alike(row: Row) -> str:
    """What rows of one group have in common: their label without the number at its end."""
    return row.label.rstrip("0123456789").rstrip("-_ #")


def _blocking(rows: Iterable[Row]) -> set[tuple[int, float]]:
    """The steps, as (row, start), that kept other rows of the same loop from running for `BLOCKING` or longer."""
    rows = [row for row in rows if row.loop]
    found = set()
    for row in rows:
        for begun, ended, _ in row.spans:
            if ended - begun >= BLOCKING and any(
                other is not row
                and other.loop == row.loop
                and (
                    other.start < ended and (other.end is None or other.end > begun)
                    if other.kind == "task"
                    else any(a >= ended for a, _, _ in other.spans)
                )
                for other in rows
            ):
                found.add((row.id, begun))
    return found


# Geometry.


def _x(time: float, length: float) -> float:
    return LEFT + (RIGHT - LEFT) * min(max(time / length, 0.0), 1.0)


def percent(value: float) -> str:
    """`value` as SVG writes it, on the grid of a tenth."""
    return f"{value:.1f}".removesuffix(".0") + "%"


def _time(time: float, length: float) -> str:
    """`time` as finely as means something in a run of `length`."""
    return f"{time:.1f}" if length < 20 else f"{time:.0f}"


def ruler(length: float, top: float, unit: str = "") -> str:
    """An axis from 0 to `length` below `top`, `unit` after its last number."""
    step = next(step for power in range(-3, 9) for base in (1, 2, 5) if length / (step := base * 10.0**power) <= 5)
    parts = []
    for n in range(int(length / step) + 1):
        x = _x(n * step, length)
        anchor = "start" if n == 0 else "end" if x > 93 else "middle"
        suffix = unit if (n + 1) * step > length else ""
        parts.append(f'<line x1="{percent(x)}" x2="{percent(x)}" y1="0" y2="{top:g}"/>')
        parts.append(f'<text x="{percent(x)}" y="{top + 13:g}" text-anchor="{anchor}">{n * step:g}{suffix}</text>')
    return f'<g class="axis">{"".join(parts)}</g>'


def _drawn(group: _Group, length: float, blocked: set[tuple[int, float]]) -> str:
    status = _status(group, length, blocked)
    indent = min(group.depth, 5) * 10 + 2
    count = "" if group.size == 1 else f" × {group.size}"
    name = _alike(group.row) if count else group.row.label
    label = _shortened(name, _CHARACTERS - len(status) - len(count) - indent // 6) + count
    parts = [
        f'<text x="{indent}" y="{group.top + _LABEL:g}">{html.escape(label)}</text>',
        f'<text class="end" x="100%" y="{group.top + _LABEL:g}" text-anchor="end">{html.escape(status)}</text>',
    ]
    if group.size == 1:
        parts.append(_bar(group.row, length, group.top + _LABEL + 4, _BAR, 3.0, blocked))
    else:
        for n, row in enumerate(group.members):
            parts.append(_bar(row, length, group.top + _LABEL + 6 + n * _PITCH, _PITCH - 1.5, 2.0, blocked))
    return f'<g class="{group.row.kind}">{"".join(parts)}</g>'


def _bar(row: Row, length: float, y: float, height: float, radius: float, blocked: set[tuple[int, float]]) -> str:
    """The life of `row`: light while it waits, solid while it runs, its end, and a mark for each printed line."""
    start, end = _x(row.start, length), _x(length if row.end is None else row.end, length)
    place = f'y="{y:g}" height="{height:g}"'
    parts = []
    if row.kind in {"task", "program"} or not row.spans:
        light = "work" if row.kind in {"thread", "process"} else "wait"
        parts.append(f'<rect class="{light}" x="{percent(start)}" width="{percent(max(end - start, 0.3))}" {place}/>')
    for begun, ended, name, kind in _merged(row, length, blocked):
        title = f"<title>{html.escape(name)}</title>" if name and row.kind != "task" else ""
        rect = f'<rect class="{kind}" x="{percent(begun)}" width="{percent(ended - begun)}" {place}'
        parts.append(f"{rect}>{title}</rect>" if title else f"{rect}/>")
    middle = y + height / 2
    if row.how:
        kind, path = (
            ("cancel", "M-3-3h6v6h-6z") if row.how in ("cancelled", "destroyed") else ("fail", "M-3-3 3 3M3-3-3 3")
        )
        if height < _BAR:
            path = path.replace("3", "1.5").replace("6", "3")
        parts.append(f'<svg x="{percent(end)}" y="{middle:g}" class="{kind}"><path d="{path}"/></svg>')
    for x, lines in _ticks(row, length):
        numbers = " ".join(map(str, lines))
        parts.append(f'<circle cx="{percent(x)}" cy="{middle:g}" r="{radius:g}" data-lines="{numbers}"/>')
    return "".join(parts)


def _merged(row: Row, length: float, blocked: set[tuple[int, float]]) -> list[tuple[float, float, str, str]]:
    """The steps of `row` as (start, end, name, class), in percent, without overlap and none too thin to see."""
    merged: list[tuple[float, float, str, str]] = []
    for begun, ended, name in row.spans:
        kind = "work" if row.kind == "thread" else "stall" if (row.id, begun) in blocked else "run"
        # On the grid of the numbers that are written, so that what touches does not overlap.
        left = round(_x(begun, length), 1)
        right = max(round(_x(ended, length), 1), round(left + 0.3, 1))
        if merged and left - merged[-1][1] < _MERGED:
            before = merged[-1]
            if before[3] == kind and (row.kind == "task" or before[2] == name):
                merged[-1] = (before[0], max(before[1], right), name, kind)
                continue
            left = max(left, before[1])
            if right - left < 0.1:
                continue
        merged.append((left, right, name, kind))
    return merged


def _ticks(row: Row, length: float) -> list[tuple[float, list[int]]]:
    """Where `row` printed, in percent, and which lines; what would lie on one another is one mark."""
    ticks: list[tuple[float, list[int]]] = []
    for time, line in row.lines:
        x = _x(time, length)
        if ticks and x - ticks[-1][0] < 1.2:
            ticks[-1][1].append(line)
        else:
            ticks.append((x, [line]))
    return ticks


def _shortened(text: str, limit: int) -> str:
    limit = max(limit, 10)
    return text if len(text) <= limit else f"{text[: limit - 1]}…"


# Words.


def _status(group: _Group, length: float, blocked: set[tuple[int, float]]) -> str:
    """How a row or group ended, in a few characters."""
    row = group.row
    if group.size > 1:
        kinds = {"process": "processes"}.get(row.kind, f"{row.kind}s")
        shown = f", {len(group.members)} of {group.size} drawn" if len(group.members) < group.size else ""
        return f"{kinds}{shown}"
    if row.kind in {"program", "calls"}:
        return ""
    what = "" if row.kind == "task" else f"{row.kind}, "
    stalls = [ended - begun for begun, ended, _ in row.spans if (row.id, begun) in blocked]
    if stalls:
        what += f"blocks {_time(max(stalls), length)} ms, "
    if row.end is None and row.how:
        return f"{what}{row.how}"
    if row.end is None:
        return f"{what}{'pending' if row.kind == 'task' else 'end not seen'}"
    return f"{what}{_shortened(row.how, 20) or 'done'} {_time(row.end, length)} ms"


def describe(trace: Trace) -> str:
    """The picture in words: who took part, from when to when, how it ended, what it printed."""
    return _words(trace, _arrange(trace.rows), _blocking(trace.rows))


def _words(trace: Trace, groups: list[_Group], blocked: set[tuple[int, float]]) -> str:
    labels = {row.id: row.label for row in trace.rows}
    length = trace.length
    sentences = [f"{_time(length, length)} ms in all."]
    for group in groups:
        row = group.row
        by = f", started by {labels[row.parent]}," if row.parent is not None else ""
        if group.size > 1:
            ends = [member.end for member in group.members if member.end is not None]
            span = f"from {_time(row.start, length)} to {_time(max(ends, default=length), length)} ms"
            sentences.append(f"{group.size} rows like {row.kind} {row.label}{by} {span}.")
            continue
        if row.kind == "program":
            text = "Code outside the loop"
        elif row.kind == "calls":
            names = dict.fromkeys(label for _, _, label in row.spans)
            text = f"Callbacks of the loop ({', '.join(names)})" if names else "Callbacks of the loop"
        else:
            endings = {"": "ends", "cancelled": "is cancelled", "destroyed": "is destroyed while pending"}
            ending = endings.get(row.how, f"{'ends' if row.kind == 'process' else 'fails'} with {row.how}")
            work = ", ".join(dict.fromkeys(label for _, _, label in row.spans)) if row.kind == "thread" else ""
            text = f"{row.kind.capitalize()} {row.label}{by}{f' running {work},' if work else ''} begins at "
            text += f"{_time(row.start, length)} ms and "
            text += f"{ending} at {_time(row.end, length)} ms" if row.end is not None else row.how or "has not ended"
        for begun, ended, _ in row.spans:
            if (row.id, begun) in blocked:
                text += f"; it blocks the loop from {_time(begun, length)} to {_time(ended, length)} ms"
        if row.lines:
            numbers = [line for _, line in row.lines]
            text += f"; prints {'line' if len(numbers) == 1 else 'lines'} {_ranges(numbers)}"
        sentences.append(f"{text}.")
    if trace.note:
        sentences.append(f"{trace.note[0].upper()}{trace.note[1:]}.")
    return " ".join(sentences)


def _ranges(numbers: list[int]) -> str:
    """`1, 3–5` for 1, 3, 4, 5."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else f"{part[0]}" for part in parts)
