"""What facts say without saying it, as a short table with reasons.

An entailed fact cites its source: it has that fact's words and that fact's certainty, or is only likely where
the step itself is. Nothing known is ever replaced, but for pay, which is counted anew in the frame's currency.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from math import inf

from sansregret.core.axes import bounds
from sansregret.core.facts import Certainty, Fact, Facts, Quantity, Range, Rate, Value
from sansregret.core.frame import Voice
from sansregret.core.frame_build import days_in

#: The amount of work, in days and in hours, and the calendar length, in days, that nobody calls full time.
SMALL_DAYS, SMALL_HOURS, SMALL_CALENDAR = 10.0, 70.0, 14.0
#: Amounts and lengths depend on no calendar day.
_NO_DAY = date.min
_RHYTHM = ("full_time", "days_per_week", "hours_per_week")


def entail(facts: Facts, voice: Voice) -> Facts:
    """The facts with those that follow from them, row after row of the table; later rows see earlier ones."""
    for row in TABLE:
        added = tuple(row(facts, voice))
        if added:
            facts = facts.with_facts(*added)
    return facts


def _follows(name: str, value: Value, source: Fact, *, likely: bool = False) -> Fact:
    certainty = Certainty.LIKELY if likely else source.certainty
    return Fact(
        name=name,
        value=value,
        certainty=certainty,
        quotes=source.quotes,
        parser="entailments",
        entailed_from=source.entailed_from or source.name,
    )


def _full_time_by_rhythm(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """Fewer days or hours a week than the user's week is not full time; as many are."""
    if "full_time" in facts:
        return
    for name, whole in (
        ("days_per_week", voice.days_per_week),
        ("hours_per_week", voice.days_per_week * voice.hours_per_day),
    ):
        fact = facts.get(name)
        if fact is not None and isinstance(fact.value, Range):
            low, high = fact.value.min, fact.value.max
            if high is not None and high < whole:
                yield _follows("full_time", False, fact)
                return
            if low is not None and low >= whole:
                yield _follows("full_time", True, fact)
                return


