"""The total amount of paid work: "formation de 3 jours", "20 jours/homme", "3 seances de 2h", "a half-day workshop".

An amount with a rhythm ("par semaine", "a month") is a workload, an amount of calls, travel, delays, leave or
experience is none of ours. A length in weeks or months is the duration of the mission, read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sansregret.core.facts import Certainty, Quantity, Range
from sansregret.reading.duration import duration
from sansregret.reading.measures import Measure, Repeats, measures, repeats
from sansregret.reading.numbers import NUMBER, TO, bound_after, bound_before, interval, number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled

_WORK = (
    r"(?:formations?|trainings?|workshops?|ateliers?|missions?|prestations?|interventions?|sessions?|seances?|stages?"
    r"|seminaires?|seminars?|bootcamps?|master-?class(?:es)?|conferences?|talks?|keynotes?|modules?|audits?"
    r"|accompagnements?"
    r"|coaching|projets?|projects?|webinaires?|webinars?|animations?|cours|class(?:es)?|courses?|lessons?"
    r"|programmes?|programs?"
    r"|contrats?|contracts?|consultations?|parcours|facilitation|job|gig|task|tache|engagement|cursus|diagnostic"
    r"|hackathons?"
    r"|evenements?|events?|teaching|enseignement|assignment|initiation|vacations?|soutien|tutorat|tutoring|sprint"
    r"|tournage|shooting|chantier|traduction"
    r"|relecture)"
)
_TOTAL = (
    r"(?:au total|en tout|total(?:e|ing)?|volume(?: horaire)?|enveloppe|budget(?:e|ise)?|charge(?: de travail)?"
    r"|estimee?s?|estimation"
    r"|estimate|effort|soit|quota|forfait|pack|nombre d'heures|nombre de jours|number of (?:days|hours)|duree"
    r"|duration|length|workload)"
)
_LINK = (
    r"(?: ?[:=(|,-]| de| d'| of| for| sur| is| est| en| pendant| a| prevue?s?| estimee?s?| evaluee?s?| dure"
    r"| lasting| over)"
)
_NEAR = (
    r"(?: (?:environ|about|around|approximately|~|une duree|un total|a total|total|moins|minimum|maximum|max"
    r"|au moins|at least"
    r"|jusqu'a|up to|approx\.?|env\.?|plus|roughly|entre|between|de|d'|of|pour|for|sur|peu pres|seulement|juste|only"
    r"|just|the))"
)


@cache
def _named_before() -> re.Pattern[str]:
    return compiled(
        rf"(?<![a-z])(?:(?P<total>{_TOTAL})|{_WORK})(?: [a-z'/-]{{1,18}}){{0,4}}?{_LINK}{_NEAR}{{0,3}} {{0,2}}$"
        rf"|(?P<plain>{_WORK}) \(?$"
    )


@cache
def _named_after() -> re.Pattern[str]:
    return compiled(
        r"[ -]?\)?(?:(?P<total> ?(?:au total|en tout|in total|total|/ ?hommes?|-? ?hommes?|facturables?|billables?"
        r"|of effort))"
        r"|(?: (?:pleins?|pleines?|ouvrees?|ouvres|consecutifs?|consecutives?|complets?|full|entieres?))?"
        rf"(?: de| d'| of|'s?)? ?(?:(?:paid|on-site|onsite|online|remote|[a-z-]{{3,14}}) ){{0,2}}?(?:{_WORK}|work"
        rf"|works|travail|boulot|sensibilisation|conception|preparation|restitution|cadrage|immersion|recette"
        rf"|support|maintenance|integration|captation|montage|correction|td|tp|cm|lessons?|research|recherche"
        rf"|interviews|aide|taf|dev|developpement|development"
        r"|design|redaction|writing|conseil|consulting|animation|ingenierie|your time|ton temps|votre temps"
        r"|face-a-face|worth of)(?![a-z]))"
    )


_PREPOSITION = compiled(
    r"(?<![a-z])(?:pour|for|pendant|pdt|durant|over|sur|besoin de (?:toi|vous|quelqu'un)|need (?:you|someone|somebody"
    r"|help)|takes?|take you|prendr[a-z]+"
    r"|prend|compter|prevoir|necessite\w*|representer\w*|represente|demander\w*|dure|durera|lasts?|require[sd]?"
    r"|spend|consacrer|mobiliser?|compte[zr]|reckon|guess|estime\w* a|estimated at|evalue\w* a|formateur|formatrice"
    r"|trainer"
    r"|intervenante?|animateur|animatrice|facilitat\w+|consultante?|photographe|someone|quelqu'un|freelance"
    r"|pour former)"
    r"(?: (?:une|un|environ|about|around|approximately|~|au moins|at least|maximum|max|up to|jusqu'a|just|only|juste"
    r"|entre|between|a peu pres|a total of|un total de|roughly|perhaps|maybe|peut-etre|approx\.?|env\.?|more than"
    r"|less than"
    r"|plus de|moins de|pas plus de|no more than|toi|vous|you|me|us|someone|quelqu'un|lui|de|about)){0,5} $"
)
_NONE_BEFORE = compiled(
    r"(?<![a-z])(?:(?:est|suis|sommes|sont|habite\w*|situe\w*|base\w*|localise\w*) a|sous|dans|within|in|d'ici|avant"
    r"|depuis|tous les|toutes les|every|chaque|il y a|apres|after|next"
    r"|prochaine?s|derniere?s?|last|past|delais?(?: [a-z]+)?"
    r"|preavis|notice|paiement|payment|reglement|facture|invoice|net|conges?|rtt|vacances|holiday|tele-?travail"
    r"|until|plus tard|experience|essai|trial|test|retard|garantie|valable|valid|reponse"
    r"|reply|response|j|age)"
    r"(?: (?:de|d'|a|of|les|the|un|une|about|environ|is|est|moins|at least|au moins|minimum|:|next|prochaine?s?"
    r"|period)){0,5}[ :]{0,2}(?:de |d')?$"
)
_NONE_AFTER = compiled(
    r"(?: (?:ouvre|ouvrable|calendaire|business|working)s?)?[ -]?(?:de |d'|of |en )?(?:tele-?travail|conges?|rtt"
    r"|fin de mois|experience|ago|avant|before|later|away|plus tard|notice|preavis"
    r"|/ ?7|/ ?24|off|par |per |a (?:week|month|day|year)|chaque|each (?:week|month|day)|delai|trajet|old|repos"
    r"|nets?(?![a-z])|date de facture|remote|sur site|on-?site|in the office|attente|reflexion|vacation|holiday"
    r"|leave|from (?:now|invoice)"
    r"|apres|after|suivant|maximum pour repondre|pour repondre|to (?:reply|respond|answer)|retard|avance|a l'avance"
    r"|in advance|de route|drive|essai|by train|en train|sleep|a vol)"
)
_MEETING = compiled(
    r"(?<![a-z])(?:appels?|calls?|echang\w*|chat|visios?|points?|entretiens?|interviews?|rdv|discussions?|discuter"
    r"|tests?"
    r"|exercice|quiz|videos?|film|podcast|reunions?|meetings?|standup|screening|trajet|train|route|commute|retard"
    r"|pause"
    r"|break|onboarding)(?![a-z])[^.;,]{0,25}$"
)
_PAST = compiled(
    r"(?:j'ai|a|avez|avait|avons|ai|ont|was|were|had|have|has|did|attended|completed) (?:deja |already "
    r"|just )?(?:suivi|anime|fait|realise|effectue|given|done|ran|run|taken|completed|attended|recu)"
    r"|l'an dernier|l'annee derniere|last (?:year|month|week)|beneficier|recevr|(?:will|you'll) (?:get|receive)"
    r"|we provide|provided|integration|suivi une|followed"
)


#: An amount with its price: "10 jours a 450 €", "500 €/jour x 10 jours".
_PRICED_AFTER = compiled(
    r" ?(?:a|at|@|x|pour|for) ?[€$£]? ?\d{2,5} ?(?:[€$£]|eur|k|ht|gbp|usd|$)|(?: ?@ ?"
    r"| at )[€$£]?\d"
)
_SPREAD_AFTER = compiled(
    r" (?:(?:a )?(?:re)?parti\w*|spread|etal\w+|over (?:\d|a |two|three|four|six|the (?:next|course))|d'ici"
    r"|before (?:the )?(?:end|\w+ \d)"
    r"|sur (?:\d|un |une |deux|trois|quatre|six|les \d|l'annee|la periode))"
)
_ON_SITE_TO_TRAIN = compiled(
    r" (?:sur site|on[- ]?site|sur place) (?:pour|to|afin d[e']) ?(?:former|animer|train"
    r"|facilitat|teach|deliver|run|coach)"
)
_PRESENCE_BEFORE = compiled(
    r"(?<![a-z])(?:remote|presence|presentiel|sur site|on[- ]?site|office"
    r"|bureau)[ :,(]{1,3}(?:de |d'|of |for )?$"
)
_CALL_AFTER = compiled(
    r"[ -](?:[a-z-]{2,14} ){0,2}(?:calls?|interviews?|chat|appels?|entretiens?|meetings?|visio"
    r"|test|videos?)(?![a-z])"
)
_PRESENT_AFTER = compiled(r" (?:sur site|sur place|on[- ]?site|in the office|remote)")
_NEAR_WORK = compiled(rf"(?<![a-z]){_WORK}(?: [a-z'-]{{2,16}}){{0,3}} $")
_IN_A_ROW = compiled(
    r" (?:consecuti\w+|entiere?s?|complet\w*|pleine?s?|d'affilee|in a row|back[- ]to[- ]back"
    r"|straight)(?![a-z])"
)
_DONE_BEFORE = compiled(
    r"(?<![a-z])(?:anim(?:er|e|ez|erait|erais|eriez)|assurer|dispenser|donner|intervenir|faire|organiser"
    r"|facilitat\w+|deliver(?:ing)?|run(?:ning)?"
    r"|il s'agit d[e' ]|c'est|ce serait|ce sera|ca ferait|it's|it is|it would be|it will be|would be|talking about"
    r"|on parle de|on table sur"
    r"|on part sur|planned|prevu|teach(?:ing)?|lead(?:ing)?|host(?:ing)?|do(?:ing)?|book(?:ing)?|reserver|bloquer"
    r"|proposer|planifier"
    r"|programmer)(?: [a-z']+){0,3} $"
)
_WITH_AFTER = compiled(
    r" (?:(?:les?|on(?: the)?|du) \d|(?:avec|with|aupres d|chez)(?![a-z])|(?:pour|for) (?:nos|mon|mes|notre|les? "
    r"|former|un groupe|une equipe"
    r"|our|my|the|a (?:group|team)|\d))"
)
_PRICED_BEFORE = compiled(r"[€$£\d] ?(?:ht)? ?(?:/ ?(?:j|jour|day|h|heure|hour))? ?(?:x|\*|,) ?$")


def effort(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """effort from amounts of hours or days that the words around say to be work, once and in total."""
    text = page.folded[sentence.start : sentence.end]
    for measure in measures(text):
        if measure.unit not in ("day", "hour") or measure.vague or measure.clock:
            continue
        counted = repeats(text, measure)
        start = counted.start if counted else measure.start
        rank = _reason(text, measure, counted, start)
        if rank is not None:
            yield _found(page, sentence, measure, counted, rank)


#: Ranks of the reasons: a total outweighs one session, a name of work a mere preposition.
_RANK_TOTAL, _RANK_SESSIONS, _RANK_NAMED, _RANK_PREPOSITION, _RANK_ALONE = 5, 4, 3, 2, 1


def _reason(text: str, measure: Measure, counted: Repeats | None, start: int) -> int | None:
    """Why the amount is one of work, as a rank, or None when nothing says so or something says not."""
    before, end = text[max(0, start - 70) : start], max(measure.end, counted.end if counted else 0)
    if _has_rhythm(text, measure, before, end):
        return None
    if _ON_SITE_TO_TRAIN.match(text, end):
        return _RANK_PREPOSITION
    after = _named_after().match(text, end)
    named = _named_before().search(before)
    on_site = named and _PRESENT_AFTER.match(text, end) and not re.search(r"tele-?travail|remote", text)
    if _NONE_BEFORE.search(text[max(0, measure.start - 70) : measure.start]) or _NONE_BEFORE.search(before):
        return None
    if (
        _CALL_AFTER.match(text, end)
        or (_NONE_AFTER.match(text, end) and not on_site)
        or _MEETING.search(before)
        or _PAST.search(before)
    ):
        return None
    if (after and after["total"]) or (named and named["total"]):
        return _RANK_TOTAL
    if counted is not None and (counted.low > 1 or counted.high > 1):
        return _RANK_SESSIONS
    if counted is not None or named or after:
        return _RANK_NAMED
    return _weak_reason(text, measure, before, end)


def _weak_reason(text: str, measure: Measure, before: str, end: int) -> int | None:
    """Reasons that name no work: a preposition, a verb, a price, who is there, a whole line."""
    if _PRESENCE_BEFORE.search(before) or (measure.high < 1 and measure.unit == "hour"):
        return None
    if _NEAR_WORK.search(before) or _IN_A_ROW.match(text, end):
        return _RANK_PREPOSITION
    if _PREPOSITION.search(before) or _DONE_BEFORE.search(before) or _PRICED_BEFORE.search(before):
        return _RANK_PREPOSITION
    if any(pattern.match(text, end) for pattern in (_SPREAD_AFTER, _PRICED_AFTER, _WITH_AFTER)):
        return _RANK_PREPOSITION
    if re.search(r"demi-? ?jour|half[- ]day|full[- ]day", text[measure.start : measure.end]):
        return _RANK_PREPOSITION
    alone = text.strip(" -.,;|#>()") == text[measure.start : measure.end]
    return _RANK_ALONE if alone and not (measure.unit == "hour" and measure.high >= 35) else None


_WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)"
)
_RHYTHM = compiled(
    r"(?: [a-z'-]{1,20}){0,4}?(?: ?/ ?(?:sem|week|wk|mois|month|jour|j(?![a-z])|day|an|s(?![a-z]))"
    r"| (?:par|per|each|every|chaque|a|la|toutes les|tous les) (?:sem|week|mois|month|jour|day|an(?![a-z])|year)"
    r""
    r"| (?:toutes les|tous les|every) (?:\d|deux|quinze|two|other)| hebdo| weekly| mensuel| monthly| sur (?:5|cinq"
    r"|7)(?!\d| jours)"
    r"| sur (?:2|deux)(?=$|[.,;:)])| ?/ ?[57](?!\d)|[ -]hours? week"
    rf"| (?:(?:every|each|tous les|chaque) {_WEEKDAY}|(?:les|on) {_WEEKDAY}s))"
)
_RHYTHM_BEFORE = compiled(
    r"(?:(?<![a-z])(?:par|chaque|a|per|each|every|toutes les|/) ?(?:semaines?|sem|week|wk|mois"
    r"|month)[ ,:(-]{1,3}(?:(?:pendant"
    r"|for|de|d'|a raison de) ?)?"
    rf"|(?:every|each|chaque|tous les) {_WEEKDAY}s?[^.;]{{0,20}}|(?:weekly|hebdomadaires?"
    rf"|hebdo)(?: [a-z-]{{2,12}}){{0,3}} (?:de |d'|of )?)$"
)
_CONTRACT = compiled(
    r"(?<![a-z])(?:contrat|contract|cdd|cdi|poste|temps partiel|part[- ]time|temps plein"
    r"|full[- ]time)[^,;]{0,12}$"
)
_SHARED_OUT = compiled(r" ?[,(]? ?(?:dont|including|of which) ")


def _has_rhythm(text: str, measure: Measure, before: str, end: int) -> bool:
    """Whether the amount comes back ("par semaine", "every Friday"), and so is a workload and no total."""
    if _RHYTHM.match(text, measure.end) or _RHYTHM.match(text, end) or _RHYTHM_BEFORE.search(before):
        return True
    if measure.unit == "hour":
        return _CONTRACT.search(before) is not None
    return measure.high <= 5 and _SHARED_OUT.match(text, end) is not None


def _found(page: Page, sentence: Sentence, measure: Measure, counted: Repeats | None, rank: int) -> Finding:
    text = page.folded[sentence.start : sentence.end]
    low, high, start, end = measure.low, measure.high, measure.start, measure.end
    if counted is not None:
        low, high = low * counted.low, high * counted.high
        start, end = min(start, counted.start), max(end, counted.end)
    before, start = bound_before(text, start)
    after, end = bound_after(text, end)
    least, most = interval(low, high, before, after)
    return page.found(
        "effort",
        Quantity(min=least, max=most, unit=measure.unit),
        (sentence.start + start, sentence.start + end),
        certainty=Certainty.LIKELY if rank <= _RANK_ALONE else Certainty.STATED,
        rank=rank,
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
    for match in _label().finditer(page.folded, sentence.start, sentence.end):
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
    "jour*", "j", "jrs", "journee*", "jh", "day*", "heure*", "hour*", "hr", "hrs", "h", "h0*", "h1*", "h2*", "h3*",
    "h4*", "h5*", "demi*", "half*", "matinee*", "apres", "morning*", "afternoon*", "minute*", "min", "mn",
)  # fmt: skip

PARSERS: tuple[Parser, ...] = (
    Parser(name="effort", triggers=_TIME_TRIGGERS, parse=effort),
    Parser(
        name="labelled_number",
        triggers=("nombre", "nb", "number", "estimated", "estimation", "total"),
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
COMBINE: Mapping[str, Combine] = {}
