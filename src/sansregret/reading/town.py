"""Parser of `place`: the town or address of the work, in the message's words.

Only where it is tied to the work: by a label, as a line or a part of a card, or behind a preposition in a clause that
speaks of the work, its event, its rooms or a visit. Where somebody lives, comes from or has a seat is no place of work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.date_cues import PERSON
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.place_everyday import GATHERING, bodily, hands_on, homes, venues, visiting
from sansregret.reading.towns import TOWN, is_other_name, known_town, known_towns, town_at

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY

_REGIONS = (
    "france|ile-de-france|occitanie|bretagne|grand est|hauts-de-france|normandie|nouvelle-"
    "aquitaine|auvergne-rhone-alpes|provence-alpes-cote d'azur|paca|pays de la loire|bourgogne-"
    "franche-comte|centre-val de loire|corse|belgique|belgium|suisse|switzerland|luxembourg|"
    "canada|quebec|uk|united kingdom|england|scotland|wales|ireland|germany|spain|italy|"
    "netherlands|portugal|australia|usa|united states|sweden|poland|austria|denmark|norway|"
    "new zealand|singapore|ca|ny|tx|wa|ma"
)


@cache
def _label() -> re.Pattern[str]:
    """A label of a place and what stands behind it: "Lieu de la mission : ...", "Where: ..."."""
    return compiled(
        r"(?:^|(?<=[\n*-])|(?<=[.;|] )) {0,3}(?:[-+#>] {0,2})?(?:lieux?|localisation|location|ville|adresse"
        r"|place|where|ou|site|address|venue)(?: (?:de|du|d')[a-z' ]{2,25})? {0,3}[:=] {0,3}(?P<labelled>[^\n;"
        r"|]{2,70})"
    )


@cache
def _leading() -> re.Pattern[str]:
    """The prepositions behind which a town may stand."""
    return compiled(
        r"(?<![a-z])(?:(?:pres|a cote|du cote|autour|aux alentours|au nord|au sud|a l'est|a l'ouest|proche|region"
        r"|secteur|dans le centre"
        r"|quartier) (?:de |d')?|a |au |aux |sur |vers |dans |chez |(?:the back|out the back|outskirts|edge|north"
        r"|south|east|west|outside) of |(?:just |over |up |down |out )?(?:in|at|near"
        r"|outside|around|to|of|from|on) (?:central |north |south |east |west |downtown |greater |inner )?|en |de "
        r"|d')(?=[a-z0-9])"
    )


#: Rooms and houses that a town's name tells apart: "salle polyvalente de Guérande", "l'amphi de Tarbes".
_ROOM = compiled(
    r"(?<![a-z])(?:salles?|amphi\w{0,8}|mairie|mediatheque|bibliotheque|theatre|musee|gymnase|campus|ecoles?|lycees?"
    r"|colleges?|centres?|hopital|clinique|universite|fac|foyer|salon|festival|foire|marche|bureaux?|locaux|agence|site"
    r"|usine|entrepot|hotel|chateau|eglise|studio|atelier|chu|prison|ehpad|mjc|maison|halle|zenith|palais|parc|caserne"
    r"|plage|tribunal|gare|aeroport|refuge|camping|foret|port|patinoire|hippodrome|quartier|manoir|domaine|abbaye"
    r"|centre-ville|bourg|vieille ville"
    r"|boutique|magasin|ferme)(?: [a-z'-]{2,14}){0,3}? (?:de |d'|of )"
)
#: Where somebody lives, comes from, works or learnt; a seat.
_SENDERS = compiled(
    r"(?<![a-z])(?:habit\w{1,5}|viv(?:ons|ez|ent|re)|vis|vit|liv(?:e|es|ed|ing)|resid\w{1,4}|born|nee?|origin\w{2,5}"
    r"|(?:comes?|came|originally|are|am) from|viens|vient|venons|siege|head ?office|headquarter\w{0,2}|hq|founded"
    r"|fonde\w{0,2}|cree\w{0,2}|firm|company"
    r"|agency|societe|association|startup|etud\w{1,5}|studied|met|meet|rencontr\w{1,4}|croise\w{0,2}|vu|seen|saw"
    r"|diplom\w{1,3}|moved?|demenag\w{1,4}|grew up|grandi|suis|sommes|i'm|we're|we are|i am|on est|(?:our|my|notre"
    r"|mon) (?:team|equipe)|been"
    r"|was|were|had|etais?|etait|etions|ete|retired|back|travell\w{2,3}|absen\w{1,3}|vacances|holidays?|ancien\w{0,3}"
    r"|thinking|depuis|since)(?![a-z])"
)
#: The lodging of the one who writes, where a visit is asked for beside it: "on est à Saint-Malo".
_LODGING = compiled(
    r"(?<![a-z])(?:on (?:est|habite)|nous (?:sommes|habitons)|je (?:suis|vis)|j'habite|we(?:'re| are| live)|i(?:'m| am"
    r"| live))(?: [a-z]{2,10})? $"
)
#: What a seat is tied to that is the place of the work as well: "poste basé à Lyon", "dans nos bureaux de Lille".
_SEAT_OF_WORK = compiled(
    r"(?<![a-z])(?:(?:dans|a|in|at|on|from|to|into) (?:nos|mes|leurs?|les|vos|ses|notre|mon|our|the|their|my"
    r"|your) (?:[a-z'-]{2,14} ){0,2}(?:locaux|bureaux|offices?|studio|atelier|site|agence|boutique|ecole|shop|workshop"
    r"|lab|factory|venue|premises|clinic|school)(?: (?:situes?|bases?|located|based))?"
    r"|(?:presence|presentiel|sur site|sur place|on-?site|in[ -]person|stage|shoot|tournage|internship|client|clients?"
    r" (?:is|are|est|sont))(?: [a-z'-]{1,12}){0,4}?"
    r"|(?P<post>(?:poste|mission|role|position|job|contrat|contract|gig|work|travail|assignment|project|projet)"
    r"(?: [a-z'-]{1,12}){0,4}?|(?:office|studio|bureaux|offices|locaux|atelier)(?: (?:is|are|est|sont))?)"
    r"|(?:you(?:'d|'ll| will| would)?|must|need to|have to|able to|happy to|vous|tu|pouvoir"
    r"|il faut)(?: [a-z']{1,9}){0,3}"
    r" (?:come|travel|get|commute|drive|venir|viendr\w{1,4}|deplacer|monter|descendre|aller)"
    r"|(?:vous serez|tu seras|you(?:'ll| will| would|'d) (?:need to )?be)(?: [a-z'-]{1,12}){0,4}?)"
    r" (?:situee?s? |basee?s? |based |located )?$"
)
_CLAUSE = compiled(r"[,;:()\n]| - | mais | but | et | and ")
_WINDOW = 80


def _parse_labelled(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`place` behind a label: stated."""
    for match in page.matches(_label(), sentence):
        span = _labelled(page, match)
        if span:
            yield page.found("place", page.text[span[0] : span[1]], span, rank=3)
            if _ROOM_OR_STREET.match(page.folded, span[0]) or page.folded[span[0]].isdigit():
                yield page.found("place_mode", "onsite", span, certainty=_LIKELY, rank=0)


