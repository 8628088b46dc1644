"""Labels of pay ("TJM", "taux horaire", "budget") and the period that each names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sansregret.reading.lexicon import lexicon
from sansregret.reading.pattern import compiled

_KINDS = ("day", "hour", "week", "month", "year", "pay", "rate", "project")
_BEFORE_LABEL = compiled(r"[ #>|~+-]{0,6}(?:[a-z'/]{1,14} ){0,2}$")
_AFTER_LABEL = compiled(
    r"[ (]{0,2}(?:ht|brute?|nette?|propose?e?|envisagee?|indicati(?:f|ve)|journaliere?|annuelle?"
    r"|mensuelle?|horaire|range|offered|max|maximum"
    r"|cible|vise|par jour|per day|per hour|per annum)?[ )]{0,2}[:=?|~-]?[ |]{0,4}$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label at a place. `per` is a period, ``project``, or ``pay`` and ``rate``, whose period the size tells."""

    per: str
    start: int
    end: int


@cache
def _pattern() -> re.Pattern[str]:
    words = lexicon("money")
    groups = (rf"(?P<{kind}>{'|'.join(sorted(words[f'label_{kind}'], key=len, reverse=True))})" for kind in _KINDS)
    return compiled(rf"(?<![a-z])(?:{'|'.join(groups)})(?![a-z])")


def label_before(before: str) -> Label | None:
    """The nearest label in the words before an amount."""
    found = list(_pattern().finditer(before))
    return Label(per=found[-1].lastgroup or "", start=found[-1].start(), end=found[-1].end()) if found else None


def label_line(line: str) -> str | None:
    """What a line that is nothing but a label ("TJM :") announces, or None."""
    if len(line) > 45:
        return None
    label = label_before(line)
    if label and _BEFORE_LABEL.match(line[: label.start]) and _AFTER_LABEL.match(line, label.end):
        return label.per
    return None
