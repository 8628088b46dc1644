"""From the tables of a frame file to the values of `core.frame`.

It trusts what it is given: `core.frame_checks` has looked at a user's file before, tests have looked at the
starters. So a starter needs no validation at run time, and no Pydantic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from math import isinf
from types import MappingProxyType
from typing import Any

from sansregret.core.facts import KINDS
from sansregret.core.frame import (
    AllOf,
    AnyOf,
    Condition,
    FactSettings,
    Frame,
    IfUnknown,
    Not,
    Rule,
    RuleKind,
    Test,
    Topic,
    Voice,
)

OPERATORS = (
    "is",
    "is_not",
    "in",
    "not_in",
    "at_least",
    "at_most",
    "before",
    "after",
    "has",
    "has_not",
)
LANGUAGES = ("fr", "en")
_Table = Mapping[str, Any]


def build_frame(data: _Table, text: str) -> Frame:
    """The frame that a valid file says. `text` is the file; its hash is the frame's version."""
    voice = _voice(data.get("voice", {}))
    facts = {name: _fact_settings(table, voice) for name, table in fact_tables(data)}
    mentions = frozenset(name for name, settings in facts.items() if settings.mention)
    return Frame(
        rules=tuple(_rule(table, mentions) for table in data.get("rule", ())),
        topics=tuple(_topic(table) for table in data.get("topic", ())),
        facts=MappingProxyType(facts),
        voice=voice,
        accept_at=float(data.get("accept_at", 0)),
        version=version_of(text),
    )


def version_of(text: str) -> str:
    """The identity of a frame's text: the first 16 hexadecimal digits of its SHA-256."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def fact_tables(data: _Table) -> Iterator[tuple[str, _Table]]:
    """Each ``[facts.NAME]`` with its name; ``[facts.topics.ID]`` is the fact ``topics.ID``."""
    facts = data.get("facts", {})
    for name, table in facts.items() if isinstance(facts, Mapping) else ():
        if name == "topics" and isinstance(table, Mapping):
            for topic, inner in table.items():
                if isinstance(inner, Mapping):
                    yield f"topics.{topic}", inner
        elif isinstance(table, Mapping):
            yield name, table


def presumed_false(fact: str, mentions: frozenset[str]) -> bool:
    """Whether silence about a fact means that there is nothing of the kind: marks ("unpaid") and mentions."""
    return fact in mentions or (fact in KINDS and KINDS[fact].type == "mark")


def condition_from(table: _Table) -> Condition:
    """The condition that an inline table says; several operators on one fact must all hold."""
    if "any" in table:
        return AnyOf(parts=tuple(condition_from(part) for part in table["any"]))
    if "all" in table:
        return AllOf(parts=tuple(condition_from(part) for part in table["all"]))
    if "not" in table:
        return Not(part=condition_from(table["not"]))
    tests = tuple(
        Test(fact=table["fact"], op=op, value=_test_value(table[op]), unit=table.get("unit", ""))
        for op in OPERATORS
        if op in table
    )
    return tests[0] if len(tests) == 1 else AllOf(parts=tests)


def tests_of(condition: Condition) -> Iterator[Test]:
    """Every test in a condition, from left to right."""
    if isinstance(condition, Test):
        yield condition
    elif isinstance(condition, Not):
        yield from tests_of(condition.part)
    else:
        for part in condition.parts:
            yield from tests_of(part)


def _test_value(value: Any) -> bool | float | str | tuple[str, ...]:
    if isinstance(value, (bool, str)):
        return value
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, list):
        return tuple(value)
    return float(value)


def _rule(table: _Table, mentions: frozenset[str]) -> Rule:
    when = condition_from(table["when"])
    silent = all(presumed_false(test.fact, mentions) for test in tests_of(when))
    default = IfUnknown.PASS if silent else IfUnknown.ASK
    return Rule(
        id=table["id"],
        kind=RuleKind(table["kind"]),
        when=when,
        weight=float(table.get("weight", 1)),
        if_unknown=IfUnknown(table["if_unknown"]) if "if_unknown" in table else default,
        because=table.get("because", ""),
        say=_by_language(table.get("say", {})),
        origin=table.get("origin", ""),
    )


def _topic(table: _Table) -> Topic:
    return Topic(
        id=table["id"],
        label=_by_language(table.get("label", {})),
        terms=_terms(table.get("terms", {})),
        nearby=_terms(table.get("nearby", {})),
        not_terms=_terms(table.get("not_terms", {})),
    )


def _fact_settings(table: _Table, voice: Voice) -> FactSettings:
    low, high = table.get("reach", (None, None))
    size = days_in(table["unit"], voice) if "unit" in table else 1.0
    return FactSettings(
        negotiable=None if "negotiable" not in table else float(table["negotiable"]),
        reach=(_scaled(low, size), _scaled(high, size)),
        step=_scaled(table.get("step"), size),
        question=_by_language(table.get("question", {})),
        mention=_terms(table.get("terms", {})),
    )


def days_in(unit: str, voice: Voice) -> float:
    """How many days a unit counts: hours by the frame's own working day, months and years by the calendar."""
    return {
        "hour": 1 / voice.hours_per_day,
        "day": 1.0,
        "week": 7.0,
        "month": 30.4375,
        "year": 365.25,
    }[unit]


def _scaled(number: float | None, size: float) -> float | None:
    """A number in days; None for an end that is open (written ``inf``)."""
    return None if number is None or isinf(number) else float(number) * size


def _voice(table: _Table) -> Voice:
    standing = Voice()
    return Voice(
        name=table.get("name", standing.name),
        addresses=tuple(address.strip().lower() for address in table.get("addresses", ())),
        signature=table.get("signature", standing.signature),
        languages=tuple(table.get("languages", standing.languages)),
        register=table.get("register", standing.register),
        currency=table.get("currency", standing.currency),
        hours_per_day=float(table.get("hours_per_day", standing.hours_per_day)),
        days_per_week=float(table.get("days_per_week", standing.days_per_week)),
    )


def _by_language(table: _Table) -> Mapping[str, str]:
    return MappingProxyType(dict(table))


def _terms(table: _Table | list[str]) -> Mapping[str, tuple[str, ...]]:
    """Terms by language; a plain list counts in every language."""
    if isinstance(table, Mapping):
        return MappingProxyType({language: tuple(terms) for language, terms in table.items()})
    return MappingProxyType({language: tuple(table) for language in LANGUAGES})
