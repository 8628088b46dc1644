"""Why an amount of hours or days is one of work, once and in total: the words that name it, or a verb, or nothing."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.elsewhere import is_elsewhere, is_elsewhere_by_rest, is_somebodys, may_be_presence
from sansregret.reading.numbers import bound_after, bound_before
from sansregret.reading.other_times import is_other_time, is_term
from sansregret.reading.page import Page, Sentence
from sansregret.reading.pattern import compiled
from sansregret.reading.phrases import either
from sansregret.reading.repeats import is_for_each
from sansregret.reading.scope import negated
from sansregret.reading.stints import Stint

#: Ranks of the reasons: a total outweighs one session, a name of work a mere preposition.
RANK_TOTAL, RANK_SESSIONS, RANK_NAMED, RANK_PREPOSITION, RANK_ALONE, RANK_BARE = 6, 5, 4, 3, 2, 1
#: Minutes that nothing explains count only beside other work ("plus 30 mins of Q&A").
RANK_SHORT = 0

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
#: "We run a 3-day conference every May": what others do each year.
_HABIT_AFTER = compiled(
    r"[^.,;]{0,25} (?:every|each|chaque|tous les) (?:year|ans?(?![a-z])|annee|spring|summer|autumn|winter"
    r"|printemps|ete|automne"
    r"|hiver|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january"
    r"|february|march|april"
    r"|may|june|july|august|september|october|november|december)(?![a-z])"
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


def rank_of(page: Page, sentence: Sentence, text: str, stint: Stint) -> int | None:
    """Why the amount is one of work, as a rank, or None when something says that it is not."""
    if stint.rhythm is not None or stint.measure.vague or _comes_back(text, stint):
        return None
    if stint.repeats is None and is_for_each(text, stint.measure):
        return None
    if negated(page, sentence.start + stint.start) and bound_before(text, stint.start)[0] is None:
        return None
    if (
        _TOO_LONG.match(text, stint.end)
        or _HABIT_AFTER.match(text, stint.end)
        or _PART_OF_BEFORE.search(text[max(0, stint.start - 40) : stint.start])
    ):
        return None
    if _ON_SITE_TO_WORK.match(text, stint.end):
        return RANK_PREPOSITION
    if stint.unit == "day" and (is_elsewhere_by_rest(text, stint.end) or is_somebodys(text, stint.start)):
        return None
    if is_other_time(text, stint) or _NO_WORK_AFTER.match(text, stint.end):
        return None
    before = text[max(0, stint.start - 70) : stint.start]
    after, named = _named_after().match(text, stint.end), _named_before().search(before)
    if may_be_presence(text, stint.end) and (_REMOTE.search(text) or not (named or after)):
        return None if _REMOTE.search(text) else RANK_BARE
    if (after and after["total"]) or (named and named["total"]):
        return RANK_TOTAL
    if stint.counted:
        return RANK_SESSIONS
    if stint.repeats is not None or named or after:
        return RANK_NAMED
    return _weak_rank(text, stint, before)


def _weak_rank(text: str, stint: Stint, before: str) -> int | None:
    """Reasons that name no work: a preposition, a verb, a price, who is there, a whole line; or none at all."""
    if stint.unit == "day" and is_elsewhere(text, stint.start, stint.end):
        return None
    if _PRESENCE_BEFORE.search(before):
        return None
    if stint.high < 1 and stint.unit == "hour":
        return RANK_SHORT
    if any(pattern.search(before) for pattern in (_PREPOSITION, _DONE_BEFORE, _PRICED_BEFORE)):
        return RANK_PREPOSITION
    if any(
        pattern.match(text, stint.end)
        for pattern in (_SPREAD_AFTER, _PRICED_AFTER, _WITH_AFTER, _TO_TEACH_AFTER, _IN_A_ROW)
    ):
        return RANK_PREPOSITION
    if _DAY_OF_WORK.search(text[stint.measure.start : stint.end]):
        return RANK_PREPOSITION
    if stint.unit == "hour" and stint.high >= 35:
        return None
    if text.strip(" -.,;|#>()") == text[stint.start : stint.end]:
        return RANK_ALONE
    if _DISTANCE_BEFORE.search(before) and _DISTANCE_AFTER.match(text, stint.end):
        return None
    if stint.unit == "day" and is_term(text, stint):
        return None
    if bound_after(text, stint.end)[0] or bound_before(text, stint.start)[0]:
        return RANK_BARE
    return None if _IS_NO_AMOUNT.fullmatch(text[stint.start : stint.end]) else RANK_BARE


_DISTANCE_BEFORE = compiled(r"(?:^|[ (,])(?:a|moins de|less than|about|juste|just)(?: environ| moins de)? $")
_DISTANCE_AFTER = compiled(r" (?:de |d'|du |from |outside |away|north|south|east|west|en |by )")


#: "Un jour", "one day", "the day", "a morning" mean no amount by themselves.
_IS_NO_AMOUNT = compiled(
    r"(?:une?|an?|one) (?:bonne |good )?(?:jour|journee|day|matinee|matin|aprem|morning|afternoon|apres-midi)"
)


def _comes_back(text: str, stint: Stint) -> bool:
    """Whether hours are those of a contract: "CDD 24h"."""
    before = text[max(0, stint.start - 70) : stint.start]
    return stint.unit == "hour" and _CONTRACT.search(before) is not None
