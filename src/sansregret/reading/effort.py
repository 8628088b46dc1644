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
from sansregret.reading.elsewhere import is_elsewhere_by_rest, is_somebodys, may_be_presence
from sansregret.reading.numbers import NUMBER, TO, Bound, bound_after, bound_before, number
from sansregret.reading.other_ends import other_end
from sansregret.reading.other_times import is_other_time, is_term
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.phrases import either
from sansregret.reading.repeats import is_for_each
from sansregret.reading.rivals import best_of_rivals
from sansregret.reading.scope import negated
from sansregret.reading.stints import Stint, bounded, stints

_TOTAL = (
    r"(?:au total|en tout|total(?:e|ing)?|volume(?: horaire)?|enveloppe|budget(?:e|ise)?|charge(?: de travail)?"
    r"|estimee?s?|estimation|estimate|effort|quota|forfait|pack|nombre d'heures|nombre de jours"
    r"|number of (?:days|hours)|workload|represent\w+|altogether|compte|chiffre|calcul\w*|reckon|guess)"
)
_LINK = (
    r"(?: ?[:=(|,-]| de| d'| of| for| sur| is| est| en| pendant| a| prevue?s?| estimee?s?| evaluee?s?| dure"
    r"| lasting| lasts| over| at| to)"
)
_NEAR = (
    r"(?: (?:environ|about|around|approximately|~|une duree|un total|a total|total|moins|minimum|maximum|max"
    r"|au moins|at least|jusqu'a|up to|approx\.?|env\.?|plus|roughly|entre|between|de|d'|of|pour|for|sur|peu pres"
    r"|seulement|juste|only|just|the|likely|probably|sans doute))"
)


@cache
def _named_before() -> re.Pattern[str]:
    work = either("amounts", "work")
    return compiled(
        rf"(?<![a-z])(?:(?P<total>{_TOTAL})|{work})(?: [a-z0-9'/-]{{1,18}}){{0,4}}?{_LINK}{_NEAR}{{0,3}} {{0,2}}$"
        rf"|(?P<plain>{work}) \(?$"
    )


@cache
def _named_after() -> re.Pattern[str]:
    return compiled(
        r"[ -]?\)?(?:(?P<total> ?(?:au total|en tout|in total|total|altogether|all in(?![a-z])|all told|/ ?hommes?"
        r"|-? ?hommes?|facturables?|billables?|of effort|au budget|dans le budget|all together|a prevoir))"
        r"|(?: (?:pleins?|pleines?|ouvrees?|ouvres|consecutifs?|consecutives?|complets?|full|entieres?))?"
        rf"(?: de| d'| of|'s?)? ?(?:(?:paid|on-site|onsite|online|remote|[a-z-]{{2,14}}) ){{0,2}}?"
        rf"(?:{either('amounts', 'work')}|{either('amounts', 'worked')})(?![a-z]))"
    )


