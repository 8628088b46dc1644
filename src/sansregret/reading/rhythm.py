"""What an amount comes back with: "par semaine", "/mois", "a day", "weekly", "sur 5", "every Thursday"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from sansregret.reading.numbers import NUMBER, number
from sansregret.reading.pattern import compiled


class Period(StrEnum):
    """The stretch of time in which an amount occurs once."""

    DAY = "day"
    WEEKDAY = "weekday"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    #: "une semaine sur deux", "one in two".
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """A rhythm at a place; `gap` are the words between it and the amount, `times` how often the amount occurs in it."""

    period: Period
    start: int
    end: int
    gap: str = ""
    times: float = 1.0


#: Units as rank: an amount never comes back within a shorter period than itself.
_LENGTH = {
    "hour": 0, "day": 1, "week": 2, "month": 4, "year": 6,
    Period.DAY: 1, Period.WEEKDAY: 1.5, Period.WEEK: 2, Period.FORTNIGHT: 3, Period.OTHER: 7, Period.MONTH: 4,
    Period.QUARTER: 5, Period.YEAR: 6,
}  # fmt: skip
_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|mon|tues?|weds?|thurs?|fri|sat|sun)"
)
_NOT_NEXT = r"(?! ?(?:prochaine?|suivante?|derniere?|d'apres|du \d|qui (?:vient|suit)|commencing|starting|beginning))"
#: What parts an amount from a rhythm: another unit, a stretch, a sequence.
_NO_UNIT = (
    r"(?!(?:jours?|jrs?|j|journees?|days?|h|hrs?|heures?|hours?|semaines?|weeks?|mois|months?|ans?|years?|sur"
    r"|over|pendant"
    r"|pdt|during|entre|between|until|jusqu'[a-z]+|puis|then|avant|before|since|depuis)(?![a-z]))"
)
_GAP = rf"(?P<gap>(?: {_NO_UNIT}[a-z'-]{{1,20}}){{0,5}}?)"
_PERIOD = (
    r"(?:(?P<fortnight>fortnights?|quinzaines?|(?:deux|2|two|other|second) (?:semaines?|sem|weeks?|wks?)"
    r"|(?:15|quinze) jours)"
    r"|(?P<week>semaines?|sem(?:s|\.)?|weeks?|wks?|hebdo)|(?P<month>mois|months?|mths?)"
    r"|(?P<day>jours?|jrs?|j|days?)|(?P<quarter>trimestres?|quarters?|semestres?|terms?)"
    r"|(?P<year>ans?|annees?|years?|yrs?|annum))"
)


@cache
def _after() -> re.Pattern[str]:
    return compiled(
        rf"{_GAP}(?:(?: ?[/\\] ?(?:ch(?:aque)? )?| ?p/| p\. ?| ?par | per | a | ea | an | each | every | chaque "
        rf"| toutes? les"
        r"? | tous les | tt?e?s les | a la | dans la | sur la "
        rf"|(?P<the> la | le | of the | in a | in the | dans le ))"
        rf"{_PERIOD}(?![a-z0-9]){_NOT_NEXT}|(?: ?/ ?)(?P<short>[sm])(?![a-z0-9])"
        r"|(?P<weekly> (?:hebdo(?:madaires?)?|weekly)| ?p\.?/?w\.?)(?![a-z0-9])"
        r"|(?P<fortnightly>,? (?:fortnightly|biweekly|bimensuel(?:le)?s?))(?![a-z])"
        r"|(?P<monthly> (?:mensuel(?:le)?s?|monthly)| ?pcm)(?![a-z])|(?P<daily> (?:quotidien(?:ne)?s?|daily"
        r"|(?:every|each|chaque|tous les) (?:matin|soir|morning|evening|night)s?))(?![a-z])"
        r"|(?P<seven>(?: sur (?:une semaine de )?| out of (?:a )?)(?:5|cinq|five|7|sept|seven)"
        r"(?! ?(?:mois|months?|semaines?|weeks?|ans?|years?|sites?|villes?|demi|a |h))(?: jours?| days?)?"
        r"| ?/ ?[57](?: ?j(?:ours)?)?)(?![\d.,]?[\da-z€$£%/])"
        rf"|(?P<other> sur (?:deux|2)|,? (?:une?|1|le) (?:{_WEEKDAY}|semaine|mois) sur (?:deux|trois|2|3))(?!\d"
        rf"| ?[.,]\d| ?[a-z])"
        rf"|(?P<weekday> (?:every|each|tous les|chaque|les|on) {_WEEKDAY}s?(?! \d)|,? (?:le|les|every|each"
        rf"|tous les|chaque)"
        rf" {_WEEKDAY}s?(?! \d{{1,2}}(?! ?h)| prochain| suivant)|,? {_WEEKDAY}s? (?:mornings|evenings|afternoons"
        rf"|nights)))"
        r"|(?P<hyphened>[ -](?:(?:work(?:ing)?[ -]?)?week|semaines?)(?![a-z]))"
    )


@cache
def _before() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:(?:(?P<once>once|une fois)|(?P<twice>twice)|(?P<thrice>thrice)|"
        rf"(?P<times>{NUMBER}) ?(?:fois|times|x|evenings?|soirs?|soirees?|mornings?|matins?|afternoons?|lessons?"
        rf"|sessions?"
        r"|seances?|cours|class(?:es)?|lecons?)) ?)?"
        r"(?:(?:chaque|par|toutes les|tous les|each|every|per|a|/) ?"
        rf"{_PERIOD}(?![a-z])|(?P<weekly>weekly|hebdomadaires?|hebdo)|(?P<fortnightly>fortnightly"
        rf"|bimensuel(?:le)?s?)|(?P<monthly>monthly|mensuel(?:le)?s?)"
        rf"|(?P<weekday>(?:every|each|chaque|tous les) {_WEEKDAY}s?)|(?P<hyphened>(?:une |la )?semaines?(?= de $)))"
        rf"(?: {_NO_UNIT}[a-z'-]{{1,15}}){{0,4}}?[ :,(-]{{0,3}}"
        r"(?:(?:pendant|for|de|d'|of|pour|a raison de|at|sur|a|about|environ) ?)?$"
    )


_PERIODS = tuple(
    (name, Period(name)) for name in ("fortnight", "week", "month", "day", "quarter", "year", "weekday", "other")
)
_SYNONYMS = {
    "weekly": Period.WEEK,
    "monthly": Period.MONTH,
    "daily": Period.DAY,
    "fortnightly": Period.FORTNIGHT,
    "seven": Period.WEEK,
    "hyphened": Period.WEEK,
}


def _period(match: re.Match[str]) -> Period | None:
    said = {name for name, text in match.groupdict().items() if text}
    if short := match.groupdict().get("short"):
        return Period.WEEK if short == "s" else Period.MONTH
    for name, period in (*_PERIODS, *_SYNONYMS.items()):
        if name in said:
            return period
    return None


def rhythm_after(text: str, at: int, unit: str) -> Rhythm | None:
    """The rhythm of an amount of a unit that ends at a place of a folded text."""
    match = _after().match(text, at)
    period = _period(match) if match else None
    if match is None or period is None or _LENGTH[unit] > _LENGTH[period] or (unit == "day" and period is Period.DAY):
        return None
    if match["the"] and match["gap"]:
        return None
    if period is Period.WEEKDAY and unit == "day":
        return None
    return Rhythm(period=period, start=at, end=match.end(), gap=match["gap"] or "")


def rhythm_before(text: str, at: int, unit: str, low: int = 0) -> Rhythm | None:
    """The rhythm that stands before an amount of a unit: "chaque semaine, 2 h", "three times a week for 30 minutes"."""
    low = max(low, at - 70)
    match = _before().search(text[low:at])
    period = _period(match) if match else None
    if match is None or period is None or _LENGTH[unit] >= _LENGTH[period]:
        return None
    times = (
        2.0
        if match["twice"]
        else 3.0
        if match["thrice"]
        else (number(match["times"]) or 1.0)
        if match["times"]
        else 1.0
    )
    return Rhythm(period=period, start=low + match.start(), end=at, times=times)
