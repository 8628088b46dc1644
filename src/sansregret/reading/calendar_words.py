"""Calendar words: dates and days as people write them in French and English, in folded text.

Pure vocabulary and arithmetic: it finds "le 3 mars", "12-13 juin", "mi-novembre 2018", "vendredi en huit",
"S13", "end of next week" and resolves them against the day of the message. What a date is *for* (a start, a
deadline, an answer) is decided in `dates`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sansregret.reading.calendar_names import MONTHS, WEEKDAYS, easter, first_of_range, range_end
from sansregret.reading.calendar_pattern import calendar_pattern
from sansregret.reading.numbers import number
from sansregret.reading.pattern import compiled, inline

#: Months that are other words too; alone they count only behind a preposition ("from May", not "I may").
_DOUBTFUL_ALONE = frozenset(
    {"may", "march", "mar", "jan", "dec", "sep", "fev", "nov", "oct", "jun", "jul", "avr", "apr", "aug"}
)
_MONTH_PREPOSITION = compiled(
    r"(?:in|from|by|until|till|before|of|for|this|next|or|and|start|starting|begin|beginning|commencing|en|de"
    r"|des|du mois de|[:(/-])(?: the)? {0,2}$"
)
#: Words that open the way for a numeric date without a year ("le 15/03"); "4/5" alone is a share of a week.
_DAY_PREPOSITION = compiled(
    r"(?:(?<![a-z])(?:les?|du|au|on|by|until|before|from|to|starting|des|avant|et|and|lundi|mardi|mercredi"
    r"|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|start|debut"
    r"|demarrage|date)|[:(&=>-]) {0,2}$"
)
_HABIT = compiled(r"(?:(?<![a-z])(?:tous les|toutes les|chaque|every|each|les?|du|au|of|and|et|or|ou|,)|[,/&-]) {0,2}$")
_RANGE_JOINT = compiled(r"[ ,]{0,2}(?:au|a|to|-|until|till|jusqu'au|jusqu'a|through|thru|>|->)(?: le| the| fin)? {0,2}")
_TO_END_DAY = compiled(
    r" {0,2}(?:au|a|to|-|through|thru) {0,2}(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date in folded text, by position. `value` is YYYY-MM-DD, YYYY-MM, MM-DD or MM.

    `sure` is false where the words may mean another day ("next Friday", "3/4/2025" in English). `limit` is true
    where the words themselves say "at the latest" ("sous huitaine", "within two weeks"). `named` is true where a month
    or a full date is written, not a weekday or "next week"; `spans` where it is the first of several days or months
    ("du 3 au 5 juin", "March to June").
    """

    start: int
    end: int
    value: str
    sure: bool = True
    limit: bool = False
    named: bool = False
    spans: bool = False


def calendar_words(
    folded: str,
    start: int,
    end: int,
    today: date | None,
    *,
    english: bool = False,
    matches: Iterable[re.Match[str]] | None = None,
) -> Iterator[Moment]:
    """The moments that stand between two positions, from left to right; ends of a range are left out.

    A relative one needs `today`; an impossible one (31 February) is left out. `english` says in which order a
    doubtful "3/4/2025" may have been meant. `matches` are those of `calendar_pattern` where they are known already.
    A month or day without a year takes the next such one after
    `today`, and stays without a year where `today` is None.
    """
    previous = -1
    for match in calendar_pattern().finditer(folded, start, end) if matches is None else matches:
        joint = previous >= 0 and _RANGE_JOINT.fullmatch(folded, previous, match.start())
        moment = None if joint else _moment(match, folded, start, today, english)
        if moment is not None or joint:
            previous = match.end()
        if moment is not None:
            yield moment


def _moment(match: re.Match[str], folded: str, start: int, today: date | None, english: bool) -> Moment | None:
    kind = next(k for k in _READERS if match.group(k))
    before = folded[max(start, match.start() - 20) : match.start()]
    after = folded[match.end() : match.end() + 12]
    try:
        read = _READERS[kind](match, before, after, today)
    except (ValueError, OverflowError):  # no such day, or the end of the calendar
        return None
    if read is None:
        return None
    value, sure, limit = read
    if kind == "num" and english and _ambiguous(match):
        sure = False
    ending = range_end().match(folded, match.end()) if kind in {"mo", "dm", "md", "num"} else None
    if ending and ending["year"] and kind in {"mo", "dm"} and match["moy" if kind == "mo" else "dmy"] is None:
        value = first_of_range(value, int(ending["year"]), MONTHS[ending["month"]])
    return Moment(
        start=match.start(),
        end=_trimmed_end(match),
        value=value,
        sure=sure,
        limit=limit,
        named=kind in _NAMED,
        spans=bool(ending) or (kind == "dm" and bool(match["dms"])),
    )


def _trimmed_end(match: re.Match[str]) -> int:
    return match.start() + len(match.group().rstrip(" ,."))


