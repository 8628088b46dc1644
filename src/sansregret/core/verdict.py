"""Verdicts: yes, no or maybe, with every rule that was tried and what it rests on.

A verdict holds codes and parameters, never sentences: those are made when shown, in the reader's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sansregret.core.facts import Fact, Quote, Value
from sansregret.core.frame import RuleKind
from sansregret.core.request import Unread


class Answer(StrEnum):
    """The three answers."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class RuleState(StrEnum):
    """A rule holds, is broken, or is open (Kleene's third value)."""

    HOLDS = "holds"
    BROKEN = "broken"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleResult:
    """What became of one rule.

    `facts` are the known facts that decided it (entailed ones name their source), `unknown` the names of those
    that it would need, `quotes` the words that it rests on. `likely` is true when it rests on a fact that is
    only likely; such a rule never makes a firm no. `negotiable` is true when the facts that break it may be
    negotiated within the frame's reach.
    """

    rule_id: str
    kind: RuleKind
    state: RuleState
    weight: float = 1.0
    facts: tuple[Fact, ...] = ()
    unknown: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    likely: bool = False
    negotiable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A fact worth asking about. `information` is its mutual information with the verdict, in bits.

    `code` is the fact's name, or ``attachment`` for a document that could not be read (then `about` names it).
    """

    fact: str
    information: float
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact moved by a counter-offer, from what was offered (None: unknown) to what would do."""

    fact: str
    before: Value | None
    after: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterOffer:
    """A smallest change that would make it a yes: nothing cheaper scores as much. Cheapest first."""

    changes: tuple[Change, ...]
    cost: float
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The whole judgement of one request.

    `answer` is None for what is not judged (another language). `probable` says that a yes rests on likely
    facts. `score` and `score_max` are the preference weights that hold, and those that still may.
    `barred_by` are the unread attachments, which bar a yes.
    """

    answer: Answer | None
    rules: tuple[RuleResult, ...] = ()
    questions: tuple[Question, ...] = ()
    counter_offers: tuple[CounterOffer, ...] = ()
    probable: bool = False
    score: float = 0.0
    score_max: float = 0.0
    accept_at: float = 0.0
    barred_by: tuple[Unread, ...] = ()
    frame_version: str = ""
