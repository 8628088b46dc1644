"""Shares of presence and of distance: "Paris one day a week", "deux jours chez nous, trois chez vous", "home the rest".

A share is some days, a weekday, now and then, or what is left over. With a place beside it it says where that part of
the work is done; the shares of a message together tell whether both are asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled
from sansregret.reading.place_bars import FORMERLY, is_interview
from sansregret.reading.towns import known_town, town_at

_COUNT = (
    r"(?:as many|autant de|plusieurs|several|more|plus de|most|an?|une?|one|two|three|four|deux|trois|quatre|[1-4]"
    r"|a few"
    r"|quelques|some|the odd|the occasional|odd|certains?|a couple of|half an?)"
)
_UNIT = (
    r"(?:jours?|journees?|demi-journees?|jrs?|j|apres-midis?|matinees?|matins?|fois|days?|mornings?|afternoons?"
    r"|evenings?"
    r"|visits?|trips?|passages?|hours?|heures?|hrs?|h)"
)
_PERIOD = (
    r"(?:(?: a| per| each| every| par| chaque| dans la| in the| of the|/) ?(?:week|semaine|sem|month|mois|fortnight"
    r"|quarter|trimestre))"
)
_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tues?|weds?|thurs?|fri)s?"
)
_REST = (
    r"(?:(?:pour )?(?:tout )?le reste(?: (?:du|de la|de l') ?[a-z]{2,12})?|the rest(?: of (?:the|it"
    r"|your) ?[a-z]{0,10})?|otherwise|sinon"
    r"|the remainder|les autres jours|the other(?: (?:\d|two|three|four))?(?: days?)?|other (?:\d )?days?"
    r"|les? (?:deux|trois|\d) autres(?: jours)?|l'autre moitie|the other half)"
)


@cache
def _share() -> str:
    counted = (
        rf"{_COUNT}(?: ?(?:or|to|ou|a|-) ?(?:two|three|four|deux|trois|quatre|[1-5]))? (?:full "
        rf"|whole )?{_UNIT}{_PERIOD}?"
    )
    weekdays = (
        rf"(?:(?:le|les|un|on|every|each|tous les|chaque) )?{_DAY}(?:(?: et le|, | et | and | & | to "
        rf"| au ){_DAY}){{0,3}}"
        r"(?: sur deux)?"
    )
    often = (
        r"(?:once|twice|every other week|now and (?:then|again)|de temps en temps|from time to time|occasionally"
        r"|ponctuellement)"
    )
    partly = (
        r"(?:en partie|pour (?:une |l'autre )?partie|partly|partially|half(?: the time)?|(?:la )?moitie(?: du temps)?)"
    )
    number = "(?:deux|trois|two|three|2|3|1|un|one)"
    return rf"(?:{partly}|{counted}|(?:once|twice){_PERIOD}|{weekdays}|{often}|{_REST}|{number})"


#: Where the one who asks is, seen from the reader; `far` where the reader is.
_NEAR = (
    r"(?:ici|chez (?:nous|moi|eux|le client|notre client|nos clients)|sur (?:site|place)|au (?:bureau|siege|labo)"
    r"|dans (?:nos|les|leurs) [a-z]{4,14}|avec (?:nous|l'equipe)|de presence|en presentiel|presentiel|with us|here"
    r"|on[ -]?site|in[ -]person|face[ -]to[ -]face|with the team"
    r"|(?:in|at|to|on) (?:the|our|their|my) (?:[a-z-]{2,14} ){0,2}(?:office|offices|studio|lab|school|academy|site"
    r"|workshop|factory|shop|hq|headquarters|premises|warehouse|depot|centre|center|building|lodge|farm)s?)"
)
_FAR = (
    r"(?:(?:at |from |a la )?(?:home|maison)(?! (?:visits?|page|care))|(?:de |depuis )?chez (?:vous|toi|soi)"
    r"|from (?:your own|wherever|your) (?:[a-z]{2,10})?|from wherever|(?:at|behind) your (?:own )?(?:desk|screen)"
    r"|remote(?:ly)?|(?:on|over|via|by|par|sur|en) (?:zoom|teams|skype|visio|video|meet)|online|en ligne|a distance"
    r"|en distanciel|(?:de |en )?tele-?travail|(?:en |de )?tt(?![a-z])|wfh|(?:par|by) (?:telephone|phone|e-?mails?)"
    r"|ou (?:vous|tu) (?:voul\w{1,4}|voudr\w{1,3}|veux)|wherever you (?:like|want|are))"
)
_GAP = (
    r"(?: |, |: |-|=| - |\(){0,2}(?:(?:are|is|sera|seront|sont|se passe\w{0,2}|se font|delivered|worked|spent|done"
    r"|ferai\w{1,2}|se ferai\w|passe\w{0,2}|per|par|you|tu|vous|we|correct|work|travaill\w{1,4}|de|d'|en|in|up|down"
    r"|over|out|projects|le|the|all|week|semaine|minimum|max|maximum|dont|may|can|be|peut) ?){0,4}"
)


@cache
def _places() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{_NEAR}|{_FAR})(?![a-z])")


@cache
def _shares() -> re.Pattern[str]:
    """A share beside a place, in either order."""
    share = _share()
    return compiled(
        rf"(?<![a-z\d])(?:{share}{_GAP}(?:(?P<near>{_NEAR})|(?P<far>{_FAR}))|(?:(?P<near2>{_NEAR})|(?P<far2>{_FAR}))"
        rf"(?: |, |: |-|=| - |\(){{1,2}}(?:for |pour |de |a raison de |at least |jusqu'a |up to )?{share})(?![a-z])"
    )


@cache
def _town_shares() -> re.Pattern[str]:
    """A share behind which, or before which, a town may stand."""
    share = _share()
    return compiled(
        rf"(?<![a-z\d])(?:{share})(?:(?P<behind> (?:(?:on site |sur place |up |down |over )?(?P<prep>a|in|at|to"
        rf"|sur) )?)(?=[a-z])|(?![a-z]))"
    )


_BEFORE_SHARE = compiled(r"(?:(?<=^)|(?<=[ ,(/]))([A-ZÉÈ][\w'’-]{2,25}(?: [A-ZÉÈ][\w'’-]{2,25})?)[ :(,-]{1,3}$")
#: "Télétravail complet sauf deux séminaires par an à Cahors".
_EXCEPT = compiled(
    r"(?<![a-z])(?:sauf|hormis|hors|except(?: for)?|apart from|other than|a part|mis a part|but for) "
    r"(?:[a-z0-9'-]{1,14} ){1,6}?(?:a|au|chez|dans|sur place|in|at|with us|on ?site|ici|here)(?![a-z])"
)
#: "Online or at the library", "dont deux chez eux".
_OR_THERE = compiled(
    r"(?<![a-z])(?:(?:location|lieu|place) ?: ?[a-z' -]{2,30}?(?: ?(?:/|&|\+) ?| or | ou | and | et )(?:home|remote"
    r"|tele-?travail"
    r"|tt|a distance|distanciel)"
    rf"|{_FAR},? (?:ou|or|/) (?:bien |else |even )?(?:at|in|a|au|aux|chez (?:moi|nous)|dans|sur place"
    rf"|on ?site"
    rf"|face|en presentiel|in person)|(?:dont|including|of which) (?:{_COUNT}|deux|trois|two|three|\d) (?:{_UNIT} )?"
    rf"(?:{_NEAR}|{_FAR}))(?![a-z])"
)
_FAR_SAID = compiled(
    r"(?<![a-z])(?:remote|tele-?travail|a distance|distanciel|from home|home|chez (?:toi|vous|soi)|online|zoom"
    r"|teams|visio"
    r"|wherever|anywhere|your own|hybrid\w?)(?![a-z])"
)


#: A home alone is whose the sentence says: only days of a week, or what is left of it, make it the reader's.
_HOME = compiled(r"(?<!from )(?:at home|(?<![a-z])home|maison)")
_DAYS_OR_REST = compiled(rf"(?<![a-z])(?:{_REST}|days?|jours?)(?![a-z])")
#: Alone, a number is no share of the time for certain.
_COUNTED = compiled(
    rf"(?<![a-z])(?:{_UNIT}|{_DAY}|{_REST}|once|twice|week|temps|time|partie|partly|partially|half|moitie)(?![a-z])"
)
_LEFT_OVER = compiled(rf"(?<![a-z]){_REST}(?![a-z])")
_WHOLE_WEEK = compiled(r"(?:5|five|cinq) ?(?:jours|days)")


#: The patterns by which what this module reads begins.
SHARES = (_places, _FAR_SAID, _EXCEPT, _OR_THERE)


def parse_shares(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`place_mode` clues of shares: remote, or the weak ``presence`` that makes remote work hybrid."""
    folded = page.folded
    beside = page.matches(_shares(), sentence) if _places().search(folded, sentence.start, sentence.end) else ()
    for match in beside:
        words = match.group()
        low = max(sentence.start, match.start() - 60)
        if is_interview(folded, sentence, match.start()) or FORMERLY.search(folded, low, match.start()):
            continue
        if _WHOLE_WEEK.search(words) or (_HOME.search(words) and not _DAYS_OR_REST.search(words)):
            continue
        certainty = Certainty.STATED if _COUNTED.search(words) else Certainty.LIKELY
        value = "remote" if match["far"] or match["far2"] else "presence"
        yield page.found("place_mode", value, match.span(), certainty=certainty, rank=2)
        if value == "remote" and _LEFT_OVER.search(words):  # the other part is not done at a distance
            yield page.found("place_mode", "presence", match.span(), certainty=Certainty.LIKELY)
    for match in page.matches(_OR_THERE, sentence):
        if match.group().startswith("chez"):  # lessons at the teacher's or at the library
            continue
        yield page.found("place_mode", "hybrid", match.span(), certainty=Certainty.LIKELY, rank=1)
    for match in page.matches(_EXCEPT, sentence):
        yield page.found("place_mode", "presence", match.span(), certainty=Certainty.LIKELY, rank=1)
    if not _FAR_SAID.search(folded, sentence.start, sentence.end):
        return
    for match in page.matches(_town_shares(), sentence):
        span = _town_beside(page, sentence, match) if _COUNTED.search(match.group()) else None
        if span:
            yield page.found("place_mode", "presence", span[:2], rank=2)
            yield page.found("place", page.text[span[2] : span[3]], span[2:], certainty=Certainty.LIKELY, rank=1)


def _town_beside(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[int, int, int, int] | None:
    if match["behind"]:
        if match["prep"]:
            town = town_at(page, match.end(), sentence.end)
        else:
            end = known_town(page.folded, match.end(), sentence.end, capital=page.text[match.end()].isupper())
            town = (match.end(), end) if end else None
        if town:
            return match.start(), town[1], *town
    low = max(sentence.start, match.start() - 45)
    name = _BEFORE_SHARE.search(page.text[low : match.start()])
    if name is None:
        return None
    start, end = low + name.start(1), low + name.end(1)
    if known_town(page.folded, start, end, capital=True) is None and (
        start == sentence.start or not town_at(page, start, end)
    ):
        return None
    return start, match.end(), start, end