_Read = tuple[str, bool, bool] | None


def _ambiguous(match: re.Match[str]) -> bool:
    return int(match["nd"]) <= 12 and int(match["nm"]) <= 12 and match["nd"] != match["nm"]


def _leading_int(text: str) -> int:
    return int(text.rstrip("erstndh"))


def _exact(year: int | None, month: int, day: int | None, today: date | None, *, sure: bool = True) -> _Read:
    """The value of a day or month, with the year that the message's date lets it have."""
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= monthrange(year or 2024, month)[1]):
        return None
    if year is None and today is not None:
        year = _next_year_of(month, day, today)
    parts = [f"{year:04d}"] if year else []
    parts.append(f"{month:02d}")
    if day is not None:
        parts.append(f"{day:02d}")
    return "-".join(parts), sure, False


def _next_year_of(month: int, day: int | None, today: date) -> int:
    """This year, or the next where the month is over (or the day, for more than a month)."""
    if day is None:
        return today.year + (month < today.month)
    last = monthrange(today.year, month)[1]
    this = date(today.year, month, min(day, last))
    return today.year + (this < today - timedelta(days=31))


def _read_iso(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    return _exact(int(match["iy"]), int(match["im"]), int(match["id"]), today)


def _read_numeric(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    day, month, sign = int(match["nd"]), int(match["nm"]), match["ns"]
    if match["ny"] is None:
        if sign == "-" or not _DAY_PREPOSITION.search(before):
            return None
        if sign == "." and len(match["nm"]) != 2:
            return None
    if month > 12 >= day:
        if match["ny"] is None and sign == ".":  # "7.30-9.30" are hours
            return None
        day, month = month, day
    year = int(match["ny"]) if match["ny"] else None
    if year is not None and year < 100:
        year += 2000
    return _exact(year, month, day, today)


def _read_day_month(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    year = int(match["dmy"]) if match["dmy"] else None
    return _exact(year, MONTHS[match["dmm"]], _leading_int(match["dd"]), today)


def _read_month_day(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    year = int(match["mdy"]) if match["mdy"] else None
    return _exact(year, MONTHS[match["mdm"]], _leading_int(match["mdd"]), today)


def _read_month(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    year = int(match["moy"]) if match["moy"] else None
    name = match["mom"]
    alone = year is None and match["mop"] is None
    if alone and name in _DOUBTFUL_ALONE and not _MONTH_PREPOSITION.search(before):
        return None
    return _exact(year, MONTHS[name], None, today)


def _read_year(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    part = match["yrp"]
    first = part.startswith(("debut", "early")) or "beginning" in part or "start" in part
    month = 1 if first else 6 if part in {"mi", "mid"} or "middle" in part else 12
    return _exact(int(match["yry"]), month, None, today)


def _read_term(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    year = int(match["rey"]) if match["rey"] else None
    return _exact(year, MONTHS[match["rem"]] if match["rem"] else 9, None, today)


def _read_feast(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    fixed = _FEASTS.get(match["fe"])
    if fixed:
        return _exact(None, *fixed, today)
    if today is None:
        return None
    days = 49 if match["fe"] == "pentecote" else 39 if match["fe"] == "ascension" else 0
    coming = next(day for year in (today.year, today.year + 1) if (day := easter(year) + timedelta(days=days)) >= today)
    return coming.isoformat()[:7] if _AFTER.search(before) else coming.isoformat(), False, False


_AFTER = compiled(r"(?:after|apres|around|vers|autour de) $")
_FEASTS = {"noel": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "toussaint": (11, 1), "halloween": (10, 31)}


def _read_quarter(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    year = int(match["quy"]) if match["quy"] else None
    return _exact(year, 3 * int(match["qun"]) - 2, None, today)


def _read_week(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    week = int(match["wkn"])
    year = int(match["wky"]) if match["wky"] else None
    try:
        if year is not None:
            return date.fromisocalendar(year, week, 1).isoformat(), True, False
        if today is None:
            return None
        monday = date.fromisocalendar(today.isocalendar().year, week, 1)
        if monday < today - timedelta(days=7):
            monday = date.fromisocalendar(today.isocalendar().year + 1, week, 1)
    except ValueError:
        return None
    return monday.isoformat(), True, False


#: "The job starts on a Monday", "un lundi sur deux".
_ANY_WEEKDAY = compiled(r"(?<![a-z])(?:an?|un|any|some|one|n'importe quel) $")


def _read_weekday(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    if today is None:
        return None
    if match["wdn"]:
        return _next_day_of_month(_leading_int(match["wdn"]), today, WEEKDAYS[match["wdd"]])
    if _ANY_WEEKDAY.search(before) and not match["wda"]:
        return None
    lead, tail = (match["wda"] or "").strip(), (match["wdz"] or "").strip()
    if not lead and not tail and (_HABIT.search(before) or _TO_END_DAY.match(after)):
        return None
    coming = today + timedelta(days=(WEEKDAYS[match["wdd"]] - today.weekday() - 1) % 7 + 1)
    sure = True
    if tail in {"en huit", "week"} or lead.startswith("a week"):
        coming += timedelta(days=7)
    elif tail == "en quinze":
        coming += timedelta(days=14)
    elif "semaine prochaine" in tail or "next week" in tail or lead == "next":
        coming = _monday(today) + timedelta(days=7 + WEEKDAYS[match["wdd"]])
        sure = lead != "next" or match["wdd"] == "monday"
    return coming.isoformat(), sure, False


def _next_day_of_month(day: int, today: date, weekday: int | None = None) -> _Read:
    """The next such day of a month, on that weekday where one is named; any weekday where none fits within a year."""
    first: date | None = None
    year, month = today.year, today.month
    for _ in range(12):
        if day <= monthrange(year, month)[1] and date(year, month, day) >= today:
            coming = date(year, month, day)
            first = first or coming
            if weekday is None or coming.weekday() == weekday:
                return coming.isoformat(), True, False
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return (first.isoformat(), False, False) if first else None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _read_relative(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    if today is None:
        return None
    words = match["rel"]
    ahead = 2 if "apres" in words or "after" in words else 1 if words in {"demain", "tomorrow"} else 0
    return (today + timedelta(days=ahead)).isoformat(), True, False


def _read_span(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    """The end, beginning or whole of this or the next week, month or year."""
    part, unit = match["spp"] or "", match["spu"]
    if unit in {"eow", "eom", "eoy"}:
        part, unit = "end of", {"w": "the week", "m": "the month", "y": "the year"}[unit[2]]
    if unit.startswith(("within", "dans", "sous")):
        if today is None or part:
            return None
        return (_monday(today) + timedelta(days=4 if today.weekday() < 4 else 11)).isoformat(), False, True
    if "after next" in unit:
        return ((_monday(today) + timedelta(days=14)).isoformat(), True, False) if today else None
    following = "prochain" in unit or "next" in unit
    if not part and not following and unit not in {"this week", "cette semaine"}:
        return None
    if "year" in unit or "annee" in unit:
        return _span_of_year(part, following, today)
    if today is None:
        return None
    end = part.startswith(("fin", "late")) or "end" in part
    if "mois" in unit or "month" in unit:
        month = today.month + following
        return f"{today.year + (month > 12):04d}-{(month - 1) % 12 + 1:02d}", True, False
    monday = _monday(today) + timedelta(days=7 if following else 0)
    return (monday + timedelta(days=0 if following and not end else 4)).isoformat(), bool(part) or following, False


def _span_of_year(part: str, following: bool, today: date | None) -> _Read:
    if part.startswith(("fin", "late")) or "end" in part:
        return _exact(today.year + following if today else None, 12, None, today)
    if part.startswith(("debut", "early")) or "beginning" in part or "start" in part:
        return _exact(today.year + 1 if today and following else None, 1, None, today)
    return None


#: As French counts its weeks: both ends in.
_WEEKS_OF_DAYS = {"huit": 7.0, "quinze": 14.0}


def _read_in(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    if today is None:
        return None
    if match["inh"]:
        return (today + timedelta(days=7 if match["inh"] == "huitaine" else 14)).isoformat(), True, True
    words, unit = match["inn"], match["inu"]
    vague = words in {"quelques", "a few", "a couple of"}
    count = 2.0 if vague else number(inline(r" ?(?:a|-|to|ou|or) ?(?=\d)").split(words)[-1]) or 1.0
    if unit.startswith("j") and words in _WEEKS_OF_DAYS:
        count = _WEEKS_OF_DAYS[words]
    limit = match["inp"] != "in" and match["inp"] != "dans"
    if unit.startswith("mo"):
        month = today.month - 1 + int(count)
        return f"{today.year + month // 12:04d}-{month % 12 + 1:02d}", not vague, limit
    days = count * 7 if unit.startswith(("sem", "week")) else count / 24 if unit.startswith("h") else count
    return (today + timedelta(days=min(days, 3660))).isoformat(), not vague, limit


def _read_day_alone(match: re.Match[str], before: str, after: str, today: date | None) -> _Read:
    day = match["dad"]
    if today is None or (match["da"].startswith("the ") and day.isdigit()):
        return None
    return _next_day_of_month(_leading_int(day), today)


_NAMED = frozenset({"iso", "num", "dm", "md", "mo", "yr", "re", "qu"})
_READERS = {
    "iso": _read_iso,
    "num": _read_numeric,
    "dm": _read_day_month,
    "md": _read_month_day,
    "mo": _read_month,
    "yr": _read_year,
    "re": _read_term,
    "wk": _read_week,
    "wd": _read_weekday,
    "fe": _read_feast,
    "qu": _read_quarter,
    "rel": _read_relative,
    "sp": _read_span,
    "in": _read_in,
    "da": _read_day_alone,
}
