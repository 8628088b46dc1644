"""Workload told by weekdays and times of day: "du lundi au jeudi", "2h le mardi et 2h le jeudi", "Mondays 6-8 pm"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Certainty, Quantity, Range
from sansregret.reading.elsewhere import is_elsewhere
from sansregret.reading.measures import measures
from sansregret.reading.numbers import NUMBER, TO, number
from sansregret.reading.other_times import is_past
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.rhythm import Period
from sansregret.reading.stints import Stint, stints

_WEEK: tuple[tuple[str, ...], ...] = (
    ("lundi", "monday", "lun", "mon"),
    ("mardi", "tuesday", "mar", "tues", "tue"),
    ("mercredi", "wednesday", "mer", "weds", "wed"),
    ("jeudi", "thursday", "jeu", "thurs", "thur", "thu"),
    ("vendredi", "friday", "ven", "fri"),
    ("samedi", "saturday", "sam", "sat"),
    ("dimanche", "sunday", "dim", "sun"),
)
_RANK = {name: at for at, names in enumerate(_WEEK) for name in names}
_LONG = "|".join(name for names in _WEEK for name in names[:2])
_ANY = "|".join(sorted(_RANK, key=len, reverse=True))
WEEKDAY = compiled(rf"(?<![a-z])(?:{_LONG})")
_EVERY_WEEK = compiled(r"chaque semaine|toutes les semaines|every week|each week|weekly|hebdo")
_DATE = compiled(r" \d{1,2}(?:er)?(?! ?(?:[h:.-]|am|pm|a\.m|p\.m|to \d|till|until|a \d))(?!\d)")
_PART_OF_DAY = (
    r"(?: (?:matin|midi|soir|apres-midi|mornings?|afternoons?|evenings?|nights?|soiree|en soiree|en journee)s?)?"
)


@cache
def _from_to() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z])(?P<first>{_ANY})s?\.?(?: ?- ?| au | a | to | through | thru | until | jusqu'au |/)"
        rf"(?P<last>{_ANY})s?(?![a-z])"
    )


_JOIN = rf"(?:(?:,| et| and| ?/| ?&| ou| or|,? puis)(?: le| les| every| on| du)? ?(?:{{}})s?\.?{_PART_OF_DAY}(?![a-z]))"


def _days_in(match: re.Match[str]) -> int:
    return sum(word.rstrip("s") in _RANK or word in _RANK for word in inline(r"[a-z]+").findall(match["days"]))


@cache
def _listed() -> re.Pattern[str]:
    """Weekdays that recur: "tous les mardis", "les lundis et jeudis", "le mardi et le jeudi", "on Mondays"."""
    return compiled(
        r"(?<![a-z])(?P<each>tous les |toutes les semaines le |chaque |every |each |les |le |on "
        rf"|du )?(?P<days>(?:{_LONG})s?{_PART_OF_DAY}{_JOIN.format(_LONG)}{{0,5}}"
        rf"|(?:{_ANY})\.? (?:mornings|evenings|afternoons|nights)"
        rf"|(?:{_ANY})\.?{_JOIN.format(_ANY)}{{1,5}})(?![a-z])"
    )


#: "3 days next week, Mon-Wed": once, and not every week.
_ONE_WEEK = compiled(
    r"(?<![a-z])(?:(?:next|this|coming|following) (?:week|wk)|semaine (?:prochaine|suivante|du \d|qui vient)"
    r"|cette semaine"
    r"|week of|w/c|sem(?:aine)? \d{1,2}(?!\d))(?![a-z])"
)
_ONE_OFF_BEFORE = compiled(
    r"(?<![a-z])(?:prochaine?s?|next|ce|cette|this|dernier|last|semaine du|week of|demain|tomorrow|coming|des"
    r"|from|before"
    r"|avant|until|d'ici)(?: le)? $"
)
_ONE_OFF_AFTER = compiled(
    r"s?,? (?:prochaine?s?|next|dernier|the \d|\d{1,2}(?:er|st|nd|rd|th)?"
    r" (?:et|and|janv|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug))"
)
_CONTACT = compiled(
    r"(?<![a-z])(?:appel\w*|joi\w+dre|joignable|call|ring|reach|contact(?:er|ez|s)?(?= (?:me|us|moi|nous|with|him"
    r"|her)|$)|contactable|telephon\w*|phone|ouverte?s?|open|opening"
    r"|horaires d'ouverture|office hours ?:|opening hours|business hours|heures de bureau|heures d'ouverture|rdv"
    r"|rendez-vous|disponible pour|nous travaillons|we work|je travaille|i work)(?![a-z])"
)
_WORK = compiled(
    r"(?<![a-z])(?:postes?|missions?|contrats?|travail\w*|horaires?|presence|position|job|role|work\w*|hours|charge"
    r"|rythme|intervention|besoin|need|shift|schedule|temps plein|full[- ]time|planning|emploi du temps)(?![a-z])"
)
_CLOCK = compiled(
    r"(?<![\d.,])(?P<h1>\d{1,2})(?:(?:[:.]|(?P<u1> ?h ?))(?P<m1>\d\d)?)? ?(?P<p1>am|pm|a\.m\.|p\.m\.)? ?(?:a|-|to"
    r"|until|til|till|et|/) ?"
    r"(?P<h2>\d{1,2})(?:(?:[:.]|(?P<u2> ?h ?))(?P<m2>\d\d)?)? ?(?P<p2>am|pm|a\.m\.|p\.m\.)?(?![\d%€$£])"
)


#: "9 to 5", "8 till 4": no sign says that they are times of day.
_OFFICE_HOURS = compiled(r"(?:[789]|10)(?: ?(?:to|-|till?|until) ?)[3-6]")
_SPOKEN = compiled(
    r"(?<![a-z])(?:from )?(?P<half1>half )?(?P<h1>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r" (?:o'clock )?(?:till?|until|to) (?P<half2>half )?(?P<h2>one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)(?= ?(?:$|[.,;)]|on |in the |o'clock|each|every|from))"
)
_DAILY = compiled(r" ?(?:/ ?(?:j|jour|day)|par jour|a day|per day|each day|every day|chaque jour|daily)(?![a-z])")


def _clock_hours(text: str) -> tuple[float, int, int] | None:
    """The hours between two times of day, and their place: "9h-17h", "from 9am to 5pm", "18:00 - 20:00", "9 to 5"."""
    for match in _CLOCK.finditer(text):
        first = int(match["h1"]) + int(match["m1"] or 0) / 60
        last = int(match["h2"]) + int(match["m2"] or 0) / 60
        named = (
            match["p1"]
            or match["p2"]
            or match["u2"]
            or (match["m1"] and match["m2"])
            or inline(r"till?|until").search(match.group())
            or _OFFICE_HOURS.fullmatch(match.group().strip()) is not None
        )
        if not named or first > 24 or last > 24:
            continue
        if match["p2"] and match["p2"].startswith("p") and last < 12:
            last += 12
            if match["p1"] != "am" and match["p1"] != "a.m." and first < 12 and first + 12 < last:
                first += 12
        length = last - first if last > first else last + 12 - first
        if 0.5 <= length <= 13:
            return length, match.start(), match.start() + len(match.group().rstrip())
    return _spoken_hours(text)


def _spoken_hours(text: str) -> tuple[float, int, int] | None:
    """The hours between two times of day in words: "six till half seven"."""
    match = _SPOKEN.search(text)
    if match is None:
        return None
    first = (number(match["h1"]) or 0.0) + (0.5 if match["half1"] else 0.0)
    last = (number(match["h2"]) or 0.0) + (0.5 if match["half2"] else 0.0)
    length = last - first if last > first else last + 12 - first
    return (length, match.start(), match.end()) if 0.5 <= length <= 10 else None


@cache
def times_pattern() -> re.Pattern[str]:
    """How often something takes place, with no length: "two evenings a week", "a class a month"."""
    occasions = (
        r"(?:evenings?|soirs?|soirees?|lessons?|sessions?|seances?|cours|class(?:es)?|lecons?|tutorials?"
        r"|creneaux?|slots?)"
        r"(?: de cours| d'anglais| of [a-z]+| in the evening)?"
    )
    many = rf"(?P<low>{NUMBER}|une?|an?|one)(?:{TO}(?P<high>{NUMBER}))? ?"
    each = r"(?: ?/ ?| a | per | par | each | every | la | chaque )"
    return compiled(
        rf"(?<![a-z0-9.,/])(?:(?:(?P<once>once|une fois)|(?P<twice>twice)|(?P<thrice>thrice)|{many}(?:(?:fois|x|times)"
        rf"|{occasions})){each}(?P<week>week|wk|semaine|sem)|(?:{NUMBER}|une?|an?|one) ?{occasions}{each}"
        rf"(?:month|mois|fortnight|quinzaine))(?![a-z])"
        rf"|(?<![a-z])(?:every other (?:week|{_LONG})|(?:une semaine|un (?:{_LONG})) sur deux)"
    )


def times_a_week(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """full_time false, and hours_per_week where times of day stand beside, from "two evenings a week, 6 to 7.30 pm"."""
    text = page.folded[sentence.start : sentence.end]
    match = times_pattern().search(text)
    if match is None or is_elsewhere(text, match.start(), match.end()) or is_past(text, match.start(), match.end()):
        return
    span = (sentence.start + match.start(), sentence.start + match.end())
    clock = _clock_hours(text)
    low = (
        1.0
        if match["once"]
        else 2.0
        if match["twice"]
        else 3.0
        if match["thrice"]
        else number(match["low"] or "") or 1.0
    )
    high = number(match["high"]) if match["high"] else low
    if clock is not None and match["week"] and high is not None and clock[0] <= 5 and not WEEKDAY.search(text):
        times = (sentence.start + clock[1], sentence.start + clock[2])
        yield page.found("hours_per_week", Range(min=low * clock[0], max=high * clock[0]), span, times)
    yield page.found("full_time", False, span, certainty=Certainty.LIKELY)


def weekdays(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week or hours_per_week from weekdays, with or without times of day or amounts of hours."""
    text = page.folded[sentence.start : sentence.end]
    if _CONTACT.search(text) or _ONE_WEEK.search(text):
        return
    clock = _clock_hours(text)
    if match := _from_to().search(text):
        if not is_elsewhere(text, match.start() - (3 if text[: match.start()].endswith("du ") else 0), match.end()):
            yield from _span_of_days(page, sentence, text, match, clock)
        return
    listed = [match for match in _listed().finditer(text) if not _is_one_off(text, match)]
    hours = [stint for stint in stints(text) if stint.unit == "hour" and not stint.measure.clock]
    pairs = [(match, spans) for match in listed if (spans := _clock_at(text, match.end())) is not None]
    if len(pairs) > 1:
        yield from _hours_of_pairs(page, sentence, pairs)
    elif hours and clock is None:
        yield from _hours_on_days(page, sentence, text, listed, hours)
    elif listed and (count := _COUNT_BEFORE.search(text[: listed[0].start()])):
        yield from _counted_days(page, sentence, count, listed[0], clock)
    elif listed and not is_elsewhere(text, listed[0].start(), listed[0].end()):
        yield from _recurring_days(page, sentence, text, listed[0], clock)


