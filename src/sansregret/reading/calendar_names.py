"""Names of months and weekdays in folded French and English, and the end of a range of dates."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from sansregret.reading.pattern import compiled

MONTHS: dict[str, int] = {
    "janvier": 1, "january": 1, "janv": 1, "jan": 1, "fevrier": 2, "february": 2, "fevr": 2, "fev": 2, "feb": 2,
    "mars": 3, "march": 3, "mar": 3, "avril": 4, "april": 4, "avr": 4, "apr": 4, "mai": 5, "may": 5,
    "juin": 6, "june": 6, "jun": 6, "juillet": 7, "july": 7, "juil": 7, "jul": 7, "aout": 8, "august": 8, "aug": 8,
    "septembre": 9, "september": 9, "sept": 9, "sep": 9, "octobre": 10, "october": 10, "oct": 10,
    "novembre": 11, "november": 11, "nov": 11, "decembre": 12, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip


def easter(year: int) -> date:
    """Easter Sunday of a year (the Gregorian computus of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def range_end() -> re.Pattern[str]:
    """The end of a range that a month or day begins: "to June 2027", "au 5 juillet", "à Pâques"."""
    months = "|".join(sorted(MONTHS, key=len, reverse=True))
    return compiled(
        r"[ ,)]{0,2}(?:au|a|to|-|until|till|jusqu'au|jusqu'a|jusqu'en|through|thru|et|and) {0,2}(?:le |the |fin "
        rf"|end of |mi-?|mid-? ?)?(?:\d{{1,2}} ?(?:st|nd|rd|th|er)? ?(?:of )?)?(?:(?P<month>{months})(?![a-z])"
        r"(?: {1,2}(?P<year>20\d\d)(?!\d))?|paques|easter|noel|christmas|l'ete|summer)"
    )


def first_of_range(value: str, year: int, last: int) -> str:
    """The first day or month of a range whose end alone has its year ("septembre à janvier 2027")."""
    rest = value[5:] if len(value) > len("MM-DD") else value
    return f"{year - (int(rest[:2]) > last):04d}-{rest}"
