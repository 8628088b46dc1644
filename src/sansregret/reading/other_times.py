"""Amounts of time that are neither work nor the length of a mission: delays, ages, experience, calls, films, the past.

What stands right before or behind an amount says what it is of. One module for all units, so that a notice of two
weeks and one of ten days are told apart from work in the same way.
"""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.pattern import compiled
from sansregret.reading.phrases import either, phrases
from sansregret.reading.stints import Stint

#: Words that may stand between those and the amount.
_FILL = (
    r"(?: (?:de|d'|du|a|of|les|the|un|une|about|environ|is|est|moins|at least|au moins|minimum|mini|min|next"
    r"|prochaine?s?"
    r"|period|periode|first|premiere?s?|last|ces|these|ce|an|only|seulement|dernier(?:e)?s?|over|almost|nearly"
    r"|pres|entre"
    r"|between|requise?|exigee?|souhaitee?|required|: ?|des|plus))"
)
_BEFORE = (
    r"depuis|il y a|since|tous les|toutes les|every|chaque|each|dans|d'ici|sous|within|in|apres|after|avant|before|bout"
    r"|plus tard|last|past|previous|derniere?s?|aged?|notice|preavis|essai|trial|test|probation\w*|garanti\w*"
    r"|warrant\w*|guarantee\w*|anciennete|bac|diplome|degree|conges?|leave|rtt|vacances|holidays?|retard|cours des"
    r"|experiences?|expertise|seniorite|seniority|(?:est|suis|sommes|sont|habite\w*|situe\w*|base\w*|localise\w*) a"
    r"|delais?(?: [a-z]+)?|paiement|payment|payable|reglement|factures?|invoices?|net|until|valable|valid"
    r"|reponse|reply|response|j|fils de|fille de|ils ont|justifi\w+|lead time|turnaround|lifetime|lifespan"
    r"|vetting|clearance|attendre|attends|wait(?:ing|ed)?|other|posted|prochaine?s?|toutes?"
)


@cache
def _before_any() -> re.Pattern[str]:
    return compiled(rf"(?<![a-z])(?:{_BEFORE}){_FILL}{{0,5}}[ :(+]{{0,3}}(?:de |d')?$")


@cache
def _before_long() -> re.Pattern[str]:
    """Before weeks, months and years only: "en 6 mois nous avons doublé", "déjà 3 mois", "plus de 10 ans"."""
    return compiled(rf"(?<![a-z])(?:en|deja|already|ago|plus de|more than){_FILL}{{0,4}}[ :(+]{{0,3}}(?:de |d')?$")


@cache
def _after_any() -> re.Pattern[str]:
    return compiled(
        r"(?:[- ]?(?:'s? ?)?(?: (?:ouvre|ouvrable|calendaire|business|working)s?)?(?:minimum |mini |min "
        r"|au moins |ou plus "
        r"|et plus |or more |plus |max(?:imum)? |maxi |\+ ?)?(?:d'|de |of |en |in |'|d'une |pour |to "
        r"|professional |relevant "
        r"|solid |commercial |notre |our |votre |your )?(?:[a-z]+ )?(?:experience|exp(?![a-z])|anciennete"
        r"|old(?![a-z])|ago"
        r"|plus tard|later|auparavant|existence|activite(?![a-z])|recul|etudes|study|preavis|notice|garantie|guarantee"
        r"|age(?![a-z])|pratique|trial|probation|essai|conges?|rtt|vacation|vacances|holidays?|leave(?![a-z])|retard"
        r"|avance|advance"
        r"|fin de mois|warranty|delai|trajet|repos|attente|reflexion|sommeil|sleep|drive|tele-?travail|facture|invoice"
        r"|repondre|reply|respond|answer|decider|decide|think|reflechir|spare(?![a-z])|reading(?![a-z])|lecture"
        r"|driving|conduite)"
        r"|[- ](?:calendaires?|calendar|avant|before|away|nets?(?![a-z])|date de facture|from (?:now|invoice"
        r"|receipt)|since(?![a-z])"
        r"|depuis(?![a-z])|(?:are|is|sont"
        r"|est) (?:an? |une? )?(?:unpaid |paid )?(?:trial|essai|probation)|apres|after"
        r"|off(?![a-z])"
        r"|d'ici(?![a-z])|suivante?s?|of age|on the market|have passed|(?:en|de) (?:voiture|train|metro|bus|route"
        r"|vol|trajet|marche)|(?:by|on the) (?:car|train|bus)|train ride|flight"
        r"|a pied|on foot|walk|a vol|en arriere|back(?![ -])|running(?![a-z])|durant lesquel\w+|passe vite"
        r"|qu'(?:on|il|elle|ils)|que (?:je|nous|on|ca|cela)|(?:en|dans l') ?entreprise|a (?:l'ecole|la fac)"
        r"|en (?:centre|cfa|cours)(?![a-z])|at (?:school|college|uni)|in (?:the )?business"
        r"|in (?:the )?(?:industry|trade|field)"
        r"|dans (?:le|un(?! premier)|une|la|ce) (?:metier|domaine|secteur|poste|industr\w+|fonction|bureau d'etudes)"
        r"|en tant qu|as an? (?!freelance|contractor|consult)))"
    )