_Clock = tuple[float, int, int]


def _clock_at(text: str, end: int) -> _Clock | None:
    """The times of day right behind weekdays."""
    clock = _clock_hours(text[end : end + 30])
    return (clock[0], end + clock[1], end + clock[2]) if clock is not None and clock[1] <= len(" de ") + 1 else None


def _hours_of_pairs(page: Page, sentence: Sentence, pairs: list[tuple[re.Match[str], _Clock]]) -> Iterator[Finding]:
    """The sum of weekdays with their times: "Mondays 4pm-6pm and Saturdays 10am-12pm"."""
    total = sum(_days_in(match) * clock[0] for match, clock in pairs)
    spans = ((sentence.start + match.start(), sentence.start + clock[2]) for match, clock in pairs)
    yield page.found("hours_per_week", Range(min=total, max=total), *spans, rank=1)


_COUNT_BEFORE = compiled(rf"(?<![a-z0-9])(?P<count>{NUMBER}) $")


def _counted_days(
    page: Page, sentence: Sentence, count: re.Match[str], match: re.Match[str], clock: tuple[float, int, int] | None
) -> Iterator[Finding]:
    """The effort of so many weekdays with times of day: "4 mercredis, de 14h à 16h"."""
    times = number(count["count"])
    if clock is None or times is None or not 1 < times <= 60:
        return
    span = (sentence.start + count.start(), sentence.start + match.end())
    amount = Quantity(min=times * clock[0], max=times * clock[0], unit="hour")
    yield page.found("effort", amount, span, (sentence.start + clock[1], sentence.start + clock[2]), rank=5)


