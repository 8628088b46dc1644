"""Hours that only a working week can have: "contrat 35h", "CDD 24h", "28/35e", a line "35h"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Range
from sansregret.reading.measures import Measure, measures
from sansregret.reading.numbers import number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled, inline


@cache
def _contract() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:contrat|contract|cdi|cdd|base|temps plein|full[- ]?time|temps partiel|part[- ]?time|poste"
        r"|horaires?|duree hebdomadaire|duree hebdo|semaine|working hours|hours)"
        r"(?: (?:de travail|hebdomadaire|a temps (?:plein|partiel)|de|a|sur|of|temps plein"
        r"|temps partiel))*[ :(,-]{1,3}$"
    )


#: Hours of a full week by law or custom.
_LEGAL_WEEKS = frozenset({35.0, 36.0, 37.0, 37.5, 38.0, 38.5, 39.0, 40.0})


def _between_commas(text: str, measure: Measure) -> bool:
    before, after = text[: measure.start].rstrip(), text[measure.end :].lstrip()
    return before[-1:] in (",", ";", "|", "/", "(") and after[:1] in ("", ",", ";", ".", "|", "/", ")")


@cache
def _of_35() -> re.Pattern[str]:
    return compiled(r"(?<![\d/.,])(?P<hours>\d{1,2}(?:[.,]\d{1,2})?) ?/ ?35 ?(?:emes?|es?|h)?(?![\da-z%/])")


def hours_of_35(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """hours_per_week from the posts of French town halls: "28/35e", "temps non complet 17,5/35"."""
    for match in page.matches(_of_35(), sentence):
        hours = number(match["hours"])
        if hours is not None and 2 <= hours <= 35:
            span = (match.start(), match.start() + len(match.group().rstrip()))
            yield page.found("hours_per_week", Range(min=hours, max=hours), span, rank=1)


def contract_hours(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """hours_per_week from hours that only a working week can have: "contrat 35h", "CDD 24h", a line "35h"."""
    text = page.folded[sentence.start : sentence.end]
    for measure in measures(text):
        if measure.unit != "hour" or not 15 <= measure.low <= measure.high <= 44 or measure.clock:
            continue
        alone = text.strip(" -.,;|#>()") == text[measure.start : measure.end]
        named = _contract().search(text[max(0, measure.start - 60) : measure.start]) is not None
        followed = inline(r" ?(?:$|[.,;:)/|+]|- |et |a |en |sur |with |hebdo)").match(text[measure.end :])
        listed = measure.low == measure.high and measure.low in _LEGAL_WEEKS and _between_commas(text, measure)
        if (named and followed) or (alone and measure.low >= 35) or listed:
            span = (sentence.start + measure.start, sentence.start + measure.end)
            yield page.found("hours_per_week", Range(min=measure.low, max=measure.high), span, rank=0)
