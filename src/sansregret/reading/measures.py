"""Amounts of time as people write them: "3 a 4 jours", "2h30", "une demi-journee", "a day or two", "6-month", "3 x 2h".

One pattern finds numbers and their units; ranges and half units are then put together. What an amount is *of*
(work a week, a total, the length of a mission, somebody's experience) is for the parsers to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from sansregret.reading.numbers import ARTICLE, NUMBER, TO, number
from sansregret.reading.pattern import compiled, inline

#: Units with what one of them counts, in hours, days, weeks, months or years.
_UNITS: tuple[tuple[str, str, float], ...] = (
    (r"minutes?|mins?|mn", "hour", 1 / 60),
    (r"demi-?heures?|half[- ]hours?", "hour", 0.5),
    (r"heures?|hours?|hrs?|hs|h", "hour", 1),
    (
        r"demi-? ?journees?|demi-? ?jours?|half[- ](?:a[- ])?days?|matinees?|matins?|aprems?|apres-midis?|mornings?"
        r"|afternoons?",
        "day",
        0.5,
    ),
    (r"jours?|journees?|jrs?|j|days?|dys?|jh|j/h|d(?= ?/ ?w| per w| a w| pw)", "day", 1),
    (r"semaines?|sem|weeks?|wks?", "week", 1),
    (r"fortnights?", "week", 2),
    (r"mois|months?|mths?", "month", 1),
    (r"trimestres?", "month", 3),
    (r"semestres?", "month", 6),
    (r"ans?|annees?|years?|yrs?", "year", 1),
)
_UNIT = "|".join(f"(?P<u{i}>{words})" for i, (words, _, _) in enumerate(_UNITS))
_UNIT_GROUPS = tuple(f"u{i}" for i in range(len(_UNITS)))
_QUALIFIER = (
    r"(?:(?:working|business|calendar|full|man|person|billable|paid|good|solid|whole|consecutive|teaching|training"
    r"|contact"
    r"|small|short|petite?s?|bonnes?|pleine?s?|grosses?|longue?s?|entiere?s?|clock|prochaine?s?|next|single"
    r"|seule?s?|simple|complete?s?|solid|extra|supplementaires?)[ -]){0,2}"
)
_HALF = r" et (?:demie?|1/2)| and (?:a|one) half| and 1/2| et quart"


@cache
def _term() -> re.Pattern[str]:
    """A number with or without a unit; a unit with minutes ("1h30") or a half ("un jour et demi")."""
    return compiled(
        rf"(?<![a-wyz0-9€$£#.])(?<![a-z]x)(?<!\d[.,])(?P<number>1/2(?! ?j(?:ou)?rs| days)|3/4(?= d'| of an)|quelques"
        rf"|plusieurs"
        rf"|qq(?:e?s)?"
        rf"|several|a few|few|some|(?:une |a )?(?:poignee|handful)(?: of| de| d')?|full(?=[- ]day(?![a-z]))|{NUMBER}"
        rf"|{ARTICLE})"
        rf"(?P<half> ?[½¼¾]|{_HALF}| and (?:a )?half| 1/2)?(?P<plus> ?\+(?! ?\d))?"
        rf"(?:(?: {{0,2}}|-)(?:d'|(?<=half )an? |of an )?{_QUALIFIER}(?:{_UNIT})(?![a-z])"
        rf"(?:(?P<minutes> ?[0-5]\d)(?![.,]?[\d%€$£])(?! ?(?:[€$£%]|eur|euros)))?(?P<half_after>{_HALF})?)?"
    )


@cache
def _joint() -> re.Pattern[str]:
    return compiled(
        rf"(?: ?, ?)?(?:{TO}|, | voire (?:meme )?|,? (?:maybe|possibly|sometimes|peut-etre|parfois) (?:a )?)"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """An amount of time at a place of a folded text; `unit` is hour, day, week, month or year.

    `vague` is true for "quelques jours", "a few hours" (then `low` is 2 and says little). `plus` for "10+ hours".
    `clock` is true for what reads as two times of day ("9h - 17h").
    """

    start: int
    end: int
    low: float
    high: float
    unit: str
    vague: bool = False
    plus: bool = False
    clock: bool = False


@dataclass(frozen=True, slots=True)
class _Term:
    start: int
    end: int
    value: float
    factor: float
    unit: str
    vague: bool
    plus: bool
    bare_hour: bool


_VAGUE = frozenset({"quelques", "qq", "qqs", "qqes", "plusieurs", "several", "a few", "few", "some"})
_SPECIAL = {"1/2": 0.5, "3/4": 0.75, "full": 1.0}
#: Short words that are numbers only before a unit: "a" is also a French preposition.
_ARTICLES = frozenset({"a", "an", "full", "few", "some"})
_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _is_handful(word: str) -> bool:
    return "poignee" in word or "handful" in word


def _as_term(match: re.Match[str]) -> _Term | None:
    word = match["number"].strip()
    at = next((i for i, said in enumerate(match.group(*_UNIT_GROUPS)) if said), None)
    if at is None and word in _ARTICLES:
        return None
    value = _SPECIAL.get(word, 2.0 if word in _VAGUE or _is_handful(word) else number(word))
    if value is None:
        return None
    for half in (match["half"], match["half_after"]):
        if half:
            value += _HALVES.get(half.strip(), 0.25 if "quart" in half else 0.5)
    _, unit, factor = _UNITS[at] if at is not None else ("", "", 1.0)
    if match["minutes"]:
        if unit != "hour" or factor != 1:
            return _Term(match.start(), match.start("minutes"), value, factor, unit, False, False, False)
        value += int(match["minutes"]) / 60
    return _Term(
        match.start(),
        match.start() + len(match.group().rstrip()),
        value,
        factor,
        unit,
        word in _VAGUE or _is_handful(word),
        match["plus"] is not None,
        at == 2 and match["number"][0].isdigit(),
    )


_WORD = compiled(r"[a-z]+")
#: Every word that a unit begins with: much cheaper to find than a number.
_UNIT_BEGINS = frozenset(
    [
        "minute",
        "minutes",
        "min",
        "mins",
        "mn",
        "demi",
        "half",
        "h",
        "heure",
        "heures",
        "hour",
        "hours",
        "hr",
        "hrs",
        "matinee",
        "matin",
        "matins",
        "aprem",
        "aprems",
        "matinees",
        "apres",
        "morning",
        "mornings",
        "afternoon",
        "afternoons",
        "jour",
        "jours",
        "journee",
        "journees",
        "jr",
        "jrs",
        "j",
        "jh",
        "d",
        "day",
        "days",
        "dy",
        "dys",
        "hs",
        "semaine",
        "semaines",
        "sem",
        "week",
        "weeks",
        "wk",
        "wks",
        "fortnight",
        "fortnights",
        "mois",
        "mth",
        "mths",
        "month",
        "months",
        "trimestre",
        "trimestres",
        "semestre",
        "semestres",
        "an",
        "ans",
        "annee",
        "annees",
        "year",
        "years",
        "yr",
        "yrs",
    ],
)
#: No number begins further before its unit, and no second end of a range ends further behind one.
_BEFORE_UNIT, _BEHIND_UNIT = 70, 50


def _terms(text: str) -> list[_Term]:
    """The numbers with or without a unit, from a little before the first unit to a little behind the last."""
    units = [match.span() for match in _WORD.finditer(text) if match.group() in _UNIT_BEGINS]
    if not units:
        return []
    low, high = max(0, units[0][0] - _BEFORE_UNIT), units[-1][1] + _BEHIND_UNIT
    return [term for match in _term().finditer(text, low, high) if (term := _as_term(match)) is not None]


@lru_cache(maxsize=256)
def measures(text: str) -> tuple[Measure, ...]:
    """All amounts of time in a folded sentence, from left to right; places count from its beginning.

    Both ends of a range may carry the unit ("2 jours a 3 jours"), or only the last ("2 a 3 jours"), or only the
    first when the last is short ("a day or two").
    """
    terms = _terms(text)
    found: list[Measure] = []
    at = 0
    while at < len(terms):
        first = terms[at]
        second = terms[at + 1] if at + 1 < len(terms) else None
        at += 1
        joint = _joint().fullmatch(text, first.end, second.start) if second is not None else None
        if (
            second is not None
            and joint is not None
            and ((second.unit and joint.group() != ", ") or _ends_short(text, joint, second))
        ):
            made = _range(first, second)
            if made is not None:
                found.append(made)
                at += 1
                continue
        if first.unit:
            found.append(_measure(first, first, first.unit, first.factor, first.factor))
    return tuple(found)


def _ends_short(text: str, joint: re.Match[str], second: _Term) -> bool:
    """Whether a number without unit ends a range: "a day or two", but not "4h a 600 €"."""
    follows = text[second.end : second.end + 12].lstrip()
    counts_else = inline(r"[€$£%]|eur|[a-z]+s(?![a-z])").match(follows) and not follows.startswith(
        ("days", "jours", "fois")
    )
    if joint.group() == ", ":
        return (
            second.value < 100
            and inline(r"(?:si|if|max|tops|at most|au pire|when|quand)(?![a-z])").match(follows) is not None
        )
    return (
        bool(inline(r"ou|or|voire|maybe|possibly|peut").search(joint.group()))
        and second.value < 100
        and not counts_else
    )


def _range(first: _Term, second: _Term) -> Measure | None:
    unit = second.unit or first.unit
    if first.unit and second.unit and first.unit != second.unit:
        scale = {("month", "year"): 12.0, ("week", "month"): 30.4 / 7}.get((first.unit, second.unit))
        if scale is None:
            return None
        return _measure(first, second, first.unit, first.factor, scale)
    low_factor = first.factor if first.unit else second.factor
    high_factor = second.factor if second.unit else first.factor
    if first.value * low_factor >= second.value * high_factor and not (first.bare_hour and second.bare_hour):
        return None
    return _measure(first, second, unit, low_factor, high_factor)


def _measure(first: _Term, second: _Term, unit: str, low_factor: float, high_factor: float) -> Measure:
    return Measure(
        start=first.start,
        end=second.end,
        low=first.value * low_factor,
        high=second.value * high_factor,
        unit=unit,
        vague=first.vague,
        plus=first.plus or second.plus,
        clock=first is not second and first.bare_hour and second.bare_hour and first.value >= 6,
    )