def _is_one_off(text: str, match: re.Match[str]) -> bool:
    """Whether weekdays are those of one week: "mardi prochain", "this Monday", "le mardi 3 mai"."""
    if inline(rf"(?:{_LONG})s(?![a-z])").search(match["days"]) and (match["each"] or "").strip() not in (
        "",
        "le",
        "du",
    ):
        return False
    before = text[max(0, match.start() - 20) : match.start()]
    return _ONE_OFF_BEFORE.search(before) is not None or _ONE_OFF_AFTER.match(text, match.end()) is not None


def _span_of_days(
    page: Page, sentence: Sentence, text: str, match: re.Match[str], clock: tuple[float, int, int] | None
) -> Iterator[Finding]:
    days = _RANK[match["last"]] - _RANK[match["first"]] + 1
    if not 2 <= days <= 7 or _DATE.match(text, match.end()):
        return
    start, end = match.start(), match.end()
    if start >= 3 and text[start - 3 : start] == "du ":
        start -= 3
    span = (sentence.start + start, sentence.start + end)
    daily = next((m for m in measures(text) if m.unit == "hour" and _DAILY.match(text, m.end)), None)
    if daily is not None:
        amount = Range(min=daily.low * days, max=daily.high * days)
        yield page.found("hours_per_week", amount, (sentence.start + daily.start, sentence.start + daily.end), span)
        return
    if clock is not None and clock[0] < 5:
        hours = clock[0] * days
        times = (sentence.start + clock[1], sentence.start + clock[2])
        yield page.found("hours_per_week", Range(min=hours, max=hours), span, times)
        return
    sure = 2 < days < 5 or clock is not None or _WORK.search(text) is not None
    certainty = Certainty.STATED if sure else Certainty.LIKELY
    yield page.found("days_per_week", Range(min=days, max=days), span, certainty=certainty, rank=1)


