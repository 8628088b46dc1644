"""The names that a frame file may use: its facts, topics and operators."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from sansregret.core.axes import kind_of
from sansregret.core.facts import KINDS
from sansregret.core.frame_build import fact_tables
from sansregret.core.toml_lines import Path

_YES_NO = ("is", "is_not")
_ONE_OF = ("is", "is_not", "in", "not_in")
_AMOUNT = ("at_least", "at_most", "is", "is_not")
#: The operators of each type of fact.
OPERATORS_OF: Mapping[str, tuple[str, ...]] = {
    "flag": _YES_NO,
    "mark": _YES_NO,
    "mention": _YES_NO,
    "number": _AMOUNT,
    "range": _AMOUNT,
    "quantity": _AMOUNT,
    "date": ("before", "after", "at_least", "at_most"),
    "choice": _ONE_OF,
    "choices": ("has", "has_not"),
    "text": (*_ONE_OF, "has", "has_not"),
    "rates": (),
}
#: Facts that no rule tests, and those that stand for them.
UNTESTED: Mapping[str, str] = {"rates": "day_rate, hour_rate, project_price"}
TIME_UNITS = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class FrameFinding:
    """A fault in a frame file before its line is known; `params` as in `core.faults.FRAME_FAULTS`."""

    code: str
    path: Path
    value: str = ""
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """What conditions may name: the topics and the facts of one's own that a file defines."""

    topics: tuple[str, ...]
    mentions: tuple[str, ...]

    def facts(self) -> tuple[str, ...]:
        """Every name that a test may use."""
        known = (name for name in KINDS if name not in ("topics", *UNTESTED))
        return (*known, "relation", *(f"topics.{topic}" for topic in self.topics), *self.mentions)


def names_in(data: Mapping[str, Any]) -> Names:
    """The topics and mention facts that a file defines, as far as they are written rightly."""
    topics = tuple(
        table["id"] for table in tables(data.get("topic")) if isinstance(table.get("id"), str) and table["id"]
    )
    mentions = tuple(name for name, table in fact_tables(data) if table.get("kind") == "mention" or ("terms" in table))
    return Names(tuple(dict.fromkeys(topics)), tuple(dict.fromkeys(mentions)))


def units_of(fact: str) -> tuple[str, ...]:
    """The units that a number compared with a fact may count."""
    kind = kind_of(fact)
    if kind.type == "quantity":
        return kind.units
    return TIME_UNITS[:3] if kind.type == "date" else ()


def tables(value: Any) -> tuple[Mapping[str, Any], ...]:
    """The tables of an array, where it is one; what is no table counts as an empty one, to keep positions."""
    if not isinstance(value, list):
        return ()
    return tuple(item if isinstance(item, Mapping) else {} for item in value)


def nearest(name: str, known: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The parameter ``suggestion``, where a known name is near."""
    found = get_close_matches(name, sorted(set(known)), n=1, cutoff=0.6)
    return (("suggestion", found[0]),) if found else ()


def written(value: Any) -> str:
    """A value as a file has it, near enough for a sentence."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, int) and abs(value) > 10**30:
        return "…"
    if isinstance(value, (list, Mapping)):
        return ""
    text = str(value)
    return text if len(text) <= 100 else text[:99] + "…"
