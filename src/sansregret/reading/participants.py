"""The size of the group, for those who train or facilitate: "groupe de 8 a 10 personnes", "12 participants".

The size of a company or of the team one would join is not the size of a group to be trained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sansregret.core.facts import Certainty, Range
from sansregret.reading.numbers import NUMBER, TO, Bound, bound_after, bound_before, holds_number, interval, number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled

_LEARNERS = (
    r"(?:participants?|participante?s|participant\.e\.s|stagiaires?|apprenants?|apprenante?s|apprenti\.?e?\.?s"
    r"|eleves?|etudiants?|etudiante?s|learners?"
    r"|attendees?|trainees?|pupils?|students?|delegates?|inscrits?|inscriptions|auditeurs|convives|pax|seats|places"
    r"|kids"
    r"|enfants|children|ados)"
)
_PEOPLE = (
    r"(?:personnes?|people|persons?|pers\.?|salarie\.?e?\.?s|salaries|collaborateurs?|collaboratrices?|collegues"
    r"|colleagues|managers?|cadres|agents"
    r"|employes?|employees|staff(?: members)?|vendeurs|vendeuses|commerciaux|sales ?people|developers?|developpeurs"
    r"|devs|engineers|ingenieurs|enseignants?|teachers"
    r"|professeurs|profs|dirigeants|leaders|executives|team members|members|membres|benevoles|volunteers|adultes"
    r"|adults|seniors|juniors|assistantes?|consultants?|techniciens|soignants"
    r"|infirmieres?|nurses|formateurs|trainers|responsables|artisans|entrepreneurs|beginners|debutants|users"
    r"|utilisateurs|women|femmes|jeunes|teenagers)"
)
_TRAINED = (
    r"(?:groupes?|groups?|classes?|class|cohorts?|promotions?|promo|sessions?|ateliers?|workshops?|formations?"
    r"|trainings?"
    r"|courses?|cours|seminaires?|effectif|audience|jauge|public)"
)


@cache
def _count() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z0-9€$£.,/])(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))? ?(?P<plus>\+ ?)?"
        rf"(?:(?P<learners>(?:(?:of|de|d'|adult|young|new|jeunes|futurs?|petits?|nos|our"
        rf"|\w{{3,12}}) ){{0,2}}?{_LEARNERS})"
        rf"|(?P<people>(?:(?:of|de|d'|of our|de nos|de vos|young|new|jeunes|nos|our) ){{0,2}}{_PEOPLE}))?(?![a-z0-9])"
    )


_GROUP_BEFORE = compiled(
    rf"(?<![a-z]){_TRAINED}(?: (?:[a-z]{{3,14}} )??(?:de|d'|of|compose[a-z.]* de|pour|for|with|avec|from"
    rf"|limite[a-z]* a|compte|comprend|has|have|a|in|made up of|up to|jusqu'a)| ?[:=(])"
    r"(?: ?(?:environ|about|around|approximately|~|max|maximum|au maximum|au plus|jusqu'a|up to|entre|between"
    r"|au moins|minimum|a peu pres|roughly|some|env\.?|approx\.?|de|of|une?))* ?$"
)
_TRAINED_BEFORE = compiled(
    r"(?<![a-z])(?:form(?:er|ation|ons|ez|e)|train(?:ing|s)?|teach(?:ing)?|coach(?:er|ing)?|accompagn(?:er|ement)"
    r"|sensibiliser|anim\w+|facilit\w+|atelier|workshop|seminaire|seminar|cours|course|session|"
    r"webinaire|webinar|masterclass|conference|talk|bootcamp)(?![a-z])[^.;\n]{0,60}?(?:pour|for|de|d'|to|with|avec"
    r"|aupres de|devant|of|:|,|\(|-|former|train|a|teach|coach)"
    r"(?: (?:environ|about|around|approximately|~|une|a|jusqu'a|up to|entre|between|max|maximum|au moins|minimum"
    r"|roughly|some|env\.?|approx\.?|nos|our|les|the|un groupe de|a group of))* ?$"
)
_TRAIN_THEM = compiled(
    r"(?<![a-z])(?:former|formons|formez|train|teach|coacher|coach|accompagner|sensibiliser|onboard)"
    r"(?: (?:environ|about|around|some|une|jusqu'a|up to|our|nos|les|the|mes|my|de|a group of|un groupe de)){0,3} $"
)
_LABEL = compiled(
    rf"(?<![a-z])(?:nombre|nb|number|effectif|taille du groupe|group size|audience|jauge"
    rf"|{_LEARNERS})[^.;\d\n]{{0,30}}[:=] ?"
    r"(?:(?:environ|about|around|entre|between|de|max|maximum|jusqu'a|up to|minimum|au moins|~) ?){0,2}$"
)
_TEAM = compiled(
    r"(?:nous sommes|on est|we are|we're|sommes|equipe (?:actuelle |projet |technique |produit )?(?:de|d'|compte"
    r"|compose)|team (?:of|is)|entreprise|company|societe|startup|start-up|pme|agence|agency|organisation|cabinet"
    r"|structure|"
    r"compte|comptons|employs?|emploie|plus de|parmi"
    r"|chaque annee|par an|encadr\w+|manage\w*|millions?|milliers?"
    r"|thousands?|deja forme|have trained|a forme|avons forme|ayant forme|effectifs? de|composee?s? de|rejoin\w+"
    r"|join\w*)"
    r"(?: [a-z']+){0,3} ?(?:d'|de )?$"
)
_OTHER_AFTER = compiled(
    r" (?:par an|a year|per year|chaque annee|each year|every year|formes?(?![a-z])|trained"
    r"|satisfaits?|dans le monde|worldwide|countries|pays)"
)
_PLAIN_GROUP = compiled(
    r"(?:groupes?|groups?|class(?:e|es)?|cohorts?|promotions?|promo) (?:de|d'|of|up to|jusqu'a)[a-z' ]{0,20}$"
)
_TO_TRAIN_AFTER = compiled(
    r" (?:a former|to train|a accompagner|to be trained|max(?:imum|i)?|par (?:groupe"
    r"|session|atelier|formation|classe)|per (?:group|session|class|workshop)|in the (?:room|group|class)"
    r"|dans (?:la salle|le groupe))"
)


def participants(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """participants from "12 participants", "group of 8 to 10", "former 15 salaries"."""
    text = page.folded[sentence.start : sentence.end]
    if not holds_number(text):
        return
    for match in _count().finditer(text):
        low = number(match["low"])
        high = number(match["high"]) if match["high"] else low
        if low is None or high is None or not 1 <= low <= high <= 1000 or low != int(low):
            continue
        rank = _reason(text, match)
        if rank is None:
            continue
        before, start = bound_before(text, match.start())
        after, end = bound_after(text, len(match.group().rstrip()) + match.start())
        least, most = interval(low, high, before, after, Bound.AT_LEAST if match["plus"] else None)
        yield page.found(
            "participants",
            Range(min=least, max=most),
            (sentence.start + start, sentence.start + end),
            certainty=Certainty.STATED if rank > 1 else Certainty.LIKELY,
            rank=rank,
        )


_COMING = compiled(
    r"(?<![a-z])(?:nous serons|nous serions|on sera(?:it)?|we will be|we'll be|we would be|there will be|there'll be"
    r"|il y aura(?:it)?|ils seront"
    r"|elles seront)(?: (?:environ|about|around|une|entre|between|some|a)){0,2} $"
)
_PER_GROUP = compiled(
    r" (?:max(?:imum|i)? )?(?:par|per) (?:groupe|session|atelier|formation|classe|group|class"
    r"|workshop)(?![a-z])"
)
_TRAINED_TEAM = compiled(
    r"(?:form(?:er|ons|ez)|train|coach(?:er)?|accompagner|sensibiliser|onboard)(?: [a-z']+){0,2} (?:equipe"
    r"|team) (?:de|d'|of)[a-z ]{0,12}$"
)
_SCHOOL = compiled(
    r"(?:ecole|school|universit\w+|college|lycee|etablissement|plateforme|platform|app|site|reseau|network"
    r"|accueill\w+)[^.;]{0,30}$"
)
#: From this many on, pupils are those of a school, unless something says that they are a group.
_MANY = 60


def _reason(text: str, match: re.Match[str]) -> int | None:
    """How surely the number counts those to be trained (3 most, 1 only likely), or None."""
    before, end = text[max(0, match.start() - 90) : match.start()], match.end()
    if _OTHER_AFTER.match(text, end):
        return None
    ends_there = re.match(r" ?(?:$|[.,;:)(!?/|]|max|min|pers|a |pour|for|to |en |on |in |-)", text[end:]) is not None
    if (_LABEL.search(before) and ends_there) or _TRAINED_TEAM.search(before):
        return 3
    grouped = _GROUP_BEFORE.search(before) is not None
    if match["learners"] or match["people"]:
        return _named_reason(text, match, before, grouped)
    if _PER_GROUP.match(text, end) or (_COMING.search(before) and ends_there):
        return 2
    return 2 if grouped and ends_there and _PLAIN_GROUP.search(before) else None


def _named_reason(text: str, match: re.Match[str], before: str, grouped: bool) -> int | None:
    if grouped or _TO_TRAIN_AFTER.match(text, match.end()):
        return 3
    if _TEAM.search(before):
        return None
    trained = _TRAINED_BEFORE.search(before) or _TRAIN_THEM.search(before) or _COMING.search(before)
    if match["people"]:
        return 2 if trained else None
    if trained or re.search(r"participant|stagiaire|attendee|delegate|trainee|pax|inscrit", match["learners"]):
        return 2
    low = number(match["low"])
    if low is None or low > _MANY or _SCHOOL.search(before):
        return None
    return 1 if re.search(r"enfants|kids|children|ados|places|seats", match["learners"]) else 2


_TRIGGERS = (
    "participant*", "personne*", "people", "pers", "pax", "salarie*", "collaborat*", "manager*", "serons",
    "sera", "will", "stagiaire*", "apprenant*", "apprenti*", "eleve*", "etudiant*", "learner*", "attendee*",
    "trainee*", "pupil*", "student*", "delegate*", "inscrit*", "places", "enfants", "kids", "children", "ados",
    "groupe*", "group*", "classe*", "class", "cohort*", "promo*", "form*", "train*", "teach*", "coach*",
    "atelier*", "workshop*", "session*", "seminaire*", "cours*", "course*", "anim*", "facilit*", "webinaire*",
    "webinar*", "masterclass", "conference*", "talk", "accompagn*", "sensibilis*", "effectif", "audience",
    "jauge", "bootcamp*",
)  # fmt: skip

PARSERS: tuple[Parser, ...] = (Parser(name="participants", triggers=_TRIGGERS, parse=participants),)
COMBINE: Mapping[str, Combine] = {}