_EACH_TIME = compiled(
    r" ?(?:a chaque fois|chaque fois|each time|every time|each|chacun|chaque|a chaque seance|par seance|per session)"
)
_FOR_HOURS = compiled(r"[,:(]? ?(?:for|pendant|a raison de|de|durant)? ?(?:about |environ )?$")


def _hours_on_days(
    page: Page, sentence: Sentence, text: str, listed: list[re.Match[str]], hours: list[Stint]
) -> Iterator[Finding]:
    """The sum of "2h le mardi et 2h le jeudi", or "les mardis et jeudis, 1h30 à chaque fois".

    Each amount counts as often as weekdays stand right behind it, or before it.
    """
    total, spans, sure = [0.0, 0.0], list[tuple[int, int]](), False
    for stint in hours:
        match = _days_of(text, stint, listed, taken=spans[-1][1] - sentence.start if spans else 0)
        if match is None or (stint.rhythm is not None and stint.rhythm.period is not Period.WEEKDAY):
            continue
        if stint.measure.high >= _LATE and stint.repeats is None:
            continue  # a time of day: "17h30 le mardi"
        count = _days_in(match) if not inline(r" (?:ou|or) ").search(match["days"]) else 1
        if stint.counted and stint.repeats is not None and stint.repeats.low == count:
            count = 1  # "2 fois 1h, le lundi et le jeudi"
        sure = sure or count > 1 or inline(r"tous les|chaque|every|each").search(match["each"] or "") is not None
        total = [total[0] + stint.low * count, total[1] + stint.high * count]
        start, end = min(stint.start, match.start()), max(stint.end, match.end())
        spans.append((sentence.start + start, sentence.start + end))
    if spans and not is_elsewhere(text, spans[0][0] - sentence.start, spans[0][1] - sentence.start):
        certainty = Certainty.STATED if sure or len(spans) > 1 else Certainty.LIKELY
        yield page.found("hours_per_week", Range(min=total[0], max=total[1]), *spans, certainty=certainty, rank=1)