_CALL = (
    r"(?:appels?(?! (?:d'offres?|a ))|calls?(?! for)|echang\w*|chat|visios?|points?(?! de )|entretiens?"
    r"|interviews?|rdv|rendez-vous|discussions?|reunions?|meetings?"
)
_MEETING_BEFORE = compiled(
    rf"(?<![a-z]){_CALL}|discuter|tests?|exercice|quiz|standup|stand-up|screening|trajet|en train|train (?:from"
    rf"|to|ride|de)|route|commute|retard"
    r"|pause|break|onboarding|catch-?up|coffee|cafe|audition|demo|(?:comites?|ateliers?) ont lieu)(?![a-z])[^.;,]{0,25}"
    r"(?:, (?:comptez|compter|count|allow|about|env\w*) )?$"
)
_MEETING_AFTER = compiled(
    rf"[ -](?:(?:de |d'|of )|(?:(?!(?:de|d'|of|en|par|via|on|over|by|in|sur) )[a-z-]{{2,14}} ){{0,2}}){_CALL}"
    rf"|test|catch-?up|coffee|cafe|demo"
    rf"|pause|break"
    r"|phone|telephone|zoom|trial|essai)(?![a-z])"
)


@cache
def _media_before() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z]){either('amounts', 'media')}(?: [a-z'-]{{1,14}}){{0,2}}?(?: de| d'| of|:"
        rf"| \(|,)? ?(?:environ |about )?$"
    )


@cache
def _media_after() -> re.Pattern[str]:
    return compiled(rf"[ -](?:de |d'|of )?(?:[a-z]+ )?{either('amounts', 'media')}(?![a-z])")


_CLAUSE = compiled(
    r"[;:()!?]|[,.] | - | (?:et|and) (?=(?:i|i'm|we|you|they|he|she|it|now|these|this|je|j'|nous|vous|on|il|elle"
    r"|maintenant|need|cherche)(?![a-z]))| mais | but | donc | so | puis | then "
)
#: Planning is told in the past too: "nous avons prévu 2 jours", "we've set aside".
_PLANNED = (
    r"(?:prevue?s?|compte|chiffre|estimee?s?|planifie\w*|reservee?s?|bloque\w*|imagine|pense|budgete\w*|evalue\w*"
    r"|calcule"
    r"|besoin|envisage|retenue?s?|fixee?s?|valide\w*|decide|programme\w*|demande|obtenu|un |une |l'|le |la |des |\d"
    r"|planned|estimated|booked|set aside|allowed|budgeted|reckoned|scheduled|decided|agreed|got|allocated|put|thought"
    r"|a |an |the |in mind|room|up to|about|approved|signed|earmarked|pencilled)"
)
_PAST = compiled(
    r"(?<![a-z])(?:(?:j'ai|j'avais|avons|avez|ont|avais|avait|avions|avaient|(?:on|il|elle|ca|qui|lui) (?:l')?a"
    r"|(?:tu|t') ?as"
    r"|(?:suis|est|sommes|sont|etes)(?= (?:[a-z]+ )?(?:restee?s?|passee?s?|devenue?s?|allee?s?|venue?s?)))"
    r"(?: (?:deja|bien|ete|aussi|trop|tous|vous|nous|l'))? "
    rf"(?!{_PLANNED})[a-z]{{2,}}(?:e|ee|es|ees|i|is|it|u|us|ue|ert|int)(?![a-z])"
    r"|a (?:deja |bien |aussi )?(?:suivi|fait|eu|anime|realise|effectue|dirige|passe|travaille|dure|donne|recu|pris|ete"
    r"|organise|commande|paye|depense|essaye|forme|cree|monte|gere|tenu|vecu|mis|perdu|mene|encadre|enseigne)(?![a-z])"
    r"|(?:have|has|had|(?:i|we|you|they)'ve|been)(?: (?:already|just|been|also|now|never))?"
    rf" (?!{_PLANNED}|to )(?:[a-z]+ed|been|done|run|given|had|taught|worked|spent|led|built|made|lost|grown|seen"
    rf"|known|kept|held|met|sold|left|felt|gone"
    r"|become|written|driven|brought|bought|heard|owned|lived"
    r"|operating|running|working|training)(?![a-z])"
    r"|^ ?[a-z]{3,}ed (?:us|them|him|her|it|this|that)(?![a-z])"
    r"|(?:i|we|they|he|she|you) (?:already )?"
    r"(?:(?:was|were)(?! (?:think|hop|wonder|look|plan|consider|after|also|reckon|imagin))|did|had|spent|taught|ran|led"
    r"|went|took|gave|lived|worked|used|tried|lost|grew|attended|started|founded|served|held)(?![a-z])"
    r"|did (?:it|this|that|so|the same)|(?:ran|lasted|took)(?: (?:us|me|them|for|about))*(?= ?$)|j'etais|etait"
    r"|etaient|j'animais|travaillais"
    r"|(?!(?:voul|pens|souhait|cherch|demand|aim|compt|imagin|envisag|fall|tabl|part|prevoy|pouv|dev|s'agiss|fais)ai"
    r"|fait(?![a-z])|parfait|souhait(?![a-z])|satisfait|bienfait)[a-z]{2,}[a-qs-z](?:ait|aient)|experience"
    r"|existe\w*|fonde\w*|creee?s?)(?![a-z])"
)
_PAST_AFTER = compiled(
    r"[ ,]{1,2}(?:que |nous |on |j'|je |we |i |they |ils |elles |il |elle |we've |i've |they've )"
    r"(?:avons|a |ai |ont|avais|avait|have|'ve|had|did|ran|worked|travaill|[a-z]+ed )"
)
_LAST_TIME = compiled(
    r"precedente?s? [a-z]+ (?:portait|etait|durait|faisait)|the previous [a-z]+ (?:was|took)|l'an dernier"
    r"|l'annee (?:derniere|passee)|la derniere fois|last (?:year|month|week|time|spring|summer|autumn"
    r"|winter)"
    r"|beneficier|recevr|(?:will|you'll) (?:get|receive)|we provide|provided|suivi une|followed"
)
_CLOCK = compiled(
    r"(?<![a-z])(?:a|vers|avant|apres|des|jusqu'a|demain|at|by|before|after|aujourd'hui|ce soir|midi"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|[a-z]+day|20\d\d)(?: (?:soir|matin|apres-midi|midi))?,? $"
)
_HOUR = compiled(r"(?:[6-9]|1\d|2[0-3]) ?h(?: ?[0-5]\d)?$")


