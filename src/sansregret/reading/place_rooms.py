"""Parser of `place_mode` from rooms, houses and homes, and from everyday words of coming and of distance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.place_bars import CALL, DENIED, FORMERLY, is_interview
from sansregret.reading.place_everyday import (
    BELONGS,
    GATHERING,
    bodily,
    far_words,
    hands_on,
    homes,
    venues,
    visits_between,
)
from sansregret.reading.towns import is_other_word

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
_REMOTE, _ONSITE, _PRESENCE = "remote", "onsite", "presence"


def _parse_everyday(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Presence and distance as people speak. A room counts beside what is done there, a home unless one lives there."""
    folded = page.folded
    for match in page.matches(far_words(), sentence):
        if not is_interview(folded, sentence, match.start()):
            certainty = _STATED if match.lastgroup == "sure" else _LIKELY
            yield page.found("place_mode", _REMOTE, match.span(), certainty=certainty, rank=2)
    for match in page.matches(visits_between(), sentence):
        yield page.found("place_mode", _PRESENCE, match.span(), rank=1)
    for match in page.matches(homes(), sentence):
        certainty_of = _visited(page, sentence, match)
        if certainty_of:
            yield page.found("place_mode", _ONSITE, match.span(), certainty=certainty_of, rank=1)
    for start, end in _at_named_house(page, sentence):
        yield page.found("place_mode", _ONSITE, (start, end), certainty=_LIKELY, rank=0)
    for match in page.matches(venues(), sentence):
        certainty_of = _in_room(page, sentence, match)
        if certainty_of:
            yield page.found("place_mode", _ONSITE, match.span(), certainty=certainty_of, rank=1)


def _at_named_house(page: Page, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where something is done in person at a house that bears a name."""
    houses = list(_NAMED_HOUSE.finditer(page.text, sentence.start, sentence.end))
    if not houses or not bodily(page.folded, sentence.start, sentence.end):
        return
    if page.text[sentence.start : sentence.end].isupper():
        return
    for match in houses:
        before = page.folded[max(sentence.start, match.start() - 45) : match.start()]
        name = page.folded[match.start() : match.end()].split()[-1]
        if not (BELONGS.search(before) or CALL.search(before) or DENIED.search(before) or is_other_word(name)):
            yield match.span()


def _in_room(page: Page, sentence: Sentence, match: re.Match[str]) -> Certainty | None:
    """How surely a room says where the work is: surely where it is ours, and what is done there stands before it."""
    folded = page.folded
    before = folded[max(sentence.start, match.start() - 40) : match.start()]
    if BELONGS.search(before) or DENIED.search(before) or CALL.search(before) or FORMERLY.search(before):
        return None
    gathered = GATHERING.search(before)
    if match.lastgroup == "own":
        return _STATED if gathered else _LIKELY
    if _HERE.search(before):
        return _LIKELY
    if match.lastgroup == "house" and not (gathered or hands_on().search(before)):
        return None
    return _LIKELY if bodily(folded, sentence.start, sentence.end) else None


#: A house that bears a name: "at Marlowe Academy", "at the Corn Exchange".
_NAMED_HOUSE = compiled(r"(?<![\w])(?:at|At) (?:the |The )?[A-Z][\w'’&-]{2,20}(?: [A-Z][\w'’&-]{2,20}){0,3}")
_HERE = compiled(
    r"(?<![a-z])(?:c'est|on est|nous sommes|rdv|rendez-vous|it's|its|we are|we're|address is)(?: (?:au|a|at|on|in))? ?$"
)


def _visited(page: Page, sentence: Sentence, match: re.Match[str]) -> Certainty | None:
    """How surely a home or a coming says where the work is; None for a place where somebody works or lives."""
    folded = page.folded
    before = folded[max(sentence.start, match.start() - 60) : match.start()]
    if DENIED.search(before) or CALL.search(before):
        return None
    if match.lastgroup == "sure":
        return _STATED
    if match.lastgroup == "visit":
        return _LIKELY
    opens = not before.strip(" -")  # "Chez nous, on aime le travail bien fait"
    if opens or BELONGS.search(before) or not GATHERING.search(folded, sentence.start, sentence.end):
        return None
    return _LIKELY


_AT = compiled(r"(?<![a-z])at (?=[a-z])")

PARSERS: tuple[Parser, ...] = (
    Parser(name="place.everyday", opens=(far_words, visits_between, homes, venues, _AT), parse=_parse_everyday),
)
