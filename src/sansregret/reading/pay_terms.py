"""Terms of payment: work without pay, travel and expenses, when the money comes, and money before the start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from sansregret.core.facts import Certainty
from sansregret.reading.numbers import NUMBER, number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.phrases import phrases

_TOPIC = "pay_terms"
#: In a longer sentence a volunteer is mostly somebody who is spoken of.
_BRIEF = 60

# --- unpaid ----------------------------------------------------------------------------------------------------

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


# --- payment_days ----------------------------------------------------------------------------------------------

_PAY = (
    r"(?:paie(?:ment)?s?|paye(?:e|es|s)?|pay(?:ment|ments|able|ables|s|ing)?|paid|regle(?:e|es|s)?"
    r"|reglements?|facturation|factures?|invoices?|echeance|delai|terms?|virement|settle(?:d|ment)?"
    r"|remuneration|due)"
)
_DAYS_TERM = compiled(
    rf"(?<![a-z]){_PAY}(?![a-z])[^.;\n0-9]{{0,45}}?(?<![0-9])(?P<n>{NUMBER})(?: |-)?(?:jours?|days?"
    rf"|j)(?![a-z])(?! (?:de travail|par|per|a|before|avant|of work|ouvres? de|/))"
    rf"|(?<![a-z])(?:a |within |in |sous )?(?P<m>\d{{1,3}}) ?(?:jours?|days?|j) (?:fin de mois|fdm"
    rf"|net(?:s)?(?! )|net|date de facture|date d'emission|after (?:the )?(?:receipt of )?(?:your "
    rf"|the )?invoice|from (?:the )?(?:date of )?invoice|from receipt|from the invoice"
    rf"|of (?:receipt of )?(?:your |the |an? )?invoice|end of month|eom|payment terms|apres (?:reception"
    rf"|la facture|facturation)|a reception|de la facture|following (?:receipt|invoice))"
    r"|(?<![a-z])net[- ](?P<o>\d{1,3})(?![0-9.,%€£$])(?: days?)?(?![ -]?(?:k|eur|€|£|\$|%|/|par|mensuel|per|a month))"
)
_IMMEDIATE = compiled(
    rf"(?<![a-z])(?:{_PAY} (?:immediate?|comptant|a reception(?: de (?:la )?facture)?|des reception"
    rf"|a la livraison|on receipt(?: of invoice)?|upon receipt(?: of invoice)?|immediately|the same day"
    rf"|same day|le jour meme|sous 24 ?h)|net[- ]zero)(?![a-z])"
)


def _payment_days(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    for match in _DAYS_TERM.finditer(folded, start, end):
        days = number(match["n"] or match["m"] or match["o"])
        if days is not None and 1 <= days <= 180 and not _ANOTHER_TERM.search(match.group()):
            yield page.found("payment_days", float(days), match.span())
    for match in _IMMEDIATE.finditer(folded, start, end):
        yield page.found("payment_days", 0.0, match.span())


_ANOTHER_TERM = compiled(
    r"[€£$]|(?<![a-z])(?:pour|for|per|par|par jour|mission|formation|acompte|deposit|holidays?|conges?|leave"
    r"|vacation|sick)(?![a-z])"
)

# --- deposit ---------------------------------------------------------------------------------------------------

_PERCENT = compiled(r"\d{1,3} ?(?:%|pour ?cent|percent|per cent)")
_NO_DEPOSIT = compiled(
    r"(?<![a-z])(?:pas|aucune?|sans|ni|no|without|not|never|don't|doesn't|cannot|can't|won't"
    r"|jamais)(?: [a-z']{1,9}){0,3} (?:d')?$"
)
_NEEDS_MONEY = compiled(
    r"(?:a la (?:commande|signature|reservation)|au (?:demarrage|lancement)|avant le demarrage|before"
    r"|une avance|avance de|up ?-?front|in advance|provision)"
)
_MONEY = compiled(
    r"%|€|£|\$|pour ?cent|(?<![a-z])(?:pay\w{0,5}|paid|regl\w{2,5}|moitie|half|tiers|third|montant"
    r"|facture\w?|invoice|fee|acompte|deposit|solde|balance|euros?|percent)(?![a-z])"
)
_OTHER_DEPOSIT = compiled(
    r"(?<![a-z])(?:security|safety|caution|refundable|bank|de garantie|cheques?|rental|location|client"
    r"|clients|customers?|merci|thanks?|thank you|gerer|gestion|saisie|logiciel|module|site|plateforme"
    r"|paid holiday)(?![a-z])"
)


def _deposit(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    for match in phrases(_TOPIC, "deposit_yes").finditer(folded, start, end):
        before = folded[max(start, match.start() - 45) : match.start()]
        near = folded[max(start, match.start() - 60) : min(end, match.end() + 40)]
        if _OTHER_DEPOSIT.search(near) or (_NEEDS_MONEY.match(match.group()) and not _MONEY.search(near)):
            continue
        share = _PERCENT.search(near)
        likely = share is None and folded[start:end].rstrip().endswith("?")
        value = not _NO_DEPOSIT.search(before)
        yield page.found("deposit", value, match.span(), certainty=Certainty.LIKELY if likely else Certainty.STATED)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="pay_terms.unpaid",
        opens=(partial(phrases, _TOPIC, "unpaid"), partial(phrases, _TOPIC, "on_success"),),
        parse=_unpaid,
    ),
    Parser(
        name="pay_terms.payment_days",
        opens=(_DAYS_TERM, _IMMEDIATE,),
        parse=_payment_days,
    ),
    Parser(
        name="pay_terms.deposit",
        opens=(partial(phrases, _TOPIC, "deposit_yes"),),
        parse=_deposit,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {}
