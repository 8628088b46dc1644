"""The calendar length of the mission: "6 mois renouvelables", "for a year", "3-month contract", a card line "8 mois".

A length in running text is not the mission's unless something says so: a label, a name of the mission, "pendant",
"for", a renewal. Experience, age, notice, trial periods, guarantees and the past are lengths of other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Certainty, Quantity
from sansregret.reading.numbers import Bound, bound_after, bound_before
from sansregret.reading.other_times import is_other_time, is_other_time_after, is_past
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.scope import negated
from sansregret.reading.stints import Stint, bounded, stints

_MISSION = (
    r"(?:missions?|besoins?|contrats?|contracts?|cdd|stages?|internships?|projets?|projects?|prestations?"
    r"|remplacements?"
    r"|cover|collaborations?"
    r"|accompagnements?|engagements?|alternance|interim|ftc|vacation|assignments?|gig|poste|role|position|job"
    r"|apprentissage|essai"
    r"|intervention|freelance|freelancer|portage|temporary|phase|full[- ]time|temps plein|part[- ]time|temps partiel"
    r"|par semaine|semaine|a week|per week"
    r"|week|opportunity|placement|secondment|work|travail|retainer|coaching|tutorat|tutoring|parcours|programme"
    r"|program|suivi|renfort|marche|dispo\w*|available|% )"
)
_LINK = (
    r"(?: ?[:=(|,-]{1,2}| de| d'| of| for| sur| pour| is| est| a| over| pendant| durant| initiale?| ferme"
    r"| lasting| last(?:s|ing)?| until)"
)
_NEAR = (
    r"(?: (?:environ|about|around|approximately|une duree|une periode|a period|duree|periode|period|an initial"
    r"|initial|initiale?|une premiere|minimum|maximum"
    r"|au moins|at least|jusqu'a|up to|min|max|au minimum|approx\.?|env\.?|roughly|entre|between|de|d'|of|pour|for"
    r"|sur|the next|the first|les|les prochains|next|first|another|a|an|an estimated|estimee?|prevue?|indicative"
    r"|totale?|initially))"
)


@cache
def _labelled() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:duree|duration|length|periode(?! d'essai)|visibilite|visibility|horizon|contract term|term"
        r"|longueur|timeframe"
        r"|time frame)(?![a-z])[^.;]{0,45}$"
    )


@cache
def _named_before() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z]){_MISSION}(?: [a-z'/-]{{1,18}}){{0,3}}?\)?{_LINK}?{_NEAR}{{0,4}} {{0,2}}$")


@cache
def _preposition() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:pendant|pdt|durant|initial|rolling|soit|for|pour|sur|over|lasting|dure(?:ra)?|duree"
        r"|spread over|etalee?s? sur"
        r"|course of|reparti[es]* sur|throughout)"
        rf"{_NEAR}{{0,4}} {{0,2}}$"
    )


_AFTER = compiled(
    r"[ -]?(?:[(,+] ?)?(?:\+ )?(?:possibles? |ferme |fermes |environ |minimum |max(?:imum)? |rolling |initial "
    r"|fixed[- ]term |paid |freelance |remote |part[- ]time |full[- ]time )?"
    r"(?:renouvel|renewable|renconduct|reconduct|prolong|extensible|extendable|extension|avec (?:possibilite|option"
    r"|renouvel|prolong|reconduct)|with (?:an? )?(?:possible|option|possibility|potential|extension|chance|view)"
    r"|possib\w+ (?:de|of) (?:renouv|prolong|extension)|initial|fixed[- ]term|cdd|contract|contrat|mission|project"
    r"|projet|assignment|placement|engagement|stint|gig|internship|maternity|programme|program|de (?:mission|contrat"
    r"|prestation|cdd|stage|collaboration|remplacement)"
    r"|d'(?:accompagnement|intervention|alternance)|of (?:work|contract|coaching)|pour commencer"
    r"|dans un premier temps|fermes?(?![a-z])|to start|to begin"
    r"|ftc|rolling|et plus si|freelance|retainer|commitment|secondment)"
)
#: Words that prolong work: "prolonger de quatre mois", "another three months".
_LONGER = compiled(
    r"(?<![a-z])(?:prolong\w*|extend\w*|extension|renouvel\w*|reconduc\w*|reconduire|renew\w*|another|encore|further"
    r"|engage\w*|commit\w*|il (?:nous |me |vous )?reste|limited|limitee?)(?: (?:votre|your|the|la|le|this|notre"
    r"|our|ce|cette"
    r"|mission|contrat|contract|collaboration|work|travail))*(?: (?:de|d'|by|for|pour|a|to|minimale?|another))* ?$"
)
_FROM = compiled(r",? ?(?:from|starting|start|beginning|a partir d|a compter d|des |between|entre |until|jusqu)")


def duration(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """duration from weeks, months, years that something says to be the mission's."""
    text = page.folded[sentence.start : sentence.end]
    found = stints(text)
    for stint in found:
        if stint.unit not in ("week", "month", "year") or stint.measure.vague or stint.rhythm is not None:
            continue
        rank = _reason(page, sentence, text, stint)
        if rank is None:
            continue
        least, most, start, end = bounded(text, stint, stint.start, stint.end)
        floor = next((s for s in found if stint.end <= s.start <= stint.end + 3 and s.unit == stint.unit), None)
        if floor is not None and bound_after(text, floor.end)[0] is Bound.AT_LEAST:
            least, end = floor.low, bound_after(text, floor.end)[1]
        yield page.found(
            "duration",
            Quantity(min=least, max=most, unit=stint.unit),
            (sentence.start + start, sentence.start + end),
            certainty=Certainty.STATED if rank > _RANK_BARE else Certainty.LIKELY,
            rank=rank,
        )


