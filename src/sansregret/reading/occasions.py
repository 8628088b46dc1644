"""Dates of occasions: whether the work takes place on them, or something must be ready for them.

"We're getting married on 5 July and need a photographer" dates the work; "we need the invitations" makes the same day
a deadline. What decides is what is asked for, and words that look back from the occasion ("avant", "by then", "la
veille").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from sansregret.reading.date_cues import PERSON
from sansregret.reading.numbers import number
from sansregret.reading.page import Page, Sentence
from sansregret.reading.pattern import compiled

_REACH = 110


@cache
def _occasions() -> re.Pattern[str]:
    return compiled(
        r"(?<![a-z])(?:fetes?|mariages?|marie(?:s|nt)?|marions|noces|weddings?|married|conferences?|salon|foire"
        r"|forum|a\.?g\.?o?"
        r"|agm|assemblee(?: generale)?|congres|concerts?|expo\w{0,7}|exhibition|vernissage|festivals?|gala|part(?:y"
        r"|ies)"
        r"|anniversaires?|birthday|fair|shows?|spectacles?|launch(?:es)?|lancement|lance[zs]?|lancons|lancent"
        r"|inaugur\w{1,5}|ouverture|ouvr\w{1,4}"
        r"|opens?|opening|board|seminaires?|kermesse|marche|portes ouvertes|open day|events?|evenements?|soirees?"
        r"|ceremon\w{1,3}"
        r"|obseques|enterrement|funeral|baptemes?|christening|communion|match|tournois?|tournament|race|marathon"
        r"|trip|voyage"
        r"|audience|hearing|proces|trial|auditions?|rentree|reunion|meeting|comite|committee|meets|print\w{0,3}"
        r"|imprimeur"
        r"|bouclage|visite|inspection|audit|rendez[ -]vous|rdv|appointment|demenag\w{1,6}|retraite|retirement|jury"
        r"|election\w?"
        r"|(?:les|mes|ses|his|her|my) \d{2}(?: ans|th)|\d{2}th(?= (?:is|on|in|birthday|anniversary|party))|play"
        r"|premiere|opera|reveillon|flea market"
        r"|vide[ -]grenier)(?![a-z])"
    )


#: Exams and the like, which the work comes before.
EXAM = compiled(
    r"(?<![a-z])(?:exam\w{0,5}|concours|bac|brevet|partiels?|mocks?|gcses?|a-?levels?|highers|leaving cert|oral"
    r"|orals|oraux"
    r"|soutenance|soutiens|controles?|tests?|committee|viva|defen[cs]e|resits?|rattrapages?|epreuves?|ds|dst|dnb"
    r"|crpe|capes"
    r"|agreg\w{0,5}|toeic|toefl|ielts|delf|dalf|tcf|sats?|finals|interrogation|evaluation|exposes?|permis"
    r"|driving test|audition"
    r"|certification)(?![a-z])"
)


@cache
def _things() -> re.Pattern[str]:
    """What is made and handed over, in the words of those who ask for it."""
    return compiled(
        r"(?<![a-z])(?:affiches?|flyers?|faire[ -]parts?|invit(?:ation|e)s?|menus?|plaquettes?|fiches?|brochures?"
        r"|catalogues?|livrets?"
        r"|textes?|discours|speech|articles?|slides?|diapos?|supports?|deck|logos?|sites?(?: web| internet)?|pages?"
        r"|visuels?"
        r"|visuals?|maquettes?|videos?|films?|montage|trailer|traduc\w{1,5}|traduire|relecture|relire|relu\w{0,2}"
        r"|rapports?"
        r"|reports?|dossier|plans?|costumes?|robes?|dress|gateaux?|cakes?|enseignes?|cartes?|banner\w?|posters?"
        r"|leaflets?"
        r"|booklets?|copy|scripts?|artwork|fichiers?|files?|translat\w{1,5}|proof[ -]?read\w{0,3}|edited|editing"
        r"|websites?|apps?"
        r"|appli|signage|panneaux|panneau|panels?|badges?|t-?shirts?|business cards|song|chanson|scores?|stickers"
        r"|memoire"
        r"|thes[ei]s|essay|dissertation|photos retouch\w{0,5}|illustrations?|typos|manuscri\w{1,3}|newsletter"
        r"|formulaires?"
        r"|form|templates?|modeles?|version|prototype|demo|kit|support de cours|learn\w{0,3}|apprendre|revis\w{1,4}"
        r"|prepar\w{1,6}"
        r"|entraine\w{0,4}|practi[cs]e)(?![a-z])"
    )


#: Words behind an occasion that look back from it, with no date of their own.
_LOOKING_BACK = compiled(
    r"(?<![a-z])(?:(?P<n>un|une|an?|deux|trois|quatre|one|two|three|four|quinze|\d{1,2}|huit|dix|ten|five|six) "
    r"(?P<unit>jours?|days?|semaines?|weeks?|fortnight) (?:avant|before(?:hand)?|earlier|plus tot|prior|ahead"
    r"|auparavant)"
    r"|(?P<eve>la veille|the day before|the night before|the evening before|l'avant-veille)"
    r"|(?:un|a|one|deux|two) (?:mois|months?) (?:avant|before(?:hand)?|earlier|plus tot)"
    r"|(?<!comme )(?<!moitie )(?<!que )(?<!qu')avant(?= ?(?:$|[,.;:!?)]|ca(?![a-z])|cela|cette date|l'evenement"
    r"|le jour|de partir|et|si|stp|svp))"
    r"|d'ici[ -]la|(?:for|by) then|pour cette date|ce jour[ -]la|ce soir[ -]la|before (?:then|that|it)|beforehand"
    r"|by then|in time"
    r"|en amont|auparavant"
    r"|by that (?:date|point)|on the (?:day|night)|pour l'occasion|for (?:it|the day|the occasion|that)(?![a-z])"
    r"|(?<!as )(?<!than )(?<!like )(?<!ever )before(?= ?(?:$|[,.;:!?)])))"
)
_BRIDGE = compiled(
    r"(?<![a-z])(?:(?P<limit>avant|b4|before|in time for|ahead of|d'ici|by (?=the (?:end|time|start|close))"
    r"|pas plus tard que"
    r"|no later than)|(?P<for>pour|for|pr|4))"
    r" (?P<phrase>(?:(?!(?:and|et|mais|but|so|or|ou|que|qui|that|avant|before|pour|for|a"
    r"|to) )[a-z0-9'&-]{1,16},? ){1,6})"
    r"(?:(?:du|le|les|on|of|the|est|is|au|de|prevu|fixee?|in|en|at) ){0,3}\(?$"
)


_BRIDGEHEAD = compiled(r"(?<![a-z])(?:avant|b4|before|in time|ahead of|d'ici|by the|pas plus|no later|pour|for|pr|4) ")


@dataclass(frozen=True, slots=True)
class Bridge:
    """A preposition that reaches a date over a phrase: "avant notre AG du 16 mai", "for the fair on 9 May"."""

    start: int
    limit: bool
    occasion: bool


def bridge_before(page: Page, low: int, start: int) -> Bridge | None:
    """The preposition in front of the phrase that ends with the date at `start`; None where there is none."""
    if not _BRIDGEHEAD.search(page.folded, low, start):
        return None
    match = _BRIDGE.search(page.folded, low, start)
    if match is None or match.end() != start:
        return None
    phrase = match["phrase"]
    occasion = bool(_occasions().search(phrase) or EXAM.search(phrase))
    if match["for"] and not occasion:
        return None
    return Bridge(match.start(), limit=bool(match["limit"]), occasion=occasion)


def is_occasion(page: Page, low: int, start: int) -> bool:
    """Whether an occasion, or an exam, is named right before a date."""
    return bool(_occasions().search(page.folded, low, start) or EXAM.search(page.folded, low, start))


def ready_for(page: Page, sentence: Sentence, end: int) -> bool:
    """Whether something must be ready for the occasion whose date ends at `end`.

    Words look back from it, or a thing is asked for in this sentence or near it, and nobody who would come.
    """
    if looks_back(page, sentence, end):
        return True
    if PERSON.search(page.folded, sentence.start, sentence.end) or _COMING.search(
        page.folded, sentence.start, sentence.end
    ):
        return False
    around = [page.neighbour(sentence, offset) for offset in (0, 1, -1, -2)]
    near = [s for s in around if s and abs(s.start - sentence.start) < _NEAR]
    return any(_things().search(page.folded, s.start, s.end) for s in near) and any(
        _ASKING.search(page.folded, s.start, s.end) for s in near
    )


def asks_for_thing(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence names something that is made and handed over."""
    return bool(_things().search(page.folded, sentence.start, sentence.end))


