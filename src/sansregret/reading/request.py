"""Whether a message asks for work: the constructions that ask, those that offer, and what is neither.

Each construction gives a finding with a strength (its `rank`): 5 says it plainly, 4 clearly, 3 probably, 2 perhaps.
The strongest of both sides are compared; in doubt a message asks for work, for a request that nobody notices is
the worst refusal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sansregret.core.facts import Certainty
from sansregret.reading import asking, offering
from sansregret.reading.page import Finding
from sansregret.reading.parser import Combine, Pages, Parser

#: From this strength on a request is stated; so many concrete facts without a request make one likely.
CLEAR = 4
_FEW = 2

PARSERS: tuple[Parser, ...] = (*asking.PARSERS, *offering.PARSERS)

_LEAK = re.compile(
    r"\{\{? ?[a-z_. %$]{2,30} ?\}?\}|%\{?(?:first|last|pre)?_?(?:name|nom|prenom)\}?%?|\|[fl]name\|"
    r"|<<? ?(?:first ?name|last ?name|name|prenom|nom|company|entreprise) ?>>?"
    r"|\[ ?(?:your |votre |insert |first ?|last ?|contact ?|client ?)?(?:name|firstname|lastname|prenom|nom"
    r"|company|entreprise|societe|candidate name|candidat)(?: ?name)? ?\]|\$\{?(?:first_?name|prenom|name)\}?"
)
_NAMELESS = re.compile(
    r"^\s{0,5}(?:dear|hi|hello|hey) ?(?:sir ?(?:/|or|,) ?madam|candidate|freelancers?|all|,)(?![a-z])"
    r"|^\s{0,5}(?:chers? (?:tous|candidats?|freelances?|partenaires?)|cher\(e\) candidat)"
)
#: Facts that make a request concrete.
_CONCRETE = (
    "effort", "duration", "days_per_week", "hours_per_week", "full_time", "rates", "start", "deadline",
    "participants", "contract", "place",
)  # fmt: skip


def weigh(findings: Sequence[Finding]) -> Finding:
    """The strongest sign of both sides decides; the asking one where they are equal."""
    asks = max((f for f in findings if f.value is True), key=_rank, default=None)
    not_asks = max((f for f in findings if f.value is False), key=_rank, default=None)
    if asks is None or (not_asks is not None and not_asks.rank > asks.rank):
        assert not_asks is not None  # noqa: S101  findings are never empty
        likely = not_asks.rank < CLEAR or (asks is not None and asks.rank >= CLEAR)
        return _with(not_asks, Certainty.LIKELY if likely else Certainty.STATED)
    against = not_asks.rank if not_asks else 0
    stated = asks.rank >= CLEAR and against < asks.rank
    return _with(asks, Certainty.STATED if stated else Certainty.LIKELY)


def _rank(finding: Finding) -> int:
    return finding.rank


def _with(finding: Finding, certainty: Certainty) -> Finding:
    return Finding(
        fact=finding.fact,
        value=finding.value,
        spans=finding.spans,
        part=finding.part,
        parser=finding.parser,
        certainty=certainty,
        rank=finding.rank,
    )


COMBINE: Mapping[str, Combine] = {"asks_for_work": weigh}


def read_request(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """asks_for_work (always), vague and mass_mail."""
    leaks = list(_mass_mail(pages))
    yield from leaks
    asks = _decide(pages, found)
    yield asks
    if asks.value is True:
        yield from _vague(pages, found, asks)


def _decide(pages: Pages, found: Mapping[str, Finding]) -> Finding:
    body, message = pages.body, pages.message
    sign = found.get("asks_for_work")
    subject = found.get("subject")
    titled = subject is not None and subject.certainty is Certainty.STATED
    concrete = [name for name in _CONCRETE if name in found]
    by_program = message.bulk or message.automatic
    if titled and subject is not None and (sign is None or sign.rank < CLEAR) and (concrete or subject.part == "body"):
        title = Finding(
            fact="asks_for_work", value=True, spans=subject.spans, part=subject.part, rank=CLEAR if concrete else 3
        )
        sign = title if sign is None else weigh((sign, title))
    if sign is not None:
        if sign.value is True and by_program and sign.rank < CLEAR:
            return body.found("asks_for_work", False, certainty=Certainty.LIKELY)
        return sign
    language = found.get("language")
    foreign = language is not None and language.value == "other"
    guess = not by_program and (foreign or len(concrete) >= _FEW or "rates" in found)
    return body.found("asks_for_work", guess, certainty=Certainty.LIKELY)


def _vague(pages: Pages, found: Mapping[str, Finding], asks: Finding) -> Iterator[Finding]:
    subject = found.get("subject")
    known = subject is not None and subject.certainty is Certainty.STATED
    if known or any(name in found for name in _CONCRETE) or not asks.spans:
        return
    if len(pages.body.sentences) <= 14:
        yield Finding(fact="vague", value=True, spans=asks.spans, part=asks.part, certainty=asks.certainty, rank=1)


def _mass_mail(pages: Pages) -> Iterator[Finding]:
    for page in pages.pages[:2]:
        leak = _LEAK.search(page.folded, 0, 6000)
        if leak:
            yield page.found("mass_mail", True, leak.span(), rank=2)
            return
    if pages.message.bulk:
        yield pages.body.found("mass_mail", True, rank=1)
        return
    nameless = _NAMELESS.search(pages.body.folded, 0, 200)
    if nameless:
        yield pages.body.found("mass_mail", True, nameless.span(), certainty=Certainty.LIKELY)
