"""Stints: amounts of time with how often they occur and what they come back with, put together once for a sentence.

"3 séances de 2 h par semaine" is one amount (2 hours), a count (3) and a rhythm (week). What the amount is of, the
parsers say: with a rhythm a workload, without one a total or the length of the mission, or something else
(`reading.other_times`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from sansregret.reading.elsewhere import PRESENCE
from sansregret.reading.measures import Measure, measures
from sansregret.reading.numbers import Bound, bound_after, bound_before, interval
from sansregret.reading.pattern import compiled
from sansregret.reading.repeats import Repeats, is_for_each, repeats
from sansregret.reading.rhythm import Period, Rhythm, rhythm_after, rhythm_before


@dataclass(frozen=True, slots=True, kw_only=True)
class Stint:
    """An amount of time at a place: what was measured, how often, and in which rhythm.

    `start` and `end` span the amount with its count; `rhythm` stands before or behind. `low` and `high` are of all
    occurrences within the rhythm, or in all where there is none.
    """

    measure: Measure
    repeats: Repeats | None
    rhythm: Rhythm | None
    low: float
    high: float
    start: int
    end: int

    @property
    def unit(self) -> str:
        """hour, day, week, month or year."""
        return self.measure.unit

    @property
    def counted(self) -> bool:
        """Whether it occurs more than once."""
        return self.repeats is not None and (self.repeats.low > 1 or self.repeats.high > 1)

    def span(self) -> tuple[int, int]:
        """The place of the amount with its count and its rhythm."""
        if self.rhythm is None or (self.rhythm.end < self.start - 1 and self.rhythm.times == 1.0):
            return self.start, self.end
        return min(self.start, self.rhythm.start), max(self.end, self.rhythm.end)


@lru_cache(maxsize=256)
def stints(text: str, context: str = "") -> tuple[Stint, ...]:
    """All stints of a folded sentence; `context` may hold what is counted ("deux groupes. Une journée par groupe")."""
    return tuple(_shared(text, list(_stints(text, context))))


_JOINED = compiled(r"(?: (?:de |d'|of |pour |for )?[a-z'-]{2,14}){0,4} ?(?:\+|plus|et|and) (?:environ |about )?")


def _shared(text: str, found: list[Stint]) -> list[Stint]:
    """Hours that are added up share one rhythm: "1h de cours + 1h de prépa par semaine"."""
    for at in range(len(found) - 1):
        first, second = found[at], found[at + 1]
        if first.unit != "hour" or second.unit != "hour" or (first.rhythm is None) is (second.rhythm is None):
            continue
        rhythm = first.rhythm or second.rhythm
        weekly = rhythm is not None and rhythm.period is Period.WEEK
        if weekly and _JOINED.fullmatch(text[first.span()[1] : second.start]):
            found[at], found[at + 1] = replace(first, rhythm=rhythm), replace(second, rhythm=rhythm)
    return found


def _stints(text: str, context: str) -> Iterator[Stint]:
    said = 0
    last: Stint | None = None
    for measure in _joined(text):
        if measure.end <= said or _is_price(text, measure):
            continue  # the period of a rhythm or of a price: "2 days *a week*", "$50 *an hour*"
        stint = _stint(text, context, measure, last)
        if last is not None and stint.rhythm is not None and _holds(stint.rhythm, last):
            last = None  # the period that stands before: "twice *a week*, 1 hour each"
        if last is not None:
            yield last
        last, said = stint, max(said, stint.span()[1])
    if last is not None:
        yield last


def _holds(rhythm: Rhythm, stint: Stint) -> bool:
    return rhythm.start <= stint.start and stint.end <= rhythm.end


#: No sentence says more amounts than these; one that seems to is noise.
_MOST = 24


def _joined(text: str) -> Iterator[Measure]:
    """The measures of a text, days of so many hours as one."""
    held: Measure | None = None
    for measure in measures(text)[:_MOST]:
        made = _hours_of_days(text, held, measure) if held is not None else None
        if made is None and held is not None:
            yield held
        held = made or measure
    if held is not None:
        yield held


_ARTICLE = compiled(r"(?:an?|une?) ")
_PRICE = compiled(
    r"(?:\d ?$|(?:[€$£]|euros?|eur|quid|tenner|pounds?|dollars?|bucks|balles|grand|\dk|ht|ttc|nets?|bruts?|gross"
    r"|chf|usd|gbp"
    r"|hundred|cents?|mille|thousand) ?[,(]? ?$)"
)


def _is_price(text: str, measure: Measure) -> bool:
    return (
        _ARTICLE.match(text, measure.start) is not None
        and _PRICE.search(text[max(0, measure.start - 12) : measure.start]) is not None
    )


_PART_OF_DAY = compiled(
    r"(?:matinees?|matins?|aprems?|mornings?|apres-midis?|afternoons?|demi-? ?journees?|half[- ]days?)$"
)
_OF = compiled(r" ?(?:de |d'|of |\(|, |a )(?:environ |about )?$")


def _hours_of_days(text: str, days: Measure, hours: Measure) -> Measure | None:
    """Days that are so many hours each as one amount: "sept matinées de 3h" in hours, "2 jours de 7h" in days."""
    if days.unit != "day" or hours.unit != "hour" or hours.clock or hours.start < days.end or hours.high > 12:
        return None
    if not _OF.fullmatch(text[days.end : hours.start]):
        return None
    if not _PART_OF_DAY.search(text[: days.end]) or text[days.end : hours.start].strip() in ("(", ","):
        return Measure(start=days.start, end=hours.end, low=days.low, high=days.high, unit="day", vague=days.vague)
    return Measure(
        start=days.start, end=hours.end, low=days.low * 2 * hours.low, high=days.high * 2 * hours.high, unit="hour"
    )


_THIS_WEEK = compiled(r" (?:dans|sur|in|over|of) (?:la|the|une|a) ")
#: More occurrences than this in one week are rather those of the whole.
_OFTEN = 2


def _stint(text: str, context: str, measure: Measure, last: Stint | None) -> Stint:
    """A measure with its count and its rhythm, which may be that of the stint before it ("28 h par semaine sur 4"
    " jours")."""
    said = last.end if last is not None else 0
    counted = repeats(text, measure, context) if measure.unit in ("hour", "day") and not measure.clock else None
    if counted is not None and counted.start < said and last is not None and last.unit in ("hour", "day"):
        counted = replace(counted, start=measure.start) if is_for_each(text, measure) else None
    rhythm = rhythm_after(text, measure.end, measure.unit)
    if rhythm is None and counted is not None and counted.end > measure.end:
        rhythm = rhythm_after(text, counted.end, measure.unit)
    if rhythm is not None and _THIS_WEEK.match(text, rhythm.start) and counted is not None:
        rhythm = None  # "répétée 4 fois dans la semaine"
    if rhythm is not None and rhythm.period is Period.WEEKDAY and counted is not None and counted.low > _OFTEN:
        rhythm = None  # "5 fois 2h, les lundis soir" is a total
    start, end = measure.start, measure.end
    if counted is not None:
        start, end = min(start, counted.start), max(end, counted.end)
    low = measure.low * (counted.low if counted else 1)
    high = measure.high * (counted.high if counted else 1)
    if rhythm is None:
        free = last.rhythm.end if last is not None and last.rhythm is not None else 0
        rhythm = rhythm_before(text, start, measure.unit, free) or rhythm_before(
            text, measure.start, measure.unit, free
        )
        if rhythm is not None and rhythm.times > 1:
            low, high, start = measure.low * rhythm.times, measure.high * rhythm.times, rhythm.start
    if rhythm is None and last is not None and _explains(text, last, measure):
        rhythm = last.rhythm
    if rhythm is None and (counted is None or counted.low <= 1):
        rhythm = _of_part_time(text, measure)
    return Stint(measure=measure, repeats=counted, rhythm=rhythm, low=low, high=high, start=start, end=end)


_EXPLAINED = compiled(
    r"(?:,? ?(?:soit|i\.e\.|=|\(|c'est-a-dire|that is|spread (?:over|across)|over|sur|reparti\w*(?: (?:sur|en"
    r"|over))?|en|split"
    r" (?:over|across|into)|across|on))(?: (?:environ|about|a peu pres|around))? ?"
)


def _explains(text: str, last: Stint, measure: Measure) -> bool:
    """Whether a measure says in another unit what a weekly stint is: "16 hours per week over two days"."""
    if last.rhythm is None or {last.unit, measure.unit} != {"hour", "day"}:
        return False
    if measure.high > (6 if measure.unit == "day" else 45) or text.startswith("/", measure.end):
        return False
    between = text[last.span()[1] : measure.start]
    if _PART_OF_DAY.search(text[: measure.end]) and between in (", ", "), ", " (", "/", " / "):
        return True
    if between in (", ", " / ", " - ") and _WORKED.match(text, measure.end):
        return True
    if measure.unit == "hour" and measure.low >= _HOURS_OF_A_WEEK and between in (", ", "/", " / ", " - "):
        return True
    return _EXPLAINED.fullmatch(between) is not None


_WORKED = compiled(r" (?:travaill\w+|worked|ouvre?s)")
#: From so many on, hours beside days a week are those of the week: "5 jours sur 7, 35h".
_HOURS_OF_A_WEEK = 14


_PART_TIME_BEFORE = compiled(
    r"(?<![a-z])(?:(?:temps partiel|part[- ]?time|mi-temps|half[- ]time|rythme|cadence"
    r"|frequence)(?: (?:de travail|souhaite|prevu|estime"
    r"|partiel|possible|accepte))?|\d ?%|\d ?(?:etp|fte))[ :,(-]{1,3}"
    r"(?:(?:de|d'|environ|soit|a raison de|about|minimum|max|au moins|jusqu'a|up to|at least|entre|i\.e\.) ?){0,2}$"
)
_SHARED_OUT = compiled(
    rf" ?[,(]? ?(?:dont|including|incl\.?|of which"
    rf"|with)(?: [a-z0-9'/]+){{1,4}}? {PRESENCE}(?![a-z])"
)


#: Fewer hours beside "part-time" may be those of a day.
_FEWEST_HOURS = 8
_FULL_WEEK, _MOST_HOURS = 5, 34


def _of_part_time(text: str, measure: Measure) -> Rhythm | None:
    """The week, where days are days a week without saying so: "temps partiel (3 jours)", "4 jours dont 1 sur place"."""
    if measure.unit not in ("day", "hour") or measure.high > (_FULL_WEEK if measure.unit == "day" else _MOST_HOURS):
        return None
    before = text[max(0, measure.start - 60) : measure.start]
    if measure.unit == "hour" and (measure.low < _FEWEST_HOURS or measure.clock):
        return None
    if _PART_TIME_BEFORE.search(before) or _SHARED_OUT.match(text, measure.end):
        return Rhythm(period=Period.WEEK, start=measure.end, end=measure.end)
    return None


#: What an amount is of may stand before its bound: "a day's work at most", "3 jours de formation minimum".
_OF_WORK = compiled(
    r"(?:'s?)?(?: (?:de |d'|of )?(?:work|travail|boulot|taf|formation|training|conseil|consulting|cours|prestation))"
)


def bounded(text: str, stint: Stint, start: int, end: int) -> tuple[float | None, float | None, int, int]:
    """The ends of a stint with the bounds that stand around start..end, and the place with those bounds."""
    before, start = bound_before(text, start)
    after, end = bound_after(text, end)
    if after is None and (of := _OF_WORK.match(text, end)):
        after, behind = bound_after(text, of.end())
        end = behind if after is not None else end
    inside = bound_after(text, stint.measure.end)[0] if stint.measure.end < end else None
    plus = Bound.AT_LEAST if stint.measure.plus else None
    least, most = interval(stint.low, stint.high, before, after, inside, plus)
    return least, most, start, end
