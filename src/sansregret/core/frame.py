"""The frame: a freelancer's own rules, compiled from their file into immutable values.

How the file is written is the business of `core.frame_file`; here is what it means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from sansregret.core.facts import Value


class RuleKind(StrEnum):
    """dealbreaker: must hold. preference: its weight counts towards `accept_at`. bonus: shown, never counted."""

    DEALBREAKER = "dealbreaker"
    PREFERENCE = "preference"
    BONUS = "bonus"


class IfUnknown(StrEnum):
    """What an unknown fact does to a rule. ask: it is a question. pass: the rule counts as holding."""

    ASK = "ask"
    PASS = "pass"  # noqa: S105  a word of the frame, not a password


@dataclass(frozen=True, slots=True, kw_only=True)
class Test:
    """A comparison of one fact with a value.

    `fact` is a name of `core.facts.KINDS`, ``topics.ID``, or a mention fact of the frame. `op` is one of
    ``is``, ``is_not``, ``in``, ``not_in``, ``at_least``, ``at_most``, ``before``, ``after``, ``has``,
    ``has_not``. `value` is a bool, number, text, or a tuple of texts for ``in`` and ``not_in``. For quantities
    (`effort`, `duration`) `unit` says what the number counts.
    """

    fact: str
    op: str
    value: Value
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllOf:
    """Holds when every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """Holds when one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Not:
    """Holds when its part does not."""

    part: Condition


Condition = Test | AllOf | AnyOf | Not


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule. `say` is the reason as it may be written to a client, by language; `because` is private."""

    id: str
    kind: RuleKind
    when: Condition
    weight: float = 1.0
    if_unknown: IfUnknown = IfUnknown.ASK
    because: str = ""
    say: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject of work. `terms` show it closely, `nearby` loosely; by language, each a word or prefix stem.

    `not_terms` are turns of phrase in which the terms mean something else ("de formation ingénieur").
    """

    id: str
    label: Mapping[str, str]
    terms: Mapping[str, tuple[str, ...]]
    nearby: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    not_terms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSettings:
    """What the frame says about one fact.

    `negotiable` is the cost of one step of change (None: not negotiable), `reach` how far a counter-offer may
    move it, `step` the size of a step, `question` what to ask when it is unknown, by language. `mention` holds
    the terms of a fact that the frame itself defines ("gambling"), by language.
    """

    negotiable: float | None = None
    reach: tuple[float | None, float | None] = (None, None)
    step: float | None = None
    question: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    mention: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How the user writes. `addresses` are their own: messages from them are never judged."""

    name: str = ""
    addresses: tuple[str, ...] = ()
    signature: str = ""
    languages: tuple[str, ...] = ("fr", "en")
    register: str = "vous"
    currency: str = "EUR"
    hours_per_day: float = 7.0
    days_per_week: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A whole frame. `version` is the hash of the text that it was compiled from."""

    rules: tuple[Rule, ...]
    topics: tuple[Topic, ...] = ()
    facts: Mapping[str, FactSettings] = field(default_factory=lambda: MappingProxyType({}))
    voice: Voice = Voice()
    accept_at: float = 0.0
    version: str = ""
