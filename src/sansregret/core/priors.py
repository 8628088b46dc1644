"""How often facts have which value, before anything is known: what questions are ordered by.

A prior gives each fact some values with their frequencies, which need not sum to one. The shipped one is an
estimate of ours for freelancers' requests; the user's own past, counted, has the same shape.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from sansregret.core.axes import Axis, known_cells
from sansregret.core.facts import Range, Value
from sansregret.core.frame import Test, Voice

#: Frequencies by value: numbers for amounts (quantities in days), days from now for dates, else the value itself.
Frequencies = Sequence[tuple[Value, float]]
Prior = Mapping[str, Frequencies]

_RATES = ((150, 1), (200, 2), (250, 3), (300, 4), (350, 4), (400, 4), (450, 3), (500, 3), (600, 2), (800, 1))

SHIPPED: Prior = MappingProxyType(
    {
        "topics": (("closely", 3), ("loosely", 2), ("no", 5)),
        "contract": ((("freelance",), 6), (("employment",), 2), (("freelance", "employment"), 1)),
        "relation": (("first_contact", 6), ("exchange", 2), ("known_client", 1), ("partner", 1)),
        "full_time": ((True, 4), (False, 6)),
        "days_per_week": ((0.5, 1), (1, 2), (2, 3), (2.5, 1), (3, 3), (4, 2), (5, 6)),
        "hours_per_week": ((2, 2), (5, 1), (10, 2), (15, 1), (20, 2), (25, 1), (35, 4), (40, 2)),
        "effort": ((0.5, 1), (1, 2), (2, 3), (3, 3), (5, 3), (10, 3), (20, 2), (40, 1), (60, 1), (120, 1)),
        "duration": ((1, 2), (3, 2), (7, 1), (14, 1), (30, 2), (61, 2), (91, 3), (183, 4), (365, 3)),
        "start": ((0, 3), (7, 2), (14, 2), (30, 4), (60, 3), (120, 2), (240, 1)),
        "deadline": ((2, 1), (7, 2), (14, 2), (30, 3), (60, 3), (120, 2)),
        "reply_by": ((1, 1), (3, 2), (7, 3), (14, 2), (30, 1)),
        "urgent": ((True, 3), (False, 7)),
        "day_rate": _RATES,
        "hour_rate": ((15, 1), (20, 2), (25, 3), (30, 4), (40, 4), (50, 3), (60, 2), (80, 1)),
        "project_price": ((200, 1), (500, 3), (1000, 3), (2000, 3), (5000, 2), (10000, 1), (20000, 1)),
        "expenses": ((True, 6), (False, 4)),
        "payment_days": ((0, 1), (15, 1), (30, 6), (45, 2), (60, 2)),
        "deposit": ((True, 3), (False, 7)),
        "place_mode": (("remote", 4), ("hybrid", 3), ("onsite", 3)),
        "participants": ((1, 2), (6, 2), (8, 2), (10, 3), (12, 3), (15, 2), (25, 1), (60, 1)),
        "sender": (("direct", 6), ("intermediary", 4)),
        "language": (("fr", 6), ("en", 3), ("other", 1)),
        "register": (("vous", 7), ("tu", 3)),
        "asks_for_work": ((True, 8), (False, 2)),
    }
)
_MARK: Frequencies = ((True, 1), (False, 12))
#: What each cell weighs beside its frequency: nothing is impossible because it never happened.
_FLOOR = 0.05


def class_weights(axis: Axis, tests: Sequence[Test], prior: Prior, voice: Voice, today: date) -> tuple[float, ...]:
    """How likely each class of an axis is, before anything is known; sums to one."""
    name = "topics" if axis.fact.startswith("topics.") else axis.fact
    weights = [_FLOOR] * len(axis.classes)
    frequencies = prior.get(name) or SHIPPED.get(name) or _MARK
    total = sum(frequency for _value, frequency in frequencies) or 1.0
    for value, frequency in frequencies:
        cells = _cells(axis, tests, value, voice, today)
        for index, some in enumerate(axis.classes):
            if cells & some:
                weights[index] += frequency / total
                break
    whole = sum(weights)
    return tuple(weight / whole for weight in weights)


def _cells(axis: Axis, tests: Sequence[Test], value: Value, voice: Voice, today: date) -> int:
    if axis.type == "text":
        return 1 if value is True else 2
    if axis.fact.startswith("topics."):
        value = ((axis.fact.partition(".")[2], str(value)),)
    elif axis.ordered and isinstance(value, (int, float)):
        number = float(value) + (today.toordinal() if axis.type == "date" else 0.0)
        value = Range(min=number, max=number)
    return known_cells(axis, tests, value, voice, today)