_RANK_LABEL, _RANK_NAMED, _RANK_ALONE, _RANK_PREPOSITION, _RANK_COURSE, _RANK_BARE = 5, 4, 3, 2, 1, 0
_DATED = compiled(
    r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)[^.;]{0,12}\($"
)
_LEAD = compiled(
    r"[ >|#-]{0,4}(?:(?:de|entre|from|between|environ|about|around|minimum|min|au moins|at least|max"
    r"|jusqu'a|up to|an?|initial) ){0,3}"
)
_COURSE_AFTER = compiled(r"[ -](?:de |of )?(?:formation|cours|course|bootcamp|training|cursus)(?![a-z])")
_COURSE_BEFORE = compiled(
    r"(?<![a-z])(?:formation|cours|course|bootcamp|training|cursus) (?:de |d'|of |sur |over ){0,2}$"
)


#: No mission is said to last longer by a mere preposition: "le bail court sur 9 ans".
_MANY_YEARS = 5


def _reason(page: Page, sentence: Sentence, text: str, stint: Stint) -> int | None:
    """Why a length is that of the mission, as a rank; None where it is the length of something else."""
    before = text[max(0, stint.start - 80) : stint.start]
    labelled = _labelled().search(before)
    if is_other_time(text, stint, past=False) and not (labelled and not is_other_time_after(text, stint)):
        return None
    if labelled and not inline(r"experience|preavis|essai|notice|trial").search(labelled.group()):
        return _RANK_LABEL
    if _AFTER.match(text, stint.end):
        return _RANK_NAMED
    if is_past(text, stint.start, stint.end) or negated(page, sentence.start + stint.start, 80):
        return None
    if _named_before().search(before) or _LONGER.search(before):
        return _RANK_NAMED
    if _is_card_line(page, sentence, text, stint):
        return _RANK_ALONE
    if _preposition().search(before):
        return _RANK_PREPOSITION if stint.unit != "year" or stint.high <= _MANY_YEARS else None
    if _DATED.search(before) and text[stint.end : stint.end + 1] == ")":
        return _RANK_PREPOSITION
    if _COURSE_AFTER.match(text, stint.end) or _COURSE_BEFORE.search(before):
        return _RANK_COURSE
    return _bare(text, stint)


_ARTICLE = compiled(r"(?:une?|an?) ")


def _bare(text: str, stint: Stint) -> int | None:
    """Weeks or months that nothing explains are likely those of the mission, with a date or a bound surely."""
    if stint.unit == "year" or _ARTICLE.match(text, stint.start):
        return None
    bounds = bound_before(text, stint.start)[0] or bound_after(text, stint.end)[0]
    return _RANK_COURSE if bounds is not None or _FROM.match(text, stint.end) else _RANK_BARE


def _is_card_line(page: Page, sentence: Sentence, text: str, measure: Stint) -> bool:
    """Whether the length stands alone on its line, or between the separators of a short line of a card."""
    after = bound_after(text, measure.end)[1]
    lead = _LEAD.match(text)
    opens = lead is not None and lead.end() >= measure.start
    alone = (opens or not text[: measure.start].strip(" -.,;|#>(")) and not text[after:].strip(" -.,;|#>)")
    previous = page.neighbour(sentence, -1)
    label = page.folded[previous.start : previous.end] if previous else ""
    if alone:
        return not inline(r"experience|preavis|essai|age(?![a-z])|notice").search(label[-60:])
    short = len(text) <= 90 and measure.unit != "year"
    left = inline(r"(?:^|[|/,-]) ?$|- $").search(text[: measure.start]) is not None
    right = inline(r" ?(?:$|[|/,]|- )").match(text[after:]) is not None
    return short and left and right and not inline(r"experience").search(text)