#: Where what stands behind a label and is part of the address ends.
_END_OF_LABEL = compiled(r" {0,2}(?:\(|\.(?: |$)| - |$)")


def _labelled(page: Page, match: re.Match[str]) -> tuple[int, int] | None:
    """The town behind a label; all of it where a room or a street stands before the name."""
    start, end = match.span("labelled")
    town = TOWN.search(page.text, start, end)
    if town is None or is_other_name(page.folded, town):
        return None
    if town.start() == start or not _ROOM_OR_STREET.match(page.folded, start):
        return town.span()
    cut = _END_OF_LABEL.search(page.folded, town.end(), end)
    return start, cut.start() if cut else end


_ROOM_OR_STREET = compiled(
    r"(?:(?:the|la|le|les|l'|au|a la) ?)?(?:salles?|amphi\w{0,8}|espace|maison|centre|theatre|hall|room|rue|avenue"
    r"|place|quai"
    r"|ecole|lycee|college|mairie|mediatheque|foyer|campus|studio|atelier|bureaux?|locaux|office|unit"
    r"|building)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class _Tied:
    """A town or address that the words around tie to the work; `doing` where something is done there."""

    start: int
    end: int
    rank: int
    doing: bool = False


def _parse_tied(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`place` behind a preposition, where the words before it speak of the work or of a visit.

    What is taught, played, photographed or repaired there needs presence: likely `place_mode` onsite.
    """
    for town in _tied_towns(page, sentence):
        span = (town.start, town.end)
        yield page.found("place", page.text[town.start : town.end], span, certainty=_LIKELY, rank=town.rank)
        if town.doing:
            yield page.found("place_mode", "onsite", span, certainty=_LIKELY, rank=town.rank - 1)


def _tied_towns(page: Page, sentence: Sentence) -> Iterator[_Tied]:
    folded = page.folded
    named = [
        (match, span)
        for match in page.matches(_leading(), sentence)
        if (span := town_at(page, match.end(), sentence.end)) and _is_place_behind(folded, match.group(), span)
    ]
    beside = _NAME_BESIDE.search(page.text, sentence.start, sentence.end)
    if not named and not beside:
        return
    done = bodily(folded, sentence.start, sentence.end)
    visited = bool(visiting().search(folded, sentence.start, sentence.end))
    for match, span in named:
        tied = _tied_behind(page, sentence, match, span, done=done, visited=visited)
        if tied:
            yield tied
    if beside:
        yield from _towns_of_ours(page, sentence)
    if beside and (done or visited):
        yield from _towns_of_rooms(page, sentence)
        yield from _towns_beside(page, sentence)
        yield from _towns_of_houses(page, sentence)


#: Where a name may stand behind a room, a home or "our".
_NAME_BESIDE = compiled(r"(?i:[,:(-] ?\(?|\b(?:de|of|our|the|their|my|your) |d['’])(?:[A-ZÉÈÎÂ0-9])")


def _tied_behind(
    page: Page, sentence: Sentence, match: re.Match[str], span: tuple[int, int], *, done: bool, visited: bool
) -> _Tied | None:
    """What ties a town behind a preposition to the work: a seat of the work, a visit, or what is done there."""
    before = page.folded[max(sentence.start, match.start() - _WINDOW) : match.start()]
    reach = before[_clause_start(before) :]
    if _LODGING.search(before):
        lodged = visited or hands_on().search(page.folded, sentence.start, sentence.end)
        return _Tied(*span, 1) if lodged else None
    if seat := _SEAT_OF_WORK.search(before):
        return _Tied(*span, 2, doing=not seat["post"] and not _CALL.search(before))
    if _SUBJECT_SEAT.match(page.folded, span[1]) and not visited:
        return None
    if match.group() in _APART or (_SENDERS.search(reach) and not _does_after_seat(reach)):
        return None
    if not done and not visited and not _IT_IS.search(reach):
        return None
    named = known_town(page.folded, *span, capital=True) or page.folded[span[0]].isdigit()
    if not named and not visited and (_TAUGHT.search(before) or match.group() in {"sur ", "dans "}):
        return None  # "a class in Rails"
    by_hand = hands_on().search(page.folded, sentence.start, sentence.end)
    doing = bool(named or visited or by_hand or match.group() != "in ") and not _CALL.search(before)
    return _Tied(*span, 1, doing=doing)


#: "A museum in Graz has asked us": where the one who asks is.
_SUBJECT_SEAT = compiled(
    r",? (?:has|have|is|are|needs?|wants?|would|seeks?|asked|recherche|cherche|souhaite|a |ont |est |voudrait"
    r"|aimerait|nous a)"
)
#: "It's at the hospital in Ghent", "ce sera à Vélizy".
_IT_IS = compiled(
    r"^ ?(?:it's|it is|it'll be|it will be|it would be|that's|c'est|ce sera|ce serait|rdv|rendez-vous)(?![a-z])"
)
_TAUGHT = compiled(
    r"(?<![a-z])(?:form(?:er|es|ation|ations)|initi\w{1,5}|cours|stage|atelier|debut\w{1,4}|class(?:es)?|courses?"
    r"|trainings?|lessons?|workshops?|experience|expertise|experts?|specialists?|works?|write|coding|develop\w{0,6}"
    r"|skills?"
    r"|beginners?|built|trained|degree|diploma|interested) $"
)


#: Behind these a name is a town's only where the seat of the work stands before: "dans nos locaux de Lyon".
_APART = frozenset({"from ", "to ", "of ", "on ", "chez ", "en ", "de ", "d'"})


def _towns_of_rooms(page: Page, sentence: Sentence) -> Iterator[_Tied]:
    for match in page.matches(_ROOM, sentence):
        before = page.folded[max(sentence.start, match.start() - _WINDOW) : match.start()]
        span = town_at(page, match.end(), sentence.end)
        if span and not _SENDERS.search(before[_clause_start(before) :]):
            yield _Tied(*span, 1, doing=not _FOR_IT.search(before))


#: "A notice for the Nuremberg fair" is made elsewhere.
_FOR_IT = compiled(r"(?<![a-z])(?:pour|for|avant|before) (?:[a-z']{1,5} ?)?$")


_OURS = compiled(r"(?<![a-z])(?:in|at|to|from|into|of|,) (?:our|the|their|my) (?=[a-z])")
_HOUSE = compiled(
    r" (?:shop|office|studio|store|site|branch|depot|factory|plant|warehouse|campus|hq|headquarters|clinic|gallery)s?"
    r"(?![a-z])"
)


def _towns_of_ours(page: Page, sentence: Sentence) -> Iterator[_Tied]:
    """Towns between a possessive and a house: "in our Ludlow shop"."""
    for match in page.matches(_OURS, sentence):
        if page.text[match.end()].isupper():
            town = town_at(page, match.end(), sentence.end)
            low = max(sentence.start, match.start() - 45)
            if town and _HOUSE.match(page.folded, town[1]) and not _CALL.search(page.folded, low, match.start()):
                yield _Tied(*town, 1)


_BESIDE = compiled(r"(?:,| -|:)? {0,2}\(?(?=[a-z0-9])")
_ENDED = compiled(r" {0,2}(?:$|[,.;:)!?\n]| -)")


def _towns_beside(page: Page, sentence: Sentence) -> Iterator[_Tied]:
    """Towns that stand right behind a home or a room: "à mon domicile, Caluire", "at the Boathouse, Wivenhoe"."""
    for words in (venues(), homes(), visiting()):
        for match in page.matches(words, sentence):
            beside = _BESIDE.match(page.folded, match.end(), sentence.end)
            if (
                beside is None
                or not (page.text[beside.end()].isupper() or page.text[beside.end()].isdigit())
                or not beside.group().strip()
            ):
                continue
            town = town_at(page, beside.end(), sentence.end)
            if town and _ENDED.match(page.folded, town[1], sentence.end):
                yield _Tied(*town, 2)


_NAMED_HOUSE = compiled(r"(?<![\w])(?:at|At) (?:the |The )?[A-Z][\w'’&-]{2,20}(?: [A-Z][\w'’&-]{2,20}){0,3}, (?=[A-Z])")


def _towns_of_houses(page: Page, sentence: Sentence) -> Iterator[_Tied]:
    """Towns behind a house that bears a name: "at Tithe Barn, Petersfield"."""
    for match in _NAMED_HOUSE.finditer(page.text, sentence.start, sentence.end):
        town = town_at(page, match.end(), sentence.end)
        if town:
            yield _Tied(*town, 1)


def _clause_start(before: str) -> int:
    return max((match.end() for match in _CLAUSE.finditer(before)), default=0)


def _does_after_seat(reach: str) -> bool:
    """Whether what is done stands nearer to the place than where somebody is: "nous sommes 12 à former à Lyon"."""
    seats = [match.end() for match in _SENDERS.finditer(reach)]
    done = [match.end() for match in GATHERING.finditer(reach)]
    return bool(done) and done[-1] > seats[-1]


def _is_place_behind(folded: str, leading: str, span: tuple[int, int]) -> bool:
    """Whether the name is an address, or a town and no house that bears a name ("at Marlowe Academy")."""
    name = folded[span[0] : span[1]]
    if leading == "at " and not name[0].isdigit():
        return known_town(folded, span[0], span[1], capital=True) is not None
    return not _HOUSE_NAME.search(name)


_HOUSE_NAME = compiled(
    r"(?<![a-z])(?:academy|school|college|university|hall|church|hospital|ltd|inc|group|club|centre|center|primary)$"
)


#: How a call or an interview is held says nothing of the work.
_CALL = compiled(
    r"(?<![a-z])(?:entretiens?|rdv|rendez-vous|discut\w{1,4}|parler|calls?|interview\w{0,3}|appel\w{0,3}|chat"
    r"|coffee|cafe"
    r"|dejeuner|verre|drinks?)(?![a-z])[^.;,\n]{0,40}$"
)
#: What parts the entries of a card that stands on one line.
_PARTING = compiled(r"(?:^|(?<=[,/|(:\n])|(?<= [–—•·-])) {0,2}(?=[^\W\d_])")
_PARTED = compiled(r"(?: \d{1,2}(?:e|er|eme)?)?(?: ?\(\d{2,5}\))? {0,2}(?:$|[,/|)\n.;]| -|\()")
_CARD_ENTRY = compiled(
    r"\d|(?<![a-z])(?:freelance|cdi|cdd|remote|teletravail|urgent|asap|tjm|hybrid\w?|presentiel|part[- ]time"
    r"|temps (?:plein"
    r"|partiel)|internship|stage|contract|permanent)(?![a-z])"
)
_MOST_CARD = 200


def _parse_card_line(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A line that holds only a town and its region or country."""
    if _card_line().fullmatch(page.folded, sentence.start, sentence.end):
        text = page.text[sentence.start : sentence.end]
        if all(word[:1].isupper() or len(word) < 4 for word in text.replace("-", " ").split()):
            yield page.found("place", text, (sentence.start, sentence.end), rank=2)


def _parse_entries(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A known town among the entries of a card that stands on one line."""
    if sentence.end - sentence.start > _MOST_CARD or not _is_card(page, sentence):
        return
    for match in _PARTING.finditer(page.text, sentence.start, sentence.end):
        if not page.text[match.end()].isupper():
            continue
        end = known_town(page.folded, match.end(), sentence.end, capital=True)
        if end and _PARTED.match(page.folded, end, sentence.end):
            yield page.found("place", page.text[match.end() : end], (match.end(), end), certainty=_LIKELY, rank=1)


def _is_card(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence looks like the entries of a card: something counted, a contract, a trade or what is given."""
    span = (sentence.start, sentence.end)
    return any(words.search(page.folded, *span) for words in (_CARD_ENTRY, PERSON, GATHERING))


@cache
def _card_line() -> re.Pattern[str]:
    return compiled(rf"[a-z][a-z' -]{{1,40}}, (?:{_REGIONS})(?: ?\(?\d{{0,5}}\)?)?")


PARSERS: tuple[Parser, ...] = (
    Parser(name="place.label", opens=(_label,), parse=_parse_labelled),
    Parser(name="place.card", opens=(_card_line,), parse=_parse_card_line),
    Parser(name="place.entries", opens=(known_towns,), parse=_parse_entries),
    Parser(name="place.town", opens=(_leading, _ROOM, _OURS, venues, homes, visiting), parse=_parse_tied),
)
