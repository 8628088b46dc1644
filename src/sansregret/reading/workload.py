"""How much work a week: days and hours a week as amounts, fifths, percentages; and full or part time in words.

Days of presence or of remote work are no workload, nor is the rhythm of somebody else ("ouvert 5 jours sur 7").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from sansregret.core.facts import Certainty, Range
from sansregret.reading.contract_hours import contract_hours, hours_of_35
from sansregret.reading.elsewhere import is_at_a_place, is_elsewhere, may_be_presence
from sansregret.reading.full_time import combine_full_time, full_time, full_time_words
from sansregret.reading.numbers import NUMBER, TO, number
from sansregret.reading.other_ends import other_end
from sansregret.reading.other_times import is_media, is_past
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.repeats import is_for_each
from sansregret.reading.rhythm import Period
from sansregret.reading.rivals import best_of_rivals
from sansregret.reading.schedule import WEEKDAY, times_a_week, times_pattern, weekdays
from sansregret.reading.scope import negated
from sansregret.reading.shares import shares
from sansregret.reading.stints import Stint, bounded, stints


@cache
def _bare() -> re.Pattern[str]:
    return compiled(
        rf"[,(] ?(?:(?:at|a raison de|soit) )?(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?"
        r"(?: ?/ ?| a | per | par | each )(?:week|wk|semaine|sem)(?![a-z])"
    )


def weekly_amounts(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week and hours_per_week from "3 jours par semaine", "2 x 1h30/sem", "10 hours weekly"."""
    text = page.folded[sentence.start : sentence.end]
    for stint in _summed(stints(text)):
        if stint.measure.clock:
            yield from _clock_amount(page, sentence, stint)
        elif stint.unit == "day" and stint.rhythm is None:
            yield from _left_out(page, sentence, text, stint)
        elif is_weekly(stint) and (stint.unit == "hour" or (stint.unit == "day" and stint.low < _EVERY_DAY)):
            yield from _weekly_amount(page, sentence, stint)


def _summed(found: Sequence[Stint]) -> Iterator[Stint]:
    """The stints, hours that share one rhythm as one."""
    last: Stint | None = None
    for stint in found:
        if last is not None and stint.unit == last.unit == "hour" and stint.rhythm is last.rhythm is not None:
            start, end = min(last.start, stint.start), max(last.end, stint.end)
            last = replace(last, low=last.low + stint.low, high=last.high + stint.high, start=start, end=end)
            continue
        if last is not None:
            yield last
        last = stint
    if last is not None:
        yield last


def _left_out(page: Page, sentence: Sentence, text: str, stint: Stint) -> Iterator[Finding]:
    """Days a week whose unit was said just before: "12 days, 3 a week"."""
    match = _bare().match(text, stint.end)
    low = number(match["low"]) if match else None
    if match is None or low is None or low > FULL_WEEK:
        return
    high = (number(match["high"]) or low) if match["high"] else low
    span = _span(sentence, match.start("low"), match.end())
    yield page.found("days_per_week", Range(min=low, max=high), span, rank=2)


#: "7j/7" is how long a service is open.
_EVERY_DAY = 7


def _clock_amount(page: Page, sentence: Sentence, stint: Stint) -> Iterator[Finding]:
    """Two times of day once a week ("une fois par semaine de 17h à 18h30"), or what only looks so ("10h à 15h/sem")."""
    text, rhythm = page.folded[sentence.start : sentence.end], stint.rhythm
    if rhythm is None or not is_weekly(stint) or WEEKDAY.search(text):
        return
    if rhythm.start >= stint.end:
        yield from _weekly_amount(page, sentence, stint)
    elif 0 < (hours := (stint.measure.high - stint.measure.low) * rhythm.times) <= 12:
        yield page.found(
            "hours_per_week", Range(min=hours, max=hours), _span(sentence, rhythm.start, stint.end), rank=2
        )


def is_weekly(stint: Stint) -> bool:
    """Whether the amount comes back every week."""
    return stint.rhythm is not None and stint.rhythm.period is Period.WEEK


#: Where remote or full-time work is spoken of too, days at the office are presence.
_ELSE_REMOTE = compiled(
    r"tele-?travail|remote|distanciel|hybrid|full[- ]?time|temps plein|from home|over teams|on zoom|en visio"
)


