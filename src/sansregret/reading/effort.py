"""The total amount of paid work: "formation de 3 jours", "20 jours/homme", "3 seances de 2h", "a half-day workshop".

An amount with a rhythm ("par semaine", "a month") is a workload, a length in weeks or months the duration of the
mission, and delays, calls, films, ages and the past are none of ours (`reading.other_times`). What is said of several
parts is added up; a total outweighs its parts. An amount of hours or days that nothing explains is likely one of work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from sansregret.core.facts import Certainty, Quantity, Range
from sansregret.reading.duration import duration
from sansregret.reading.effort_reasons import (
    RANK_ALONE,
    RANK_BARE,
    RANK_NAMED,
    RANK_PREPOSITION,
    RANK_SESSIONS,
    RANK_SHORT,
    RANK_TOTAL,
    rank_of,
)
from sansregret.reading.numbers import NUMBER, TO, Bound, bound_after, number
from sansregret.reading.other_ends import other_end
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.repeats import each_of_many
from sansregret.reading.rivals import best_of_rivals
from sansregret.reading.stints import Stint, bounded, stints

#: The name of a finding in an item of a list: such items are added up.
ITEM = "effort_item"
_LIST_ITEM = compiled(r"(?:[-+>]|\d{1,2}[.)]|jour \d|day \d|module \d|atelier \d|session \d)")


#: Only an amount for each of something needs what stands before its sentence.
_FOR_EACH = compiled(r"(?<![a-z])(?:chaque|each|every|par|per|chacune?s?)(?![a-z])")


def effort(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """effort from amounts of hours or days that the words around say to be work, once and in total."""
    text = page.folded[sentence.start : sentence.end]
    context = page.folded[max(0, sentence.start - 250) : sentence.start] if _FOR_EACH.search(text) else ""
    parts = [
        _Part(stint, rank)
        for stint in stints(text, context)
        if stint.unit in ("day", "hour") and (rank := rank_of(page, sentence, text, stint)) is not None
    ]
    for group in _groups(text, parts):
        if all(part.rank == RANK_SHORT for part in group):
            continue
        yield _found(page, sentence, group)


@dataclass(frozen=True, slots=True)
class _Part:
    stint: Stint
    rank: int


_SAME = compiled(
    r"(?:^|[ (,])(?:soit|=|i\.e\.|c'est-a-dire|that is|ou encore|donc|so|making|equivalent|dont|including|split"
    r"|divided|broken|decoupee?s?|reparti\w*|spread)(?: |$)|\($"
)
_OR = compiled(r"(?:^| )(?:ou|or|voire|sinon)(?= |$)")
_INSTEAD = compiled(r"au lieu d|instead of|rather than|plutot que|et non|not ")
_AND = compiled(
    r"(?:^|[ ,;+])(?:et|and|plus|puis|then|suivie?s?|followed|ainsi que|as well as|avec|with)(?= |$)|\+|&"
    r"|, (?:le|la|the|l')? ?(?:deuxieme|second|troisieme|autre|dernier|derniere|third|last|other|next)(?![a-z])"
)


#: Parts of a list, with what they are of; with so many words between they are only likely to belong together.
_LISTED = compiled(r"(?: (?:de |d'|of )?[a-z'-]{2,16}){0,4}(?:, | / )")
#: Parts that are not yet asked for.
_OPTIONAL = compiled(r"(?<![a-z])(?:option\w*|eventuel\w*|maybe|peut-etre|possibly|perhaps|if )")


def _groups(text: str, parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    """Parts that are said together, to be added up; what only explains a part ("soit 14 h") is left out."""
    group: list[_Part] = []
    for part in parts:
        if not group:
            group = [part]
            continue
        last = group[-1]
        between = text[last.stint.end : part.stint.start]
        if _INSTEAD.search(between) or (_SAME.search(between) and part.rank < RANK_TOTAL):
            continue
        if _over_days(part, last, between):
            continue
        if _UPPER.fullmatch(between) and _tops(text, part, last):
            group[-1] = _Part(replace(last.stint, high=part.stint.high, end=part.stint.end), last.rank)
            continue
        summed = part.stint.unit == last.stint.unit and RANK_TOTAL not in (part.rank, last.rank)
        joined = (
            len(between) <= 70
            and not _OPTIONAL.search(text, last.stint.end, part.stint.end + 20)
            and _AND.search(between)
            and not _OR.search(between)
            and "." not in between
        )
        listed = _LISTED.fullmatch(between) is not None and part.rank >= RANK_NAMED <= last.rank
        if summed and joined:
            group.append(part)
        elif summed and listed:
            group.append(part if between in (", ", " / ") else _Part(part.stint, RANK_ALONE))
        else:
            yield group
            group = [part]
    if group:
        yield group


#: "A day and a half, two days at most": one amount with its upper end.
_UPPER = compiled(r"(?:'s? ?(?:work|travail)?)?,? ?\(?(?:(?:or|ou|maybe|voire|even|perhaps|peut-etre|possibly) )?")


_OVER = compiled(r",? ?(?:spread |split |reparti\w* |etal\w+ )?(?:over|across|sur|en|in|into) ")


def _over_days(part: _Part, last: _Part, between: str) -> bool:
    """Whether days only say when hours take place: "25 hours over five mornings"."""
    return last.stint.unit == "hour" and part.stint.unit == "day" and _OVER.fullmatch(between) is not None


def _tops(text: str, part: _Part, last: _Part) -> bool:
    same = part.stint.unit == last.stint.unit and part.stint.low > last.stint.high
    return same and bound_after(text, part.stint.end)[0] is Bound.AT_MOST


#: A part that leaves its unit out: "six hours of teaching *plus two of marking*".
_MORE = compiled(
    rf"(?: (?!\d)[a-z'-]{{2,16}}){{0,4}},? ?(?:plus|and|et|\+|puis|then) (?P<more>{NUMBER}) (?:of|de|d'|pour|for"
    rf"|en|in|a|at|sur|chez|on) "
)


def _found(page: Page, sentence: Sentence, group: Sequence[_Part]) -> Finding:
    text = page.folded[sentence.start : sentence.end]
    ends = [
        other_end(text, part.stint.unit, bounded(text, part.stint, part.stint.start, part.stint.end)) for part in group
    ]
    more = _MORE.match(text, group[-1].stint.end)
    if more is not None and not _OPTIONAL.search(text, more.end("more"), more.end() + 20):
        value = number(more["more"]) or 0.0
        ends.append((value, value, more.start("more"), more.end("more")))
    least = None if any(end[0] is None for end in ends) else sum(end[0] or 0.0 for end in ends)
    most = None if any(end[1] is None for end in ends) else sum(end[1] or 0.0 for end in ends)
    rank = min(part.rank or RANK_BARE for part in group)
    item = len(group) == 1 and rank >= RANK_ALONE and _LIST_ITEM.match(text) is not None
    found = page.found(
        "effort",
        Quantity(min=least, max=most, unit=group[0].stint.unit),
        *((sentence.start + start, sentence.start + end) for _, _, start, end in ends),
        certainty=Certainty.LIKELY
        if rank <= RANK_PREPOSITION or len(group) > 2 or _of_each(text, group)
        else Certainty.STATED,
        rank=rank if len(group) == 1 else max(rank, RANK_SESSIONS),
    )
    return found if not item or rank == RANK_TOTAL else _as_item(found)


def _of_each(text: str, group: Sequence[_Part]) -> bool:
    """Whether an amount is that of one of several occasions whose number is not said: "des ateliers de 3h"."""
    return any(part.stint.repeats is None and each_of_many(text, part.stint.measure) for part in group)


def _as_item(found: Finding) -> Finding:
    return Finding(
        fact=found.fact, value=found.value, spans=found.spans, part=found.part, parser=ITEM,
        certainty=found.certainty, rank=found.rank,
    )  # fmt: skip


def combine_effort(findings: Sequence[Finding]) -> Finding | None:
    """A total where there is one, else the sum of the items of a list, else the best."""
    chosen = best_of_rivals(findings)
    if chosen is None or chosen.rank >= RANK_TOTAL:
        return chosen
    items = [f for f in findings if f.parser == ITEM and f.part == chosen.part]
    values = [f.value for f in items if isinstance(f.value, Quantity)]
    if len(items) < 2 or len({value.unit for value in values}) > 1:
        return chosen
    lows, highs = [value.min for value in values], [value.max for value in values]
    return Finding(
        fact="effort",
        value=Quantity(
            min=None if None in lows else sum(low or 0.0 for low in lows),
            max=None if None in highs else sum(high or 0.0 for high in highs),
            unit=values[0].unit,
        ),
        spans=tuple(span for f in items for span in f.spans),
        part=chosen.part,
        parser=ITEM,
        certainty=Certainty.LIKELY,
        rank=chosen.rank,
    )


@cache
def _label() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:nombre|nb|number|estimated|estimation|total)(?: (?:total|de|of))*(?: d')? ?"
        r"(?:(?P<day>jours?|days?|journees)|(?P<hour>heures?|hours?))(?P<of>(?: [a-z/'-]{1,16}){0,4}) ?[:=] ?"
        rf"(?:environ |about |~ ?)?(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?(?![a-z%€$£])"
    )


def labelled_number(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """effort, or days and hours a week, from a label that holds the unit: "Nombre de jours : 12"."""
    for match in page.matches(_label(), sentence):
        low = number(match["low"])
        high = number(match["high"]) if match["high"] else low
        if low is None or high is None or inline(r"mois|month|tele|remote|conge").search(match["of"]):
            continue
        unit = "day" if match["day"] else "hour"
        span = (match.start(), match.start() + len(match.group().rstrip()))
        if inline(r"semaine|week|hebdo").search(match["of"]):
            yield page.found(f"{unit}s_per_week", Range(min=low, max=high), span, rank=2)
        elif not inline(r"jour|day").search(match["of"]):
            yield page.found("effort", Quantity(min=low, max=high, unit=unit), span, rank=RANK_TOTAL)


_TIME_TRIGGERS = (
    "jour*", "j", "jrs", "jr", "journee*", "jh", "day*", "dy", "dys", "heure*", "hour*", "hr", "hrs", "h", "h0*",
    "h1*", "h2*", "h3*", "h4*", "h5*", "demi*", "half*", "matinee*", "matin", "matins", "aprem*", "apres", "morning*",
    "afternoon*", "minute*", "min", "mins", "mn",
)  # fmt: skip

PARSERS: tuple[Parser, ...] = (
    Parser(name="effort", triggers=_TIME_TRIGGERS, parse=effort),
    Parser(
        name="labelled_number",
        opens=(_label,),
        parse=labelled_number,
    ),
    Parser(
        name="duration",
        triggers=(
            "mois", "month*", "mth*", "semaine*", "week*", "wk*", "sem", "an", "ans", "annee*", "year*", "yr*",
            "trimestre*", "semestre*", "fortnight*",
        ),
        parse=duration,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"effort": combine_effort, "duration": best_of_rivals}
