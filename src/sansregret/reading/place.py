"""Parsers of `place_mode` (remote, hybrid, onsite) and `place` (the town or address, in the message's words).

Each clue says remote, onsite or both; all clues of a message are then weighed together: work at a distance with any
presence that is asked for is hybrid. A remote server, a team spread over the country, a product for distance learning
or a call by video say nothing about where the work happens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
#: Kinds of clue inside this module; `presence` is some presence, which alone does not make the work onsite.
_REMOTE, _ONSITE, _HYBRID, _PRESENCE = "remote", "onsite", "hybrid", "presence"


@cache
def _hybrid() -> re.Pattern[str]:
    """Both presence and distance in one phrase."""
    days = r"(?:[1-4]|un|une|deux|trois|quatre|one|two|three|four|a few|quelques|a couple of)(?: ?(?:a|-|to|ou|or|/) ?\d)? ?(?:j|jrs?|jours?|days?)(?: (?:par|/|a|per|de) ?(?:semaine|week|mois|month))?(?:/(?:semaine|sem|week|mois))?"
    far = r"(?:teletravail|tele-travail|tt|remote|a distance|distanciel|wfh|working from home|work from home|home|home ?office|visio|zoom|skype|teams|en ligne|online)"
    near = r"(?:presentiel|sur place|sur site|au bureau|on[ -]?site|in[ -]?person|in (?:the|our) office|office|face[ -]to[ -]face|dans nos locaux|a domicile|chez (?:nous|moi|vous))"
    joint = r"(?: ?(?:,|/|\+|&|-|\||ou(?: bien)?|or|and|et(?:/ou)?|soit|and/or|puis|avec|possible ou|(?:pour )?(?:une |l'autre |une autre |la )?(?:partie|moitie)|(?:half|part|partly|the rest|le reste|sinon|otherwise)) ?){1,3}(?:(?:en|in|a|d'|de|soit|du|partly|partially|au choix|si|meme|some|via|par) ){0,2}"
    return re.compile(
        rf"(?<![a-z])(?:(?:semi[- ]|partial(?:ly)? |partly |part[- ])(?:remote|teletravail|presentiel|distanciel)|hybrid(?:e|es|s)?(?= (?:work\w*|role|position|mode|model|remote|travail|contract|possible|mission|rythme|schedule|job|setup|arrangement)|[ ,.;:)\n/|(-]|$)"
        rf"|(?:teletravail|tele-travail|remote|tt|home ?office|distanciel|wfh|work(?:ing)? from home|from home|a distance)(?: ?[:=-])? (?:up to |jusqu'a |\w{{1,12}} )?\(?(?:partiel\w?|ponctuel\w?|occasionnel\w?|regulier|hybride|{days}|a temps partiel|a \d0 ?%(?<!100%)(?<!100 %)|partially|some days)"
        rf"|(?:partiel\w?|ponctuel\w{{0,4}}|occasionnel\w{{0,4}}|partiellement) (?:en |du )?(?:teletravail|remote|a distance|presentiel)|[1-9]\d? ?% (?:de |en |d')?(?:teletravail|remote)(?<!100% teletravail)(?<!100% remote)"
        rf"|{days} (?:de |en |d'|of |in |on |by |per |max |maximum |possibles? )*(?:{far}|from home)|{far}{joint}{near}|{near}{joint}{far}"
        rf"|{days} (?:en |de |d'|of |in |on |par semaine |per week )*(?:presentiel|presence|sur place|sur site|au bureau|on[ -]?site|in[ -]?person|(?:in |at )?(?:the |our |their )?(?:[a-z]{{2,15}} )?office|dans nos (?:locaux|bureaux))"
        rf"|dont (?:{days}|un|une|\d) (?:jours? )?(?:sur (?:place|site)|au bureau|en presentiel|a distance|en teletravail|de teletravail)|mi-presentiel|alternance (?:entre )?(?:presentiel|teletravail|distanciel))(?![a-z])"
    )


@cache
def _remote() -> re.Pattern[str]:
    """Work at a distance: `full` says only that, `maybe` that it is possible, `tool` by what means."""
    return re.compile(
        r"(?<![a-z])(?:(?P<full>(?:full(?:y)?|100 ?%|entirely|completely|totally|all|complete)[ -](?:en )?(?:remote(?:ly)?|teletravail|a distance|distanciel|home ?office|tt|online)|(?:entierement|totalement|exclusivement|uniquement|integralement|a 100 ?%|completement|tout|majoritairement|essentiellement|principalement) (?:en |a )?(?:remote|teletravail|distance|distanciel|visio|ligne)|full tt|remote only|teletravail (?:total|complet|integral|a 100 ?%|100 ?%|full|exclusif|exclusivement|a temps plein)|(?:remote|tt)(?: ?[:-])? (?:a )?100 ?%)"
        r"|(?P<maybe>(?:teletravail|tele-travail|remote(?: work(?:ing)?)?|home ?office|distanciel|a distance) (?:est |is |sera |totalement |tout a fait |parfaitement |also |reste |aussi |full |largement )*(?:possible|envisageable|bienvenue?|accepte|welcome|ok|allowed|an option|optional|friendly|considered|encouraged|autorise|souhaite|apprecie|negociable)|remote[ -]friendly|(?:possibilite|option|possible) (?:de |d'|d'etre en |du |en |to |for |of )*(?:teletravail|tele-travail|travailler a distance|remote|work remotely|distanciel)|open to remote|possible (?:en |a )(?:remote|distance|teletravail|visio)|peut (?:se faire|etre faite?|etre realisee?|s'effectuer) (?:a distance|en teletravail|en visio|en remote|en distanciel|en ligne)|can be (?:done |performed )?(?:fully |entirely |100% )?(?:remote(?:ly)?|from anywhere|online))"
        r"|(?P<plain>teletravail\w{0,4}|tele-travail\w{0,4}|a distance|en distanciel|distanciel|telecommut\w{1,4}|work(?:ing)? (?:remotely|from (?:home|anywhere|your (?:own )?(?:home|place|office)))|remotely|remote|wfh|home[ -]?office|home[ -]based|from home|(?:de|depuis|from) (?:chez (?:vous|toi|soi)|la maison|n'importe ou|your (?:own )?home|any location|anywhere)|location[ -]independent|distributed team)"
        r"|(?P<tool>(?:en|par|via) (?:visio(?:conference|s)?|zoom|skype|teams|google meet|meet|webcam)|visioconferences?|(?:via|over|on|by|through) (?:zoom|skype|teams|google meet|video(?: ?call| ?conference)?)|en ligne|online|virtual(?:ly)?|par internet))(?![a-z])"
    )


@cache
def _onsite() -> re.Pattern[str]:
    """Presence: `must` says it plainly, `there` names where, `some` only that one comes now and then."""
    office = r"(?:[a-z-]{1,20} ){0,3}(?:\([^)\n]{1,30}\) )?(?:offices?|studios?|premises|headquarters|hq|workshop|facility|facilities|school|store|warehouse|location|clinic)"
    own = r"(?:entreprise|societe|etablissement|ecole|college|lycee|agence|association|salle|centre|mairie|cabinet|boutique|restaurant|atelier|classe|mediatheque|bibliotheque)"
    return re.compile(
        r"(?<![a-z])(?:(?P<must>(?:en |100 ?% |uniquement en |full )?presentiel|sur site(?! (?:web|internet|e-?commerce|marchand|vitrine|mobile|wordpress|existant))|sur place|(?:dans|au sein de|depuis) (?:nos|vos|leurs|ses|les|mes|des) (?:locaux|bureaux|ateliers)|in-office|on[ -]?site(?! (?:platform|server|search|data|infrastructure|system))|in[ -]person|on (?:our |the |client )?premises|en face[ -]a[ -]face|a (?:mon |notre |leur |son |votre )?domicile|(?:in|at|to|out of|from|into) (?:our|the|their|my|client) "
        + office
        + r"|at (?:my|our|his|her|the client's|the client) (?:home|house|place|offices?|site)|chez (?:le|notre|nos|mon|un) clients?|no (?:remote|telecommut\w{1,4}|wfh|working from home)|(?:not|isn't|aren't|cannot be|can't be) (?:a )?(?:remote|possible remotely|done remotely)|(?:can't|cannot|can not|don't|do not|won't|doesn't|does not|not) (?:do|offer|allow|accept|support|provide|open to|have|accommodate|considering)(?: [a-z]{1,10}){0,2} (?:remote(?: work\w*)?|telecommut\w{1,4}|wfh)|(?:pas|aucun|sans|ni) (?:de |du |possibilite de )?(?:tele-?travail|remote|full remote|distanciel)|(?:tele-?travail|remote|distanciel) (?:n'est |est |is )?(?:non|pas|not|im)[ -]?(?:envisageable|possible|possib\w{1,5}|autorise|accepte|an option|allowed|available|prevu|propose)|local candidates only|(?:tele-?travail|remote(?: work(?:ing)?)?|tt|distanciel) ?(?:[:=] ?|is )?(?:non|no|not|aucun|impossible|none|nope)(?! ?(?:problem|souci))|presence (?:(?:sur (?:site|place)|au bureau|physique) )?(?:obligatoire|requise|exigee|imperative|required)|au domicile|sur (?:notre|nos|le) sites? d[e'] ?)"
        r"|(?P<home>(?:cours|lecons?|soutien|seances?|venir|vienne|viendr\w{1,4}|vien[st]|se deplac\w{1,4}|deplac\w{1,5}|intervenir|interven\w{2,6}|formation|former|atelier|passer|travailler|bosser|garder|come|coming) [^.;\n]{0,30}(?:chez (?:nous|moi|lui|elle|eux)|a la maison)|(?:come|coming|travel|get) (?:over )?to (?:my|our|us|his|her) ?(?:house|home|place|flat|offices?|school|premises)?|(?:lessons?|tutor\w{0,3}|sessions?|classes|teach\w{0,3}|tuition)(?: [a-z]{1,12}){0,3} at (?:home|our house|my place))"
        r"|(?P<there>(?:ven\w{2,4}|vien\w{1,5}|interv\w{2,7}|se deplacer|animer|atelier|formation|cours|seances?)(?: [a-z0-9'-]{1,15}){0,6} (?:dans|au sein de) (?:notre|nos|mon|ma) " + own + r"|(?:poste|mission|role|position|job|contrat|prestation|emploi|vous (?:serez|etes)|tu (?:seras|es)|you(?:'ll| will)? be|this (?:is|role is)|stage|opportunity) (?:est |sera |is |will be |a )?(?:base|situe|localise|based|located|basee|situee|localisee)e?(?: out of| principalement)? (?:a|au|aux|en|sur|dans|in|at|near|pres de|our)|(?:office|studio|offices|headquarters|hq) (?:is|are) (?:located |situated |based )?(?:in|at|on|near|just)|bureaux (?:sont )?(?:situes|bases|se situent|se trouvent|localises) (?:a|au|en|dans|sur)|relocat\w{1,5} to|must (?:be able to )?(?:come|commute|attend) (?:in)?to|(?:lieu|adresse) (?:de (?:la )?(?:formation|mission|travail|l'intervention|prestation|cours)|d'(?:execution|intervention)|du (?:cours|stage|poste))(?! {0,2}[:=] {0,2}(?:teletravail|remote|a distance|distanciel|full|hybride|home|visio|en ligne|chez vous|100)))"
        r"|(?P<some>(?:presence|venue) (?!sur (?:site|place))(?:\w{1,12} )?(?:(?:requise|obligatoire|souhaitee?|necessaire|demandee|ponctuelle|reguliere|occasionnelle|hebdomadaire|mensuelle|physique) )?(?:a|sur|au|dans|en|chez)(?= )|deplacements?|(?:vous|tu|devr\w{1,4}|pouvoir|accept\w{1,4}|capable de|pret\w? a|faudra|faut|amene\w{0,2} a) (?:vous |te |se )?(?:deplacer\w{0,3}|deplacerez)|reunions? presentielles?|reunions? en presentiel|travel (?:to|required)|occasional (?:travel|visits?|office)|passage\w? (?:ponctuel\w?|regulier\w?|au bureau)|rencontr\w{1,4} physique\w?|se (?:retrouve|voit|retrouver) (?:en presentiel|physiquement|a )|bureaux possibles|come (?:in )?to the office|venir au bureau|(?:trips?|visits?) to|face[ -]to[ -]face))(?![a-z])"
    )


_TECHNICAL = re.compile(
    r" (?:customers?|clients|audiences?|servers?|apis?|sensors?|access|desktop|controll?\w{0,3}|monitoring|sensing|repositor\w{1,3}|branch\w{0,2}|procedures?|calls?|users?|devices?|hosts?|machines?|management|support|meetings?|interviews?|assistance|code|debugging|storage|logging|site|sites|areas?|locations?|communit\w{1,3}|patient\w?|health\w{0,4}|usability|research|execution|method|object|file|data|system|connection|endpoints?|learn\w{1,4}|education|workforce|workers|employees|control|villages?|regions?|control|branch)(?![a-z])"
)
_TEAM = re.compile(
    r"[ -](?:team\w?|company|first|culture|organi[sz]ation|environment|setup|colleagues|startup|agency|business)(?![a-z])"
)
_FAR_THING = re.compile(
    r"(?<![a-z])(?:controle|gestion|pilotage|management|manager|surveillance|acces|vente|maintenance|prise en main|commande|equipes?|enseignement|apprentissage|manage\w?|suivi|consultations?|diagnostic|encadre\w?|encadrer|gerer|animer|collaborateurs?|medecine|sante|assistance|depannage|achat|paiement|services?|loi|accord|charte) (?:a|en|de|du|sur|le|l'|d'un|de la|sur le|au|pour le)? {0,1}$"
)
_PRODUCT = re.compile(
    r"(?<![a-z])(?:cre\w{1,7}|concev\w{1,5}|conception|develop\w{1,9}|realis\w{1,8}|redig\w{1,4}|ecri\w{1,4}|writ\w{1,4}|produ\w{1,8}|build\w{0,4}|design\w{0,4}|creat\w{1,5}|plateformes?|platforms?|outils?|tools?|modules?|catalogue|boutiques?|vente|vend\w{1,4}|shop\w{0,4}|store|mise?|mettre|annonces?|postul\w{1,4}|inscri\w{1,8}|form(?:ulaire)?s?|apply|application|paiements?|payment|reserv\w{1,6}|presence|disponible|ressources?|resources?|contenus?|content|journal|magazine|media|sites?|marketing|publicite|jeux?|games?|casino|banque|services?|community|brand|reputation|sales?|retail\w{0,3}|communaute|transform\w{1,7}|digitali\w{2,7}|tutoriel\w?|videos?|parcours|profil|portfolio|offre|course|courses|formation|formations|elearning|e-learning|marche|leader|business|editor|tests?|find us|read|more)(?![a-z])[^.;\n]{0,40}$"
)
_CALL = re.compile(
    r"(?<![a-z])(?:entretiens?|candidatures?|echang\w{1,4}|rdv|rendez-vous|discut\w{1,4}|parler|calls?|interview\w{0,3}|appel\w{0,3}|points?|reunions?|meetings?|talk|chat|discussion|meet|rencontr\w{1,4}|presentation|process|voir|contact\w{0,4}|catch up|speak)(?![a-z])[^.;,\n]{0,40}$"
)
_TAUGHT = re.compile(
    r"(?<![a-z])(?:cours|lecons?|seances?|ateliers?|soutien|coaching|tutorat|tutor\w{0,3}|lessons?|sessions?|classes|class|teach\w{0,3}|formation|former|training|workshops?|intervention|mission|travail\w{0,3}|work|animer|animation|prof\w{0,8}|aide|help|coach|faire|fera|feront|fait|serai\w{1,3}|sera|se passe\w{0,4}|passer\w{0,3}|do (?:it|this))(?![a-z])[^.;\n]{0,40}$"
)
_TAUGHT_AFTER = re.compile(
    r" (?:lessons?|tutor\w{0,3}|class(?:es)?|sessions?|teach\w{0,3}|coaching|training|workshops?|work|job|position|role|only|possible|ou|or)(?![a-z])"
)
_DENIED = re.compile(
    r"(?<![a-z])(?:pas|aucun|aucune|sans|jamais|no|not|n'est|without|non|ni|plutot que|instead of|rather than|never|don't|no need to|need to come)(?: [a-z']{1,12}){0,3} $"
)
_DENIED_AFTER = re.compile(
    r" (?:n'est |est |is )?(?:pas |not |non |im)(?:possible|envisage\w{1,4}|obligatoire|necessaire|required|needed|an option|accepte\w?|prevu|requis\w?)"
)


def _parse_mode(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    taken: list[tuple[int, int]] = []
    for match in _hybrid().finditer(folded, sentence.start, sentence.end):
        if not _is_interview(folded, sentence, match.start()):
            taken.append(match.span())
            yield page.found("place_mode", _HYBRID, match.span(), rank=3)
    for match in _onsite().finditer(folded, sentence.start, sentence.end):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        kind = _presence(page, sentence, match)
        if kind:
            taken.append(match.span())
            value, certainty = kind
            yield page.found("place_mode", value, match.span(), certainty=certainty, rank=2)
    for match in _remote().finditer(folded, sentence.start, sentence.end):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        certainty_of = _distance(folded, sentence, match)
        if certainty_of is not None:
            either = _either(page, sentence, match)
            value, span = (_HYBRID, either) if either else (_REMOTE, match.span())
            rank = 1 if match.lastgroup == "maybe" else 2
            yield page.found("place_mode", value, span, certainty=certainty_of, rank=rank)


_TOWN_OR = re.compile(r"[A-ZÉÈ][\w'’-]{1,25} (?:ou|or|/) (?:en |in |full |100% )?$")
_OR_TOWN = re.compile(r" (?:ou|or|/) (?:à |in )?[A-ZÉÈ][\w'’-]{1,25}")


def _either(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[int, int] | None:
    """The span of "Paris ou télétravail", "remote or London"; None where no town is offered beside the distance."""
    low = max(sentence.start, match.start() - 40)
    before = _TOWN_OR.search(page.text[low : match.start()])
    if before:
        return low + before.start(), match.end()
    after = _OR_TOWN.match(page.text, match.end(), sentence.end)
    return (match.start(), after.end()) if after else None


def _is_interview(folded: str, sentence: Sentence, at: int) -> bool:
    """Whether the phrase tells how a call or an interview will be held, not the work."""
    return bool(_CALL.search(folded, max(sentence.start, at - 45), at))


def _presence(page: Page, sentence: Sentence, match: re.Match[str]) -> tuple[str, Certainty] | None:
    folded = page.folded
    before = folded[max(sentence.start, match.start() - 60) : match.start()]
    kind = match.lastgroup
    words = match.group()
    if kind in {"must", "some"} and (_DENIED.search(before) or _DENIED_AFTER.match(folded, match.end(), sentence.end)):
        return (_REMOTE, _LIKELY) if "presen" in words or "deplace" in words or "site" in words else None
    if kind == "some":
        return _PRESENCE, _STATED
    if kind == "must":
        if _CALL.search(before) and not words.startswith(("no ", "pas ", "aucun")):
            return None if "interview" in before or "entretien" in before else (_PRESENCE, _STATED)
        if words.startswith("sur ") and "site" in words and words[-1:] in " '":
            return (_ONSITE, _LIKELY) if page.text[match.end() : match.end() + 1].isupper() else None
        if words.startswith("chez") or words in {"sur place", "from the office"}:
            return _ONSITE, _LIKELY
        return _ONSITE, _STATED
    return (_ONSITE, _STATED if kind == "home" else _LIKELY)


def _distance(folded: str, sentence: Sentence, match: re.Match[str]) -> Certainty | None:
    """How surely a phrase says that the work is done at a distance; None where it speaks of something else."""
    before = folded[max(sentence.start, match.start() - 60) : match.start()]
    kind, words = match.lastgroup, match.group()
    if _DENIED.search(before):
        return None
    if kind == "full":
        return _STATED
    if kind == "maybe":
        return _STATED if not _is_interview(folded, sentence, match.start()) else None
    if _is_interview(folded, sentence, match.start()):
        return None
    if kind == "tool":
        if _PRODUCT.search(before) and not re.search(r"(?:visio|zoom|skype|teams)", words):
            return None
        near = _TAUGHT.search(before) or _TAUGHT_AFTER.match(folded, match.end(), sentence.end)
        return (
            (_STATED if words.startswith(("en visio", "par visio", "via")) and _TAUGHT.search(before) else _LIKELY)
            if near
            else None
        )
    if words in {"remote", "remotely"} and _TECHNICAL.match(folded, match.end(), sentence.end):
        return None
    if words.startswith(("remote", "distributed")) and (
        _TEAM.match(folded, match.end(), sentence.end) or "team" in words
    ):
        return _LIKELY
    if words in {"a distance", "teletravail", "distanciel", "remote"} and _FAR_THING.search(before):
        return None
    if "distance" in words or "distanciel" in words:
        if _MAKING.search(before) and not _GIVING.search(before):
            return None
        return _LIKELY if re.search(r"formations? (?:[a-z]{1,12} )?$", before) else _STATED
    return _STATED


_MAKING = re.compile(
    r"(?<![a-z])(?:cre\w{1,7}|concev\w{1,5}|conception|develop\w{1,9}|realis\w{1,8}|redig\w{1,4}|produ\w{1,8}|e-?learning|plateformes?|modules?|catalogue|parcours"
    r"|dispositifs?|offre|outils?|ressources?|contenus?|digitali\w{2,7}|transform\w{1,7}|diplom\w{1,3}|licence|master|suivi)(?![a-z])[^.;\n]{0,40}$"
)
_GIVING = re.compile(r"(?<![a-z])(?:cours|lecons?|seances?|travail\w{0,3}|anim\w{2,6}|mission|donner|dispens\w{1,3})(?![a-z])[^.;\n]{0,25}$")


def _combine_mode(findings: Sequence[Finding]) -> Finding | None:
    """All clues together: at a distance with some presence is hybrid; presence now and then alone says nothing."""
    hybrid = [f for f in findings if f.value == _HYBRID]
    if hybrid:
        return best(hybrid)
    remote = [f for f in findings if f.value == _REMOTE]
    onsite = [f for f in findings if f.value == _ONSITE]
    there = onsite or [f for f in findings if f.value == _PRESENCE]
    if not remote:
        return best(onsite) if onsite else None
    if not there:
        return best(remote)
    first, second = _surest(remote), _surest(there)
    if first.certainty is _STATED and second.certainty is _LIKELY and second.value == _ONSITE and first.rank > 1:
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


def _surest(findings: Sequence[Finding]) -> Finding:
    return max(findings, key=lambda f: (f.certainty is _STATED, f.rank))


_REGIONS = (
    "france|ile-de-france|occitanie|bretagne|grand est|hauts-de-france|normandie|nouvelle-aquitaine|auvergne-rhone-alpes"
    "|provence-alpes-cote d'azur|paca|pays de la loire|bourgogne-franche-comte|centre-val de loire|corse|belgique|belgium|suisse"
    "|switzerland|luxembourg|canada|quebec|uk|united kingdom|england|scotland|wales|ireland|germany|spain|italy|netherlands"
    "|portugal|australia|usa|united states|sweden|poland|austria|denmark|norway|new zealand|singapore|ca|ny|tx|wa|ma"
)


@cache
def _place_words() -> re.Pattern[str]:
    """Where the town stands: after a label, in a card line, or tied to an office, a post or the work."""
    return re.compile(
        r"(?P<label>(?:^|(?<=[\n*-])) {0,3}(?:[-+#>] {0,2})?(?:lieu|lieux|localisation|location|ville|adresse|place|where|ou|site|address)(?: (?:de|du|d')[a-z' ]{2,25})? {0,3}[:=] {0,3}(?P<labelled>[^\n;|]{2,70}))"
        r"|(?P<tied>(?<![a-z])(?:(?:dans|a) (?:nos|mes|leurs|les|vos|ses) (?:locaux|bureaux)(?: (?:situes|bases))?|(?:poste|mission|role|position|job|bureaux|office|offices|studio|equipe|team|presence|presentiel|sur site|sur place|on-?site|formation|cours|atelier|ateliers|stage|reunions?|seminaire|intervention|deplacements?|conference|journees?|training|workshop|course)(?: [a-z'-]{1,12}){0,3}?|located|situes?e?s?|bases?e?s?|based|(?:je|nous|on|i|we) (?:suis|sommes|est|am|are)(?: [a-z]{1,8})?)"
        r" (?:a|au|de|sur|in|at|pres de|near|out of)) (?P<town>[a-z][^\n.;:!?()|,]{1,60})"
    )


_TOWN = re.compile(
    r"(?:\d{1,4}(?: bis| ter)?,? (?:rue|avenue|av|bd|boulevard|place|quai|allee|chemin|impasse|cours)[^\n,;]{3,50}(?:,? \d{5})?(?: [A-ZÉÈ][\w'’-]{1,25})?)"
    r"|(?:(?:La |Le |Les |L['’]|Saint[ -]|Sainte[ -]|New |San |Los |Aix[ -])?[A-ZÉÈÎÂ][\w'’]{1,25}(?:[ -](?:sur|les|la|le|de|du|des|en|sous|aux?|lès|l['’]|d['’]|et|upon|of)[ -][A-ZÉÈ][\w'’]{1,25}|[ -][A-ZÉÈ][\w'’]{1,25}|-(?:sur|les|la|le|de|du|en|sous|lès)-[\w'’-]{2,30}){0,3}(?: \d{1,2}(?:e|er|ème|eme)?(?![\w]))?)"
)
_NOT_TOWNS = frozenset(
    "je nous vous react python java php excel word power figma teams zoom skype google microsoft linkedin facebook instagram wordpress django node angular vue aws azure cdi cdd ux ui seo it rh pme esn bts cap remote teletravail online distance hybrid monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi january february march april may june july august september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre english anglais french francais".split()
)


def _parse_place(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """`place` where a town or address is plainly tied to the work, by a label, a card line or a preposition."""
    for match in _place_words().finditer(page.folded, sentence.start, sentence.end):
        labelled = match.lastgroup == "labelled" or match["label"] is not None
        start = match.start("labelled") if labelled else match.start("town")
        limit = match.end("labelled") if labelled else match.end("town")
        town = _TOWN.search(page.text, start, limit) if labelled else _TOWN.match(page.text, start, limit)
        if town and page.folded[town.start() : town.end()].split()[0] not in _NOT_TOWNS:
            yield page.found(
                "place",
                town.group(),
                town.span(),
                certainty=_STATED if labelled else _LIKELY,
                rank=2 if labelled else 1,
            )


@cache
def _card_line() -> re.Pattern[str]:
    return re.compile(rf"[a-z][a-z' -]{{1,40}}, (?:{_REGIONS})(?: ?\(?\d{{0,5}}\)?)?")


def _parse_card_line(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A line that holds only a town and its region or country."""
    if _card_line().fullmatch(page.folded, sentence.start, sentence.end):
        text = page.text[sentence.start : sentence.end]
        yield page.found("place", text, (sentence.start, sentence.end), rank=1)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="place.mode",
        triggers=(
            "teletravail*", "tele", "tt", "remote*", "distance", "distanciel*", "telecommut*", "wfh", "home*", "anywhere",
            "visio*", "zoom", "skype", "teams", "meet", "webcam", "ligne", "online", "virtual*", "internet", "video", "hybrid*",
            "presentiel*", "presence", "site", "onsite", "place", "locaux", "bureau*", "ateliers", "person", "premises", "face",
            "domicile", "office*", "studio*", "headquarters", "hq", "chez", "client*", "base*", "situe*", "localise*", "located",
            "relocat*", "commute", "come", "lieu", "adresse", "deplac*", "travel", "passage*", "rencontr*", "retrouve*", "maison",
            "location*", "distributed", "dans", "sein", "trip*", "visit*", "occasional", "candidates", "house", "workshop", "facility", "school", "store", "venue",
        ),
        parse=_parse_mode,
    ),
    Parser(
        name="place.town",
        triggers=(
            "lieu", "lieux", "localisation", "location", "ville", "adresse", "address", "place", "where", "ou", "site", "locaux",
            "bureaux", "poste", "mission", "role", "position", "job", "office*", "studio", "equipe", "team", "presence",
            "presentiel", "onsite", "on", "formation", "cours", "atelier*", "stage", "reunion*", "seminaire", "intervention",
            "deplacement*", "conference", "journee*", "training", "workshop", "course", "located", "situe*", "base*", "suis", "sommes",
        ),
        parse=_parse_place,
    ),
    Parser(name="place.card", triggers=tuple(dict.fromkeys(w.split()[0].split("-")[0] for w in _REGIONS.split("|"))), parse=_parse_card_line),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"place_mode": _combine_mode}