def _speaks_of_remote(page: Page, start: int, end: int) -> bool:
    """Whether remote or full-time work is spoken of on the page before a place or after another."""
    first, last = _remote_ends(page.folded)
    return first < start or last >= end


@lru_cache(maxsize=4)
def _remote_ends(folded: str) -> tuple[int, int]:
    """Where remote or full-time work is first and last spoken of; behind and before the text where it is not."""
    places = [match.start() for match in _ELSE_REMOTE.finditer(folded)]
    return (places[0], places[-1]) if places else (len(folded), -1)


def _weekly_amount(page: Page, sentence: Sentence, stint: Stint) -> Iterator[Finding]:
    text = page.folded[sentence.start : sentence.end]
    start, end = stint.span()
    if is_elsewhere(text, stint.start, end, stint.rhythm.gap if stint.rhythm else ""):
        return
    if is_at_a_place(page.text[sentence.start : sentence.end], text, stint.start, end) or is_past(text, start, end):
        return
    if is_media(text, stint):
        return
    if stint.measure.vague:
        yield page.found("full_time", False, _span(sentence, stint.start, end))
        return
    doubtful = may_be_presence(text, end)
    if doubtful and _speaks_of_remote(page, sentence.start, sentence.start + end):
        return
    ends = bounded(text, stint, stint.start, end)
    least, most, start, end = other_end(text, stint.unit, ends, FULL_WEEK if stint.unit == "day" else FULL_HOURS)
    if not _plausible(stint.unit, least, most):
        return
    if negated(page, sentence.start + start):
        if least is not None and least >= (FULL_WEEK if stint.unit == "day" else 35):
            yield page.found("full_time", False, _span(sentence, start, end), certainty=Certainty.LIKELY)
        return
    if most is not None and most < (FULL_WEEK if stint.unit == "day" else 28) and (ok := _GRANTED.match(text, end)):
        yield page.found("full_time", False, _span(sentence, start, ok.end()), rank=2)
    yield page.found(
        "days_per_week" if stint.unit == "day" else "hours_per_week",
        Range(min=least, max=most),
        _span(sentence, start, end),
        certainty=Certainty.LIKELY if doubtful or _is_for_each(text, stint) else Certainty.STATED,
        rank=_weekly_rank(text, stint, end),
    )


#: Fewer days that are granted beside what was wished: "3 jours par semaine sont possibles", "3 days a week is fine".
_GRANTED = compiled(
    r" ?(?:(?:sont|est|serait|seraient|is|are|would be|would|could|c'est|ca|aussi|also|egalement|tout a fait|meme"
    r"|already|deja|nous|me|for us) ){0,3}(?:possibles?|envisageables?|accepte?\w{0,3}|acceptables?|ok|fine|enough"
    r"|welcome|suffi\w{1,6}|works?|va|irait|iraient|convien\w{1,5}|convienn?\w{1,5}|do)(?![a-z])(?! pas| not)"
)


def _is_for_each(text: str, stint: Stint) -> bool:
    """Whether it is not said of how many each has so much: "half an hour each, once a week"."""
    return not stint.counted and is_for_each(text, stint.measure)


_IN_ALL = compiled(r" ?(?:all ?together|altogether|in total|in all|overall|au total|en tout)(?![a-z])")


def _weekly_rank(text: str, stint: Stint, end: int) -> int:
    """A sum first; last what only explains another amount or is explained ("28 h par semaine sur 4 jours")."""
    if _IN_ALL.match(text, end):
        return 4
    return 0 if stint.rhythm is not None and stint.rhythm.start < stint.start - 2 else 2


FULL_WEEK, FULL_HOURS = 5, 40


def _plausible(unit: str, low: float | None, high: float | None) -> bool:
    ceiling = 7 if unit == "day" else 80
    return all(end is None or 0 < end <= ceiling for end in (low, high))


