"""The calendar length of the mission: "6 mois renouvelables", "for a year", "3-month contract", a card line "8 mois".

A length in running text is not the mission's unless something says so: a label, a name of the mission, "pendant",
"for", a renewal. Experience, age, notice, trial periods, guarantees and the past are lengths of other things.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from sansregret.core.facts import Certainty, Quantity
from sansregret.reading.measures import Measure, measures
from sansregret.reading.numbers import Bound, bound_after, bound_before, interval
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.pattern import compiled

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
        r"(?<![a-z])(?:duree|duration|length|periode(?! d'essai)|contract term|term|longueur|timeframe"
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
_NONE_BEFORE = compiled(
    r"(?<![a-z])(?:depuis|il y a|experiences?|expertise|since|ago|tous les|toutes les|every|chaque|each|dans|d'ici"
    r"|sous|within|en|in|apres|after|before|avant|au bout|bout|plus tard|last|past|previous|derniers?|dernieres?"
    r"|deja|already|aged?|notice|preavis|periode d'essai|trial|probation\w*|garanti\w*|warrant\w*|anciennete|bac"
    r"|diplome|degree|conges?|leave|retard|plus de|more than|over the last|over the past|au cours des|cours des"
    r"|seniorite|fils de|fille de|ils ont|justifi\w+)"
    r"(?: (?:de|d'|a|of|les|the|un|une|about|environ|is|est|moins|at least|au moins|minimum|next|prochaine?s?|period"
    r"|periode|first|premiers?|last|ces|these|plus|:|ce|an|only|seulement|derniers|dernieres|over|almost|nearly|pres"
    r"|entre|between))*[ :(+]{0,3}(?:de |d')?$"
)
_NONE_AFTER = compiled(
    r"[- ]?(?:'s? ?)?(?:minimum |mini |min |au moins |ou plus |et plus |or more |plus |\+ ?)?(?:d'|de |of |en |in |'"
    r"|professional |relevant |solid |commercial |d'une )?(?:[a-z]+ )?(?:experience|exp(?![a-z])|anciennete"
    r"|old(?![a-z])|ago|plus tard|later|auparavant|existence|activite(?![a-z])|recul|etudes|study"
    r"|preavis|notice|garantie|business|age(?![a-z])|pratique|trial|probation|essai|conges?|vacation|leave|retard"
    r"|avance|advance|fin de mois|industry|field|similar|comparable|warranty|metier)"
    r"|[- ](?:dans (?:le|un(?! premier)|une|la|ce)|en tant qu|as an? |running|of age|on the market|have passed|apres"
    r"|after"
    r"|before|avant)"
)
_PAST = compiled(
    r"(?:have|has|had|'ve|been|was|were|worked|working with (?:us|them)|existe\w*|avons|avez|ai|a (?:travaille"
    r"|dirige|passe)|travaille|passe|spent|running|ran|operat\w+|fonde\w*|creee?|experience|j'etais|we were"
    r"|lived) [^.;,]{0,30}$"
)


def duration(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """duration from weeks, months, years that something says to be the mission's."""
    text = page.folded[sentence.start : sentence.end]
    found = measures(text)
    for measure in found:
        if measure.unit not in ("week", "month", "year") or measure.vague:
            continue
        rank = _reason(page, sentence, text, measure)
        if rank is None:
            continue
        before, start = bound_before(text, measure.start)
        after, end = bound_after(text, measure.end)
        plus = Bound.AT_LEAST if measure.plus else None
        least, most = interval(measure.low, measure.high, before, after, plus)
        floor = next((m for m in found if measure.end <= m.start <= measure.end + 3 and m.unit == measure.unit), None)
        if floor is not None and bound_after(text, floor.end)[0] is Bound.AT_LEAST:
            least, end = floor.low, bound_after(text, floor.end)[1]
        yield page.found(
            "duration",
            Quantity(min=least, max=most, unit=measure.unit),
            (sentence.start + start, sentence.start + end),
            certainty=Certainty.STATED,
            rank=rank,
        )


_RANK_LABEL, _RANK_NAMED, _RANK_ALONE, _RANK_PREPOSITION, _RANK_COURSE = 5, 4, 3, 2, 1
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


def _reason(page: Page, sentence: Sentence, text: str, measure: Measure) -> int | None:
    before = text[max(0, measure.start - 80) : measure.start]
    labelled = _labelled().search(before)
    if _NONE_AFTER.match(text, measure.end) or (_NONE_BEFORE.search(before) and not labelled):
        return None
    if _is_rhythm(text, measure):
        return None
    if labelled and not re.search(r"experience|preavis|essai|notice|trial", labelled.group()):
        return _RANK_LABEL
    if _AFTER.match(text, measure.end):
        return _RANK_NAMED
    if _PAST.search(before):
        return None
    if _named_before().search(before):
        return _RANK_NAMED
    if _is_card_line(page, sentence, text, measure):
        return _RANK_ALONE
    if _preposition().search(before):
        return _RANK_PREPOSITION
    if _DATED.search(before) and text[measure.end : measure.end + 1] == ")":
        return _RANK_PREPOSITION
    return _RANK_COURSE if _COURSE_AFTER.match(text, measure.end) or _COURSE_BEFORE.search(before) else None


def _is_rhythm(text: str, measure: Measure) -> bool:
    """Whether the length is a unit of rhythm: "2 jours la semaine", "3 times a year", "per month"."""
    word = text[measure.start : measure.end]
    if re.match(r"(?:une?|an?) ", word) is None:
        return False
    return bool(
        re.search(
            r"(?:\d ?|jours?|days?|hours?|heures?|fois|times|once|twice|h|j)(?: [a-z]+)? $", text[: measure.start]
        )
    )


def _is_card_line(page: Page, sentence: Sentence, text: str, measure: Measure) -> bool:
    """Whether the length stands alone on its line, or between the separators of a short line of a card."""
    after = bound_after(text, measure.end)[1]
    lead = _LEAD.match(text)
    opens = lead is not None and lead.end() >= measure.start
    alone = (opens or not text[: measure.start].strip(" -.,;|#>(")) and not text[after:].strip(" -.,;|#>)")
    previous = page.neighbour(sentence, -1)
    label = page.folded[previous.start : previous.end] if previous else ""
    if alone:
        return not re.search(r"experience|preavis|essai|age(?![a-z])|notice", label[-60:])
    short = len(text) <= 90 and measure.unit != "year"
    left = re.search(r"(?:^|[|/,-]) ?$|- $", text[: measure.start]) is not None
    right = re.match(r" ?(?:$|[|/,]|- )", text[after:]) is not None
    return short and left and right and not re.search(r"experience", text)
