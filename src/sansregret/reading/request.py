"""Whether a message asks for work, how vaguely, and whether it went to many.

What speaks for a request and against one is laid on one scale (`weighing`). In doubt a message asks for work, for a
request that nobody notices is the worst refusal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sansregret.core.facts import Certainty
from sansregret.reading import asking, evidence, withdrawing
from sansregret.reading.page import Finding
from sansregret.reading.parser import Combine, Pages, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.wanted import wanted
from sansregret.reading.weighing import Signs, balance, plain_trades

PARSERS: tuple[Parser, ...] = (*asking.PARSERS, *evidence.PARSERS, *withdrawing.PARSERS)

#: From this sum on a request is stated, from that on that there is none.
_SURE, _SURE_NOT = 3.0, -4.5

_LEAK = compiled(
    r"\{\{? ?[a-z_. %$]{2,30} ?\}?\}|%\{?(?:first|last|pre)?_?(?:name|nom|prenom)\}?%?|\|[fl]name\|"
    r"|<<? ?(?:first ?name|last ?name|name|prenom|nom|company|entreprise) ?>>?"
    r"|\[ ?(?:your |votre |insert |first ?|last ?|contact ?|client ?)?(?:name|firstname|lastname|prenom|nom"
    r"|company|entreprise|societe|candidate name|candidat)(?: ?name)? ?\]|\$\{?(?:first_?name|prenom|name)\}?"
)
_NAMELESS = compiled(
    r"^\s{0,5}(?:dear|hi|hello|hey) (?:sir ?(?:/|or|,) ?madam|candidate|freelancers?|all)(?![a-z])"
    r"|^\s{0,5}(?:chers? (?:tous|candidats?|freelances?|partenaires?)|cher\(e\) candidat)"
)
#: Signs of requests that say something of the work.
_TELLING = frozenset({
    "learner", "lessons", "tender", "trouble", "pay", "platform", "asks_deed", "asks_people",
    "asks_occasion",
})  # fmt: skip
#: A vague request has at most so many sentences.
_BRIEF = 14
#: Facts that make a request concrete.
_CONCRETE = (
    "effort", "duration", "days_per_week", "hours_per_week", "full_time", "rates", "start", "deadline",
    "participants", "contract", "place",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decision(Finding):
    """What was decided in the end, once all else is known."""


def gather(findings: Sequence[Finding]) -> Finding:
    """Keep the signs of both sides together until the facts are known."""
    first = findings[0]
    if isinstance(first, _Decision):
        return first
    return Signs(
        fact=first.fact, value=any(f.value is True for f in findings), spans=first.spans, part=first.part,
        every=tuple(findings),
    )  # fmt: skip


COMBINE: Mapping[str, Combine] = {"asks_for_work": gather}


def read_request(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """asks_for_work (always), vague and mass_mail."""
    yield from _mass_mail(pages, found.get("asks_for_work"))
    asks = _decide(pages, found)
    yield asks
    if asks.value is True:
        subject = found.get("subject")
        if subject is None or subject.certainty is not Certainty.STATED:
            subject = wanted(pages) or subject
            yield from (subject,) if subject else ()
        yield from _vague(pages, found, subject, asks)


def _decide(pages: Pages, found: Mapping[str, Finding]) -> Finding:
    total = balance(pages, found)
    asks = total > 0
    signs, subject = found.get("asks_for_work"), found.get("subject")
    shown = signs.strongest(asks=asks) if isinstance(signs, Signs) else None
    sure = total <= _SURE_NOT or (total >= _SURE and shown is not None)
    certainty = Certainty.STATED if sure else Certainty.LIKELY
    shown = shown or (subject if asks else None) or pages.body.found("asks_for_work", asks)
    return _Decision(
        fact="asks_for_work", value=asks, spans=shown.spans, part=shown.part, parser=shown.parser, certainty=certainty
    )


def _vague(pages: Pages, found: Mapping[str, Finding], subject: Finding | None, asks: Finding) -> Iterator[Finding]:
    """Interest, an opportunity or a call, without what, how much or when."""
    signs = found.get("asks_for_work")
    kinds = signs.kinds if isinstance(signs, Signs) else frozenset()
    known = subject is not None and subject.certainty is Certainty.STATED
    if known or kinds & _TELLING or any(name in found for name in _CONCRETE) or not asks.spans:
        return
    if len(pages.body.sentences) <= _BRIEF and not plain_trades(pages):
        yield Finding(fact="vague", value=True, spans=asks.spans, part=asks.part, certainty=asks.certainty, rank=1)


def _mass_mail(pages: Pages, signs: Finding | None) -> Iterator[Finding]:
    for page in pages.pages[:2]:
        leak = _LEAK.search(page.folded, 0, 6000)
        if leak:
            yield page.found("mass_mail", True, leak.span(), rank=2)
            return
    for sign in signs.every if isinstance(signs, Signs) else ():
        if sign.parser == "unsubscribe":
            yield Finding(fact="mass_mail", value=True, spans=sign.spans, part=sign.part, rank=2)
            return
    if pages.message.bulk:
        yield pages.body.found("mass_mail", True, rank=1)
        return
    nameless = _NAMELESS.search(pages.body.folded, 0, 200)
    if nameless:
        yield pages.body.found("mass_mail", True, nameless.span(), certainty=Certainty.LIKELY)
