"""Numbers as people write them, in folded text: "1 500", "4,5", "1.5k", "vingt-cinq", "a couple of", "½"; and bounds.

A bound is a word that opens one end of a number: "au moins 2", "3 minimum", "10+", "jusqu'à 3", "up to 3".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from sansregret.reading.pattern import compiled, inline

_ONES: dict[str, float] = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_TEENS: dict[str, float] = {
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "dix sept": 17,
    "dix huit": 18, "dix neuf": 19,
}  # fmt: skip
_TENS: dict[str, float] = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
#: The values of numbers of one word up to ninety, for those who read longer ones (`reading.spelt`).
SMALL_NUMBERS: Mapping[str, float] = {word: value for word, value in (_ONES | _TEENS | _TENS).items() if word.isalpha()}
#: Nouns of number, most often after an article: "une dizaine", "a dozen", "half".
_NOUNS: dict[str, float] = {
    "zero": 0, "half": 0.5, "demi": 0.5, "demie": 0.5, "couple": 2, "huitaine": 8, "dizaine": 10, "dozen": 12,
    "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100,
}  # fmt: skip
_FRACTIONS: dict[str, float] = {
    "½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6, "⅘": 0.8,
}  # fmt: skip
_SCALES: dict[str, float] = {"cent": 100, "cents": 100, "hundred": 100, "mille": 1000, "thousand": 1000}
_ARTICLES: dict[str, float] = {"un": 1, "une": 1, "a": 1, "an": 1}
_VALUES = _ONES | _TEENS | _TENS | _NOUNS | _FRACTIONS | _ARTICLES | {"quatre-vingt": 80, "quatre-vingts": 80}
_SKIPPED = frozenset({"", "of", "de", "d", "et", "and"})


def _either(*tables: dict[str, float]) -> str:
    words = sorted((word for table in tables for word in table), key=len, reverse=True)
    return "(?:" + "|".join(words) + ")"


#: Digits: thousands in groups of three (space, dot or comma), a decimal part, and k for thousand.
DIGITS = r"(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d{1,9})(?:[.,]\d{1,2}(?!\d))? ?(?:k(?![a-z]))?"
_SMALL = (
    rf"(?:quatre[ -]vingts?(?:[ -](?:une?|{_either(_ONES, _TEENS)}))?"
    rf"|{_either(_TENS)}(?:[ -](?:(?:et[ -])?une?|et[ -]onze|{_either(_ONES, _TEENS)}))?"
    rf"|{_either(_TEENS)}|{_either(_ONES)})"
)
#: Spelt numbers without articles.
SPELT = (
    rf"(?:half (?:a )?dozen|(?:une )?demi-douzaine|(?:une (?:petite |bonne )?|a good "
    rf"|an? )?{_either(_NOUNS)}(?: (?:of|de|d'))?(?![a-z])"
    rf"|(?:{_either(_ONES)}[ -])?(?:cents?|hundred|mille|thousand)(?:[ -](?:and )?{_SMALL})?(?![a-z])"
    rf"|{_SMALL}(?![a-z]))"
)
#: A number in digits or words (articles "un", "une", "a", "an" only where a parser adds `ARTICLE`).
NUMBER = rf"(?:{DIGITS}|{SPELT}|[½⅓⅔¼¾⅕⅖⅗⅘])"
ARTICLE = r"(?:une?|an?)(?![a-z])"
#: What joins the two ends of a range.
TO = r" {0,2}(?:-|a|to|et|and|ou|or|/|jusqu'a|~) {0,2}"


_WORD = compiled(r"[a-z]+|[0-9½⅓⅔¼¾⅕⅖⅗⅘]")
_SAYS_NUMBER = frozenset((_VALUES.keys() | _SCALES.keys()) - _ARTICLES.keys()) | frozenset("0123456789")


def holds_number(folded: str) -> bool:
    """Whether a text may hold a number other than an article: much cheaper than to look for one."""
    return not _SAYS_NUMBER.isdisjoint(_WORD.findall(folded))


def number(text: str) -> float | None:
    """The value of a folded text that `NUMBER` or `ARTICLE` matched, or None when it is not a number.

    A group of exactly three digits after a dot or comma is a thousand ("4.500" and "4,500" are 4500), any other
    count of digits a decimal part ("4,5").
    """
    text = text.strip()
    if not text:
        return None
    return _digits(text) if text[0].isdigit() else _spelt(text)


def _digits(text: str) -> float | None:
    thousand = text.endswith("k")
    body = text.removesuffix("k").strip()
    body = inline(r"(?<=\d)[ .,'](?=\d{3}(?!\d))").sub("", body).replace(",", ".").replace(" ", "")
    try:
        value = float(body)
    except ValueError:
        return None
    return value * 1000 if thousand else value


def _spelt(text: str) -> float | None:
    words = [word for word in inline(r"[ '-]").split(text) if word not in _SKIPPED]
    words = [word for word in words if word not in ("petite", "bonne", "good")]
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    if words[0] in ("half", "demi") and words[-1] in ("dozen", "douzaine"):
        return 6.0
    total, known = 0.0, False
    for word in words:
        if word in _SCALES:
            total = (total or 1) * _SCALES[word]
        elif word in {"vingt", "vingts"} and total == 4:
            total = 80
        elif word in _VALUES:
            total += _VALUES[word]
        else:
            return None
        known = True
    return total if known else None


class Bound(StrEnum):
    """Which end of a number is open. at_least: no upper end. at_most: no lower end."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