_PREPOSITION = compiled(
    r"(?<![a-z])(?:pour|for|pendant|pdt|durant|over|sur|besoin de (?:toi|vous|quelqu'un)|need (?:you|someone|somebody"
    r"|help)|takes?|take you|prendr[a-z]+|prend|compter|prevoir|necessite\w*|demander\w*|dure(?:rait|ra)?|lasts?"
    r"|require[sd]?|spend|spare|consacrer|mobiliser?|compte[zr]|reckon|guess|estime\w* a|estimated at|evalue\w* a"
    r"|formateur|formatrice|trainer|intervenante?|animateur|animatrice|facilitat\w+|consultante?|photographe|someone"
    r"|quelqu'un|freelance|pour former|l'affaire|faut|faudrait|takes? (?:me|us)|soit)"
    r"(?: (?:une|un|environ|about|around|approximately|~|au moins|at least|maximum|max|up to|jusqu'a|just|only|juste"
    r"|entre|between|a peu pres|a total of|un total de|roughly|perhaps|maybe|peut-etre|approx\.?|env\.?|more than"
    r"|less than|plus de|moins de|pas plus de|no more than|toi|vous|you|me|us|someone|quelqu'un|lui|de|d'|about)){0,5}"
    r" ?$"
)
_DONE_BEFORE = compiled(
    r"(?<![a-z])(?:anim(?:er|e|ez|erait|erais|eriez)|assurer|dispenser|donner|intervenir|faire|organiser"
    r"|facilitat\w+|deliver(?:ing)?|run(?:ning)?|il s'agit d[e' ]|c'est|ce serait|ce sera|ca ferait|it's|it is"
    r"|it would be|it'd be|it will be|it'll be|would be|talking about|looking at|on parle de|on table sur|on part sur"
    r"|planned|prevue?s?|teach(?:ing)?|lead(?:ing)?|host(?:ing)?|do(?:ing)?|book(?:ing)?|reserver|bloquer|proposer"
    r"|planifier|programmer|cela fait|ca fait|cela represente|expect)(?: [a-z']+){0,3} $"
)
#: An amount with its price: "10 jours a 450 €", "500 €/jour x 10 jours".
_PRICED_AFTER = compiled(
    r" ?(?:a|at|@|x|pour|for) ?[€$£]? ?\d{2,5} ?(?:[€$£]|eur|k|ht|gbp|usd|$)|(?: ?@ ?| at )[€$£]?\d"
)
_PRICED_BEFORE = compiled(r"[€$£\d] ?(?:ht)? ?(?:/ ?(?:j|jour|day|h|heure|hour))? ?(?:x|\*|,) ?$")
_SPREAD_AFTER = compiled(
    r" (?:(?:a )?(?:re)?parti\w*|spread|etal\w+|over (?:\d|a |two|three|four|six|the (?:next|course))"
    r"|before (?:the )?(?:end|\w+ \d)|sur (?:\d|un |une |deux|trois|quatre|six|les \d|l'annee|la periode)"
    r"|should (?:do|be enough)|would (?:do|be enough)|suffi\w+|devraient? suffire)"
)
_WITH_AFTER = compiled(
    r" (?:(?:les?|on(?: the)?|du) \d|(?:avec|with|aupres d|chez)(?![a-z])|(?:pour|for) (?:nos|mon|mes|notre|les? "
    r"|former|un groupe|une equipe|our|my|the|a (?:group|team)|\d|m'|me |explique))"
)
_ON_SITE_TO_WORK = compiled(
    r" (?:sur site|on[- ]?site|sur place) (?:pour|to|afin d[e']) ?(?:former|animer|train"
    r"|facilitat|teach|deliver|run|coach)"
)
_PRESENCE_BEFORE = compiled(
    r"(?<![a-z])(?:remote|presence|presentiel|sur site|on[- ]?site|office|bureau|tele-?travail|distanciel)"
    r"[ :,(]{1,3}(?:de |d'|of |for )?$"
)
_REMOTE = compiled(r"(?<![a-z])tt(?![a-z])|tele-?travail|home[- ]?office|remote|distanciel|hybrid|a distance|from home")
#: "Venir une journée nous former", "an hour to explain".
_TO_TEACH_AFTER = compiled(
    r" (?:(?:pour|to|nous|les|me|us|afin de|so you can) ?){0,3} ?(?:m')?(?:former|animer|train|teach|apprendre"
    r"|montrer|expliquer"
    r"|explain|show|help|aider|facilitate)(?![a-z])"
)
_IN_A_ROW = compiled(
    r" (?:consecuti\w+|entiere?s?|complet\w*|pleine?s?|d'affilee|in a row|back[- ]to[- ]back|straight)(?![a-z])"
)
_DAY_OF_WORK = compiled(r"demi-? ?jour|half[- ]day|full[- ]day|\djh|man[- ]day|person[- ]day")
#: Hours that only a contract has: "CDD 24h".
_CONTRACT = compiled(
    r"(?<![a-z])(?:contrat|contract(?!or)|cdd|cdi|poste|temps partiel|part[- ]time|temps plein"
    r"|full[- ]time)[^,;]{0,12}$"
)
#: "Une heure il tiendra jamais", "three days is too long".
_TOO_LONG = compiled(
    r",? (?:(?:[a-z']+ ){0,3}(?:jamais|never)|(?:c'est|ce serait|is|it's|would be|est|sont|are) (?:trop|too))(?![a-z])"
)
#: What is only a part of an amount said before, or the time that is left.
_PART_OF_BEFORE = compiled(
    r"(?<![a-z])(?:dont|including|of which|y compris|(?:si )?vous avez|you have|you've got)(?: (?:environ|about"
    r"|encore))? $"
)
_NO_WORK_AFTER = compiled(
    r" (?:remote|de teletravail|par |per |a (?:week|month|day|year)|chaque|each (?:week|month|day))|/ ?(?:7|24)(?!\d)"
)

