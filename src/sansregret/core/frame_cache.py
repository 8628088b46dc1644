"""A compiled frame as JSON, to be kept beside the file that it was compiled from.

Loading it needs neither Pydantic nor a TOML parser, which together cost more than judging a message.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

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

#: Raised with every change of the form below: a frame dumped by another version is not loaded.
CACHE_FORMAT = 1


def dump_frame(frame: Frame) -> str:
    """The frame as one line of JSON that `load_frame` gives back equal."""
    voice = frame.voice
    return json.dumps(
        {
            "format": CACHE_FORMAT,
            "version": frame.version,
            "accept_at": frame.accept_at,
            "voice": {name: getattr(voice, name) for name in Voice.__slots__},
            "topics": [
                [topic.id, dict(topic.label), dict(topic.terms), dict(topic.nearby), dict(topic.not_terms)]
                for topic in frame.topics
            ],
            "facts": {
                name: [fact.negotiable, fact.reach, fact.step, dict(fact.question), dict(fact.mention)]
                for name, fact in frame.facts.items()
            },
            "rules": [
                [
                    rule.id,
                    rule.kind.value,
                    _condition_out(rule.when),
                    rule.weight,
                    rule.if_unknown.value,
                    rule.because,
                    dict(rule.say),
                    rule.origin,
                ]
                for rule in frame.rules
            ],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def load_frame(text: str) -> Frame:
    """The frame that `dump_frame` wrote. ValueError when it is something else or of another version."""
    data = json.loads(text)
    if not isinstance(data, dict) or data.get("format") != CACHE_FORMAT:
        raise ValueError("not a frame dumped by this version")
    try:
        return _frame(data)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("a damaged dump of a frame") from error


def _frame(data: Mapping[str, Any]) -> Frame:
    return Frame(
        rules=tuple(_rule(*row) for row in data["rules"]),
        topics=tuple(_topic(*row) for row in data["topics"]),
        facts=MappingProxyType({name: _fact(*row) for name, row in data["facts"].items()}),
        voice=Voice(**{name: _tupled(value) for name, value in data["voice"].items()}),
        accept_at=data["accept_at"],
        version=data["version"],
    )


def _rule(
    identity: str,
    kind: str,
    when: list[Any],
    weight: float,
    if_unknown: str,
    because: str,
    say: dict[str, str],
    origin: str,
) -> Rule:
    return Rule(
        id=identity,
        kind=RuleKind(kind),
        when=_condition_in(when),
        weight=weight,
        if_unknown=IfUnknown(if_unknown),
        because=because,
        say=MappingProxyType(say),
        origin=origin,
    )


def _topic(
    identity: str,
    label: dict[str, str],
    terms: dict[str, list[str]],
    nearby: dict[str, list[str]],
    not_terms: dict[str, list[str]],
) -> Topic:
    return Topic(
        id=identity,
        label=MappingProxyType(label),
        terms=_term_lists(terms),
        nearby=_term_lists(nearby),
        not_terms=_term_lists(not_terms),
    )


def _fact(
    negotiable: float | None,
    reach: list[float | None],
    step: float | None,
    question: dict[str, str],
    mention: dict[str, list[str]],
) -> FactSettings:
    return FactSettings(
        negotiable=negotiable,
        reach=(reach[0], reach[1]),
        step=step,
        question=MappingProxyType(question),
        mention=_term_lists(mention),
    )


def _condition_out(condition: Condition) -> list[Any]:
    if isinstance(condition, Test):
        return ["test", condition.fact, condition.op, condition.value, condition.unit]
    if isinstance(condition, Not):
        return ["not", _condition_out(condition.part)]
    name = "all" if isinstance(condition, AllOf) else "any"
    return [name, *(_condition_out(part) for part in condition.parts)]


def _condition_in(row: list[Any]) -> Condition:
    name, *rest = row
    if name == "test":
        fact, op, value, unit = rest
        return Test(fact=fact, op=op, value=_tupled(value), unit=unit)
    if name == "not":
        return Not(part=_condition_in(rest[0]))
    parts = tuple(_condition_in(part) for part in rest)
    return AllOf(parts=parts) if name == "all" else AnyOf(parts=parts)


def _term_lists(table: Mapping[str, list[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({language: tuple(terms) for language, terms in table.items()})


def _tupled(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