def asks_for_thing_at(page: Page, sentence: Sentence, start: int) -> bool:
    """Whether what is made stands right before a place, as in a plan of dates."""
    return bool(_things().search(page.folded, max(sentence.start, start - 15), start))


def asks_between(page: Page, start: int, end: int) -> bool:
    """Whether something is asked for between two places: "we record on 2 May so we'd need it before then"."""
    return start < end and bool(_ASKING.search(page.folded, start, end))


_NEAR = 330
#: What is done on the day itself, by somebody who is there.
_COMING = compiled(
    r"(?<![a-z])(?:photograph\w{0,5}|photos? (?:at|of the day|pendant)|filmer|filming|jou(?:er|iez|ez)|play(?:ing)?"
    r"|sing\w{0,3}"
    r"|chant(?:er|iez)|anim(?:er|iez|ation)|perform\w{0,3}|serv(?:ir|e|ing)|cook|cater\w{0,3}|traiteur|dj|host"
    r"|speak|keynote"
    r"|interven\w{2,6}|venir|veniez|come|cover|tenir (?:le|un|la)|run a|accueillir|encadrer|interpret\w{0,4}"
    r"|ouvriez|visit)"
    r"(?![a-z])"
)
_ASKING = compiled(
    r"(?<![a-z])(?:(?:re)?cherch\w{1,5}|besoin|fau(?:t|drait)|voudr\w{1,5}|aimer\w{1,6}|souhait\w{1,6}|looking"
    r"|need\w{0,3}"
    r"|want\w{0,3}|wanna|seek\w{0,3}|would (?:love|like)|(?:can|could|would|will) (?:you|u|someone|anyone)|(?:peux"
    r"|pouvez"
    r"|pourr\w{1,4})|doi(?:t|vent)|must|has to|have to|feri(?:ez|ais)|due|attend\w{0,3}|expected|manque"
    r"|missing)(?![a-z])"
)