_LEAST = (
    r"au moins|minimale?s?(?: de| d'| of)|au (?:strict )?minimum(?: de)?|(?:un |le )?minimum(?: de| d'| of)?|mini"
    r"|min\.?|a minima|at least"
    r"|no less than|not less than|no fewer than|plus de|plus d'|more than|upwards of|a partir de|\+ de|>=?|≥"
)
_MOST = (
    r"jusqu'a|capped at|limited to|limitee?s? a|plafonnee?s? a|maximale?s?(?: de| d'| of)"
    r"|au (?:grand )?maximum(?: de)?|(?:un |a )?maximum(?: de| d'| of)?|maxi"
    r"|max\.?|au plus|tout au plus|up to"
    r"|at (?:the )?most|no more than|not more than|no longer than|pas plus de|pas plus d'|moins de|moins d'"
    r"|less than|<=?|≤"
)
_NEAR = (
    r"environ|env\.?|a peu pres|grosso modo|autour de|approximativement|about|around|roughly|circa|ca\.?"
    r"|approx\.?|approximately|some|~|quelque|dans les|de l'ordre de"
)
_LEAST_AFTER = (
    r"au (?:strict )?minimum|(?:au )?minimum|mini|min|a minima|au moins|at least|ou plus|ou \+|or more|et plus"
    r"|and up|et \+"
)
_MOST_AFTER = (
    r"(?:au )?gra?n?d max(?:imum|i)?|au (?:grand )?maximum|(?:au )?maximum|maxi|max|au plus|tout au plus|at most"
    r"|or less|ou moins|tops|at the most"
)


#: "shouldn't take more than a day", "cela ne prendra pas plus de ..."
_DENIED = compiled(r"(?:n't|not|pas|jamais|never)(?: [a-z]+){0,2} ?$")


@cache
def _bound_before() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:(?P<least>{_LEAST})|(?P<most>{_MOST}))(?: (?:{_NEAR}))?[ :]{{0,2}}$")


@cache
def _bound_after() -> re.Pattern[str]:
    return compiled(
        rf" ?[(,]? ?(?:(?P<least>\+(?! ?[a-z0-9])|{_LEAST_AFTER})|(?P<most>{_MOST_AFTER}))(?![a-z0-9])"
        r"(?!\.?:? (?:de |d'|of |: ?)?\d)\)?"
    )


def bound_before(text: str, start: int) -> tuple[Bound | None, int]:
    """The bound that stands right before a number, and where it begins (else None and `start`)."""
    low = max(0, start - 40)
    match = _bound_before().search(text[low:start])
    if match is None:
        return None, start
    denied = _DENIED.search(text[low : low + match.start()])
    least = (match["least"] is not None) is (denied is None)
    at = match.start() if denied is None or denied.group().count(" ") > 1 else denied.start()
    return (Bound.AT_LEAST if least else Bound.AT_MOST), low + at


def bound_after(text: str, end: int) -> tuple[Bound | None, int]:
    """The bound that stands right after a number or its unit, and where it ends (else None and `end`)."""
    match = _bound_after().match(text, end)
    if match is None:
        return None, end
    return (Bound.AT_LEAST if match["least"] else Bound.AT_MOST), match.end()


def interval(low: float, high: float, *bounds: Bound | None) -> tuple[float | None, float | None]:
    """The ends that are left when the bounds have opened theirs."""
    if Bound.AT_LEAST in bounds:
        return low, None if high == low or Bound.AT_MOST not in bounds else high
    if Bound.AT_MOST in bounds:
        return (None if low == high else low), high
    return low, high
