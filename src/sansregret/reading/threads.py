"""The facts of a thread: those of its messages from the oldest, and what later messages changed.

A later message says what holds now: "finalement 4 jours" replaces the 5 days of the first one. What is only likely
never replaces what was stated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sansregret.core.facts import KINDS, Certainty, Fact, Facts

_WITHDRAWN = "withdrawn"
# Without one of these a request is vague.
_CONCRETE = frozenset(
    {"subject", "effort", "duration", "days_per_week", "hours_per_week", "full_time", "rates", "start"}
)
# Facts that say one thing in several ways: when a later message changes one, the others of earlier messages go with
# it, for they would contradict it ("finalement 4 jours" after a full time).
_GROUPS = (
    frozenset({"full_time", "days_per_week", "hours_per_week"}),
    frozenset({"rates", "day_rate", "hour_rate", "project_price"}),
)
# Of the newest message that shows them.
_MANNERS = frozenset({"language", "register"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChange:
    """A fact that a later message of a thread gave another value."""

    name: str
    earlier: Fact
    later: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadFacts:
    """The facts of a whole thread, each Quote with the position of its message, and what changed on the way."""

    facts: Facts
    changed: tuple[FactChange, ...] = ()


def merge(facts_of_messages: Sequence[Facts]) -> ThreadFacts:
    """Put together the facts of a thread's messages, the oldest first.

    A later stated fact replaces an earlier one, a later likely one only a likely one. `asks_for_work` is true when
    any message asks and none later withdraws; `language` and `register` are the newest; `vague` holds only while
    nothing concrete is known.
    """
    merged: dict[str, Fact] = {}
    changed: list[FactChange] = []
    for position, facts in enumerate(facts_of_messages):
        before = dict(merged)
        for name in facts:
            later = _placed(facts[name], position)
            earlier = before.get(name)
            if earlier is None or _replaces(earlier, later):
                merged[name] = later
                if earlier is not None and earlier.value != later.value:
                    changed.append(FactChange(name=name, earlier=earlier, later=later))
        _drop_outdated(merged, before, facts)
    if "vague" in merged and any(name in _CONCRETE for name in _stated(merged)):
        del merged["vague"]
    order = [*(name for name in KINDS if name in merged), *(name for name in merged if name not in KINDS)]
    facts_now = Facts(MappingProxyType({name: merged[name] for name in order}))
    return ThreadFacts(facts=facts_now, changed=tuple(change for change in changed if change.name not in _MANNERS))


def _drop_outdated(merged: dict[str, Fact], before: Mapping[str, Fact], facts: Facts) -> None:
    """Take out what only earlier messages say of a matter that the newest one changed, or now states otherwise."""
    for group in _GROUPS:
        new = [name for name in group if name in facts and name in merged and merged[name] is not before.get(name)]
        stated = any(merged[name].certainty is Certainty.STATED for name in new)
        same = any(name in before and before[name].value == merged[name].value for name in new)
        if stated and not same:
            for name in group & before.keys():
                if name not in new:
                    del merged[name]


def _replaces(earlier: Fact, later: Fact) -> bool:
    if later.name in _MANNERS:
        return True
    if later.name == "asks_for_work":
        return _asks_now(earlier, later)
    return later.certainty is Certainty.STATED or earlier.certainty is Certainty.LIKELY


def _asks_now(earlier: Fact, later: Fact) -> bool:
    """A request stands until it is withdrawn; thanks and papers in between change nothing."""
    if later.value is True:
        return earlier.value is False or later.certainty is Certainty.STATED is not earlier.certainty
    return earlier.value is True and later.parser == _WITHDRAWN


def _stated(merged: dict[str, Fact]) -> Iterator[str]:
    return (name for name, fact in merged.items() if fact.certainty is Certainty.STATED)


def _placed(fact: Fact, position: int) -> Fact:
    return replace(fact, quotes=tuple(replace(quote, message=position) for quote in fact.quotes))
