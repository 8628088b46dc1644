"""How much work a week: days and hours a week as amounts, fifths, percentages; and full or part time in words.

Days of presence or of remote work are no workload, nor is the rhythm of somebody else ("ouvert 5 jours sur 7").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sansregret.core.facts import Certainty, Range
from sansregret.reading.elsewhere import PRESENCE, is_at_a_place, is_elsewhere, may_be_presence
from sansregret.reading.full_time import combine_full_time, full_time
from sansregret.reading.measures import Measure, measures, repeats
from sansregret.reading.numbers import NUMBER, Bound, bound_after, bound_before, interval, number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.schedule import WEEKDAY, contract_hours, weekdays
from sansregret.reading.shares import shares

_PER = (
    r"(?:(?: ?[/\\] ?| a la | par |p/)(?:semaines?|sem\.?|week|wk|hebdo|s)(?![a-z0-9])"
    r"| ?(?:par sem(?:aine)?|(?:per|a|each|every|chaque|la|of the|dans la|sur la|in a|in the) (?:semaine|week|wk)"
    r"|weekly"
    r"|hebdo(?:madaires?)?|p/?\.?w\.?)(?![a-z0-9]))"
    r"(?! (?:prochaine|suivante|derniere|d'apres|du \d|commencing|starting|beginning))"
)
#: Right after the unit only: "4-day week", "10-hour week", "3j semaine".
_HYPHENED = r"[ -](?:(?:work(?:ing)?[ -]?)?week|semaines?)(?![a-z])"
_IN_FIVE = r"(?: sur (?:5|cinq)(?: jours)?| out of (?:5|five)| ?/ ?5(?: ?j(?:ours)?)?)(?![\d.,a-z])"


@cache
def _weekly() -> re.Pattern[str]:
    """What makes an amount a weekly one, after it; `gap` is what the amount is of."""
    return compiled(rf"(?P<gap>(?: [a-z'-]{{1,20}}){{0,5}}?)(?P<per>{_PER}|{_IN_FIVE})|{_HYPHENED}")


@cache
def _weekly_before() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:hebdomadaires?|hebdo|weekly|(?:chaque|par|toutes les|each|every|per|fois / ?|fois/"
        r"|a) ?(?:semaines?|sem|week|wk))"
        r"(?: [a-z'-]{1,15}){0,4}?[ :,(-]{0,3}(?:de |d'|of |for |pendant |pour )?$"
    )


@cache
def _other_rhythm() -> re.Pattern[str]:
    return compiled(
        r"(?P<gap>(?: [a-z'-]{1,20}){0,3}?)(?: ?/ ?| par | per | a | each | every | chaque | tous les | toutes les "
        r"| un | one )"
        r"(?:(?P<month>mois|month)|(?P<day>jour|j|day)|(?P<year>an|annee|year)|(?:deux|2|two|other) (?:semaines?"
        r"|weeks?)|(?:15|quinze) jours|fortnight|trimestre|quarter)(?![a-z])| sur (?:deux|2)(?![\d.,a-z])"
        r"|(?P<monthly> mensuel(?:le)?s?| monthly)"
    )


@cache
def _push() -> re.Pattern[str]:
    """A higher end that is granted afterwards: "3 days a week, 4 at a push", "2 jours, voire 3"."""
    digit = r"(?:[2-5]|deux|trois|quatre|cinq|two|three|four|five)"
    day = r"(?: ?(?:j|jours?|days?)(?![a-z]))?"
    why = (
        r"(?:voire|maybe|possibly|perhaps|peut-etre|even|eventuellement|sometimes|parfois|ideally|idealement|ou|or"
        r"|puis|then"
        r"|up to|jusqu'a|max(?:imum)?)"
    )
    after = (
        r"(?:at a push|max(?:imum|i)?|si (?:besoin|possible|necessaire)|if (?:needed|necessary|possible)|at most"
        r"|tops|ensuite"
        r"|certaines semaines|some weeks|les grosses semaines|a terme|later)"
    )
    return compiled(
        rf" ?[,(]? ?(?:{why} (?:meme |even |up to |a )?(?P<high>{digit}){day}(?: {after})?"
        rf"|(?P<high2>{digit}){day} {after})"
        r"(?! ?(?:[a-z€%/\d]|-\d))\)?"
    )


@cache
def _times_a_week() -> re.Pattern[str]:
    """How many times a week what follows occurs: "twice a week, 1 hour each"."""
    return compiled(
        rf"(?<![a-z0-9])(?:(?P<once>once|une fois)|(?P<twice>twice)|(?P<times>{NUMBER}) ?(?:fois|times|x|evenings?"
        r"|soirs?|soirees?|mornings?|matins?|afternoons?|lessons?|sessions?|seances?|cours|class(?:es)?|lecons?))"
        r"(?: a | per | par | each | every | ?/ ?)(?:week|sem|semaine|wk)[ ,:(-]{1,3}(?:(?:for|pendant|de|d'"
        r"|a raison de) ?)?$"
    )


def weekly_amounts(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """days_per_week and hours_per_week from "3 jours par semaine", "2 x 1h30/sem", "10 hours weekly"."""
    text = page.folded[sentence.start : sentence.end]
    taken = 0
    for measure in measures(text):
        if measure.unit not in ("day", "hour") or measure.start < taken or (measure.clock and WEEKDAY.search(text)):
            continue
        per = _weekly().match(text, measure.end)
        counted = repeats(text, measure)
        if per is None and counted is not None and counted.end > measure.end:
            per = _weekly().match(text, counted.end)
        if per is None and measure.unit == "day" and _of_part_time(text, measure):
            end = measure.end
        elif per is None and taken == 0 and _weekly_before().search(text[max(0, measure.start - 60) : measure.start]):
            if _other_rhythm().match(text, measure.end):
                continue
            end = measure.end
        elif per is not None:
            end = per.end()
        else:
            continue
        taken = end
        yield from _weekly_amount(page, sentence, measure, (per["gap"] or "" if per else ""), end)


#: Where remote or full-time work is spoken of too, days at the office are presence.
_ELSE_REMOTE = compiled(r"tele-?travail|remote|distanciel|hybrid|full[- ]?time|temps plein")


def _weekly_amount(page: Page, sentence: Sentence, measure: Measure, gap: str, end: int) -> Iterator[Finding]:
    text = page.folded[sentence.start : sentence.end]
    if is_elsewhere(text, measure.start, end, gap):
        return
    if is_at_a_place(page.text[sentence.start : sentence.end], text, measure.start, end):
        return
    if measure.vague:
        yield page.found("full_time", False, _span(sentence, measure.start, end))
        return
    doubtful = may_be_presence(text, end)
    if doubtful and _ELSE_REMOTE.search(page.folded[: sentence.start] + page.folded[sentence.end :]):
        return
    low, high, start = measure.low, measure.high, measure.start
    counted = repeats(text, measure) if measure.unit == "hour" else None
    times = _times_a_week().search(text[max(0, start - 60) : start]) if measure.unit == "hour" else None
    if times is not None:
        count = 1.0 if times["once"] else 2.0 if times["twice"] else number(times["times"]) or 1.0
        low, high, start = low * count, high * count, max(0, start - 60) + times.start()
    elif counted is not None:
        low, high, start = low * counted.low, high * counted.high, min(start, counted.start)
    bound, start = bound_before(text, start)
    after, end = bound_after(text, end)
    inside, _ = bound_after(text, measure.end)
    least, most = interval(low, high, bound, after, inside, Bound.AT_LEAST if measure.plus else None)
    if measure.unit == "day" and (push := _push().match(text, end)):
        most = max(most, number(push["high"] or push["high2"]) or 0.0) if most is not None else None
        end = push.end()
    if not _plausible(measure.unit, least, most):
        return
    yield page.found(
        "days_per_week" if measure.unit == "day" else "hours_per_week",
        Range(min=least, max=most),
        _span(sentence, start, end),
        certainty=Certainty.LIKELY if doubtful else Certainty.STATED,
        rank=2,
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


def _of_part_time(text: str, measure: Measure) -> bool:
    """Whether days without a rhythm are days a week: "temps partiel (3 jours)", "4 jours dont 1 sur place"."""
    if measure.high > FULL_WEEK or _other_rhythm().match(text, measure.end):
        return False
    before = text[max(0, measure.start - 60) : measure.start]
    return bool(_PART_TIME_BEFORE.search(before) or _SHARED_OUT.match(text, measure.end))


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
    for measure in measures(text):
        rhythm = _other_rhythm().match(text, measure.end)
        if rhythm is None or measure.unit not in _IN_DAYS:
            continue
        end = rhythm.end()
        if is_elsewhere(text, measure.start, end, rhythm["gap"] or "") or may_be_presence(text, end):
            continue
        days = measure.high * _IN_DAYS[measure.unit]
        if rhythm["day"]:
            sure = few = measure.unit == "hour" and measure.high <= 5
        else:
            few = days <= 16
            sure = (days >= 4 or measure.unit == "hour") and not rhythm["year"]
        if few:
            certainty = Certainty.STATED if sure else Certainty.LIKELY
            yield page.found("full_time", False, _span(sentence, measure.start, end), certainty=certainty)


#: What one unit counts in days of work.
_IN_DAYS = {"hour": 1 / 7, "day": 1.0, "week": 5.0}

PARSERS: tuple[Parser, ...] = (
    Parser(
        name="weekly_amount",
        triggers=(
            "semaine*", "sem", "week*", "wk", "hebdo*", "cinq", "five", "5", "s", "pw", "dont", "including",
            "partiel", "part", "parttime", "rythme", "cadence", "frequence",
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
        triggers=("temps", "time", "fulltime", "parttime", "tps", "heures", "hours", "hrs"),
        parse=full_time,
    ),
)  # fmt: skip

COMBINE: Mapping[str, Combine] = {"full_time": combine_full_time}
