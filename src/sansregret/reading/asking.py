"""The constructions by which people ask for work, in French and English, each with its strength."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sansregret.core.facts import Certainty
from sansregret.reading import asking_phrases as said
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.subject import (
    OBJECT,
    TASK_VERB,
    VAGUE_OBJECT,
    first_is,
    is_plain_verb,
    is_work_verb,
    kind_of,
    object_span,
    phrase,
)
from sansregret.reading.trades import TradeKind, is_recognised


def seek(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody looks for, needs or hires somebody or something."""
    for match in page.matches(said.SEEK, sentence):
        before = page.folded[max(sentence.start, match.start() - 40) : match.start()]
        verb = match.group()
        if before.endswith((" en ", "j'en ")) or (
            verb.startswith("need") and page.folded.startswith(" to ", match.end())
        ):
            continue
        if before.endswith(("qui ", "who ", "that ")) and verb.endswith(("ent", "look", "need", "seek")):
            continue
        if verb in {"recherche", "recherches", "need", "needs", "required", "hiring"} and said.ARTICLED.search(before):
            continue
        at = match.end()
        ask_for = said.LOOK_FOR.match(page.folded, at, sentence.end)
        if ask_for and verb.startswith(("look", "search", "in", "on", "recruiting", "hiring")):
            at = ask_for.end()
        span = _wanted_before(page, sentence, match) or object_span(page, sentence, at)
        if span is None:
            continue
        yield from _sought(page, sentence, match, before, span)


