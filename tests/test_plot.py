"""Plots: what a benchmark printed, as a picture that makes nothing look better than it is."""

import re

import pytest

from cookbook import plot

MEASURED = """\
1,000 round trips on this machine
plain loop: 1.00 0.97 1.04 1.01 0.99 1.12 0.98
with uvloop: 0.45 0.47 0.44 0.61 0.43 0.45 0.45
ratio: about half
"""


def test_a_candidate_is_a_name_and_its_measurements() -> None:
    plain, other = plot.read(MEASURED)
    assert (plain.name, plain.median, len(plain.values)) == ("plain loop", 1.0, 7)
    assert str(other) == "0.45 (0.43 to 0.61)"


@pytest.mark.parametrize(
    ("printed", "problem"),
    [
        ("", "no lines `name: 1.00 0.97 …` for two candidates"),
        (MEASURED.replace("with uvloop:", "with uvloop"), "for two candidates"),
        (MEASURED.replace(" 0.61 0.43 0.45 0.45", ""), "less than 5 measurements of 'with uvloop'"),
        (MEASURED.replace("1.00 0.97 1.04 1.01 0.99 1.12 0.98", "0.31 0.30 0.32 0.31 0.31"), "a median of 0.31"),
    ],
)
def test_what_is_no_benchmark_is_refused(printed: str, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)):
        plot.read(printed)


def test_every_measurement_is_a_dot_on_an_axis_from_zero() -> None:
    picture = plot.figure(MEASURED, "tea", "times as long as the plain loop")
    assert picture.count("<circle") == 14
    assert picture.count('class="median" x1') == 2
    zero, *_ = re.findall(r'<text x="(\S+)%"[^>]*>([\d.]+)</text>', picture)
    assert zero == ("1.5", "0")
    assert "with uvloop: 0.45 (0.43 to 0.61) times as long as the plain loop" in picture
    assert "Times as long as the plain loop:" in picture
    assert "\n" not in picture


def test_a_measurement_far_away_leaves_the_others_their_room() -> None:
    picture = plot.figure(MEASURED.replace("0.61", "40.0"), "tea", "times as long")
    places = [float(x) for x in re.findall(r'<circle cx="([\d.]+)%"', picture)]
    assert max(places) == 98.0
    assert min(places) > 20  # 0.43 of at most 1.5
    assert "0.45 (0.43 to 40.00)" in picture


def test_names_are_escaped() -> None:
    assert "a &lt;b&gt;" in plot.figure(MEASURED.replace("with uvloop", "a <b>"), "tea", "times as long")
