"""How much work a week: days and hours a week as amounts, fifths, percentages; and full or part time in words.

Days of presence or of remote work are no workload, nor is the rhythm of somebody else ("ouvert 5 jours sur 7").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sansregret.core.facts import Certainty, Range
from sansregret.reading.elsewhere import PRESENCE, is_at_a_place, is_elsewhere, may_be_presence
from sansregret.reading.full_time import combine_full_time, full_time, full_time_words
from sansregret.reading.numbers import number
from sansregret.reading.other_times import is_media, is_past
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.rhythm import Period
from sansregret.reading.schedule import WEEKDAY, contract_hours, weekdays
from sansregret.reading.scope import negated
from sansregret.reading.shares import shares
from sansregret.reading.stints import Stint, bounded, stints


@cache
def _push() -> re.Pattern[str]:
    """A higher end that is granted afterwards: "3 days a week, 4 at a push", "2 jours, voire 3"."""
    digit = r"(?:[2-5]|deux|trois|quatre|cinq|two|three|four|five)"
    day = r"(?: ?(?:j|jours?|days?)(?![a-z]))?"
    why = (
        r"(?:au debut |to start(?: with)? |initially |at first |pour commencer )?(?:voire|maybe|possibly|perhaps"
        r"|peut-etre|even|eventuellement|sometimes|parfois|ideally|idealement|ou|or"
        r"|puis|then"
        r"|up to|jusqu'a|max(?:imum)?)"
    )
    after = (
        r"(?:at a push|max(?:imum|i)?|si (?:besoin|possible|necessaire)|if (?:needed|necessary|possible)|at most"
        r"|tops|ensuite"
        r"|certaines semaines|some weeks|les grosses semaines|a terme|later|a partir d[a-z' ]+|des [a-z]+"
        r"|from [a-z]+|ensuite)"
    )
    return compiled(
        rf" ?[,(]? ?(?:{why} (?:meme |even |up to |a )?(?P<high>{digit}){day}(?: {after})?"
        rf"|(?P<high2>{digit}){day} {after})"
        r"(?! ?(?:[a-z€%/\d]|-\d))\)?"
    )


def weekly_amounts(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week and hours_per_week from "3 jours par semaine", "2 x 1h30/sem", "10 hours weekly"."""
    text = page.folded[sentence.start : sentence.end]
    for stint in stints(text):
        if stint.unit not in ("day", "hour") or (stint.unit == "day" and stint.low >= _EVERY_DAY):
            continue
        if stint.measure.clock:
            yield from _clock_amount(page, sentence, stint)
        elif is_weekly(stint) or (stint.rhythm is None and stint.unit == "day" and _of_part_time(text, stint)):
            yield from _weekly_amount(page, sentence, stint)


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


def _weekly_amount(page: Page, sentence: Sentence, stint: Stint) -> Iterator[Finding]:
    text = page.folded[sentence.start : sentence.end]
    start, end = stint.span()
    if is_elsewhere(text, stint.start, end, stint.rhythm.gap if stint.rhythm else ""):
        return
    if is_at_a_place(page.text[sentence.start : sentence.end], text, stint.start, end) or is_past(text, start, end):
        return
    if stint.measure.vague:
        yield page.found("full_time", False, _span(sentence, stint.start, end))
        return
    doubtful = may_be_presence(text, end)
    if doubtful and _ELSE_REMOTE.search(page.folded[: sentence.start] + page.folded[sentence.end :]):
        return
    least, most, start, end = bounded(text, stint, stint.start, end)
    if stint.unit == "day" and (push := _push().match(text, end)):
        most = max(most, number(push["high"] or push["high2"]) or 0.0) if most is not None else None
        end = push.end()
    if not _plausible(stint.unit, least, most):
        return
    if negated(page, sentence.start + start):
        if least is not None and least >= (FULL_WEEK if stint.unit == "day" else 35):
            yield page.found("full_time", False, _span(sentence, start, end), certainty=Certainty.LIKELY)
        return
    yield page.found(
        "days_per_week" if stint.unit == "day" else "hours_per_week",
        Range(min=least, max=most),
        _span(sentence, start, end),
        certainty=Certainty.LIKELY if doubtful else Certainty.STATED,
        rank=0 if stint.rhythm is not None and stint.rhythm.start < stint.start - 2 else 2,
    )


_PART_TIME_BEFORE = compiled(
    r"(?<![a-z])(?:temps partiel|part[- ]?time|rythme|cadence|frequence)(?: (?:de travail|souhaite|prevu|estime"
    r"|partiel|possible|accepte))?"
    r"[ :,(-]{1,3}(?:(?:de|d'|environ|soit|a raison de|about|minimum|max|au moins|jusqu'a|up to|at least|entre"
    r"|i\.e\.) ?){0,2}$"
)
_SHARED_OUT = compiled(
    rf" ?[,(]? ?(?:dont|including|incl\.?|of which"
    rf"|with)(?: [a-z0-9'/]+){{1,4}}? {PRESENCE}(?![a-z])"
)


def _of_part_time(text: str, stint: Stint) -> bool:
    """Whether days without a rhythm are days a week: "temps partiel (3 jours)", "4 jours dont 1 sur place"."""
    if stint.high > FULL_WEEK or stint.counted:
        return False
    before = text[max(0, stint.start - 60) : stint.start]
    return bool(_PART_TIME_BEFORE.search(before) or _SHARED_OUT.match(text, stint.end))


FULL_WEEK = 5


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
        if rhythm.period is Period.DAY:
            sure = few = stint.unit == "hour" and stint.high <= 5
        else:
            few = days <= 16
            sure = (days >= 4 or stint.unit == "hour") and rhythm.period is not Period.YEAR
        if few:
            certainty = Certainty.STATED if sure else Certainty.LIKELY
            yield page.found("full_time", False, _span(sentence, start, end), certainty=certainty)


#: What one unit counts in days of work.
_IN_DAYS = {"hour": 1 / 7, "day": 1.0, "week": 5.0}

PARSERS: tuple[Parser, ...] = (
    Parser(
        name="weekly_amount",
        triggers=(
            "semaine*", "sem", "week*", "wk", "hebdo*", "cinq", "five", "5", "s", "pw", "dont", "including",
            "partiel", "part", "parttime", "rythme", "cadence", "frequence", "7", "sept", "seven",
        ),
        parse=weekly_amounts,
    ),
    Parser(
        name="sparse_amount",
        triggers=(
            "mois", "month*", "mensuel*", "jour*", "day", "j", "an", "annee", "year", "semaine*", "week*",
            "sur", "fortnight", "trimestre", "quarter",
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
            "lundi*", "mardi*", "mercredi*", "jeudi*", "vendredi*", "samedi*", "dimanche*", "lun", "monday*",
            "tuesday*", "wednesday*", "thursday*", "friday*", "saturday*", "sunday*", "mon", "tue*",
        ),
        parse=weekdays,
    ),
    Parser(name="contract_hours", triggers=("h", "heures", "hours", "hrs"), parse=contract_hours),
    Parser(
        name="full_time",
        opens=(full_time_words,),
        parse=full_time,
    ),
)  # fmt: skip

COMBINE: Mapping[str, Combine] = {"full_time": combine_full_time}
