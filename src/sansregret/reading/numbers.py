"""Numbers as people write them, in folded text: "1 500", "4,5", "1.5k", "deux", "a couple of", "½", "3 a 4"."""

from __future__ import annotations

import re

_WORDS: dict[str, float] = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100,
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "dozen": 12, "couple": 2,
    "half": 0.5, "demi": 0.5, "demie": 0.5, "½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75,
    "⅕": 0.2, "⅖": 0.4, "⅗": 0.6, "⅘": 0.8,
}  # fmt: skip

#: Digits: thousands in groups of three (space, dot or comma), a decimal part, and k for thousand.
DIGITS = r"(?:\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d{1,9})(?:[.,]\d{1,2}(?!\d))? ?(?:k(?![a-z]))?"
_SPELT = sorted((w for w in _WORDS if w.isascii() and w not in {"a", "an", "un", "une"}), key=len, reverse=True)
#: Spelt numbers without articles.
SPELT = rf"(?:(?:une |a )?(?:{'|'.join(_SPELT)})(?: (?:of|de|d'))?(?![a-z]))"
#: A number in digits or words (articles "un", "une", "a", "an" only where a parser adds `ARTICLE`).
NUMBER = rf"(?:{DIGITS}|{SPELT}|[½⅓⅔¼¾⅕⅖⅗⅘])"
ARTICLE = r"(?:une?|an?)(?![a-z])"
#: What joins the two ends of a range.
TO = r" {0,2}(?:-|a|to|et|and|ou|or|/|jusqu'a|~) {0,2}"


def number(text: str) -> float | None:
    """The value of a folded text that `NUMBER` or `ARTICLE` matched, or None when it is not a number.

    A group of exactly three digits after a dot or comma is a thousand ("4.500" and "4,500" are 4500), any other
    count of digits a decimal part ("4,5").
    """
    text = text.strip()
    if not text:
        return None
    if text[0].isdigit():
        return _digits(text)
    words = [w for w in re.split(r"[ -]", text) if w not in {"of", "de", "d'", "a", "une"}] or [text]
    return _WORDS.get(words[-1].removesuffix("d'") if words[-1] != "d'" else "")


def _digits(text: str) -> float | None:
    thousand = text.endswith("k")
    body = text.removesuffix("k").strip()
    body = re.sub(r"(?<=\d)[ .,'](?=\d{3}(?!\d))", "", body).replace(",", ".").replace(" ", "")
    try:
        value = float(body)
    except ValueError:
        return None
    return value * 1000 if thousand else value