def clause_of(text: str, at: int, reach: int = 90) -> str:
    """The words of the clause that stand before a place of a folded sentence."""
    before = text[max(0, at - reach) : at]
    cut = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    return before[cut:]


def is_past(text: str, start: int, end: int) -> bool:
    """Whether what stands at start..end is told of the past: "nous avions fait appel à ... pendant 8 mois"."""
    if _PAST.search(clause_of(text, start)) or _PAST_AFTER.match(text, end):
        return True
    return _LAST_TIME.search(text[max(0, start - 80) : start]) is not None or bool(
        _LAST_TIME.match(text, end + 1) or _LAST_TIME.search(clause_of(text, start))
    )


def is_clock(text: str, stint: Stint) -> bool:
    """Whether hours are a time of day: "avant demain 12h", "vers 18h", "9h - 17h"."""
    if stint.measure.clock:
        return True
    said = text[stint.measure.start : stint.measure.end]
    return (
        _HOUR.match(said) is not None
        and _CLOCK.search(text[max(0, stint.measure.start - 30) : stint.measure.start]) is not None
    )


_PAYING = compiled(
    r"(?<![a-z])(?:paiements?|reglements?|factur\w*|invoic\w*|payments?|accounts payable|comptabilite)(?![a-z])"
)
_PAYMENT = compiled(
    r"(?<![a-z])(?:paie\w*|paye\w*|paiements?|reglements?|reglee?s?|factur\w*|invoic\w*|payments?|paid|pay)"
    r"[^.;]{0,40} (?:a|sous|at|in|within|net|on|is|:) ?$"
)