def _span(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    return sentence.start + start, sentence.start + end


def sparse_amounts(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """full_time false from amounts with another rhythm: "10 jours par mois", "2h par jour", "une semaine par mois".

    They say nothing of days a week: that is for the judge to conclude.
    """
    text = page.folded[sentence.start : sentence.end]
    for stint in stints(text):
        rhythm = stint.rhythm
        if rhythm is None or rhythm.period in (Period.WEEK, Period.WEEKDAY) or stint.unit not in _IN_DAYS:
            continue
        start, end = stint.span()
        if is_elsewhere(text, stint.start, end, rhythm.gap) or may_be_presence(text, end):
            continue
        if is_past(text, start, end) or is_media(text, stint):
            continue
        days = stint.high * _IN_DAYS[stint.unit]
        if rhythm.period is Period.DAY and (week := _days_a_week(text)) is not None:
            hours = Range(min=stint.low * week.low, max=stint.high * week.high)
            yield page.found(
                "hours_per_week", hours, _span(sentence, start, end), _span(sentence, *week.span()), rank=1
            )
        if rhythm.period is Period.YEAR and days >= _DAYS_OF_A_YEAR:
            yield page.found("full_time", True, _span(sentence, start, end), certainty=Certainty.LIKELY)
        if rhythm.period is Period.DAY:
            sure = few = stint.unit == "hour" and stint.high <= 5
        else:
            few = days <= 16
            sure = (days >= 4 or stint.unit == "hour") and rhythm.period is not Period.YEAR
        if few:
            certainty = Certainty.STATED if sure else Certainty.LIKELY
            yield page.found("full_time", False, _span(sentence, start, end), certainty=certainty)


#: Days a year of somebody who works full time, in France.
_DAYS_OF_A_YEAR = 200


def _days_a_week(text: str) -> Stint | None:
    """Days a week that hours a day are to be multiplied by: "1h par jour, 4 jours par semaine"."""
    return next((s for s in stints(text) if s.unit == "day" and is_weekly(s) and s.high <= _EVERY_DAY), None)


#: What one unit counts in days of work.
_IN_DAYS = {"hour": 1 / 7, "day": 1.0, "week": 5.0}

PARSERS: tuple[Parser, ...] = (
    Parser(
        name="weekly_amount",
        triggers=(
            "semaine*", "sem", "week*", "wk", "hebdo*", "cinq", "five", "5", "7", "sept", "seven", "s", "pw", "p/w",
            "p.w", "%", "etp", "fte", "dont", "including", "partiel", "part", "parttime", "rythme", "cadence",
            "frequence",
        ),
        parse=weekly_amounts,
    ),
    Parser(name="times_a_week", opens=(times_pattern,), parse=times_a_week),
    Parser(
        name="sparse_amount",
        triggers=(
            "mois", "month*", "mensuel*", "jour*", "day", "j", "an", "annee", "year", "semaine*", "week*",
            "sur", "fortnight*", "biweekly", "bimensuel*", "trimestre", "quarter",
        ),
        parse=sparse_amounts,
    ),
    Parser(
        name="share_of_week",
        triggers=(
            "%", "5", "5e", "5eme*", "5es", "5th*", "⅕", "⅖", "⅗", "⅘", "cinquieme*", "fifth*", "etp", "fte",
            "temps", "time", "mi", "half", "demi",
        ),
        parse=shares,
    ),
    Parser(
        name="weekdays",
        triggers=(
            "lundi*", "mar", "mer", "jeu", "ven", "sam", "dim", "wed", "weds", "thu*", "fri", "sat", "sun",
            "lundi*", "mardi*", "mercredi*", "jeudi*", "vendredi*", "samedi*", "dimanche*", "lun", "monday*",
            "tuesday*", "wednesday*", "thursday*", "friday*", "saturday*", "sunday*", "mon", "tue*",
        ),
        parse=weekdays,
    ),
    Parser(name="contract_hours", triggers=("h", "heures", "hours", "hrs"), parse=contract_hours),
    Parser(name="hours_of_35", triggers=("35", "35e", "35eme", "35h"), parse=hours_of_35),
    Parser(
        name="full_time",
        opens=(full_time_words,),
        parse=full_time,
    ),
)  # fmt: skip

COMBINE: Mapping[str, Combine] = {
    "full_time": combine_full_time,
    "days_per_week": best_of_rivals,
    "hours_per_week": best_of_rivals,
}
