"""What full time, days a week and hours a week say of each other.

| what is read | what follows |
|---|---|
| full time in words | 5 days a week |
| 5 days a week or more at the least | full time |
| days a week that include fewer than 5 | not full time |
| 35 hours a week or more at the least | full time |
| hours a week that include fewer than 35 | not full time, even every day of the week |
| full time in words, and fewer days | from those days up to 5, not full time |

What follows from something only likely is only likely. Nothing is said of amounts without weekly rhythm: that a
course of three days is not full time is for the judge to conclude.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sansregret.core.entailments import SMALL_DAYS, SMALL_HOURS
from sansregret.core.facts import Certainty, Quantity, Range
from sansregret.reading.full_time import BOTH
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages

#: From this many hours a week on, work is full time: the legal week in France, and common in Britain.
FULL_HOURS = 35
FULL_DAYS = 5
#: Full time and fewer days belong together when they are said within so many characters.
NEAR = 150
#: Further apart they may belong to different times, and the range is only likely.
BESIDE = 80


def complete_workload(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """full_time, days_per_week and hours_per_week, completed from each other."""
    words, days, hours = (found.get(name) for name in ("full_time", "days_per_week", "hours_per_week"))
    if words is not None and words.value is True and _is_small(found.get("effort")):
        words = replace(words, certainty=Certainty.LIKELY)
        yield words
    full = _decide(words, days, hours)
    if full is not None and full is not words:
        yield full
    if full is None:
        return
    if days is None and full.value is True and words is not None and words.value is True:
        yield replace(words, fact="days_per_week", value=Range(min=FULL_DAYS, max=FULL_DAYS))
    elif days is not None and words is not None and _granted_full(words):
        yield from _widened(days, words)


def _is_small(effort: Finding | None) -> bool:
    """Whether so little work is asked for in all that "full time" must be said of something else, or of a few days."""
    if effort is None or not isinstance(effort.value, Quantity) or effort.value.max is None:
        return False
    return effort.value.max <= _FEW[effort.value.unit]


#: The total that the judge takes for less than full time.
_FEW = {"day": SMALL_DAYS, "hour": SMALL_HOURS}


def _granted_full(words: Finding) -> bool:
    return words.value is True or words.parser == BOTH


def _widened(days: Finding, words: Finding) -> Iterator[Finding]:
    """Full time and fewer days were both said: any number of days between them."""
    value = days.value
    if days.part != words.part or abs(words.spans[-1][0] - days.spans[0][0]) > NEAR:
        return
    if isinstance(value, Range) and value.max is not None and value.max < FULL_DAYS:
        spans = (*days.spans, *words.spans[-1:])
        sure = abs(words.spans[-1][0] - days.spans[0][0]) <= BESIDE
        certainty = days.certainty if sure else Certainty.LIKELY
        yield replace(days, value=Range(min=value.min, max=FULL_DAYS), spans=spans, certainty=certainty)


def _decide(words: Finding | None, days: Finding | None, hours: Finding | None) -> Finding | None:
    """The finding that says whether it is full time: fewer hours or days outweigh the words."""
    said = [(hours, FULL_HOURS), (days, FULL_DAYS)]
    implied = [finding for source, least in said if (finding := _implied(source, least)) is not None]
    less = [finding for finding in implied if finding.value is False]
    sure = [finding for finding in less if finding.certainty is Certainty.STATED]
    if words is not None and (words.value is False or not sure) and words.certainty is Certainty.STATED:
        return words
    return next(iter((*sure, *less)), None) or words or next(iter(implied), None)


def _implied(source: Finding | None, least: float) -> Finding | None:
    if source is None or not isinstance(source.value, Range):
        return None
    full = source.value.min is not None and source.value.min >= least
    return replace(source, fact="full_time", value=full, rank=0)
