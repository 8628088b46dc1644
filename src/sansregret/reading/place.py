"""Parsers of `place_mode` (remote, hybrid, onsite) and `place` (the town or address, in the message's words).

Each clue says remote, onsite or both; all clues of a message are then weighed together: work at a distance with any
presence that is asked for is hybrid. A remote server, a team spread over the country, a product for distance learning
or a call by video say nothing about where the work happens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sansregret.core.facts import Certainty
from sansregret.reading import place_rooms, town
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.place_bars import CALL, DENIED, FORMERLY, is_interview
from sansregret.reading.place_shares import SHARES, parse_shares
from sansregret.reading.place_words import hybrid_words, onsite_words, remote_words
from sansregret.reading.towns import known_town, town_at

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
#: Kinds of clue inside this module; `presence` is some presence, which alone does not make the work onsite.
_REMOTE, _ONSITE, _HYBRID, _PRESENCE = "remote", "onsite", "hybrid", "presence"


_TECHNICAL = compiled(
    r" (?:customers?|clients|audiences?|servers?|apis?|sensors?|access|desktop|controll?\w{0,3}|monitoring"
    r"|sensing|repositor\w{1,3}|branch\w{0,2}|procedures?|calls?|users?|devices?|hosts?|machines?|management"
    r"|support|meetings?|interviews?|assistance|code|debugging|storage|logging|site|sites|areas?|locations?"
    r"|communit\w{1,3}|patient\w?|health\w{0,4}|usability|research|execution|method|object|file|data|system"
    r"|connection|endpoints?|learn\w{1,4}|education|workforce|workers|employees|control|villages?|regions?"
    r"|control|branch)(?![a-z])"
)
_TEAM = compiled(
    r"[ -](?:team\w?|company|first|culture|organi[sz]ation|environment|setup|colleagues|startup|agency"
    r"|business)(?![a-z])"
)
#: What a product lets its users do from afar.
_REMOTE_USE = compiled(
    r"(?<![a-z])(?:monitor|control|manag|access|track|operat|diagnos|treat|measur|consult|sign|verif|unlock"
    r"|updat|let|allow|enabl)"
    r"\w{0,4}(?: [a-z']{1,15}){1,5} $"
)
_FAR_THING = compiled(
    r"(?<![a-z])(?:controle|gestion|pilotage|management|manager|surveillance|acces|vente|maintenance"
    r"|prise en main|commande|equipes?|enseignement|apprentissage|manage\w?|suivi|consultations?|diagnostic"
    r"|encadre\w?|encadrer|gerer|animer|collaborateurs?|medecine|sante|assistance|depannage|achat|paiement"
    r"|services?|loi|accord|charte|bureau|serveurs?|postes?|installer|travailler avec) (?:a|en|de|du|sur|le|l'|d'un"
    r"|de la|sur le|au|pour le)? {0,1}$"
)
_PRODUCT = compiled(
    r"(?<![a-z])(?:cre\w{1,7}|concev\w{1,5}|conception|develop\w{1,9}|realis\w{1,8}|redig\w{1,4}|ecri\w{1,4}"
    r"|writ\w{1,4}|produ\w{1,8}|build\w{0,4}|design\w{0,4}|creat\w{1,5}|plateformes?|platforms?|outils?|tools?"
    r"|modules?|catalogue|boutiques?|vente|vend\w{1,4}|shop\w{0,4}|store|mise?|mettre|annonces?|postul\w{1,4}"
    r"|inscri\w{1,8}|form(?:ulaire)?s?|apply|application|paiements?|payment|reserv\w{1,6}|presence|disponible"
    r"|ressources?|resources?|contenus?|content|journal|magazine|media|sites?|marketing|publicite|jeux?|games?"
    r"|casino|banque|services?|community|brand|reputation|sales?|retail\w{0,3}|communaute|transform\w{1,7}"
    r"|digitali\w{2,7}|tutoriel\w?|videos?|parcours|profil|portfolio|offre|course|courses|formation|formations"
    r"|elearning|e-learning|marche|leader|business|editor|tests?|find us|read|more)(?![a-z])[^.;\n]{0,40}$"
)
_TAUGHT = compiled(
    r"(?<![a-z])(?:cours|lecons?|seances?|ateliers?|soutien|coaching|tutorat|tutor\w{0,3}|lessons?|sessions?"
    r"|classes|class|teach\w{0,3}|formation|former|training|workshops?|intervention|mission|travail\w{0,3}|work"
    r"|animer|animation|profs?|professeure?s?|aide|help|coach|faire|fera|feront|fait|serai\w{1,3}|sera|se passe\w{0,4}"
    r"|passer\w{0,3}|do (?:it|this))(?![a-z])[^.;\n]{0,40}$"
)
_TAUGHT_AFTER = compiled(
    r" (?:lessons?|tutor\w{0,3}|class(?:es)?|sessions?|teach\w{0,3}|coaching|training|workshops?|work|job"
    r"|position|role|only|possible|ou|or)(?![a-z])"
)
_CHOICE = compiled(r"(?<![a-z])(?:ou|or|either|soit) (?:en |via |over |fully )?$")
_DENIED_AFTER = compiled(
    r" (?:n'est |est |is )?(?:pas |not |non |im)(?:possible|envisage\w{1,4}|obligatoire|necessaire|required"
    r"|needed|an option|accepte\w?|prevu|requis\w?)"
)


def _parse_mode(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    taken: list[tuple[int, int]] = []
    for match in page.matches(hybrid_words(), sentence):
        if not is_interview(folded, sentence, match.start()) and not _is_hybrid_thing(folded, sentence, match):
            taken.append(match.span())
            others = FORMERLY.search(folded, max(sentence.start, match.start() - 60), match.start())
            certainty = _LIKELY if others else _STATED
            yield page.found("place_mode", _HYBRID, match.span(), certainty=certainty, rank=3)
    for match in page.matches(onsite_words(), sentence):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        kind = _presence(page, sentence, match)
        if kind:
            taken.append(match.span())
            value, certainty = kind
            yield page.found("place_mode", value, match.span(), certainty=certainty, rank=2)
    for match in page.matches(remote_words(), sentence):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        certainty_of = _distance(folded, sentence, match)
        if certainty_of is not None:
            either = _either(page, sentence, match)
            value, span = (_HYBRID, either) if either else (_REMOTE, match.span())
            rank = 1 if match.lastgroup == "maybe" else 2
            yield page.found("place_mode", value, span, certainty=certainty_of, rank=rank)


_TOWN_OR = compiled(r"([A-ZÉÈ][\w'’-]{2,25}) (?:ou|or|/) (?:en |in |full |100% |à )?$")
_OR_TOWN = compiled(r" (?:ou|or|/) (?:à |in )?([A-ZÉÈ][\w'’-]{2,25})")


def _either(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[int, int] | None:
    """The span of "Paris ou télétravail", "remote or London"; None where no town is offered beside the distance."""
    low = max(sentence.start, match.start() - 40)
    before = _TOWN_OR.search(page.text[low : match.start()])
    if before and known_town(page.folded, low + before.start(1), low + before.end(1), capital=True):
        return low + before.start(), match.end()
    after = _OR_TOWN.match(page.text, match.end(), sentence.end)
    if after and town_at(page, after.start(1), sentence.end):
        return match.start(), after.end()
    return None


_HYBRID_AFTER = compiled(
    r" (?:cloud|apps?|applications?|mobile|vehicles?|cars?|infrastructures?|architectures?|learning|databases?"
    r"|search|solutions?"
    r"|systems?|courses?|training|events?|publish\w{2,3}|quer\w{1,3}|data|engines?|bikes?|framework|quantum"
    r"|energy|integration|approach\w{0,2}|teams?|meetings?|conferences?|workshops?)(?![a-z])"
)
_HYBRID_BEFORE = compiled(
    r"(?:formations?|applications?|cloud|voitures?|vehicules?|parcours|dispositifs?|evenements?|apprentissages?"
    r"|modeles?"
    r"|architectures?|apps?|solutions?|systemes?|moteurs?|profils?) $"
)


def _is_hybrid_thing(folded: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether "hybrid" tells of a product or a technique ("hybrid cloud", "parcours hybride")."""
    if not match.group().startswith("hybrid"):
        return False
    before = folded[max(sentence.start, match.start() - 20) : match.start()]
    return bool(_HYBRID_AFTER.match(folded, match.end(), sentence.end) or _HYBRID_BEFORE.search(before))


