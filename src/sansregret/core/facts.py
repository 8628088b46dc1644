"""Facts: what a message states, each with the words that state it.

The names, types and units in `KINDS` are fixed: they are the keys of ``sansregret read``, of the rules in a
frame, and of ``docs/facts.md``. An absent fact means *unknown*, never *no*.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Certainty(StrEnum):
    """How sure the reading is. What is only likely never breaks a rule.

    `SUGGESTED` is what a second opinion proposed and reading confirmed in its quotation: shown beside the question
    that it may answer, and never judged by.
    """

    STATED = "stated"
    LIKELY = "likely"
    SUGGESTED = "suggested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The exact words that a fact rests on: ``text == canonical_text_of(part)[start:end]``.

    `part` is ``body``, ``subject`` or ``attachment:NAME``. `message` is the position of the message in its
    thread, counted from the oldest (0); a request of one message has only message 0.
    """

    start: int
    end: int
    text: str
    part: str = "body"
    message: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A number or an interval; an end that is None is open ("at least 2": min 2, max None)."""

    min: float | None
    max: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An amount with its unit: hour or day for `effort`; day, week, month or year for `duration`."""

    min: float | None
    max: float | None
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Pay offered. `currency` is an ISO 4217 code or None where the text gives none.

    `per` is hour, day, week, month, year, project or unit (a word, a page, a pupil, a line...).
    """

    min: float | None
    max: float | None
    currency: str | None
    per: str


#: What a fact can hold. Topics are a tuple of (topic id, closeness) pairs, sorted by id.
Value = bool | float | str | Range | Quantity | tuple[str, ...] | tuple[Rate, ...] | tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that a message states.

    `parser` names what read it (for whoever mends a parser). `entailed_from` names the fact that it follows
    from, when judging derived it; its quotations are then those of that fact.
    """

    name: str
    value: Value
    certainty: Certainty = Certainty.STATED
    quotes: tuple[Quote, ...] = ()
    parser: str = ""
    entailed_from: str = ""


@dataclass(frozen=True, slots=True)
class Facts(Mapping[str, Fact]):
    """The facts of one request, by name. Immutable; iterates in the order of `KINDS` where it was built so."""

    by_name: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))

    def __getitem__(self, name: str) -> Fact:
        return self.by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_name)

    def __len__(self) -> int:
        return len(self.by_name)

    def value(self, name: str) -> Value | None:
        """The value of a fact, or None when it is unknown."""
        fact = self.by_name.get(name)
        return None if fact is None else fact.value

    def stated(self, name: str) -> bool:
        """Whether the fact is known and stated, so that a refusal may rest on it."""
        fact = self.by_name.get(name)
        return fact is not None and fact.certainty is Certainty.STATED

    def topic(self, topic_id: str) -> str | None:
        """closely, loosely, no, or None when the text does not say."""
        value = self.value("topics")
        pairs = value if isinstance(value, tuple) else ()
        return next((pair[1] for pair in pairs if isinstance(pair, tuple) and pair[0] == topic_id), None)

    def without_suggestions(self) -> Facts:
        """The facts that reading found by itself: all that a verdict may rest on."""
        if not any(fact.certainty is Certainty.SUGGESTED for fact in self.by_name.values()):
            return self
        kept = {name: fact for name, fact in self.by_name.items() if fact.certainty is not Certainty.SUGGESTED}
        return Facts(MappingProxyType(kept))

    def with_facts(self, *facts: Fact) -> Facts:
        """The same facts with some added or replaced."""
        return Facts(MappingProxyType({**self.by_name, **{fact.name: fact for fact in facts}}))


@dataclass(frozen=True, slots=True, kw_only=True)
class FactKind:
    """The type of a fact.

    `type` is one of: ``flag`` (true or false), ``mark`` (true, or absent), ``number``, ``range`` (Range),
    ``quantity`` (Quantity), ``rates`` (tuple of Rate), ``choice`` (one of `choices`), ``choices`` (a tuple of
    them), ``date`` (``asap``, YYYY-MM-DD, YYYY-MM, MM-DD or MM), ``text``, ``topics``.
    `units` are those that a quantity may have. `derived` facts are computed for rules, never read.
    """

    name: str
    type: str
    choices: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    derived: bool = False


CLOSENESS = ("closely", "loosely", "no")

KINDS: Mapping[str, FactKind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            FactKind(name="asks_for_work", type="flag"),
            FactKind(name="subject", type="text"),
            FactKind(name="topics", type="topics", choices=CLOSENESS),
            FactKind(name="contract", type="choices", choices=("freelance", "employment")),
            FactKind(name="full_time", type="flag"),
            FactKind(name="days_per_week", type="range"),
            FactKind(name="hours_per_week", type="range"),
            FactKind(name="effort", type="quantity", units=("hour", "day")),
            FactKind(name="duration", type="quantity", units=("day", "week", "month", "year")),
            FactKind(name="start", type="date"),
            FactKind(name="deadline", type="date"),
            FactKind(name="reply_by", type="date"),
            FactKind(name="urgent", type="flag"),
            FactKind(name="rates", type="rates"),
            FactKind(name="day_rate", type="range", derived=True),
            FactKind(name="hour_rate", type="range", derived=True),
            FactKind(name="project_price", type="range", derived=True),
            FactKind(name="unpaid", type="mark"),
            FactKind(name="expenses", type="flag"),
            FactKind(name="payment_days", type="number"),
            FactKind(name="deposit", type="flag"),
            FactKind(name="place_mode", type="choice", choices=("remote", "hybrid", "onsite")),
            FactKind(name="place", type="text"),
            FactKind(name="participants", type="range"),
            FactKind(name="sender", type="choice", choices=("direct", "intermediary")),
            FactKind(name="exclusive", type="mark"),
            FactKind(name="subordination", type="mark"),
            FactKind(name="vague", type="mark"),
            FactKind(name="mass_mail", type="mark"),
            FactKind(name="language", type="choice", choices=("fr", "en", "other")),
            FactKind(name="register", type="choice", choices=("tu", "vous")),
        )
    }
)
