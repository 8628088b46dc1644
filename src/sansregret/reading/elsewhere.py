"""Amounts of time that are no workload: presence and remote days, meetings and travel, somebody else's own rhythm."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled, inline

#: Words of presence, remote work and travel: "2 jours de teletravail par semaine" is no workload.
PRESENCE = (
    r"(?:tele-?travail|tt|distanciel|a distance|remote(?:ly)?|home[- ]?office|home[- ]?working|wfh"
    r"|work(?:ing)? from home|from home|in[- ]person|presentiel|presence|presente?s?|sur (?:site|place)|on[- ]?site"
    r"|(?:au|du|de) bureau|(?:the|our|your|an|my) offices?|office|(?:nos|vos|les|leurs|notre) (?:bureaux|locaux)"
    r"|deplacements?|travel(?:ling|s)?|trips?|astreintes?|on[- ]call|hybride?|repos|conges?|off|chez (?:nous|le client)"
    r"|at (?:our|the client's) place|face[- ]to[- ]face)"
)
#: Words of meetings and ways.
MEETING = (
    r"(?:reunions?|meetings?|calls?(?! for)|appels?(?! (?:d'offres?|a ))|points?(?! de )|stand-?ups?|sync|visios?"
    r"|trajets?|commut\w+|entretiens?|rituels?"
    r"|suivi|newsletters?|posts?|articles?|demos?|check-?ins?|catch-?ups?)"
)
#: Places of one's own: days there may be presence, or the whole of the work.
_PLACE = (
    r"(?:offices?|bureaux?|locaux|site|agences?|siege|headquarters|hq|academy|campus|studio|school|ecole|warehouse"
    r"|workshop|atelier|boutique|shop|store|magasin|premises|plant|usine|factory|hub|centre|center|clinic|cabinet)"
)
_NEED = r"(?! besoin| need)"
_PEOPLE = (
    r"(?:eleves|etudiants|students|alternants?|stagiaires|apprenants|enfants|kids|children|salarie\.?e?s|employees"
    r"|staff|learners|trainees|pupils|apprentis|collegues|colleagues|benevoles|volunteers|equipes?|teams?)"
)
_WORKS = (
    r"(?:travaille(?:nt)?|travaillons|bosse(?:nt)?|enseigne(?:nt)?|works?|teach(?:es)?|is working|are working"
    r"|stud(?:y|ies)|etudient?"
    r"|vien(?:t|nent)|go(?:es)? to|va (?:a|au)|vont (?:a|au)|comes?|attends?|a cours|ont cours|is (?:in|away"
    r"|here)|est (?:la|present"
    r"|absent|dispo)\w*)"
)
#: A possessive with somebody: "mon mari", "our new office manager", not the work itself.
SOMEBODY = (
    r"(?:mon|ma|mes|notre|nos|my|our|his|her|their|son|sa|ses|leurs?)"
    r" (?!postes?|missions?|offres?|besoins?|projets?|contrats?|roles?|positions?|jobs?|contracts?|projects?|needs?"
    r"|vacanc|opening|prochaine?|next|first|premiere?|nouve|new|futur|future|cherche|own|rythme|budget|ideal)"
    r"(?:(?!une?(?![a-z])|an(?![a-z])|des(?![a-z])|cherche|recherche|need|besoin|want)[a-z'-]{2,16} ){1,3}"
)
_OTHERS = (
    r"(?:ouverte?s?|opens?|opened|closed|fermee?s? (?:le|les|au|du|en)(?![a-z])|shop hours"
    r"|(?<!who )(?<!qui )(?<!role )(?:works|puts in)(?= $)"
    r"|(?<!tu )(?<!qui )(?<!on )(?:travaille|bosse)(?= (?:deja )?$)|i (?:already |currently )?(?:put in|do)(?= $)"
    r"|je (?:fais|donne|fait)(?: deja)?(?= $)|nous travaillons|on travaille|je travaille|je bosse|j'interviens"
    r"|j'enseigne"
    r"|(?:i|she|he|they) (?:already |currently |also |only )?(?:work|teach|study|works|teaches|studies)"
    r"|we (?:all )?work"
    r"|je suis (?:deja |moi-meme )?(?:prise?|disponible|dispo|libre)|i(?:'m| am) (?:available|free)"
    r"|horaires d'ouverture|opening hours|permanence|joignable"
    r"|(?:team|equipe|we|nous|on) (?:meets?|se retrouve|se reunit|nous retrouvons|nous reunissons)"
    rf"|(?:votre|vos|your) (?:collegue|colleague|assistante?|team|equipe)s? (?:deja |already )?(?:{_WORKS}|fait"
    rf"|font|does|do)"
    rf"|{SOMEBODY}(?:deja |already |now |only |ne )?{_WORKS}"
    rf"|{_PEOPLE} (?:only |already |deja |ne )?(?:are|sont|ont{_NEED}|have{_NEED}|{_WORKS})"
    r"|(?:il|elle|ils|elles|he|she|they|fils|fille|daughter|son|child|enfant)"
    r" (?:(?:a|ont|has|have|travaille|works|est)(?= (?:deja |already )?$)|va (?:a |au |en )|vont (?:a |au |en )"
    r"|goes to|attends))"
)


@cache
def _presence_before() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z]){PRESENCE}(?: (?:partiel|possible|autorise\w*|accepte\w*|souhaite\w*|obligatoire|requise?"
        rf"|demandee?|flexible|ok|allowed|required|expected|working|work))?(?P<sign>[ :(,-]{{1,4}})"
        r"(?:(?:jusqu'a|a raison de|de|d'|environ|up to|for|at least|of|about|au moins|minimum|min|max|a hauteur de"
        r"|est de|is|around|et|and|fixe a|limite a)[ :]{1,2}){0,3}$"
    )


@cache
def _presence_after() -> re.Pattern[str]:
    return compiled(
        r" (?:minimum |max |maximum |possibles? )?(?:are |is |se font |seront |sont |se passent )?(?:spent )?"
        r"(?:en |de |in |of |at |on |from |dans |au |work(?:ing)? )?(?:full )?"
        rf"(?:{PRESENCE}(?P<granted> (?:possibles?|autoris\w*|accept\w*|allowed|ok|bienvenue?s?|max|souhait\w*|oblig\w*"
        r"|required))?"
        rf"|(?<=in |at |au |ns )(?:(?:our|the|your|nos|notre|votre|vos|le|la"
        rf"|l')? ?)(?:[a-z'-]{{2,14}} ){{0,2}}{_PLACE})(?![a-z])"
    )


#: What follows the days of presence: "2 days in Bath, the rest from home", "le reste à distance".
_THE_REST = compiled(
    r"[^.;\n]{0,30}?[,;(.-]? ?(?:(?:et|and|or|then|puis) )?(?:the (?:rest|others?|remaining)|le reste"
    r"|les autres jours|(?:the )?other (?:\d|two|three|four)(?: days)?(?= ?$|[.,;])|other (?:\d|two|three|four) days"
    r"|sinon(?! )|home the rest|otherwise (?:remote|from (?:home|your|wherever|anywhere|the comfort)))"
    r"(?![^.;]{0,20}(?:groupe|group|participant|budget|payment|paiement))"
)


@cache
def _inside() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{PRESENCE}|{MEETING})(?![a-z])")


@cache
def _others() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{_OTHERS}[^.;]{{0,30}}|{MEETING}(?![a-z])[^,;]{{0,25}})$")


_REMOTE = compiled(r"tele-?travail|remote|distanciel|hybrid|a distance")
_INCLUDED = compiled(r"(?:dont|including|of which|with|avec|incl\.?|y compris)(?: [a-z']+){0,2} $")
_AT_A_PLACE = compiled(r" (?:a|in|at|sur|on) (?:la |le |the )?(?=[a-z])")


def is_elsewhere_by_rest(text: str, end: int) -> bool:
    """Whether what follows an amount of days says that the others are spent elsewhere."""
    return _THE_REST.match(text, end) is not None


def is_elsewhere(text: str, start: int, end: int, gap: str = "") -> bool:
    """Whether the amount at start..end of a folded sentence is presence, a meeting, or somebody else's rhythm.

    `gap` holds the words between the amount and its rhythm ("de teletravail").
    """
    before = text[max(0, start - 70) : start]
    if _inside().search(gap) or _others().search(before):
        return True
    if presence := _presence_before().search(before):
        # "un accompagnement sur place, une journée par mois" is work at a place, unless distance is spoken of.
        return "," not in presence["sign"] or _REMOTE.search(text) is not None
    if inline(rf"[ -]?(?:de |d'|of )?{MEETING}(?![a-z])").match(text[end : end + 30]):
        return True
    after = _presence_after().match(text, end)
    if after is not None and (bool(after["granted"]) or bool(_INCLUDED.search(before))):
        return True
    return is_elsewhere_by_rest(text, end)


def is_at_a_place(canonical: str, folded: str, start: int, end: int) -> bool:
    """Whether remote work was named before, and the amount is of days at a place: "remote, Paris one day a week"."""
    if not _REMOTE.search(folded[max(0, start - 90) : start]):
        return False
    if inline(r"(?:^|[ ,(:-])[A-Z][\w-]{2,20}[ :(]{1,3}$").search(canonical[:start]) and not inline(
        r"[.:]\s*\w+[ :(]+$"
    ).search(canonical[:start]):
        return True
    place = _AT_A_PLACE.match(folded, end)
    return place is not None and canonical[place.end()].isupper()


def is_somebodys(text: str, start: int) -> bool:
    """Whether the words before an amount say that it is somebody else's."""
    return _others().search(text[max(0, start - 70) : start]) is not None


def may_be_presence(text: str, end: int) -> bool:
    """Whether words of presence follow, so that the amount may be of either kind: "3 days a week in our office"."""
    return _presence_after().match(text, end) is not None
