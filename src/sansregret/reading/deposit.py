"""Money before or at the start: a deposit by name, or a share of the pay together with an early moment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sansregret.core.facts import Certainty
from sansregret.reading.matter import is_matter
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled, inline

#: How far the words reach that say whose deposit it is, in characters.
_REACH = 60
#: A share of the pay; an amount of money is one too, where nothing says that it is pay by the hour or the day.
_SHARE = (
    r"(?:\d{1,3} ?(?:%|pour ?cents?|per ?cent)|(?:dix|vingt|vingt-cinq|trente|quarante|cinquante|twenty|thirty|forty"
    r"|fifty|ten) (?:pour ?cents?|per ?cent)|(?<![a-z])(?:(?:la |une )?moitie|(?:un|le|deux) (?:quart|tiers)"
    r"|half(?! the (?!fee|money|amount|price|pay|total|sum|budget|invoice|cost)| an? |[ -](?:day|hour"
    r"|time|term))|(?:a |one )(?:third|quarter)(?! of an)|two thirds|in full|en totalite|(?:the )?(?:first|initial"
    r"|1st|opening)"
    r"(?: of the (?:two|three|four))? (?:instal?lments?|payments?|invoices?|half|third|tranche|stage)"
    r"|(?:le |la |un |une )?(?:premiere?|1ere?|1er) (?:versements?|paiements?|reglements?|tranches?|factures?"
    r"|virements?|tiers|moitie|echeances?)"
    r"|in (?:two|three|four|equal)(?: equal)? (?:halves|parts|instal?ments|payments|stages)[ ,:(]{1,3}(?:the "
    r"|one )?first"
    r"|en (?:deux|trois|quatre|plusieurs) (?:fois|parts|tranches|versements|paiements)[ ,:(]{1,3}(?:la |le )?"
    r"(?:premiere?|une?)?)(?![a-z]))"
)
_AMOUNT = (
    r"(?:[€£$₹] {0,2}\d[\d .,']{0,9}k?|(?<![\d.,])\d[\d .,']{0,9}k? {0,2}(?:€|£|\$|e(?![a-z])|eur(?![a-z])|euros?"
    r"|pounds?|quid|dollars?|bucks|balles|francs)|(?<![a-z0-9])\d{2,6}(?= (?:now|up ?-?front|down|in advance"
    r"|d'avance|vires? |verses? |payes? |paid |sent )))"
    r"(?! {0,2}(?:/|par (?:jour|heure|h|j)(?![a-z])|per (?:day|hour)|an? (?:day|hour)|de l'heure|ht ?/))"
)
#: Words of paying, with which a firm early moment ("up front", "before you start") is enough.
_PAYING = (
    r"(?<![a-z])(?:pay(?:ment|ments|able|s|ing|ee?s?|ons|er|ez)?|paid|paiements?|paie|money|funds?|cash|fee|fees"
    r"|verse(?:r|ee?s?|ment|rai|rons|ra)?|versons|regl(?:e|er|ons|ee?s?|ement)|reglements?|vire(?:r|ment|ments)?"
    r"|transfer(?:red)?|wire|invoice[sd]?|bill(?:ed)?|facture[rsz]?|facturez|facturer|argent|solde|balance|montant"
    r"|comptant"
    r"|released|instal?ments?|something)(?![a-z])"
)
#: The start of the work, an order or a signature.
_START = (
    r"(?:(?:a|des|apres|lors de|au moment de) (?:la |l'|votre |le )?(?:passation de )?(?:commande|signature|reservation"
    r"|accord)(?: d[ue]s?(?: [a-z]{3,12})?)?|au (?:demarrage|lancement|depart|coup d'envoi)|d'avance|d'entree de jeu"
    r"|par avance|a l'avance|en amont|au prealable|avant (?:de (?:commencer|demarrer|debuter|te lancer|vous lancer"
    r"|s'y mettre)"
    r"|(?:le|tout) (?:demarrage|debut|travail|lancement|depart)|(?:toute|la premiere) [a-z]{4,14}"
    r"|que (?:vous|tu|t'|on|nous|ca|le|la) ?(?:ne )?(?:[a-z]{2,12} ){0,2}?(?:commenc|demarr|debut|attaqu|mont|touch"
    r"|travaill|start)[a-z]{0,4}|meme)|quand (?:tu|vous|on) (?:commenc|demarr|attaqu|sign)[a-z]{0,4}"
    r"|pour (?:reserver|bloquer|retenir|caler) (?:la|ta|votre|les|tes|vos) (?:dates?|places?|creneaux?|temps)"
    r"|(?:up(?: ?-?front)|upfront)(?! (?:about|with|that|cost))|in advance|ahead of (?:time|the (?:work|job|start))"
    r"|(?:on|upon|at|after) (?:the |your |our )?(?:signing|signature|order|commencement|kick-?off|booking|acceptance"
    r"|contract"
    r"|commission|commissioning|(?:project )?start|outset|beginning|appointment|commande|engagement)(?! of the invoice)"
    r"|before (?:you(?:'ve)?|we|i|she|he|they|any(?:thing|one)?|a single|the (?:job|project|work|start|course|first)"
    r"|work|starting|kick-?off|the start)"
    r"(?: [a-z']{1,10}){0,3}|when (?:you|we|work|the work) (?:start|begin|sign|accept|kick off)[a-z]{0,2}"
    r"|on day (?:one|1)|on (?:the|your) first day|le premier jour|(?:the )?day (?:before )?you (?:start|begin|sign)"
    r"|once (?:you(?:'ve)?|we(?:'ve)?|everything is|it is"
    r"|it's) (?:have )?(?:all )?(?:signed|started|agreed)|as soon as (?:we|you) (?:sign|shake|agree|say|start|accept)"
    r"|to (?:secure|hold|reserve|book) (?:the|your|you|a) ?(?:dates?|time|slots?|place)?|work (?:second"
    r"|after))(?![a-z])"
)
#: Now and the beginning say it only of a share right beside them: "half now", not "we pay £300, we start now".
_NOW = (
    r"(?:now|today|straight ?away|right away|immediately|to (?:start|begin)(?: with)?|at (?:the )?start|first|down"
    r"|maintenant|aujourd'hui|tout de suite|immediatement|au debut|de suite|avant(?! (?:le|la|les|mon|ton|d))|before"
    r"|en debut de mission|at once)(?![a-z])"
)
_GAP = (
    r"(?:[ :=(]{1,2}(?!off|discount|(?<!a la )remise|reduction|at the end"
    r"|a la fin)[a-z0-9'’£€$]{1,14}){0,%d}?[ :=(,]{1,3}"
)
#: A deposit by name.
_NAMED = compiled(
    r"(?<![a-z])(?:acomptes?|arrhes|avances?(?= (?:de \d|sur |est|sera|vous|te|possible|versee?))"
    r"|(?:une?|la moindre|d'|de l'|verser d'|les|ni) ?avances?(?![a-z])(?! technolog)|deposits?(?! (?:the|your|a|it"
    r"|them|all|any|each|files?|money) )|down ?-?payments?|pre-?payments?|(?:an|small|the|no|any) advance(?= (?:of|on"
    r"|payment|against|is|will|would|might|helps?)|[.,;!]|$)|prepaid|pre-?paiements?|(?<=% )advances?|money down"
    r"|advance payments?|payment in advance|money first|[a-z]{4,10} advance(?= (?:by|via|paid)))(?![a-z])"
)
#: An early moment, and what must stand before or after it.
_EARLY = compiled(rf"(?<![a-z])(?:(?P<start>{_START})|(?P<now>{_NOW}))")
_BEFORE_START = {
    "share": compiled(rf"{_SHARE}{_GAP % 7}$"),
    "amount": compiled(rf"{_AMOUNT}{_GAP % 6}$"),
    "paid": compiled(rf"{_PAYING}{_GAP % 6}$"),
}
_BEFORE_NOW = {"share": compiled(rf"{_SHARE}{_GAP % 2}$"), "amount": compiled(rf"{_AMOUNT}{_GAP % 1}$")}
_AFTER_START = {
    "share": compiled(rf"{_GAP % 4}{_SHARE}"),
    "paid": compiled(r" (?:for )?(?:pay(?:ment|ing)?|money|cash|fees?)(?![a-z])"),
}
#: As far back as a share and the words between may reach.
_WINDOW = 120
#: Deposits of others: guests and buyers, rent, bank, thanks; and a deposit as the matter that is worked on.
_OTHER = compiled(
    r"(?<![a-z])(?:security|safety|refundable|bank|de garantie|cheques? de caution|rental|location|client|clients"
    r"|customers?"
    r"|guests?|participants?|visitors?|buyers?|tenants?|pupils|students|parents|voyageurs|eleves|stagiaires"
    r"|adherents|acheteurs?"
    r"|locataires?|landlord|proprietaire|bailleur|as a (?:student|customer|client)|(?:de|from) (?:la|the"
    r"|le) (?:mairie|region|ville|council|client|city|bank)|received|recu|sejour|chambre|room|venue|salle"
    r"|traiteur|caterer|(?:des|du|of the) (?:parts|capital|equity|shares)|gerer"
    r"|gestion|saisie|logiciel|module|site|plateforme|encaisse\w{0,2}|checkout|booking (?:system|page|form)"
    r"|paid holiday"
    r"|facture d'acompte|versee?s? par|paid by|payee?s? par|repository|git|discount|(?<!a la )remise|reduction"
    r"|ticket|inscription|elsewhere|ailleurs"
    r"|salaire"
    r"|lui|leur|il|elle|them|him|her|last (?:one|guy|person|time)|vanished|disparu\w{0,2})(?![a-z])"
)
_THANKS = compiled(r"(?<![a-z])(?:merci|mercis|remerci\w{2,6}|thanks?|thank you)(?![a-z])")
_IN_ADVANCE = compiled(r"avance|advance")
_OF_WORK = compiled(
    r"(?:of|du|de) (?:the |your |mon |votre |ton )?(?:work|time|temps|job|travail|week|semaine)(?![a-z])"
)
_DENIED = compiled(
    r"(?<![a-z])(?:pas(?! plus)|aucune?|sans|ni|no|without|not|never|nor|neither|non|rien|nothing|jamais|interdit"
    r"|interdisent"
    r"|refuse|refusent|refusons|impossible|unable|cannot|[a-z]{2,6}n't|zero|nobody|personne|isn't)(?![a-z])"
    r"(?! (?:de |d')?(?:probleme|souci|problem|worries|issue|only|seulement))"
)
_DENIED_AFTER = compiled(
    r" ?(?:non|not)(?![a-z])|[^.;!?,]{0,30}?(?<![a-z])(?:impossible|not possible|out of the question|exclue?s?"
    r"|pas possible|interdite?s?"
    r"|hors de question|can't be done|isn't (?:possible|something)|not (?:something|allowed|our)|ne sont pas|n'est pas"
    r"|ne (?:passe|marche|va) pas)(?![a-z])"
)
#: Nothing comes before the end: the same as no deposit.
_NOTHING_BEFORE = compiled(
    r"(?<![a-z])(?:(?:nothing|no (?:money|payment|cash)|not a (?:penny|cent)|rien|aucun (?:paiement|versement"
    r"|reglement)|pas (?:un (?:sou|centime|euro)|d'argent))(?: [a-z']{1,12}){0,3} (?:until|till|before|avant"
    r"|tant que)(?! (?:le |the )?(?:\d|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre"
    r"|decembre|january|february|march|april|may|june|july|august|september|october|november|december))"
    r"|(?:pay|paie|paye|regle|payons|reglons)[^.;]{0,30}(?<![a-z])(?:jamais|never|not|pas) (?:avant|before"
    r"|in advance|d'avance|up ?-?front)(?= ?[.,;!]|$)"
    r"|wait (?:until|till) (?:the end|completion|delivery|it's done|i|we)(?: [a-z']{1,10}){0,3}"
    r" (?:for|to (?:be|get)) (?:any |the |your )?(?:money|paid|payment|cash))(?![a-z])"
)
_ASKED = compiled(
    r"(?<![a-z])(?:do you|would you|will you|faut-il|demandez|demandes|prenez|prends|voulez|veux|est-ce que|if you"
    r"|si vous|si tu|whether|combien|how much|what)(?![a-z])"
)
#: "If you need a deposit, just say so" grants it.
_OPEN = compiled(r"(?:if|si) ")
#: Without any of these no sentence speaks of money before the start; much cheaper than to look for it.
_MAY = compiled(
    r"[%€£$₹]|acompte|arrhes|avance|deposit|adv|prepa|pre-|pre |down|money|\d|pour ?cent|per ?cent|half|halves"
    r"|moitie|tiers"
    r"|third|quart|pa(?:id|y|ie)|vers|regl|factur|invoice|bill|comptant|vire|wire|cash|premier|first|rien|nothing"
    r"|argent"
)


def _deposit(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    if not _MAY.search(folded, start, end):
        return
    for match in page.matches(_NOTHING_BEFORE, sentence):
        yield page.found("deposit", False, match.span())
    for match in page.matches(_NAMED, sentence):
        yield from _finding(page, sentence, "name", match.start(), match.end())
    free = start
    for early in page.matches(_EARLY, sentence):
        kind, first, last = _with_money(folded, max(free, early.start() - _WINDOW), early, end)
        if kind:
            yield from _finding(page, sentence, kind, first, last)
            free = last


def _with_money(folded: str, low: int, early: re.Match[str], end: int) -> tuple[str, int, int]:
    """What of the pay an early moment is said of ("share", "amount", "paid", or ""), and where both begin and end."""
    for kind, pattern in (_BEFORE_START if early["start"] else _BEFORE_NOW).items():
        if match := pattern.search(folded[low : early.start()]):
            return kind, low + match.start(), early.end()
    if early["start"]:
        for kind, pattern in _AFTER_START.items():
            if match := pattern.match(folded, early.end(), end):
                return kind, early.start(), match.end()
    return "", early.start(), early.end()


def _finding(page: Page, sentence: Sentence, kind: str, first: int, last: int) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    said = folded[first:last]
    if is_matter(folded, start, first, end):
        return
    near = folded[max(start, first - _REACH) : min(end, last + 45)]
    if _THANKS.search(near) and _IN_ADVANCE.search(said):
        return
    if _OTHER.search(near) or (kind == "share" and _OF_WORK.search(near)):
        return
    before = folded[max(start, first - 40) : first]
    clause = inline(r"[;:(]|, (?!ni )|(?<![a-z])(?:mais|but|before|avant|until|tant que)(?![a-z])").split(before)[-1]
    denied = _DENIED.search(clause) or _DENIED.search(said) or _DENIED_AFTER.match(folded, last, end)
    asked = folded[start:end].endswith("?") or _ASKED.search(folded, start, first) is not None
    if asked and kind not in {"share", "amount"} and not _OPEN.match(folded, start, end):
        return
    certainty = Certainty.LIKELY if asked or kind == "paid" else Certainty.STATED
    yield page.found("deposit", not denied, (first, last), certainty=certainty)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="deposit",
        opens=(_NOTHING_BEFORE, _NAMED, _EARLY),
        parse=_deposit,
    ),
)
COMBINE: Mapping[str, Combine] = {}