#: Ranks of the reasons: a total outweighs one session, a name of work a mere preposition.
_RANK_TOTAL, _RANK_SESSIONS, _RANK_NAMED, _RANK_PREPOSITION, _RANK_ALONE, _RANK_BARE = 6, 5, 4, 3, 2, 1
#: Minutes that nothing explains count only beside other work ("plus 30 mins of Q&A").
_RANK_SHORT = 0
#: The name of a finding in an item of a list: such items are added up.
ITEM = "effort_item"
_LIST_ITEM = compiled(r"(?:[-+>]|\d{1,2}[.)]|jour \d|day \d|module \d|atelier \d|session \d)")


def effort(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """effort from amounts of hours or days that the words around say to be work, once and in total."""
    text = page.folded[sentence.start : sentence.end]
    context = page.folded[max(0, sentence.start - 250) : sentence.start]
    parts = [
        _Part(stint, rank)
        for stint in stints(text, context)
        if stint.unit in ("day", "hour") and (rank := _rank(page, sentence, text, stint)) is not None
    ]
    for group in _groups(text, parts):
        if all(part.rank == _RANK_SHORT for part in group):
            continue
        yield _found(page, sentence, group)


@dataclass(frozen=True, slots=True)
class _Part:
    stint: Stint
    rank: int


def _rank(page: Page, sentence: Sentence, text: str, stint: Stint) -> int | None:
    """Why the amount is one of work, as a rank, or None when something says that it is not."""
    if stint.rhythm is not None or stint.measure.vague or _comes_back(text, stint):
        return None
    if stint.repeats is None and is_for_each(text, stint.measure):
        return None
    if negated(page, sentence.start + stint.start) and bound_before(text, stint.start)[0] is None:
        return None
    if _TOO_LONG.match(text, stint.end) or _PART_OF_BEFORE.search(text[max(0, stint.start - 40) : stint.start]):
        return None
    if _ON_SITE_TO_WORK.match(text, stint.end):
        return _RANK_PREPOSITION
    if stint.unit == "day" and (is_elsewhere_by_rest(text, stint.end) or is_somebodys(text, stint.start)):
        return None
    if is_other_time(text, stint) or _NO_WORK_AFTER.match(text, stint.end):
        return None
    before = text[max(0, stint.start - 70) : stint.start]
    after, named = _named_after().match(text, stint.end), _named_before().search(before)
    if may_be_presence(text, stint.end) and (_REMOTE.search(text) or not (named or after)):
        return None if _REMOTE.search(text) else _RANK_BARE
    if (after and after["total"]) or (named and named["total"]):
        return _RANK_TOTAL
    if stint.counted:
        return _RANK_SESSIONS
    if stint.repeats is not None or named or after:
        return _RANK_NAMED
    return _weak_rank(text, stint, before)


def _weak_rank(text: str, stint: Stint, before: str) -> int | None:
    """Reasons that name no work: a preposition, a verb, a price, who is there, a whole line; or none at all."""
    if _PRESENCE_BEFORE.search(before):
        return None
    if stint.high < 1 and stint.unit == "hour":
        return _RANK_SHORT
    if any(pattern.search(before) for pattern in (_PREPOSITION, _DONE_BEFORE, _PRICED_BEFORE)):
        return _RANK_PREPOSITION
    if any(
        pattern.match(text, stint.end)
        for pattern in (_SPREAD_AFTER, _PRICED_AFTER, _WITH_AFTER, _TO_TEACH_AFTER, _IN_A_ROW)
    ):
        return _RANK_PREPOSITION
    if _DAY_OF_WORK.search(text[stint.measure.start : stint.end]):
        return _RANK_PREPOSITION
    if stint.unit == "hour" and stint.high >= 35:
        return None
    if text.strip(" -.,;|#>()") == text[stint.start : stint.end]:
        return _RANK_ALONE
    if _DISTANCE_BEFORE.search(before) and _DISTANCE_AFTER.match(text, stint.end):
        return None
    if stint.unit == "day" and is_term(text, stint):
        return None
    if bound_after(text, stint.end)[0] or bound_before(text, stint.start)[0]:
        return _RANK_BARE
    return None if _IS_NO_AMOUNT.fullmatch(text[stint.start : stint.end]) else _RANK_BARE


_DISTANCE_BEFORE = compiled(r"(?:^|[ (,])(?:a|moins de|less than|about|juste|just)(?: environ| moins de)? $")
_DISTANCE_AFTER = compiled(r" (?:de |d'|du |from |outside |away|north|south|east|west|en |by )")


#: "Un jour", "one day", "the day", "a morning" mean no amount by themselves.
_IS_NO_AMOUNT = compiled(r"(?:une?|an?|one) (?:bonne |good )?(?:jour|journee|day|matinee|morning|afternoon|apres-midi)")


def _comes_back(text: str, stint: Stint) -> bool:
    """Whether hours are those of a contract: "CDD 24h"."""
    before = text[max(0, stint.start - 70) : stint.start]
    return stint.unit == "hour" and _CONTRACT.search(before) is not None


_SAME = compiled(
    r"(?:^|[ (,])(?:soit|=|i\.e\.|c'est-a-dire|that is|ou encore|donc|so|making|equivalent|dont|including)(?: |$)|\($"
)
_OR = compiled(r"(?:^| )(?:ou|or|voire|sinon)(?= |$)")
_INSTEAD = compiled(r"au lieu d|instead of|rather than|plutot que|et non|not ")
_AND = compiled(
    r"(?:^|[ ,;+])(?:et|and|plus|puis|then|suivie?s?|followed|ainsi que|as well as|avec|with)(?= |$)|\+|&"
    r"|, (?:le|la|the|l')? ?(?:deuxieme|second|troisieme|autre|dernier|derniere|third|last|other|next)(?![a-z])"
)


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
        if _INSTEAD.search(between) or (_SAME.search(between) and part.rank < _RANK_TOTAL):
            continue
        if _over_days(part, last, between):
            continue
        if _UPPER.fullmatch(between) and _tops(text, part, last):
            group[-1] = _Part(replace(last.stint, high=part.stint.high, end=part.stint.end), last.rank)
            continue
        summed = part.stint.unit == last.stint.unit and _RANK_TOTAL not in (part.rank, last.rank)
        joined = (
            len(between) <= 70
            and not _OPTIONAL.search(text, last.stint.end, part.stint.end + 20)
            and _AND.search(between)
            and not _OR.search(between)
            and "." not in between
        )
        listed = between in (", ", " / ") and part.rank >= _RANK_NAMED <= last.rank
        if summed and (joined or listed):
            group.append(part)
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
    if more := _MORE.match(text, group[-1].stint.end):
        value = number(more["more"]) or 0.0
        ends.append((value, value, more.start("more"), more.end("more")))
    least = None if any(end[0] is None for end in ends) else sum(end[0] or 0.0 for end in ends)
    most = None if any(end[1] is None for end in ends) else sum(end[1] or 0.0 for end in ends)
    rank = min(part.rank or _RANK_BARE for part in group)
    item = len(group) == 1 and rank >= _RANK_ALONE and _LIST_ITEM.match(text) is not None
    found = page.found(
        "effort",
        Quantity(min=least, max=most, unit=group[0].stint.unit),
        *((sentence.start + start, sentence.start + end) for _, _, start, end in ends),
        certainty=Certainty.LIKELY if rank <= _RANK_ALONE or len(group) > 2 else Certainty.STATED,
        rank=rank if len(group) == 1 else max(rank, _RANK_SESSIONS),
    )
    return found if not item or rank == _RANK_TOTAL else _as_item(found)


def _as_item(found: Finding) -> Finding:
    return Finding(
        fact=found.fact, value=found.value, spans=found.spans, part=found.part, parser=ITEM,
        certainty=found.certainty, rank=found.rank,
    )  # fmt: skip


def combine_effort(findings: Sequence[Finding]) -> Finding | None:
    """A total where there is one, else the sum of the items of a list, else the best."""
    chosen = best_of_rivals(findings)
    if chosen is None or chosen.rank >= _RANK_TOTAL:
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
        if low is None or high is None or re.search(r"mois|month|tele|remote|conge", match["of"]):
            continue
        unit = "day" if match["day"] else "hour"
        span = (match.start(), match.start() + len(match.group().rstrip()))
        if re.search(r"semaine|week|hebdo", match["of"]):
            yield page.found(f"{unit}s_per_week", Range(min=low, max=high), span, rank=2)
        elif not re.search(r"jour|day", match["of"]):
            yield page.found("effort", Quantity(min=low, max=high, unit=unit), span, rank=_RANK_TOTAL)


_TIME_TRIGGERS = (
    "jour*", "j", "jrs", "jr", "journee*", "jh", "day*", "dy", "dys", "heure*", "hour*", "hr", "hrs", "h", "h0*",
    "h1*", "h2*", "h3*", "h4*", "h5*", "demi*", "half*", "matinee*", "apres", "morning*", "afternoon*", "minute*",
    "min", "mins", "mn",
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