def _wanted_before(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[int, int] | None:
    """ "Python trainer wanted", "rédactrice recherchée": the object stands before."""
    if match.start() - sentence.start > 80 or match.start() == sentence.start:
        return None
    passive = match.group() in {"wanted", "needed", "required"} or (
        match.group() in {"recherche", "recherches", "recherchee", "recherchees"}
        and "é" in page.text[match.start() : match.end() + 1][-3:]
    )
    return phrase(page.folded, sentence.start, match.start()) if passive else None


def _sought(
    page: Page, sentence: Sentence, match: re.Match[str], before: str, span: tuple[int, int]
) -> Iterator[Finding]:
    place = (match.start(), span[1]) if span[0] >= match.start() else (span[0], match.end())
    folded = page.folded
    kind = kind_of(folded, span)
    own = first_is("own_work", folded, span)
    plain = kind in (TradeKind.ROLE, TradeKind.TASK)
    denied = said.DENIED_AFTER.match(folded, match.end())
    if said.DENIED.search(before) and (denied or not before.rstrip().endswith(("ne", "n'"))):
        over = "plus" in denied.group() if denied else "longer" in before
        yield page.found("asks_for_work", False, place, rank=5 if over else 3)
        return
    if match["you"] or said.YOU.search(before) or match.group().startswith(("avez", "auriez", "as ")):
        if own or plain:
            yield page.found("asks_for_work", own and not plain, place, rank=3)
        return
    if own and match.group().startswith(_NEEDED) and not plain:
        return
    if own and not match.group().startswith(("recrut", "embauch", "hir")):
        if not before.endswith(("qui ", "who ", "that ")):
            yield page.found("asks_for_work", False, place, rank=5)
        return
    if not plain and first_is("not_work", folded, span):
        return
    strength = 5 if plain else {TradeKind.NEUTRAL: 4, TradeKind.LOOSE: 4}.get(kind or TradeKind.ROLE, 2)
    if match.group() in {"need", "needs", "required", "require", "requires"} and not plain:
        strength = 3 if kind else 2
    yield page.found("asks_for_work", True, place, rank=strength)
    if strength >= 3:
        yield _subject(page, span, OBJECT if plain else VAGUE_OBJECT, stated=plain or kind is TradeKind.NEUTRAL)


# "The tools that they need for their projects": nobody looks for work there.
_NEEDED = ("need", "requir")


def _subject(page: Page, span: tuple[int, int], rank: int, *, stated: bool = True) -> Finding:
    certainty = Certainty.STATED if stated else Certainty.LIKELY
    return page.found("subject", page.text[span[0] : span[1]], span, certainty=certainty, rank=rank)


def wish(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody wants something done: "nous souhaitons refondre notre site", "I'd like you to train my team"."""
    for match in (
        *page.matches(said.WANT, sentence),
        *page.matches(said.TOUCH, sentence),
    ):
        before = page.folded[max(sentence.start, match.start() - 30) : match.start()]
        span = object_span(page, sentence, match.end())
        if span and kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.TASK) and not said.YOU.search(before):
            yield page.found("asks_for_work", True, (match.start(), span[1]), rank=4)
            yield _subject(page, span, TASK_VERB + 1)
    for match in page.matches(said.TO_DO, sentence):
        if is_plain_verb(page.folded, match.span("verb")):
            yield page.found("asks_for_work", True, match.span(), rank=4)
            yield _subject(page, match.span("verb"), TASK_VERB - 6)
    for match in page.matches(said.WISH, sentence):
        before = page.folded[max(sentence.start, match.start() - 30) : match.start()]
        if said.YOU.search(before) or said.DENIED.search(before):
            continue
        yield from _task(page, sentence, match, weak=2)


def ask(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody asks the reader to do something: "pourriez-vous animer un atelier ?"."""
    for match in page.matches(said.ASK, sentence):
        yield from _task(page, sentence, match, weak=0)


def _task(page: Page, sentence: Sentence, match: re.Match[str], *, weak: int) -> Iterator[Finding]:
    verb = match["verb"].split(" ")[-1].removeprefix("m'")
    place = match.span()
    if verb in said.CONTACT_VERBS:
        if said.WITH_YOU.search(page.folded, match.start(), min(sentence.end, match.end() + 60)):
            yield page.found("asks_for_work", True, place, rank=2)
        return
    span = phrase(page.folded, match.start("verb") + len(match["verb"]) - len(verb), sentence.end, long=True)
    plain = span is not None and (
        kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.TASK) or is_plain_verb(page.folded, span)
    )
    known = span is not None and is_work_verb(page.folded, span)
    if span is None or (not known and verb not in said.HIRE_VERBS):
        if _shared(page, sentence):
            yield page.found("asks_for_work", True, place, rank=2)
        return
    if plain:
        yield page.found("asks_for_work", True, (match.start(), span[1]), rank=4)
        yield _subject(page, span, TASK_VERB)
    elif known and (weak == 0 or span[1] - span[0] > len(verb)):
        yield page.found("asks_for_work", True, (match.start(), span[1]), rank=3)
        yield _subject(page, span, VAGUE_OBJECT - 5, stated=False)
    elif weak:
        yield page.found("asks_for_work", True, place, rank=weak)


def _shared(page: Page, sentence: Sentence) -> bool:
    """Whether somebody speaks for a team or house ("our team", "nos commerciaux")."""
    return bool(said.OURS.search(page.folded, sentence.start, sentence.end))


def available(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody asks whether the reader has time, does such work, or is interested."""
    for match in page.matches(said.AVAILABLE, sentence):
        lead = said.LEAD.match(page.folded, match.end(), sentence.end)
        span = phrase(page.folded, lead.end() if lead else match.end(), sentence.end, long=True)
        kind = kind_of(page.folded, span) if span else None
        plain = span is not None and (kind in (TradeKind.ROLE, TradeKind.TASK) or is_plain_verb(page.folded, span))
        yield page.found("asks_for_work", True, match.span(), rank=4 if plain else 3)
        if span is not None and plain:
            yield _subject(page, span, TASK_VERB - 5)
        elif match.group().startswith(("dispo", "avail")) and (
            named := phrase(page.folded, sentence.start, match.start())
        ):
            if kind_of(page.folded, named) is TradeKind.ROLE:
                yield page.found("asks_for_work", True, (named[0], match.end()), rank=4)
                yield _subject(page, named, TASK_VERB - 5)
        elif span is not None and is_work_verb(page.folded, span):
            yield _subject(page, span, VAGUE_OBJECT - 5, stated=False)


def price(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody asks what it costs."""
    for match in page.matches(said.PRICE, sentence):
        asked = said.PRICE_ASKED.search(page.folded, sentence.start, sentence.end)
        strength = 2 if not asked else 3 if "dispo" in match.group() else 4
        yield page.found("asks_for_work", True, match.span(), rank=strength)
        span = object_span(page, sentence, match.end())
        if span is None:
            lead = said.FOR.match(page.folded, match.end(), sentence.end)
            span = phrase(page.folded, lead.end(), sentence.end) if lead else None
        if span and (
            kind_of(page.folded, span) in (TradeKind.ROLE, TradeKind.TASK) or is_plain_verb(page.folded, span)
        ):
            yield _subject(page, span, TASK_VERB - 2)


def advertise(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """The words of job advertisements and mission cards."""
    for match in page.matches(said.AD, sentence):
        strong = match.group().startswith(said.STRONG_ADS)
        strength = 5 if "/" in match.group() else 4 if strong else 1
        yield page.found("asks_for_work", True, match.span(), rank=strength)


def mission(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Somebody has a mission, a project, a need, or an interest in the reader's services."""
    for match in page.matches(said.MISSION, sentence):
        yield page.found("asks_for_work", True, match.span(), rank=3)
        span = phrase(page.folded, match.start(), match.end() + 60)
        if span:
            tail = said.OFFERED_WORK.search(page.folded, match.start(), match.end() + 1)
            begin = tail.end() if tail else match.end()
            noun = object_span(page, sentence, begin)
            if noun and noun[0] - begin < 12 and kind_of(page.folded, noun) in (TradeKind.ROLE, TradeKind.TASK):
                yield page.found("asks_for_work", True, (match.start(), noun[1]), rank=4)
                yield _subject(page, noun, TASK_VERB - 1)


def post(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A post or mission with its role: "un poste de juriste", "a Senior Engineer role"."""
    spans = [(m.start(), phrase(page.folded, m.end(), sentence.end)) for m in page.matches(said.POST, sentence)]
    spans += [(m.start(), m.span(1)) for m in page.matches(said.POST_AFTER, sentence)]
    for start, span in spans:
        if span is None or kind_of(page.folded, span) is TradeKind.TASK or not is_recognised(page.folded, *span):
            continue
        before = page.folded[max(sentence.start, start - 40) : start]
        if said.OWN_POST.search(before):
            continue
        end = span[1] - (page.folded[span[1] - 1] == " ")
        yield page.found("asks_for_work", True, (start, end), rank=3)
        yield _subject(page, (span[0], end), TASK_VERB + 2)


def cue(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Words of business that alone only hint at a request."""
    for match in page.matches(said.CUE, sentence):
        plain = match.group().startswith(("appele", "call", "rappel", "reappel", "opportun", "petit", "small"))
        yield page.found("asks_for_work", True, match.span(), rank=2 if plain else 1)


PARSERS: tuple[Parser, ...] = tuple(
    Parser(name=parse.__name__, opens=opens, parse=parse)
    for parse, opens in (
        (seek, (said.SEEK,)),
        (wish, (said.WANT, said.TOUCH, said.TO_DO, said.WISH)),
        (ask, (said.ASK,)),
        (available, (said.AVAILABLE,)),
        (price, (said.PRICE,)),
        (advertise, (said.AD,)),
        (mission, (said.MISSION,)),
        (post, (said.POST, said.POST_AFTER)),
        (cue, (said.CUE,)),
    )
)
