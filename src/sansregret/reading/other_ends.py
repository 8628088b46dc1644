"""The other end of an amount, where it is granted beside it without a unit: "3 days a week, 4 at a push", "2 jours, 3
si les données sont sales", "minimum 6 inscrits, maximum 14", "minimum two, maximum four days".
"""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.numbers import NUMBER, number
from sansregret.reading.pattern import compiled

_UNITS = {
    "hour": r"(?: ?(?:h|hrs?|heures?|hours?)(?![a-z]))?",
    "day": r"(?: ?(?:j|jrs?|jours?|days?)(?![a-z]))?",
    "people": r"(?: ?(?:personnes?|people|participants?)(?![a-z]))?",
}
_WHY = (
    r"(?:voire|maybe|possibly|perhaps|peut-etre|even|eventuellement|sometimes|parfois|ideally|idealement|ou|or"
    r"|puis|then"
    r"|up to|jusqu'a|max(?:imum)?|mais|but|(?:(?:avec|with|et|and) )?(?:une |a )?(?:montee(?: en charge)?|passage"
    r"|passer|hausse"
    r"|rising|going up|growing|increasing|moving up|rise|increase)(?: [a-z]+)? (?:a|to))"
)
_AT_FIRST = r"(?:au debut |to start(?: with)? |initially |at first |pour commencer |dans un premier temps )?"
_GRANTED = (
    r"(?:at a push|considered|possible|accept\w*|envisageable|ok|fine|negotiable|negociable|works too|would work"
    r"|max(?:imum|i)?|si [a-z]+|if [a-z]+|at (?:the )?most|tops|ensuite|certaines semaines|some weeks"
    r"|les grosses semaines|a terme|later|a partir d[a-z' ]+|des [a-z]+|from [a-z]+|au pire|au plus"
    r"|(?:c'est |ca |is |would be |serait |seraient )(?:bien|ok|possible|fine|jouable|envisageable|acceptable"
    r"|va aussi))"
)
_MOST = r"maximum(?: de| of)?|max\.?|maxi|at (?:the )?most|up to|jusqu'a|no more than|pas plus de|au (?:plus|maximum)"
_LEAST = r"minimum(?: de| of)?|min\.?|mini|at least|au moins|au minimum"
#: What would make the number one of something else: "2 jours par semaine ou 3 ans".
_NO_END = r"(?! ?(?:[a-z€%/\d]|-\d))"


@cache
def _granted(unit: str) -> re.Pattern[str]:
    return compiled(
        rf" ?[,(]? ?{_AT_FIRST}(?:{_WHY} (?:meme |even |up to |a )?(?P<number>{NUMBER}){_UNITS[unit]}(?:"
        rf" {_GRANTED}|{_NO_END})"
        rf"|(?: [a-z]{{2,12}}){{1,3}},? (?:voire|peut-etre|maybe|possibly"
        rf"|perhaps) (?P<number3>{NUMBER}){_UNITS[unit]}{_NO_END}"
        rf"|(?P<number2>{NUMBER}){_UNITS[unit]} {_GRANTED})\)?"
    )


@cache
def _bounded(unit: str) -> re.Pattern[str]:
    return compiled(
        rf" ?[,(/]? ?(?:(?:et|and|but|mais|-) )?(?:(?P<most>{_MOST})|(?P<least>{_LEAST})) ?:?"
        rf" ?(?P<number>{NUMBER}){_UNITS[unit]}(?! ?(?:[a-z0-9%€$£]))"
    )


@cache
def _before() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{_LEAST}) ?:? ?(?P<number>{NUMBER}) ?,? ?(?:(?:et|and|but|mais|-) )?$")


Ends = tuple[float | None, float | None, int, int]


def other_end(text: str, unit: str, ends: Ends, most: float = 1000.0) -> Ends:
    """The ends of an amount at a place (low, high, start, end), widened by a number beside it up to `most`.

    `unit` is ``hour``, ``day`` or ``people``.
    """
    low, high, start, end = ends
    if low is None and high is not None:
        if (match := _before().search(text[max(0, start - 40) : start])) is not None:
            value = number(match["number"]) or high
            return (value, high, max(0, start - 40) + match.start(), end) if value < high else ends
        return ends
    if low is not None and high is None:
        if (match := _bounded(unit).match(text, end)) is not None and match["most"]:
            value = number(match["number"]) or low
            return (low, value, start, _end(match)) if low < value <= most else ends
        return ends
    if low is None or high is None or (match := _granted(unit).match(text, end)) is None:
        return ends
    value = number(match["number"] or match["number2"] or match["number3"]) or high
    if not 0 < value <= most or value > 4 * high or value < low / 4:
        return ends
    return min(low, value), max(high, value), start, _end(match)


def _end(match: re.Match[str]) -> int:
    return match.start() + len(match.group().rstrip())
