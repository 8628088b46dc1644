"""Amounts of time that are no workload: presence and remote days, meetings and travel, somebody else's own rhythm."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled

#: Words of presence, remote work and travel: "2 jours de teletravail par semaine" is no workload.
PRESENCE = (
    r"(?:tele-?travail|tt|distanciel|a distance|remote(?:ly)?|home[- ]?office|wfh|work(?:ing)? from home|from home"
    r"|in[- ]person"
    r"|presentiel|presence|presente?s?|sur (?:site|place)|on[- ]?site|(?:au|du|de) bureau|(?:the|our|your|an"
    r"|my) offices?|office"
    r"|(?:nos|vos|les|leurs|notre) (?:bureaux|locaux)|deplacements?|travel(?:ling|s)?|trips?|astreintes?|on[- ]call"
    r"|hybride?"
    r"|repos|conges?|off)"
)
#: Words of meetings and ways.
MEETING = (
    r"(?:reunions?|meetings?|calls?|appels?|points?|stand-?ups?|sync|visios?|trajets?|commut\w+|entretiens?|rituels?"
    r"|suivi"
    r"|newsletters?|posts?|articles?)"
)
_NEED = r"(?! besoin| need)"
_OTHERS = (
    r"(?:ouverte?s?|opens?|opened|nous travaillons|on travaille|je travaille|je bosse|j'interviens|j'enseigne"
    r"|i (?:already |currently |also )?(?:work|teach)|we (?:all )?work|team works|equipe travaille"
    r"|je suis (?:deja )?prise?"
    r"|horaires d'ouverture|opening hours|permanence|joignable"
    r"|(?:team|equipe|we|nous|on) (?:meets?|se retrouve|se reunit|nous retrouvons|nous reunissons)"
    r"|(?:eleves|etudiants|students|alternants?|stagiaires|apprenants|enfants|kids|children|salaries|employees|staff)"
    rf" (?:are|sont|ont{_NEED}|have{_NEED}|work|travaillent|viennent)"
    r"|(?:il|elle|ils|elles|he|she|they|fils|fille|daughter|son|child|enfant)"
    r" (?:(?:a|ont|has|have)(?= (?:deja |already )?$)|va (?:a |au |en )|vont (?:a |au |en )|goes to|attends))"
)


@cache
def _presence_before() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z]){PRESENCE}(?: (?:partiel|possible|autorise\w*|accepte\w*|souhaite\w*|obligatoire|requise?"
        rf"|demandee?"
        r"|flexible|ok|allowed|required|expected|working|work))?[ :(,-]{1,4}"
        r"(?:(?:jusqu'a|a raison de|de|d'|environ|up to|for|at least|of|about|au moins|minimum|min|max|a hauteur de"
        r"|est de"
        r"|is|around|et|and|fixe a|limite a)[ :]{1,2}){0,3}$"
    )


@cache
def _presence_after() -> re.Pattern[str]:
    return compiled(
        r" (?:minimum |max |maximum |possibles? )?(?:en |de |in |of |at |on |from |dans |au "
        r"|work(?:ing)? )?(?:full )?"
        rf"{PRESENCE}(?P<granted> (?:possibles?|autoris\w*|accept\w*|allowed|ok|bienvenue?s?|max|souhait\w*|oblig\w*"
        r"|required))?(?![a-z])"
    )


@cache
def _inside() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{PRESENCE}|{MEETING})(?![a-z])")


@cache
def _others() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{_OTHERS}[^.;]{{0,30}}|{MEETING}[^,;]{{0,25}})$")


_REMOTE = compiled(r"tele-?travail|remote|distanciel|hybrid|a distance")
_INCLUDED = compiled(r"(?:dont|including|of which|with|avec|incl\.?|y compris)(?: [a-z']+){0,2} $")
_AT_A_PLACE = compiled(r" (?:a|in|at|sur|on) (?:la |le |the )?(?=[a-z])")


def is_elsewhere(text: str, start: int, end: int, gap: str = "") -> bool:
    """Whether the amount at start..end of a folded sentence is presence, a meeting, or somebody else's rhythm.

    `gap` holds the words between the amount and its rhythm ("de teletravail").
    """
    before = text[max(0, start - 70) : start]
    if _inside().search(gap) or _presence_before().search(before) or _others().search(before):
        return True
    if re.match(rf"[ -]?(?:de |d'|of )?{MEETING}(?![a-z])", text[end : end + 30]):
        return True
    after = _presence_after().match(text, end)
    return after is not None and (bool(after["granted"]) or bool(_INCLUDED.search(before)))


def is_at_a_place(canonical: str, folded: str, start: int, end: int) -> bool:
    """Whether remote work was named before, and the amount is of days at a place: "remote, Paris one day a week"."""
    if not _REMOTE.search(folded[max(0, start - 90) : start]):
        return False
    if re.search(r"(?:^|[ ,(:-])[A-Z][\w-]{2,20}[ :(]{1,3}$", canonical[:start]) and not re.search(
        r"[.:]\s*\w+[ :(]+$", canonical[:start]
    ):
        return True
    place = _AT_A_PLACE.match(folded, end)
    return place is not None and canonical[place.end()].isupper()


def may_be_presence(text: str, end: int) -> bool:
    """Whether words of presence follow, so that the amount may be of either kind: "3 days a week in our office"."""
    return _presence_after().match(text, end) is not None
