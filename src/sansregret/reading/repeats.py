"""How often an amount of time occurs: "3 x 2h", "trois séances de", "twice", "two days each", "une journée par"
" groupe"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from sansregret.reading.measures import Measure
from sansregret.reading.numbers import ARTICLE, NUMBER, TO, number
from sansregret.reading.pattern import compiled
from sansregret.reading.phrases import either

#: No count and no rhythm, though a noun follows: units of time and people.
_NO_TIME = (
    r"(?!(?:weeks?|semaines?|months?|mois|years?|ans?|days?|jours?|hours?|heures?|h|j|par|per|personnes?|people|pers"
    r"|participants?|managers?|eleves?|students?|stagiaires?|pour|for|en|in|a|et|and|or|ou)(?![a-z]))"
)
_OF = (
    r" ?(?:de |d'|of |at |lasting |a |x |: ?|\(|, ?|- |sur |pendant |for )?"
    r"(?:environ |about |around |~ ?|la |une duree de )?$"
)


@cache
def _session() -> str:
    return either("amounts", "sessions")


@cache
def _before() -> re.Pattern[str]:
    """A count and what is counted, right before the amount."""
    return compiled(
        rf"(?<![a-z0-9/.,])(?P<low>{NUMBER}|{ARTICLE})(?:{TO}(?P<high>{NUMBER}))?"
        rf"(?: ?x| fois|(?: ?x)?(?: {_NO_TIME}[a-z'-]{{2,16}}){{0,3}}? ?{_session()}"
        rf"(?: {_NO_TIME}[a-z'-]{{1,14}}){{0,3}}?){_OF}"
    )


@cache
def _after() -> re.Pattern[str]:
    return compiled(
        r"(?: [a-z-]{2,14}){0,2}?(?:,| \()?"
        rf"(?: ?x ?(?P<times>\d{{1,2}})(?![a-z0-9])| ?(?:(?P<once>once|une fois(?! (?:que|le|la|les)))"
        rf"|(?P<twice>twice)|(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))? ?(?:fois|times|x(?![a-z]))))"
    )


@cache
def _follows() -> re.Pattern[str]:
    return compiled(rf"[ -](?:[a-z-]{{1,30}} ){{0,2}}?{_session()}(?![a-z])")


_PLAIN_COUNT = compiled(rf"(?<![a-z0-9/.,])(?P<low>{NUMBER})(?: (?!jours|days|heures|hours)[a-z]{{3,12}})?? ?$")
_EACH = compiled(
    r"(?: (?!(?:et|and|puis|then|plus|with|avec)(?![a-z]))[a-z'-]{2,14}){0,4}? ?[,(]? ?(?:(?P<each>chacune?s?"
    r"|each(?! (?:week"
    r"|month|day|year|time))|apiece)"
    r"|(?P<time>a chaque fois|chaque fois|each time|every time|par fois)"
    r"|(?:par|per|pour chaque|for each|for every|each|chaque) (?P<noun>(?!sem|jour|mois|an(?![a-z])|annee|week"
    r"|month|day"
    r"|year|hour|heure|trimestre|quarter|personne|person|participant|stagiaire|eleve|student|pupil|formateur"
    r"|trainer|visio|zoom|teams|skype|telephone|mail|exemple|example|ailleurs|ici|tranche|annum|capita|semaine)"
    r"[a-z-]{4,16}))(?![a-z])"
)
#: "Chaque groupe suit 3 jours", "per group: two days".
_EACH_BEFORE = compiled(
    r"(?<![a-z])(?:chaque|each|per|par|every) (?P<noun>group[a-z]*|session|site|region|class[a-z]*|cohort[a-z]*"
    r"|promo[a-z]*"
    r"|equipe|team|agence|ville|magasin|store|branch|module|atelier|workshop|etablissement|ecole|school|service)"
    r"(?: [a-z']{1,10}){0,3} ?:? ?$"
)
#: People: what each of them does or gets is not what one freelancer does in all.
_PERSON = compiled(
    r"(?:personne|person|people|participant|manager|eleve|student|stagiaire|pupil|formateur|trainer|salarie|collab"
    r"|intervenant|consultant|kids|enfant|children|adult)"
)


@cache
def _counted() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z0-9/.,])(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?"
        rf"(?P<nouns>(?: {_NO_TIME}[a-z'-]{{2,16}}){{1,4}})"
    )


_AGAIN = compiled(
    r"[^.;\d]{0,40}?(?:repet\w+|repeat\w*|reproduit\w*|redonne\w*|rejoue\w*|dupliqu\w+|given|run|delivered|held"
    r"|anime\w*) "
    rf"(?:(?P<twice>twice)|(?P<low>{NUMBER}) (?:fois|times))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeats:
    """How often an amount of time occurs: the count, and the span with the amount."""

    low: float
    high: float
    start: int
    end: int


def repeats(text: str, measure: Measure, context: str = "") -> Repeats | None:
    """How often the measure occurs, where the words around it say so: "3 x 2h", "2h twice", "two 1-hour lessons".

    `context` is what stands before the text; a count in it is taken where the amount is said to be for each ("une
    journée par groupe"), and is not quoted.
    """
    inner = _inner(text, measure)
    each = _EACH.match(text, measure.end) or _EACH_BEFORE.search(text[max(0, measure.start - 50) : measure.start])
    if each is None:
        return inner
    if inner is None or (each["noun"] and each["noun"][:4] not in text[inner.start : measure.start]):
        before = each.string is not text
        outer = _each(text[: inner.start if inner else measure.start], measure, each, context) or _there_are(
            text, measure
        )
        if outer is not None and before:
            outer = replace(outer, start=min(outer.start, measure.start), end=measure.end)
        if outer is not None and inner is not None:
            return replace(outer, low=outer.low * inner.low, high=outer.high * inner.high)
        return outer or inner
    return inner if each.string is not text else replace(inner, end=max(inner.end, each.end()))


_THERE_ARE = compiled(
    rf"[^.?!]{{0,30}}[.;,] ?(?:il y en (?:a|aura(?:it)?)|there (?:are|will be|would be)|on en (?:fera|fait"
    rf"|prevoit|veut)|we need"
    rf"|we'd like|il en faut(?:drait)?|j'en veux|nous en voulons) (?P<low>{NUMBER})(?: of (?:them"
    rf"|these))?(?= ?(?:$|[.,;]|au total|in all))"
)


def _there_are(text: str, measure: Measure) -> Repeats | None:
    """The count that comes after: "chaque module dure une demi-journée ; il y en a 6"."""
    match = _THERE_ARE.match(text, measure.end)
    return _made(match, measure.start, measure.end) if match else None


def is_for_each(text: str, measure: Measure) -> bool:
    """Whether the amount is for each of something, so that alone it is no total: "une journée par groupe"."""
    before = text[max(0, measure.start - 50) : measure.start]
    return _EACH.match(text, measure.end) is not None or _EACH_BEFORE.search(before) is not None


def _inner(text: str, measure: Measure) -> Repeats | None:
    """The count of the amount itself, right before or behind it."""
    offset = max(0, measure.start - 90)
    before = text[offset : measure.start]
    if match := _before().search(before):
        return _made(match, offset + match.start(), measure.end)
    if _follows().match(text, measure.end) and (match := _PLAIN_COUNT.search(before)):
        return _made(match, offset + match.start(), measure.end)
    if many := each_of_many(text, measure):
        counted = _counted_after().match(text, measure.end)
        return _made(counted, many.start() + offset, counted.end()) if counted else None
    match = _after().match(text, measure.end) or _AGAIN.match(text, measure.end)
    return _times(match, measure) if match else None


@cache
def _plural() -> re.Pattern[str]:
    nouns = (
        "sessions|seances|ateliers|modules|workshops|classes|lessons|webinars|webinaires|creneaux|slots|interventions"
    )
    return compiled(
        rf"(?<![a-z])(?:{nouns}|formations|trainings|conferences|talks)(?: [a-z-]{{3,14}}){{0,2}}? (?:de |d'|of )$"
    )


@cache
def _counted_after() -> re.Pattern[str]:
    return compiled(
        rf"[^.\d]{{0,40}}?(?:\(|[,;:] )(?:x ?)?(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))? ?"
        rf"(?:(?:{_session()})(?: en tout| au total| in all| in total)?(?= ?(?:$|[.,;)]))|en tout|au total|in all"
        rf"|in total)\)?"
    )


def each_of_many(text: str, measure: Measure) -> re.Match[str] | None:
    """Whether the amount is that of each of several occasions, of which no count stands before: "des séances de 2h"."""
    offset = max(0, measure.start - 90)
    before = text[offset : measure.start]
    return None if _before().search(before) else _plural().search(before)


def _each(before: str, measure: Measure, each: re.Match[str], context: str) -> Repeats | None:
    """The last count before an amount that is for each of what is counted."""
    for source, offset in ((before, 0), (context[-250:], -1)):
        for match in reversed(list(_counted().finditer(source))):
            nouns = match["nouns"]
            noun = each["noun"]
            if noun and noun[:4] not in nouns:
                continue
            if not noun and (_PERSON.search(nouns) or offset < 0):
                continue
            return _made(match, match.start() if offset == 0 else measure.start, each.end())
    return None


def _times(match: re.Match[str], measure: Measure) -> Repeats | None:
    groups = match.groupdict()
    if groups.get("once") or groups.get("twice"):
        count = 1.0 if groups.get("once") else 2.0
        return Repeats(low=count, high=count, start=measure.start, end=match.end())
    count = number(groups.get("times") or match["low"]) or 1.0
    high = number(match["high"]) if groups.get("high") else None
    return Repeats(low=count, high=high or count, start=measure.start, end=match.end())


def _made(match: re.Match[str], start: int, end: int) -> Repeats | None:
    low = number(match["low"])
    high = number(match["high"]) if match.groupdict().get("high") else low
    if low is None or high is None or not 0 < low <= high <= 200:
        return None
    return Repeats(low=low, high=high, start=start, end=end)
