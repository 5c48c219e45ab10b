"""Draw what a benchmark measured as one inline SVG: a row for each candidate, a dot for each measurement.

A snippet whose header has the key `plot` prints a line for each candidate, `name: 1.00 0.97 1.04 …`: ratios to the
median of the first one, because a duration says more about the machine than about the candidates. The axis begins at
zero and no measurement is left out, so that noise looks as large as it is.
"""

from __future__ import annotations

import html
import re
import statistics
from dataclasses import dataclass

from cookbook.timeline import LEFT, RIGHT, percent, ruler

FEWEST = 5
"""Measurements below which a candidate's spread means nothing."""
_LINE = re.compile(r"(?m)^(?P<name>[^:\n]+): (?P<values>\d+\.\d+(?: +\d+\.\d+)*)$")
_FAR = 1.5
"""How many times the largest median the axis reaches at most; what is beyond is drawn at its end."""
_LABEL, _ROW, _BAND, _AXIS = 11.0, 32.0, 15.0, 18.0
"""Pixels: baseline of a label, height of a row, height of the band of dots, height of the axis."""


@dataclass(frozen=True)
class Candidate:
    """One of the things compared, and how it did in each round."""

    name: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def __str__(self) -> str:
        return f"{self.median:.2f} ({min(self.values):.2f} to {max(self.values):.2f})"


def read(output: str) -> list[Candidate]:
    """The candidates that a benchmark printed, in its order.

    Raises:
        ValueError: There are not two, one has too few measurements, or they are not ratios to the first one's median.
    """
    found = [Candidate(m["name"], tuple(map(float, m["values"].split()))) for m in _LINE.finditer(output)]
    if len(found) < 2:
        raise ValueError("prints no lines `name: 1.00 0.97 …` for two candidates")
    if few := [candidate.name for candidate in found if len(candidate.values) < FEWEST]:
        raise ValueError(f"prints less than {FEWEST} measurements of {few[0]!r}")
    if abs(found[0].median - 1) > 0.015:
        raise ValueError(f"prints a median of {found[0].median:.2f} for {found[0].name!r}, which all are compared with")
    return found


def figure(output: str, name: str, label: str) -> str:
    """The picture of the measurements in `output` as one line of HTML.

    `name` makes its ids unique on the page; `label` says what the numbers are.
    """
    candidates = read(output)
    most = max(candidate.median for candidate in candidates) * _FAR
    length = min(max(max(candidate.values) for candidate in candidates), most)
    bottom = 2 + _ROW * len(candidates)
    rows = "".join(_row(candidate, 2 + n * _ROW, length) for n, candidate in enumerate(candidates))
    words = html.escape("; ".join(f"{c.name}: {c} {label}" for c in candidates), quote=False)
    legend = ' <span class="line">one measurement</span> <span class="median">median</span>'
    return (
        f'<figure class="run-timeline"><figcaption>{html.escape(label.capitalize())}:{legend}</figcaption>'
        f'<svg class="timeline plot" width="100%" height="{bottom + _AXIS:g}" role="img" aria-labelledby="{name}-plot">'
        f'<desc id="{name}-plot">{words}</desc>{ruler(length, bottom)}{rows}</svg></figure>'
    )


def _row(candidate: Candidate, top: float, length: float) -> str:
    y = top + _LABEL + 3 + _BAND / 2

    def x(value: float) -> str:
        return percent(LEFT + (RIGHT - LEFT) * min(value / length, 1.0))

    # Neighbors in time are drawn at different heights, as far as dots of the same value would hide each other.
    dots = "".join(
        f'<circle cx="{x(value)}" cy="{y + (n % 3 - 1) * 3:g}" r="2.5"/>' for n, value in enumerate(candidate.values)
    )
    median = x(candidate.median)
    return (
        f'<text x="2" y="{top + _LABEL:g}">{html.escape(candidate.name)}</text>'
        f'<text class="end" x="100%" y="{top + _LABEL:g}" text-anchor="end">{candidate}</text>'
        f'{dots}<line class="median" x1="{median}" x2="{median}" y1="{y - _BAND / 2:g}" y2="{y + _BAND / 2:g}"/>'
    )