_LASTS = compiled(r"^ ?[a-z' ]{0,40}(?<![a-z])(?:dure|durent|durera|lasts?|runs?|fait|font|is|are|est)(?: [a-z]+)? $")


def is_media(text: str, stint: Stint) -> bool:
    """Whether hours are the length of what is watched, heard or read."""
    if stint.unit != "hour":
        return False
    before = text[max(0, stint.measure.start - 80) : stint.measure.start]
    if _media_before().search(before) or _media_after().match(text, stint.end):
        return True
    media = phrases("amounts", "media")
    if media.search(text, stint.start, stint.measure.start):
        return True
    subject = media.search(clause_of(text, stint.measure.start))
    return subject is not None and _LASTS.match(clause_of(text, stint.measure.start)[subject.end() :]) is not None


def is_other_time(text: str, stint: Stint, *, past: bool = True) -> bool:
    """Whether a stint is of something else than work or a mission, by the words around it."""
    measure = stint.measure
    before, outer = text[max(0, measure.start - 80) : measure.start], text[max(0, stint.start - 80) : stint.start]
    if is_other_time_after(text, stint) or _before_any().search(before) or _before_any().search(outer):
        return True
    if stint.unit in ("month", "year") and _AGED.search(before):
        return True
    if stint.unit in ("week", "month", "year") and _before_long().search(before):
        return True
    if stint.unit == "day" and stint.low in _TERMS and _PAYMENT.search(before):
        return True
    if is_media(text, stint) or (stint.unit == "hour" and is_clock(text, stint)):
        return True
    if stint.unit != "year" and _MEETING_BEFORE.search(outer):
        return True
    return past and is_past(text, stint.start, stint.end)


#: Usual terms of payment, in days.
_TERMS = frozenset({7, 8, 10, 14, 15, 20, 21, 28, 30, 45, 60, 90})


def is_term(text: str, stint: Stint) -> bool:
    """Whether days may be a term of payment: a usual number of them where paying is spoken of."""
    return stint.low in _TERMS and _PAYING.search(text) is not None


_AGED = compiled(
    r"(?<![a-z])(?:jumeaux|jumelles|bebe|baby|twins?|fils|fille|enfants?|daughter|son|child|toddler|kids?|garcon"
    r"|boy|girl|petit"
    r"|petite|chiot|puppy),? (?:\(|de |d'|aged |age de |agee? de )?$"
)


def is_other_time_after(text: str, stint: Stint) -> bool:
    """Whether the words behind a stint say so: "2 ans d'expérience", "a two-week trial", "10 days' notice"."""
    return _after_any().match(text, stint.end) is not None or _MEETING_AFTER.match(text, stint.end) is not None
