"""What is wrong with the conditions of a frame file, beyond their types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from math import isinf
from typing import Any

from sansregret.core.axes import BOUNDS, kind_of
from sansregret.core.facts import FactKind
from sansregret.core.frame import Voice
from sansregret.core.frame_build import OPERATORS, days_in
from sansregret.core.frame_names import (
    OPERATORS_OF,
    UNTESTED,
    FrameFinding,
    Names,
    nearest,
    tables,
    units_of,
    written,
)
from sansregret.core.partial_dates import span
from sansregret.core.toml_lines import Path

_CONNECTIVES = ("any", "all", "not")
#: Numbers beyond these are slips of the keyboard.
_LARGEST = 1e9
#: Days with a year do not depend on today.
_ANY_DAY = date(2024, 1, 1)


def check_condition(table: Any, path: Path, names: Names) -> Iterator[FrameFinding]:
    """Everything wrong with one condition and those inside it."""
    if not isinstance(table, Mapping):
        return
    heads = [key for key in ("fact", *_CONNECTIVES) if key in table]
    if len(heads) > 1:
        yield FrameFinding("several_conditions", path, ", ".join(heads))
    elif not heads:
        yield FrameFinding("no_condition", path)
    for key in ("any", "all"):
        for number, part in enumerate(tables(table.get(key))):
            yield from check_condition(part, (*path, key, number), names)
    yield from _intervals(tables(table.get("all")), (*path, "all"))
    if "not" in table:
        yield from check_condition(table["not"], (*path, "not"), names)
    if isinstance(table.get("fact"), str):
        yield from _fact(table, path, names)
        yield from _intervals((table,), path)


def _fact(table: Mapping[str, Any], path: Path, names: Names) -> Iterator[FrameFinding]:
    fact = table["fact"]
    if fact in UNTESTED:
        yield FrameFinding("fact_not_tested", (*path, "fact"), fact, (("allowed", UNTESTED[fact]),))
    elif fact == "topics" or (fact.startswith("topics.") and fact.partition(".")[2] not in names.topics):
        topic = fact.partition(".")[2]
        allowed = ", ".join(f"topics.{name}" for name in names.topics)
        hint = nearest(topic, names.topics)
        if hint:
            hint = (("suggestion", f"topics.{hint[0][1]}"),)
        yield FrameFinding("unknown_topic", (*path, "fact"), fact, (("allowed", allowed), *hint))
    elif fact not in names.facts():
        yield FrameFinding("unknown_fact", (*path, "fact"), fact, nearest(fact, names.facts()))
    else:
        yield from _comparisons(table, path, kind_of(fact))


def _comparisons(table: Mapping[str, Any], path: Path, kind: FactKind) -> Iterator[FrameFinding]:
    allowed = OPERATORS_OF[kind.type]
    listed = (("fact", kind.name), ("allowed", ", ".join(allowed)))
    present = [op for op in OPERATORS if op in table]
    if not present:
        yield FrameFinding("no_comparison", path, kind.name, listed)
    for op in present:
        if op not in allowed:
            yield FrameFinding("wrong_operator", (*path, op), op, listed)
        else:
            yield from _value(table[op], (*path, op), kind)
    numbers = [op for op in present if op in allowed and _is_number(table[op])]
    yield from _unit(table, path, kind, bool(numbers))
    if kind.type in ("number", "range", "quantity"):
        for op in numbers:
            yield from _threshold(table, op, path, kind)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _value(value: Any, path: Path, kind: FactKind) -> Iterator[FrameFinding]:
    key = (("key", str(path[-1])),)
    if kind.type in ("flag", "mark", "mention"):
        if not isinstance(value, bool):
            yield FrameFinding("expected_flag", path, written(value), key)
    elif kind.type in ("number", "range", "quantity"):
        if not _is_number(value):
            yield FrameFinding("expected_number", path, written(value), key)
    elif kind.type == "date":
        yield from _day(value, path)
    elif path[-1] not in ("in", "not_in") and not isinstance(value, str):
        yield FrameFinding("expected_text", path, written(value), key)
    elif kind.choices:
        wanted = value if isinstance(value, list) else [value]
        for item in wanted:
            if isinstance(item, str) and item not in kind.choices:
                allowed = ("allowed", ", ".join(kind.choices))
                yield FrameFinding("wrong_value", path, item, (*key, allowed, *nearest(item, kind.choices)))


def _day(value: Any, path: Path) -> Iterator[FrameFinding]:
    key = (("key", str(path[-1])),)
    if path[-1] in ("at_least", "at_most"):
        if not _is_number(value):
            yield FrameFinding("expected_number", path, written(value), key)
        elif not abs(value) <= 36_500:
            yield FrameFinding("wrong_number", path, written(value), (*key, ("low", "0"), ("high", "36500")))
    elif isinstance(value, str):
        if len(value) not in (7, 10) or span(value, _ANY_DAY) is None:
            yield FrameFinding("bad_day", path, written(value), key)
    elif not hasattr(value, "toordinal"):
        yield FrameFinding("bad_day", path, written(value), key)


def _unit(table: Mapping[str, Any], path: Path, kind: FactKind, number: bool) -> Iterator[FrameFinding]:
    units = units_of(kind.name)
    if "unit" not in table:
        if number and kind.type == "quantity":
            yield FrameFinding("unit_missing", path, kind.name, (("fact", kind.name), ("allowed", ", ".join(units))))
    elif not units:
        yield FrameFinding("unit_not_wanted", (*path, "unit"), written(table["unit"]), (("fact", kind.name),))
    elif isinstance(table["unit"], str) and table["unit"] not in units:
        allowed = ("allowed", ", ".join(units))
        params = (("key", "unit"), allowed, *nearest(table["unit"], units))
        yield FrameFinding("wrong_value", (*path, "unit"), table["unit"], params)


def _threshold(table: Mapping[str, Any], op: str, path: Path, kind: FactKind) -> Iterator[FrameFinding]:
    number = table[op]
    low, high = BOUNDS.get(kind.name, (0.0, _LARGEST))
    # Nobody means "at most 0 days a week", but a rate may well be compared with nothing.
    beyond = not low <= number <= min(high, _LARGEST)  # so are nan and infinity
    if beyond:
        shown = "0" if low < 1e-9 else written(low)
        bounds = (("low", shown), ("high", "" if isinf(high) else written(high)))
        yield FrameFinding("impossible_threshold", (*path, op), written(number), (("fact", kind.name), *bounds))


def _intervals(parts: tuple[Mapping[str, Any], ...], path: Path) -> Iterator[FrameFinding]:
    """Of conditions that must all hold: a least that is greater than a most, for one fact."""
    least: dict[str, float] = {}
    most: dict[str, float] = {}
    for part in parts:
        fact = part.get("fact")
        if not isinstance(fact, str):
            continue
        size = _days(part.get("unit")) if kind_of(fact).type in ("quantity", "date") else 1.0
        if (low := _comparable(part.get("at_least"))) is not None:
            least[fact] = max(low * size, least.get(fact, low * size))
        if (high := _comparable(part.get("at_most"))) is not None:
            most[fact] = min(high * size, most.get(fact, high * size))
    for fact, low in least.items():
        if fact in most and low > most[fact]:
            params = (("fact", fact), ("low", written(low)), ("high", written(most[fact])))
            yield FrameFinding("empty_interval", path, fact, params)


def _comparable(value: Any) -> float | None:
    """A number that is neither absurdly large nor none at all."""
    if not _is_number(value) or not abs(value) <= _LARGEST:
        return None
    return float(value)


def _days(unit: Any) -> float:
    known = unit in ("hour", "day", "week", "month", "year")
    return days_in(unit, Voice()) if known else 1.0