#: So many hours on one day of the week are a time of day.
_LATE = 9


def _days_of(text: str, stint: Stint, listed: list[re.Match[str]], taken: int) -> re.Match[str] | None:
    """The recurring weekdays that an amount of hours belongs to."""
    for match in listed:
        if match.start() < taken or not _recurs(match):
            continue
        behind = match.start() - stint.end
        rhythm = stint.rhythm
        if 0 <= behind <= 2 or (rhythm is not None and stint.end <= match.start() < rhythm.end):
            return match
        between = text[match.end() : stint.start] if match.end() <= stint.start else "."
        if (
            len(between) <= 40
            and (_FOR_HOURS.fullmatch(between) or _EACH_TIME.match(text, stint.end))
            and "." not in between
        ):
            return match
    return None


#: "My Thursday evening class" takes place every week.
_CLASS = compiled(
    r"(?: (?:evening|morning|afternoon|night|lunchtime))? ?(?:class|club|lesson|group|slot|course|choir"
    r"|session)(?![a-z])"
)
#: Times of day further apart are those of whole days.
_HALF_DAY = 5
#: More weekdays than these in a list are those of every week.
_PAIR = 2


def _recurs(match: re.Match[str]) -> bool:
    """Whether weekdays are those of every week, and not one day to come."""
    if _CLASS.match(match.string, match.end()):
        return True
    several = rf"(?:{_LONG})s(?![a-z])|(?:mornings|evenings|afternoons|nights)$"
    plural = re.search(several, match["days"]) is not None or _days_in(match) > _PAIR
    each = (match["each"] or "").strip()
    return plural or each not in ("", "on")


def _recurring_days(
    page: Page, sentence: Sentence, text: str, match: re.Match[str], clock: tuple[float, int, int] | None
) -> Iterator[Finding]:
    days = _days_in(match)
    if (
        not (
            _recurs(match) or _EVERY_WEEK.search(text) or (days == _PAIR and clock is not None and clock[0] < _HALF_DAY)
        )
        or _DATE.match(text, match.end())
        or inline(r" (?:ou|or) ").search(match["days"])
    ):
        return
    span = (sentence.start + match.start(), sentence.start + match.end())
    if clock is not None and clock[0] < 5:
        times = (sentence.start + clock[1], sentence.start + clock[2])
        sure = (
            (days > 1 and _recurs(match))
            or (match["each"] or "").strip() not in ("le", "du", "")
            or _EVERY_WEEK.search(text)
        )
        certainty = Certainty.STATED if sure else Certainty.LIKELY
        yield page.found(
            "hours_per_week", Range(min=clock[0] * days, max=clock[0] * days), span, times, certainty=certainty
        )
    elif days > 1:
        share = 0.5 if inline(r"matin|apres-midi|morning|afternoon").search(match["days"]) else 1.0
        if not inline(r"soir|evening|night").search(match["days"]):
            amount = days * share
            yield page.found("days_per_week", Range(min=amount, max=amount), span, certainty=Certainty.LIKELY)
