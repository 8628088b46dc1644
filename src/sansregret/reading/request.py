"""Whether a message asks for work: the constructions that ask, those that offer, and what is neither.

Each construction gives a finding with a strength (its `rank`): 5 says it plainly, 4 clearly, 3 probably, 2 perhaps.
The strongest of both sides are compared; in doubt a message asks for work, for a request that nobody notices is
the worst refusal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sansregret.core.facts import Certainty
from sansregret.reading import asking, offering
from sansregret.reading.page import Finding
from sansregret.reading.parser import Combine, Pages, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.subject import TITLE, TITLE_LINES
from sansregret.reading.trades import TradeKind, trades_in
from sansregret.reading.wanted import wanted

#: From this strength on a request is stated; so many concrete facts without a request make one likely.
CLEAR = 4
_FEW = 2
# So many words of advertisements make one.
_MANY = 3

PARSERS: tuple[Parser, ...] = (*asking.PARSERS, *offering.PARSERS)

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
_LISTED = compiled(
    r"^\s{0,4}(?:(?:re|fwd?|aw) ?: ?){0,3}\[[a-z0-9 -]{2,30}\] ?(?!.{0,80}(?:mission|formation|freelance|job|hiring))"
    r"|\nurl ?: ?~{5,2000}"
)
_LIST_ADDRESS = compiled(r"/(?:mailman/)?listinfo/|groups\.yahoo|/docs\.yahoo\.com|list-unsubscribe", re.I)
# A question to the reader, or a wish of the writer.
_WISHED = compiled(
    r"(?<![a-z])(?:vous|tu|votre|vos|ton|ta|tes|t'|(?:can|could|would|will|do|might|any chance|how much would"
    r"|what would|what do) (?:you|your))(?![a-z])[^?]{0,200}\?|(?:pouvez|pourriez|feriez"
    r"|faites|auriez|avez|seriez)[ -]vous"
    r"|(?<![a-z])(?:voudrai[st]|voudrions|voudraient|aimerai[st]|aimerions|souhaite|souhaitons|souhaiterai[st]"
    r"|souhaiterions|faudrait|would like|i'd like|we'd like|i'd want|i want|we want|i'd love|we'd love|looking for"
    r"|need|besoin|cherche|cherchons)(?![a-z])"
)
_STATES = compiled(
    r"(?<![a-z])(?:is|are|was|were|has|have been|will be|est|sont|sera|seront|aura|a ete|ont ete|demain|tomorrow"
    r"|newsletter|merci|thanks)(?![a-z])"
)
# What friends and offices ask each other: to send, lend, confirm.
_SENDS = compiled(
    r"(?<![a-z])(?:envoyer|renvoyer|preter|rappeler|confirmer|repondre|ramener|apporter|recuperer|transferer"
    r"|forward|send|resend|lend|borrow|confirm|bring|let me know|pick up|remind|tell you|recu|receive|received"
    r"|get home|passer|viens|venez diner|coming|update|verify|click)(?![a-z])"
)
# People to be taught or served, time, money, recommendation: the matter of requests.
_OF_WORK = compiled(
    r"(?<![a-z])(?:coordonnees|recommande\w{0,2}|m'a parle de (?:vous|toi)|(?:votre|ton) (?:numero|contact|nom"
    r"|site|annonce|profil)|m'a donne|recommended|gave me your|found you|your (?:name|number|website|profile)"
    r"|last year|l'an dernier"
    r"|equipes?|team|staff|salaries|collaborat\w{3,6}|vendeurs|commerciaux|managers?|employees|colleagues"
    r"|collegues|starters|seniors|etudiants|students|clients?|entreprise|boite|company|business|associations?|club"
    r"|seminaire|journee|demi-journee|matinee|heures?|jours|seances?|half[ -]day|hours?|a morning|an afternoon"
    r"|cost|prix|combien|budget|cours|courses?|ateliers?|workshops?|formations?|training|talk|intervenant"
    r"|intervention|remplacer|plaquette|notes|remunere|rate)(?![a-z])"
)
#: Facts that make a request concrete.
_CONCRETE = (
    "effort", "duration", "days_per_week", "hours_per_week", "full_time", "rates", "start", "deadline",
    "participants", "contract", "place",
)  # fmt: skip


def weigh(findings: Sequence[Finding]) -> Finding:
    """The strongest sign of both sides decides; the asking one where they are equal, or where it is said more often."""
    asks = [f for f in findings if f.value is True]
    others = [f for f in findings if f.value is False]
    hints = sum(f.parser in {"advertise", "cue"} for f in asks)
    adverts = sum(f.parser == "advertise" for f in asks)
    if hints >= _FEW:
        strength = CLEAR + 1 if adverts >= _MANY else 3 if adverts >= _FEW else 2
        asks.append(replace(max(asks, key=_rank), rank=max(strength, max(f.rank for f in asks))))
    if sum(f.parser == "offer" for f in others) >= _FEW:
        others.append(replace(max(others, key=_rank), rank=max(CLEAR, max(f.rank for f in others))))
    best_ask, best_other = max(asks, key=_rank, default=None), max(others, key=_rank, default=None)
    if best_ask is None or best_other is None:
        found = best_ask or best_other
        assert found is not None  # noqa: S101  findings are never empty
        return _with(found, Certainty.STATED if found.rank >= CLEAR else Certainty.LIKELY)
    outnumbered = best_other.rank == best_ask.rank + 1 == CLEAR and sum(f.rank >= best_ask.rank for f in asks) > len(
        others
    )
    if best_other.rank > best_ask.rank and not outnumbered:
        return _with(best_other, Certainty.LIKELY if best_ask.rank >= CLEAR else Certainty.STATED)
    clear = best_ask.rank >= CLEAR and best_other.rank < best_ask.rank
    return _with(best_ask, Certainty.STATED if clear else Certainty.LIKELY)


def _rank(finding: Finding) -> int:
    return finding.rank


def _with(finding: Finding, certainty: Certainty) -> Finding:
    return replace(finding, certainty=certainty)


COMBINE: Mapping[str, Combine] = {"asks_for_work": weigh}


def read_request(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """asks_for_work (always), vague and mass_mail."""
    leaks = list(_mass_mail(pages))
    yield from leaks
    asks = _decide(pages, found)
    yield asks
    if asks.value is True:
        subject = found.get("subject")
        if subject is None or subject.certainty is not Certainty.STATED:
            subject = wanted(pages) or subject
            yield from (subject,) if subject else ()
        yield from _vague(pages, found, subject, asks)


def _decide(pages: Pages, found: Mapping[str, Finding]) -> Finding:
    body, message = pages.body, pages.message
    signs = [found["asks_for_work"]] if "asks_for_work" in found else []
    concrete = [name for name in _CONCRETE if name in found]
    by_program = message.bulk or message.automatic
    signs += _title(found.get("subject"), concrete)
    signs += _discussion(pages)
    sign = weigh(signs) if signs else None
    if sign is not None and (sign.value is False or sign.rank > 1):
        if sign.value is True and by_program and sign.rank < CLEAR:
            return body.found("asks_for_work", False, certainty=Certainty.LIKELY)
        return sign
    language = found.get("language")
    foreign = language is not None and language.value == "other"
    guess = not by_program and (
        foreign
        or len(concrete) >= _FEW
        or "rates" in found
        or _begins_with_trade(pages)
        or (sign is not None and bool(concrete))
        or _asks_about_work(pages, concrete)
    )
    return body.found("asks_for_work", guess, certainty=Certainty.LIKELY)


def _asks_about_work(pages: Pages, concrete: Sequence[str]) -> bool:
    """A question to the reader or a wish, in a text that speaks of people, time or money as requests do."""
    asked = context = False
    for page in pages.pages[:2]:
        for sentence in page.sentences:
            span = (page.folded, sentence.start, sentence.end)
            wishes = _WISHED.search(*span) and not _SENDS.search(*span)
            asked = asked or bool(wishes)
            context = context or bool(_OF_WORK.search(*span)) or bool(trades_in(*span))
    return asked and (context or bool(concrete))


def _begins_with_trade(pages: Pages) -> bool:
    """Whether the first words name a trade or task, as titles do ("Correction de copies, payé à la copie")."""
    for page in pages.pages[:2]:
        first = page.sentences[0] if page.sentences else None
        if first is None:
            continue
        trades = trades_in(page.folded, first.start, min(first.end, first.start + 60))
        lead = page.folded[first.start : trades[0].start].split() if trades else []
        if _STATES.search(page.folded, first.start, first.end):
            continue
        if trades and len(lead) < _FEW and trades[0].kind is not TradeKind.LOOSE:
            return lead[:1] not in (["the"], ["la"], ["le"], ["les"], ["your"], ["votre"])
    return False


def _title(subject: Finding | None, concrete: Sequence[str]) -> Iterator[Finding]:
    """A title with a role asks by itself, the more so where terms of the work follow."""
    if subject is None or subject.certainty is not Certainty.STATED:
        return
    title = subject.part == "body" and subject.rank > TITLE - TITLE_LINES
    if title or concrete:
        strength = CLEAR if concrete else 3
        yield replace(subject, fact="asks_for_work", value=True, rank=strength)


def _discussion(pages: Pages) -> Iterator[Finding]:
    """A mailing list or a feed."""
    for page in pages.pages[:2]:
        mark = _LISTED.search(page.folded, 0, 200) or _LIST_ADDRESS.search(page.text[-4000:])
        if mark:
            yield page.found("asks_for_work", False, rank=CLEAR)
            return


def _vague(pages: Pages, found: Mapping[str, Finding], subject: Finding | None, asks: Finding) -> Iterator[Finding]:
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
