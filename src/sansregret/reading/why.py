"""Why a text is read as it is: which words woke which parser, what it made of them, and what was combined.

For whoever mends a parser. The steps are those of `Reader.read`, told one by one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sansregret.core.request import Message
from sansregret.reading.catalogue import COMBINE, PARSERS
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser, best
from sansregret.reading.read import Reader, combined, heard, pages_of
from sansregret.reading.scan import Scanner
from sansregret.reading.scope import negated
from sansregret.reading.standing import doubted


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One parser at one sentence: the words that opened it, which of them a denial reaches, what it found."""

    page: Page
    sentence: Sentence
    parser: str
    openings: tuple[str, ...]
    denied: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Combination:
    """What became of the findings of one fact. `step` is "parsers", or the name of the reader that added them."""

    step: str
    fact: str
    rule: str
    chosen: Finding | None
    others: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """All steps of the reading of one message."""

    tries: tuple[Try, ...]
    combinations: tuple[Combination, ...]


def why(reader: Reader, message: Message) -> Why:
    """The steps by which a message is read; combined as `Reader.read` does, so that they end with its facts."""
    pages, findings, doubtful = heard(pages_of(message))
    tries = tuple(step for page in pages.pages for step in _tries(page))
    steps = [*_combinations("parsers", findings)]
    found = combined(findings)
    for whole in reader.whole_readers:
        added = list(doubted(whole(pages, found), doubtful))
        steps += _combinations(whole.__name__, added)
        found |= combined(added)
    return Why(tries=tries, combinations=tuple(steps))


def _tries(page: Page) -> Iterator[Try]:
    for sentence in page.sentences:
        for parser in PARSERS:
            spans = sorted(set(_openings(parser, page, sentence)))
            findings = tuple(parser.parse(page, sentence)) if spans or parser.opens else ()
            if spans or findings:
                yield Try(
                    page=page,
                    sentence=sentence,
                    parser=parser.name,
                    openings=tuple(page.text[start:end] for start, end in spans),
                    denied=tuple(page.text[start:end] for start, end in spans if negated(page, start)),
                    findings=findings,
                )


def _openings(parser: Parser, page: Page, sentence: Sentence) -> Iterator[tuple[int, int]]:
    for opening in parser.opens:
        pattern = opening if isinstance(opening, re.Pattern) else opening()
        yield from (match.span() for match in page.matches(pattern, sentence))
    if parser.triggers:
        hits = _scanner(parser.triggers).hits(page.folded, sentence.start, sentence.end)
        yield from ((start, end) for start, end, _ in hits)


@cache
def _scanner(triggers: tuple[str, ...]) -> Scanner[str]:
    return Scanner({trigger: (trigger,) for trigger in triggers})


def _combinations(step: str, findings: list[Finding]) -> Iterator[Combination]:
    by_fact: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_fact[finding.fact].append(finding)
    for fact, several in by_fact.items():
        combine = COMBINE.get(fact, best)
        chosen = combine(several)
        others = tuple(finding for finding in several if finding != chosen)
        yield Combination(step=step, fact=fact, rule=combine.__name__.lstrip("_"), chosen=chosen, others=others)
