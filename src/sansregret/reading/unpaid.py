"""Work without pay: volunteers, trials for nothing, commission or equity alone, visibility."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from sansregret.core.facts import Certainty
from sansregret.reading.matter import is_matter
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.phrases import phrases

_TOPIC = "unpaid"
#: In a longer sentence a volunteer is mostly somebody who is spoken of.
_BRIEF = 60

#: Who volunteers is, has, or trains: they are spoken of, not asked for.
_VOLUNTEERS_SPOKEN_OF = compiled(
    r"(?<![a-z])(?:nos|notre|vos|leurs?|ses|les|des|de|aux|du|le|la|au|our|their|your|the|with|of|by|par|avec"
    r"|association de|reseau de|equipe de|groupe de|team of|group of|network of|run by|former (?:les|des"
    r"|nos)|dizaine de|vingtaine de|centaine de|trentaine de|quarantaine de|experience|aupres de|\d+)"
    r" (?:[a-z]{2,14} ){0,2}$"
)
_VOLUNTEER_PERK = compiled(
    r"-(?:run|led)|[ ](?:s'abstenir|need not|days?|time|leave|hours|program(?:me)?s?|work experience"
    r"|opportunities for staff"
    r"|experience|associati"
    r"|(?:est |serait )?(?:appreciee?|un plus|souhaitee?))"
)
_WANTED = compiled(
    r"(?<![a-z])(?:(?:re)?cherch\w{1,5}|besoin|need|look(?:ing)? for|wanted|seek\w{0,4}|appel a|recrut\w{1,6}"
    r"|hir(?:e|ing)|find)"
    r"(?: (?:des|de|d'|a|an|some|un|une|for|\d+|quelques|few|new|plusieurs|our))?(?: [a-z]{2,14}){0,3} $"
    r"|(?<![a-z])(?:(?:as|is|be|it's|remains?) an?|en tant que|comme|c'est|ce sera|ce serait|sera|serait|est"
    r"|mission|poste|intervention|titre|role|position|travail"
    r"|contribution|projet|action|entierement|purement|purely|entirely|100 ?%|animation|atelier"
    r"|cours)(?: (?:un|une|du|de|en|purely|fully|totalement))? $"
)
_VOLUNTEER_WORK = compiled(
    r" (?:needed|wanted|required|recherchee?s?|positions?|roles?|basis|opportunit|gigs?|work |jobs?"
    r"|bienvenue?s?|uniquement|only)"
)
#: No money of any kind: "no cash", "pas un sou", "there is no fee as such", "rémunération : aucune".
_PAY_NOUN = (
    r"(?:pay|fee|fees|cash|money|dosh|funds|wage|wages|salary|stipend|remuneration|compensation|honorarium|payment"
    r"|thunes?|tunes?|fric|caisse|sous?|centimes?|argent|fonds|cachets?|salaire|honoraires"
    r"|indemnites?(?! (?:de licenciement|kilo|journal|de fin))|gratification"
    r"|remunerations?|retribution|paie)"
)
_NO_MONEY = compiled(
    rf"(?<![a-z0-9])(?:(?P<none>(?:there(?:'s| is| are| will be| would be)|we have|i have|we've got|i've got|ive got"
    rf"|offer|for)"
    rf" (?:absolutely |sadly |simply |currently )?no {_PAY_NOUN}(?![a-z])(?! (?:up|in advance|before|until|till|worries"
    rf"|problem))"
    rf"|(?:don't|do not|dont|haven't|havent|have not|hasn't) (?:actually |really |yet )?(?:have|got|had) (?:any|a|the)"
    rf" (?:[a-z]{{3,8}} )?(?:{_PAY_NOUN})(?![a-z])"
    rf"|(?:pas|aucune?|sans|ni|jamais|0|zero|plus) (?:un |le |de |d'|le moindre "
    rf"|la moindre ){{0,2}}(?:{_PAY_NOUN})(?![a-z])"
    rf"|(?:{_PAY_NOUN}|salaire|tarif) ?(?:[:=-]|est|sera|is|will be)? ?(?:aucune?|neant|none|nil|zero|0 ?€"
    rf"|nothing)(?![a-z])"
    r"|(?:l'argent|the money|the pay),? (?:non|not|no|isn't)(?![a-z])"
    r"|non gratifiee?|rien a (?:gagner|toucher) (?:financierement|en argent)"
    rf"|(?:can't|cannot|cant|not able to|unable to) (?:offer|give)(?: you)? (?:any )?{_PAY_NOUN}"
    r"|(?:the )?others? (?:get|gets|receive) nothing"
    r"|n(?:e |')(?:vous |te )?(?:remuner|indemnis|pay|pai)(?:e|ons|ent|era|erons) pas"
    r"|(?:personne|nobody|no one|none of us|aucun de nous)(?: ici)? (?:n'est|ne sera|is|gets|will be|n'a ete)"
    r" (?:payee?|remuneree?|paid)"
    r"|(?:pas (?:de quoi|les moyens de?)|rien pour) (?:vous |te |t'|nous |la |le )?(?:payer|remunerer)"
    r"|(?:cant|can't|cannot|can not|couldn't|couldnt|wont|won't|will not be able to|unable to|not able to)"
    r" (?:[a-z]{2,9} ){0,2}?pay(?: you| u| anyone| anything| people)?)"
    r"|(?P<nothing>no (?:remuneration|stipend|honorarium|wages?)(?! (?:gap|bands?))|no (?:cash|fee|pay"
    r"|dosh)(?= ?(?:[.,;!]|$|sorry|sry|but|though|as such|i'm|im )))"
    r"|(?P<freely>(?:do|doing|make|draw|write|design|help|fix|run|teach|give|work(?:ing)?)(?: [a-z0-9']{1,12}){0,4}"
    r" (?:for nothing|as a favou?r|gratis)|(?:you|u) (?:[a-z]{2,9} ){0,3}(?:a|one|the first"
    r"|an initial) (?:[a-z]{3,9} )?free (?:hour|lesson|session|class|day"
    r"|page|chapter|sample|demo|workshop|shoot|mock-?up|draft|consultation|audit)|(?:a titre de|comme) (?:service"
    r"|faveur)"
    r"|(?:ce |c'|on )(?:est|sera|serait|fait|ferait)(?: [a-z]{2,6})? (?:gratuit|gratos|a l'oeil)(?![a-z])"
    r")"
    r"|(?P<instead>(?:paid|payee?|compensated|compensation (?:is|will be|would be)|pay (?:is|will be)|remuneree?"
    r"|remuneration) (?:only |mostly |uniquement )?(?:in |en |par des |with )?(?:shares|equity|stock|tokens|exposure"
    r"|credits?"
    r"|parts|actions|bons|visibilite|pizza)(?! and| et| plus| \+)"
    r"|(?:only|just|que|seulement|uniquement|what (?:u|you) get is) (?:offer |give |be able to offer |te donner"
    r" |vous donner |offrir |proposer )?(?:you )?(?:de la |des |our |some |the )?(?:equity|shares|exposure|parts"
    r"|visibilite)"
    r"|exposure to (?:my|our|all my|all our) [a-z0-9 ]{0,12}(?:followers|subscribers|audience|readers|customers)"
    r"|(?:payment|paid|pay|payee?|remuneration)(?: [a-z]{2,7}){0,3} \d{1,2} ?% (?:of|des|du|de la|sur) (?:the |our "
    r"|any |les )?(?:profits?|revenues?"
    r"|sales?|takings|benefices?|ventes?|recettes?)(?! (?:plus|and|et|\+))"
    r"|(?:contre|en echange de|in exchange for|in return for|for) \d{1,2} ?% (?:du capital|des parts"
    r"|of the (?:company|equity)|equity)"
    r"|only the (?:winner|winning|chosen|best)(?: [a-z]{2,10}){0,4} (?:is|are|gets?|will be) paid"
    r"|seul(?:e|s|es)? (?:le |la |les )?(?:gagnante?|laureate?|laureats|projet retenu|vainqueur)s?"
    r"(?: [a-z]{2,8}){0,2} (?:est|sera|seront|sont) (?:payee?|remuneree?)s?"
    r"|(?:payee?|remuneree?|remuneration) (?:au|en) pourcentage(?! du tarif)[^.;]{0,40}(?:pas de fixe"
    r"|sans fixe)))(?![a-z])"
)
#: A reason that leaves pay open: the budget is not settled, the money is for something else, or comes later.
_STILL_PAID = compiled(
    r",? (?:please|only|svp|bank|uniquement|(?:we|on|nous) (?:pay|paie|paye|payons))(?![a-z])"
    r"| ?(?:structure|minimum|changes hands|for (?:attending|entry|participants|visitors)|publics?(?![a-z])|liquide"
    r"|de participation|schedule"
    r"|figure|limit|cap|set|ceiling|arrete|defini|definitif|precis|fixe(?![a-z])|en tete|impose|constraint"
    r"|(?:for|pour) (?:the |les? |la |des )?(?:travel|expenses|ads|hotel|advertising|train|deplacements?|pub"
    r"|printing|catering"
    r"|materiel|equipment|frais)|up ?-?front|in advance|d'avance|before|avant|until|till|tant que|to join|to apply"
    r"|d'entree"
    r"|de dossier|d'inscription|bands?|range|more than|above|over|plus de)"
)
#: "We can't pay more than 300" is no refusal of pay.
_PAYING = compiled(r"pa(?:y|id|ie)|remunerer|commission")
_PARTLY = compiled(
    r" (?:by (?:card|cheque|check|cash|transfer)|par (?:carte|cheque|virement)|mal(?![a-z])|(?:[a-z]{3,10} )?rates"
    r"|less than|moins (?:de|que)"
    r"|on time|en retard|cash|les heures|more|above|over|that much|your|up ?front|in advance|travel|expenses"
    r"|for (?:travel|expenses)|plus"
    r"|autant|davantage|ce (?:prix|tarif|montant)"
    r"|d'avance|les|vos|avant|before|until|ton tarif|votre tarif|agenc|(?:bonus|structure|plan|incentive))"
)
_VOLUNTEER = compiled(r"(?:benevol|volunteer)")
_NOT_DENIED = compiled(
    r"(?<![a-z])(?:pas|ni|jamais|aucun|never|not|no|isn't|aren't|sans|rather than|plutot que"
    r"|au lieu d[e'u]|instead of|n'est pas|nothing|voulait|voulaient|wanted|wouldn't|won't|don't"
    r"|doesn't)(?: [a-z']{1,10}){0,5} $"
)
_FREE_THINGS = compiled(
    r"(?<![a-z])(?:formations?|newsletter|guide|webinaire?s?|ebook|livre blanc|logiciel|application|app"
    r"|outil|site|plateforme|inscri\w{1,6}|inscription|download|telecharg\w{1,6}|tool|software|sign up"
    r"|register|trial of|essayer|essayez|testez|try|join|acces|access|consult\w{1,6}|parking|service"
    r"|offer(?:s|ing)? (?:our|a)|nous offrons|lodging|accommodation|housing|meals|logement|hebergement|formons"
    r"|we train|citoyens|usagers|users?|publics?|jeunes|eleves"
    r"|beneficiaires"
    r"|lunch|snacks|food|drinks|coffee|feel|free to|clients)(?![a-z])"
)
_PAID_NEAR = compiled(
    r"[ ,(]{0,3}(?:but |mais |est |is |sera |will be )?(?:remuneree?s?|payee?s?|paid|indemnisee?s?"
    r"|defrayee?s?)(?![a-z])"
)
_GRATIS = compiled(
    r"(?:gratuitement|gracieusement|for free|free of charge|a titre (?:gratuit|gracieux)|free (?:trial"
    r"|test|sample|session|first)|(?:test|essai) gratuit|cours d'essai gratuit|for your portfolio"
    r"|portfolio piece|build your portfolio|revenue share|rev-? ?share|profit share|partage des"
    r"|great exposure|deferred)"
)
_NO_BUDGET = compiled(
    r"(?:pas (?:encore |vraiment |trop )?de budget|peu de moyens|no (?:money|funds|funding)|aucun budget"
    r"|sans budget|no budget|zero budget|0 budget|(?:don't"
    r"|do not) have (?:a|any|the) budget|belle vi|gagner en vi|for the experience|pour la bonne cause)"
)


def _is_partly(match: re.Match[str], folded: str, end: int) -> bool:
    return bool(_PAYING.search(match.group()) and _PARTLY.match(folded, match.end(), end))


def _unpaid(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    for match in page.matches(phrases(_TOPIC, "unpaid"), sentence):
        before = folded[max(start, match.start() - 45) : match.start()]
        if is_matter(folded, start, match.start(), end) or _is_paid_too(folded, start, end, match):
            continue
        if _is_partly(match, folded, end) or _PAID_NEAR.match(folded, match.end(), end) or _NOT_DENIED.search(before):
            continue
        if _OUTSIDERS.search(before) and not _VOLUNTEER.match(match.group()):
            continue
        certainty = _of_phrase(match, folded, start, end)
        if certainty is not None:
            yield page.found("unpaid", True, match.span(), certainty=certainty)
    yield from _without_money(page, sentence)
    for match in page.matches(phrases(_TOPIC, "on_success"), sentence):
        if inline(r"[€£$%]|commission|pay(?:e|ee)?(?![a-z])").search(folded[start:end]):
            yield page.found("unpaid", True, match.span())


#: The same sentence pays after all: "there is no fee for attending, and you will be paid £200".
_PAID_TOO = compiled(
    r"(?<![a-z])(?:(?:you(?:'ll| will)|vous (?:serez|etes)|tu (?:seras|es)) (?:be )?(?:paid|payee?|remuneree?)|(?:we"
    r"|nous|on) (?:do )?(?:pay"
    r"|paie|paye|payons) (?:by|par|au-dessus|above|you|vous|te|£|€|\$|\d)|we invoice|cachet est|fee is)(?![a-z])"
)


def _is_paid_too(folded: str, start: int, end: int, match: re.Match[str]) -> bool:
    return any(
        paid.end() <= match.start() or paid.start() >= match.end() for paid in _PAID_TOO.finditer(folded, start, end)
    )


def _of_phrase(match: re.Match[str], folded: str, start: int, end: int) -> Certainty | None:
    """How sure a phrase of the list is here: volunteers may be spoken of, free things may be offered."""
    if _VOLUNTEER.match(match.group()):
        before = folded[max(start, match.start() - 45) : match.start()]
        if _VOLUNTEER_PERK.match(folded, match.end(), end) or _PAID_BEFORE.search(before):
            return None
        wanted = _WANTED.search(before) or _VOLUNTEER_WORK.match(folded, match.end(), end)
        if not wanted and (_VOLUNTEERS_SPOKEN_OF.search(before) or end - start > _BRIEF):
            return None
        return Certainty.STATED
    if _GRATIS.match(match.group()):
        free_thing = _FREE_THINGS.search(folded[max(start, match.start() - 60) : min(end, match.end() + 30)])
        return None if free_thing else Certainty.LIKELY
    if _NO_BUDGET.match(match.group()):
        return None if _STILL_PAID.match(folded, match.end(), end) else Certainty.LIKELY
    return Certainty.STATED


_PAID_BEFORE = compiled(r"(?:paid|payee?s?|remuneree?s?) $")


def _without_money(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    for match in page.matches(_NO_MONEY, sentence):
        kind = match.lastgroup
        before = folded[max(start, match.start() - 45) : match.start()]
        if kind in {"none", "nothing"} and _STILL_PAID.match(folded, match.end(), end):
            continue
        if _is_partly(match, folded, end):
            continue
        if kind in {"freely", "instead"} and _NOT_DENIED.search(before):
            continue
        if _is_paid_too(folded, start, end, match):
            continue
        if _OUTSIDERS.search(before) or _OF_OTHERS.search(before):
            continue
        likely = kind == "freely" or folded[end - 1] == "?" or _NOT_YET.match(folded, match.end(), end) is not None
        yield page.found("unpaid", True, match.span(), certainty=Certainty.LIKELY if likely else Certainty.STATED)


_NOT_YET = compiled(r"[ ,]{1,2}(?:yet|encore|for now|right now|rn|at the moment)(?![a-z])")
#: Others who are not paid, or who have no money.
_OUTSIDERS = compiled(
    r"(?<![a-z])(?:students?|etudiants?|eleves|families|familles|clients?|customers?|jeunes|people|users|they|ils|elles"
    r"|publics?|beneficiaires|participants)(?: [a-z']{1,10}){0,4} $"
)
_OF_OTHERS = compiled(
    r"(?<![a-z])(?:who|whose|if|si|unless|brother|sister|friend|cousin|neighbour|frere|soeur|copain|copine|voisine?"
    r"|he|she)"
    r"(?: [a-z']{1,10}){0,4} $"
)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="unpaid",
        opens=(partial(phrases, _TOPIC, "unpaid"), partial(phrases, _TOPIC, "on_success"), _NO_MONEY),
        parse=_unpaid,
    ),
)
COMBINE: Mapping[str, Combine] = {}