def looks_back(page: Page, sentence: Sentence, end: int) -> re.Match[str] | None:
    """The words behind a date that look back from it, in its sentence or the next."""
    match = _LOOKING_BACK.search(page.folded, end, min(sentence.end, end + _REACH))
    if match is None:
        following = page.neighbour(sentence, 1)
        if following is not None and sentence.end - end < 40:
            match = _LOOKING_BACK.search(page.folded, following.start, min(following.end, following.start + 80))
    return match


def day_before(value: str, back: re.Match[str] | None) -> str | None:
    """The day that words like "la veille" and "deux semaines avant" make of a full date; None where they make none."""
    if back is None or (not back["eve"] and not back["n"]):
        return value if back is None or ("mois" not in back.group() and "month" not in back.group()) else None
    if value.count("-") < 2 and len(value) != len("MM-DD"):
        return None
    count = 1.0 if back["eve"] else number(back["n"]) or 1.0
    days = count * (
        7 if back["unit"] and back["unit"].startswith(("sem", "week")) else 14 if back["unit"] == "fortnight" else 1
    )
    days += back.group() == "l'avant-veille"
    dated = value if len(value) > len("MM-DD") else f"2025-{value}"
    earlier = (date.fromisoformat(dated) - timedelta(days=days)).isoformat()
    return earlier if len(value) > len("MM-DD") else earlier[5:]
