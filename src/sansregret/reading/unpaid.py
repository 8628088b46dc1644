"""Work without pay: volunteers, trials for nothing, commission or equity alone, visibility."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
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
    r" (?:days?|time|leave|hours|program(?:me)?s?|work experience|opportunities for staff|experience|associati"
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
#: "We can't pay more than 300" is no refusal of pay.
_PAYING = compiled(r"pay|remunerer|commission")
_PARTLY = compiled(
    r" (?:more|above|over|that much|your|up ?front|in advance|travel|expenses|for (?:travel|expenses)|plus"
    r"|autant|davantage|ce (?:prix|tarif|montant)"
    r"|d'avance|les|vos|avant|before|until|ton tarif|votre tarif|agenc|(?:bonus|structure|plan|incentive))"
)
_VOLUNTEER = compiled(r"(?:benevol|volunteer)")
_NOT_DENIED = compiled(
    r"(?<![a-z])(?:pas|ni|jamais|aucun|never|not|no|isn't|aren't|sans|rather than|plutot que"
    r"|au lieu d[e'u]|instead of|n'est pas|nothing)(?: [a-z']{1,10}){0,3} $"
)
_FREE_THINGS = compiled(
    r"(?<![a-z])(?:formations?|newsletter|guide|webinaire?s?|ebook|livre blanc|logiciel|application|app"
    r"|outil|site|plateforme|inscri\w{1,6}|inscription|download|telecharg\w{1,6}|tool|software|sign up"
    r"|register|trial of|essayer|essayez|testez|try|join|acces|access|consult\w{1,6}|parking|service"
    r"|offer(?:s|ing)? (?:our|a)|nous offrons|citoyens|usagers|users?|publics?|jeunes|eleves|beneficiaires"
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
    for match in phrases(_TOPIC, "unpaid").finditer(folded, start, end):
        before = folded[max(start, match.start() - 45) : match.start()]
        line = folded[start:end]
        if _is_partly(match, folded, end) or _PAID_NEAR.match(folded, match.end(), end) or _NOT_DENIED.search(before):
            continue
        likely = False
        if _VOLUNTEER.match(match.group()):
            if _VOLUNTEER_PERK.match(folded, match.end(), end) or re.search(
                r"(?:paid|payee?s?|remuneree?s?) $", before
            ):
                continue
            wanted = _WANTED.search(before) or _VOLUNTEER_WORK.match(folded, match.end(), end)
            if not wanted and (_VOLUNTEERS_SPOKEN_OF.search(before) or len(line) > _BRIEF):
                continue
        elif _GRATIS.match(match.group()):
            if _FREE_THINGS.search(folded[max(start, match.start() - 60) : min(end, match.end() + 30)]):
                continue
            likely = True
        elif _NO_BUDGET.match(match.group()):
            likely = True
        yield page.found("unpaid", True, match.span(), certainty=Certainty.LIKELY if likely else Certainty.STATED)
    for match in phrases(_TOPIC, "on_success").finditer(folded, start, end):
        if re.search(r"[€£$%]|commission|pay(?:e|ee)?(?![a-z])", folded[start:end]):
            yield page.found("unpaid", True, match.span())


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="unpaid",
        opens=(partial(phrases, _TOPIC, "unpaid"), partial(phrases, _TOPIC, "on_success")),
        parse=_unpaid,
    ),
)
COMBINE: Mapping[str, Combine] = {}