#: A trade or a service by name: "les aides à domicile".
_CARE_AT_HOME = compiled(
    r"(?<![a-z])(?:aides?|soins?|livr\w{2,6}|services?|maintien|hospitalisation|employe\w{0,3}|vente|repas|portage"
    r"|auxiliaires?)"
    r"(?: [a-z]{1,10})? $"
)


#: What ties an office to the work, where it is named within a sentence about something else.
_TIES = compiled(
    r"(?<![a-z])(?:work\w{0,3}|based|join\w{0,3}|locat\w{1,4}|sit|sits|position|role|job|candidate|come|coming|present"
    r"|presence|days?|attend|report|training|sessions?|workshops?|course|held|place|place[ds]|hiring|looking|need\w{0,2}"
    r"|full[- ]time|part[- ]time|live|on[- ]?site|contract|meet\w{0,3}|expect\w{0,2}|spend|time|happens?)(?![a-z])"
)


def _told_aside(before: str) -> bool:
    """Whether an office ends a sentence that speaks of no work there ("around the whiteboard in our office")."""
    return len(before) >= 40 and _TIES.search(before) is None


def _presence(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[str, Certainty] | None:
    folded = page.folded
    before = folded[max(sentence.start, match.start() - 60) : match.start()]
    kind = match.lastgroup
    words = match.group()
    if FORMERLY.search(before):
        return None
    if kind in {"must", "some"} and (DENIED.search(before) or _DENIED_AFTER.match(folded, match.end(), sentence.end)):
        return (_REMOTE, _LIKELY) if "presen" in words or "deplace" in words or "site" in words else None
    if kind == "some" and words.startswith("face"):
        return (_ONSITE, _LIKELY) if not _FACE_OF.match(folded, match.end(), sentence.end) else None
    if kind == "some":
        return _PRESENCE, _STATED
    if kind == "must" and words.startswith(("in our", "at our", "in the", "in their")) and _told_aside(before):
        return _ONSITE, _LIKELY
    if kind == "must":
        if CALL.search(before) and not words.startswith(("no ", "pas ", "aucun")):
            return None if "interview" in before or "entretien" in before else (_PRESENCE, _STATED)
        if words.startswith("sur ") and "site" in words and words[-1:] in " '":
            return (_ONSITE, _LIKELY) if page.text[match.end() : match.end() + 1].isupper() else None
        if words == "a domicile" and _CARE_AT_HOME.search(before):
            return None
        if words == "a domicile" and inline(r"(?<![a-z])(?:travail\w{0,4}|emploi|job) $").search(before):
            return _REMOTE, _STATED
        if words.startswith(("chez", "join ", "into ")) or words in {"sur place", "from the office"}:
            return _ONSITE, _LIKELY
        return _ONSITE, _STATED
    return (_ONSITE, _STATED if kind == "home" else _LIKELY)


#: "(online)", ", en ligne," beside what is asked for: said of the work itself.
_APART_BEFORE = compiled(
    r"(?:^|[,(:;/+|-] ?|(?<![a-z])(?:it's|its|is|be|all|goes|going|ou|or|et|and|c'est|ce serait|tout) )$"
)
_APART_AFTER = compiled(
    r" {0,2}(?:$|[,.;:)/!?+|-]|\n| (?:only|please|ou|or|pls|si|uniquement|et|and|if|preferably|ideally))"
)
_SHOWN = compiled(
    r"(?<![a-z])(?:saw|seen|found|find|vu\w?|trouve\w{0,2}|annonce|profile?|site|portfolio|shop|boutique|store"
    r"|sell\w{0,3}"
    r"|vend\w{1,3}|vente|book\w{0,3}|payable|pay|inscri\w{1,7}|apply|buy|order\w{0,3}|sur notre|shows?|available"
    r"|look\w{0,3}"
    r"|mettre|mise?|met|put|go(?:es)? live|banque)(?![a-z])[^.;\n]{0,30}$"
)


_FACE_OF = compiled(
    r" (?:meetings?|interviews?|chats?|calls?|skills?|communication|sell\w{1,3}|sales|contact|time|interaction)"
)


#: "Ateliers d'initiation (smartphone, démarches en ligne": one of the things that are taught.
_LISTED = compiled(r"\([^).;\n]{2,60}$")


def _by_tool(folded: str, sentence: Sentence, match: re.Match[str], before: str) -> Certainty | None:
    """How surely "en visio", "via Zoom", "online" tell how lessons or work are given; None for a product or a shop."""
    visual = inline(r"visio|zoom|skype|teams").search(match.group())
    if not visual and _PRODUCT.search(before):
        return None
    if visual and match.group().startswith(("en ", "par ", "via ")) and _TAUGHT.search(before):
        return _STATED
    if visual:
        return None if _SHOWN.search(before) else _LIKELY
    taught = (_TAUGHT.search(before) and not _LISTED.search(before)) or _TAUGHT_AFTER.match(
        folded, match.end(), sentence.end
    )
    if taught or _CHOICE.search(before):
        return _LIKELY
    apart = _APART_BEFORE.search(before) and _APART_AFTER.match(folded, match.end(), sentence.end)
    return _LIKELY if apart and not _SHOWN.search(before) else None


#: "To write about remote work", "un article sur le télétravail".
_SUBJECT_MATTER = compiled(
    r"(?<![a-z])(?:about|topic of|subject of|sur le|sur la|sujet du|theme du|autour du|a propos du|concernant le"
    r"|accord|charte)"
    r"(?: [a-z]{1,10}){0,1} $"
)
#: "Piloter les machines à distance".
_FAR_USE = compiled(
    r"(?<![a-z])(?:pilot|control|surveill|acced|command|consult|mesur|verifi|diagnosti|deverrouill|permet"
    r"|mises? a jour)\w{0,5}"
    r"(?: [a-z'-]{1,14}){1,5} $"
)


def _speaks_of_other(before: str) -> bool:
    """Whether distance is denied, a subject to write about, or how a product is used."""
    return bool(DENIED.search(before) or _SUBJECT_MATTER.search(before) or _FAR_USE.search(before))


def _distance(folded: str, sentence: Sentence, match: re.Match[str]) -> Certainty | None:
    """How surely a phrase says that the work is done at a distance; None where it speaks of something else."""
    before = folded[max(sentence.start, match.start() - 60) : match.start()]
    kind, words = match.lastgroup, match.group()
    if _speaks_of_other(before):
        return None
    if kind == "full" or FORMERLY.search(before):
        return _STATED if kind == "full" else _LIKELY
    if kind == "maybe":
        return _STATED if not is_interview(folded, sentence, match.start()) else None
    if is_interview(folded, sentence, match.start()):
        return None
    if kind == "tool":
        return _by_tool(folded, sentence, match, before)
    if words in {"remote", "remotely"} and _TECHNICAL.match(folded, match.end(), sentence.end):
        return None
    if words == "remotely" and _REMOTE_USE.search(before):
        return None
    if words.startswith(("remote", "distributed", "fully d")) and (
        _TEAM.match(folded, match.end(), sentence.end) or "distributed" in words
    ):
        return _LIKELY
    if words in {"a distance", "teletravail", "distanciel", "remote"} and _FAR_THING.search(before):
        return None
    if "distance" in words or "distanciel" in words:
        if _MAKING.search(before) and not _GIVING.search(before):
            return None
        return _LIKELY if inline(r"formations? (?:[a-z]{1,12} )?$").search(before) else _STATED
    return _STATED


_MAKING = compiled(
    r"(?<![a-z])(?:cre\w{1,7}|concev\w{1,5}|conception|develop\w{1,9}|realis\w{1,8}|redig\w{1,4}|produ\w{1,8}"
    r"|e-?learning|plateformes?|modules?|catalogue|parcours"
    r"|dispositifs?|offre|outils?|ressources?|contenus?|digitali\w{2,7}|transform\w{1,7}|diplom\w{1,3}|licence"
    r"|master|suivi)(?![a-z])[^.;\n]{0,40}$"
)
_GIVING = compiled(
    r"(?<![a-z])(?:cours|lecons?|seances?|travail\w{0,3}|anim\w{2,6}|mission|donner"
    r"|dispens\w{1,3})(?![a-z])[^.;\n]{0,25}$"
)


def _combine_mode(findings: Sequence[Finding]) -> Finding | None:
    """All clues together: at a distance with some presence is hybrid; presence now and then alone says nothing."""
    hybrid = [f for f in findings if f.value == _HYBRID]
    if hybrid:
        return best(hybrid)
    remote = [f for f in findings if f.value == _REMOTE]
    onsite = [f for f in findings if f.value == _ONSITE]
    there = [f for f in findings if f.value in {_ONSITE, _PRESENCE}]
    if not remote:
        return best(onsite) if onsite else None
    if not there:
        return best(remote)
    first, second = _surest(remote), _surest(there)
    weak = first.certainty is _STATED and second.certainty is _LIKELY and first.rank > 1
    weak = weak and all(f.value == _ONSITE for f in there)
    if (weak and not _together(first, second)) or (second.rank < 1 and second.value == _ONSITE):
        return first
    both = first.certainty is _STATED and second.certainty is _STATED
    spans = first.spans + second.spans if first.part == second.part else first.spans
    return Finding(
        fact="place_mode",
        value=_HYBRID,
        spans=spans,
        part=first.part,
        parser=first.parser,
        certainty=_STATED if both else _LIKELY,
    )


_TOGETHER = 60


def _together(first: Finding, second: Finding) -> bool:
    """Whether two clues stand so near that one sentence gives both: "a day in the workshop, then all remote"."""
    (start, end), (low, high) = first.spans[0], second.spans[0]
    return first.part == second.part and max(start, low) - min(end, high) < _TOGETHER


def _surest(findings: Sequence[Finding]) -> Finding:
    return max(findings, key=lambda f: (f.certainty is _STATED, f.rank))


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="place.mode",
        opens=(hybrid_words, onsite_words, remote_words,),
        parse=_parse_mode,
    ),
    *place_rooms.PARSERS,
    Parser(
        name="place.shares",
        opens=SHARES,
        parse=parse_shares,
    ),
    *town.PARSERS,
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"place_mode": _combine_mode}
