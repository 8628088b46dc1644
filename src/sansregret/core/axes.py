"""Axes: each fact that a frame tests, cut into the cells that its thresholds tell apart.

Within a cell every value of the fact gives every rule the same answer, so that a verdict over all cells is a
verdict over all values. A set of cells is an integer, one bit a cell; what is known of a fact is such a set, and
an unknown fact is the set of all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import inf, nextafter

from sansregret.core.facts import CLOSENESS, KINDS, FactKind, Quantity, Range, Value
from sansregret.core.frame import Test, Voice
from sansregret.core.frame_build import days_in
from sansregret.core.partial_dates import span
from sansregret.core.request import Relation

#: The values that a number can have at all. Work that is offered is never nothing.
_MORE_THAN_ZERO = nextafter(0.0, 1.0)
BOUNDS: Mapping[str, tuple[float, float]] = {
    "days_per_week": (_MORE_THAN_ZERO, 7.0),
    "hours_per_week": (_MORE_THAN_ZERO, 168.0),
    "effort": (_MORE_THAN_ZERO, inf),
    "duration": (_MORE_THAN_ZERO, inf),
    "participants": (1.0, inf),
    "payment_days": (0.0, inf),
    "day_rate": (0.0, inf),
    "hour_rate": (0.0, inf),
    "project_price": (0.0, inf),
}
_WHOLE = frozenset({"participants", "payment_days"})
_ORDERED = frozenset({"number", "range", "quantity", "date"})
RELATION = FactKind(name="relation", type="choice", choices=tuple(Relation))


def kind_of(fact: str) -> FactKind:
    """The type of what a test names: a fact, ``topics.ID``, ``relation``, or else a mention of the frame's own."""
    if fact.startswith("topics."):
        return FactKind(name=fact, type="choice", choices=CLOSENESS)
    if fact == "relation":
        return RELATION
    return KINDS.get(fact) or FactKind(name=fact, type="mention")


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One fact and its cells.

    On an ordered axis with k cuts there are 2k + 1 cells: the cuts themselves (odd) and what lies between them
    (even); `full` leaves out cells that no value can be in. On any other axis there is a cell for each of
    `labels`. Quantities are counted in days, dates in ordinals. `classes` are the sets of cells that no rule
    tells apart; they share out `full`.
    """

    key: str
    fact: str
    type: str
    full: int
    cuts: tuple[float, ...] = ()
    labels: tuple[Value, ...] = ()
    classes: tuple[int, ...] = ()

    @property
    def ordered(self) -> bool:
        """Whether its values are numbers in an order."""
        return self.type in _ORDERED

    def cell(self, number: float) -> int:
        """The index of the cell that a number is in."""
        return bisect_left(self.cuts, number) + bisect_right(self.cuts, number)

    def between(self, low: float | None, high: float | None) -> int:
        """The cells from one number to another; None is an open end."""
        first = 0 if low is None else self.cell(low)
        last = 2 * len(self.cuts) if high is None else self.cell(high)
        return ((1 << (last + 1)) - (1 << first)) & self.full if first <= last else 0

    def ends(self, cell: int) -> tuple[float, float]:
        """Where a cell begins and ends; an open cell holds neither end."""
        if cell % 2:
            return self.cuts[cell // 2], self.cuts[cell // 2]
        at = cell // 2
        return (self.cuts[at - 1] if at else -inf), (self.cuts[at] if at < len(self.cuts) else inf)


def axis_key(test: Test) -> str:
    """The axis of a test. Tests of one text ("place") are independent of each other, each its own axis."""
    if kind_of(test.fact).type == "text":
        operator = "has" if test.op.startswith("has") else "is"
        wanted = test.value if isinstance(test.value, tuple) else (test.value,)
        return f"{test.fact} {operator} {'|'.join(sorted(map(str, wanted)))}"
    return test.fact


def make_axis(key: str, tests: Sequence[Test], voice: Voice, today: date) -> Axis:
    """The axis that some tests of one fact cut; its classes are not known yet."""
    kind = kind_of(tests[0].fact)
    if kind.type in _ORDERED:
        return _ordered_axis(key, kind, tests, voice, today)
    labels: tuple[Value, ...] = (True, False)
    if kind.type == "choice":
        labels = kind.choices
    elif kind.type == "choices":
        sizes = range(1, len(kind.choices) + 1)
        labels = tuple(some for size in sizes for some in combinations(kind.choices, size))
    return Axis(key=key, fact=kind.name, type=kind.type, full=(1 << len(labels)) - 1, labels=labels)


def _ordered_axis(key: str, kind: FactKind, tests: Sequence[Test], voice: Voice, today: date) -> Axis:
    cuts = sorted({cut for test in tests for cut in _cuts(test, kind, voice, today)})
    low, high = BOUNDS.get(kind.name, (-inf, inf))
    axis = Axis(key=key, fact=kind.name, type=kind.type, full=-1, cuts=tuple(cuts))
    full = axis.between(low, high)
    if kind.type == "date" or kind.name in _WHOLE:
        for cell in range(0, 2 * len(cuts) + 1, 2):
            begin, end = axis.ends(cell)
            if end - begin <= 1:
                full &= ~(1 << cell)
    return Axis(key=key, fact=kind.name, type=kind.type, full=full, cuts=tuple(cuts))


def _cuts(test: Test, kind: FactKind, voice: Voice, today: date) -> Iterable[float]:
    if kind.type != "date":
        return (amount(kind, float(str(test.value)), test.unit, voice),)
    if not isinstance(test.value, str):
        return (_from_today(test, today),)
    return span(test.value, today) or ()


def _from_today(test: Test, today: date) -> float:
    days = float(str(test.value)) * {"day": 1.0, "week": 7.0, "month": 30.4375, "year": 365.25}[test.unit or "day"]
    return float(today.toordinal() + round(days))


def amount(kind: FactKind, number: float, unit: str, voice: Voice) -> float:
    """A number as its axis counts it: quantities in days, everything else as it is."""
    return number * days_in(unit or "day", voice) if kind.type == "quantity" else number


def test_cells(axis: Axis, test: Test, voice: Voice, today: date) -> int:
    """The cells of an axis in which a test holds."""
    negative = test.op.endswith("_not") or test.op.startswith("not_")
    if axis.ordered:
        holds = _ordered_cells(axis, test, voice, today)
    elif axis.type == "text":
        holds = 1
    else:
        wanted = test.value if isinstance(test.value, tuple) else (test.value,)
        if axis.type == "choices":
            chosen = (isinstance(label, tuple) and any(item in label for item in wanted) for label in axis.labels)
        else:
            chosen = (label in wanted for label in axis.labels)
        holds = sum(1 << index for index, yes in enumerate(chosen) if yes)
    return axis.full & ~holds if negative else axis.full & holds


def _ordered_cells(axis: Axis, test: Test, voice: Voice, today: date) -> int:
    cuts = tuple(_cuts(test, kind_of(axis.fact), voice, today))
    if not cuts:
        return 0
    first, last = axis.cell(cuts[0]), axis.cell(cuts[-1])
    if test.op == "at_most":
        return (1 << (last + 1)) - 1
    if test.op == "at_least":
        return axis.full & -(1 << first)
    if test.op == "before":
        return (1 << first) - 1
    if test.op == "after":
        return axis.full & -(1 << (last + 1))
    return (1 << (last + 1)) - (1 << first)


def known_cells(axis: Axis, tests: Sequence[Test], value: Value, voice: Voice, today: date) -> int:
    """The cells that a fact may be in, as its value is known; all of them where it says nothing possible."""
    if axis.ordered:
        low, high = bounds(axis.fact, value, voice, today)
        return axis.between(low, high) or axis.full
    if axis.type == "text":
        return 1 if _text_matches(tests[0], str(value)) else 2
    if axis.fact.startswith("topics."):
        value = _closeness(axis.fact.partition(".")[2], value) or value
    if axis.type == "choices" and isinstance(value, tuple):
        value = tuple(choice for choice in kind_of(axis.fact).choices if choice in value)
    return 1 << axis.labels.index(value) if value in axis.labels else axis.full


def bounds(fact: str, value: Value, voice: Voice, today: date) -> tuple[float | None, float | None]:
    """The least and the most that a value may be, as its axis counts; None is open."""
    kind = kind_of(fact)
    if isinstance(value, Range):
        return value.min, value.max
    if isinstance(value, Quantity):
        size = days_in(value.unit, voice)
        return _times(value.min, size), _times(value.max, size)
    if isinstance(value, str):
        return span(value, today) or (None, None) if kind.type == "date" else (None, None)
    if isinstance(value, tuple):
        return None, None
    return float(value), float(value)


def _times(number: float | None, size: float) -> float | None:
    return None if number is None else number * size


def _closeness(topic: str, value: Value) -> str | None:
    pairs = value if isinstance(value, tuple) else ()
    return next((pair[1] for pair in pairs if isinstance(pair, tuple) and pair[0] == topic), None)


def _text_matches(test: Test, text: str) -> bool:
    folded = text.casefold().strip()
    wanted = [str(item).casefold().strip() for item in (test.value if isinstance(test.value, tuple) else (test.value,))]
    if test.op.startswith("has"):
        return any(item in folded for item in wanted)
    return folded in wanted