def _small_work(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """At most 10 days or 70 hours in all, without a weekly rhythm, is a piece of work and not a full-time mission."""
    effort = facts.get("effort")
    if effort is None or any(name in facts for name in _RHYTHM):
        return
    _low, high = bounds("effort", effort.value, Voice(hours_per_day=SMALL_HOURS / SMALL_DAYS), _NO_DAY)
    if high is not None and high <= SMALL_DAYS:
        yield _follows("full_time", False, effort)


def _short_calendar(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """Two weeks hold at most ten working days: what is over by then is a piece of work too."""
    duration = facts.get("duration")
    if duration is None or any(name in facts for name in _RHYTHM):
        return
    _low, high = bounds("duration", duration.value, voice, _NO_DAY)
    if high is not None and high <= SMALL_CALENDAR:
        yield _follows("full_time", False, duration)


def _week_of_small_work(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """No week can hold more work than there is in all: three days of work are at most three days a week."""
    effort = facts.get("effort")
    if effort is None or "days_per_week" in facts or "hours_per_week" in facts:
        return
    _low, days = bounds("effort", effort.value, voice, _NO_DAY)
    if days is not None and days < voice.days_per_week:
        yield _follows("days_per_week", Range(min=None, max=days), effort)
        yield _follows("hours_per_week", Range(min=None, max=days * voice.hours_per_day), effort)


def _days_of_full_time(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """Full time is the user's whole week."""
    full_time = facts.get("full_time")
    if full_time is not None and full_time.value is True and "days_per_week" not in facts:
        whole = Range(min=voice.days_per_week, max=voice.days_per_week)
        yield _follows("days_per_week", whole, full_time)


def _single_pupil(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """Lessons for one person do not fill anybody's week; only likely, for one person may want many."""
    group = facts.get("participants")
    if group is None or any(name in facts for name in _RHYTHM):
        return
    if isinstance(group.value, Range) and group.value.max is not None and group.value.max <= 1:
        yield _follows("full_time", False, group, likely=True)


def _pay(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """Pay of a period is that of the rates given for it; another currency says nothing, none only likely so."""
    for name, period in (("day_rate", "day"), ("hour_rate", "hour"), ("project_price", "project")):
        yield from _pay_for(name, period, facts, voice)


def _pay_for(name: str, period: str, facts: Facts, voice: Voice, size: float = 1.0) -> Iterable[Fact]:
    """The range of all rates for a period, times `size`."""
    source = facts.get("rates")
    if source is None or not isinstance(source.value, tuple):
        return
    rates = [rate for rate in source.value if isinstance(rate, Rate) and rate.per == period]
    rates = [rate for rate in rates if rate.currency in (None, voice.currency)]
    if not rates:
        return
    lows = [0.0 if rate.min is None else rate.min * size for rate in rates]
    highs = [inf if rate.max is None else rate.max * size for rate in rates]
    low, high = min(lows), max(highs)
    value = Range(min=low or None, max=None if high == inf else high)
    yield _follows(name, value, source, likely=any(rate.currency is None for rate in rates))


def _foreign_pay(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """A range that reading derived from rates in another currency is not one in the frame's: it is unknown."""
    rates = facts.get("rates")
    if rates is None or not isinstance(rates.value, tuple):
        return
    foreign = [rate for rate in rates.value if isinstance(rate, Rate) and rate.currency not in (None, voice.currency)]
    if foreign:
        for name in ("day_rate", "hour_rate", "project_price"):
            fact = facts.get(name)
            if fact is not None and not fact.entailed_from:
                yield Fact(
                    name=name, value=Range(min=None, max=None), certainty=Certainty.LIKELY, entailed_from="rates"
                )


def _pay_by_own_hours(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """Pay by the hour, day or week in one another's terms, by the frame's own working day and week; no other period."""
    conversions = (
        ("day_rate", "hour", voice.hours_per_day),
        ("day_rate", "week", 1 / voice.days_per_week),
        ("hour_rate", "day", 1 / voice.hours_per_day),
    )
    for name, period, size in conversions:
        if not _tells(facts, name):
            converted = tuple(_pay_for(name, period, facts, voice, size))
            yield from converted
            facts = facts.with_facts(*converted)


def _day_rate_of_project(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """A price for a piece of work of known length makes a day rate; only likely, for preparation is often left out."""
    price, effort = facts.get("project_price"), facts.get("effort")
    if price is None or effort is None or _tells(facts, "day_rate") or not isinstance(price.value, Range):
        return
    least, most = bounds("effort", effort.value, voice, _NO_DAY)
    if least and most and (price.value.min is not None or price.value.max is not None):
        low = None if price.value.min is None else price.value.min / most
        high = None if price.value.max is None else price.value.max / least
        yield _follows("day_rate", Range(min=low, max=high), price, likely=True)


def _effort_of_rhythm(facts: Facts, voice: Voice) -> Iterable[Fact]:
    """So many days a week for so long is so much work; only likely, for weeks off are seldom counted."""
    days, length = facts.get("days_per_week"), facts.get("duration")
    if days is None or length is None or "effort" in facts or not isinstance(days.value, Range):
        return
    least, most = bounds("duration", length.value, voice, _NO_DAY)
    week = days_in("week", voice)
    low = None if least is None or days.value.min is None else days.value.min * least / week
    high = None if most is None or days.value.max is None else days.value.max * most / week
    if low is not None or high is not None:
        yield _follows("effort", Quantity(min=low, max=high, unit="day"), days, likely=True)


def _tells(facts: Facts, name: str) -> bool:
    value = facts.value(name)
    return isinstance(value, Range) and (value.min is not None or value.max is not None)


Row = Callable[[Facts, Voice], Iterable[Fact]]

#: The table, in order. Each row's reason is its docstring.
TABLE: tuple[Row, ...] = (
    _full_time_by_rhythm,
    _small_work,
    _short_calendar,
    _week_of_small_work,
    _days_of_full_time,
    _single_pupil,
    _foreign_pay,
    _pay,
    _pay_by_own_hours,
    _day_rate_of_project,
    _effort_of_rhythm,
)
