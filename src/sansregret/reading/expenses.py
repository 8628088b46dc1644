"""Whether travel and other costs are paid on top of the pay: a cost, who bears it, and a denial between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sansregret.core.facts import Certainty
from sansregret.reading.matter import is_matter
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled, inline

_THE = (
    r"(?:(?:les|le|la|l'|vos|votre|tes|ton|tous|toutes|ses|des|du|de|d'|un|une|nos|the|your|all|any|a|an|one|ur|my|both"
    r"|reasonable|return|standard|economy|every|half|most|up to|also|for|aussi|bien sur|night's|nights?|extra|le prix"
    r"|leurs?|2nd class|second[- ]class|first[- ]class|the cost of|moitie) ?)"
)
#: Costs of getting and staying there.
_COST = (
    r"(?:(?:notes? de )?frais(?! (?:de (?:port|dossier|scolarite|inscription|gestion|garde|agence|livraison"
    r"|bouche a)|banc))(?: (?:annexes|reels|kilometriques|professionnels|divers))?(?: de (?:deplacements?"
    r"|transports?"
    r"|mission|vie|route|bouche|repas|sejour|hotel|train))?|deplacements?|transports?|trains?|navettes?|taxis?"
    r"|aller-retours?"
    r"|(?:billets?|trajets?)(?: (?:de train|d'avion|aller-retour|sncf))?|hotels?|hebergements?|logement|nuitees?"
    r"|essence"
    r"|carburant|peages?|indemnites? kilometriques?|kilometres|kilometrages?|kms?|defraiements?|vols?|visa|tgv"
    r"|thalys|uber|parking"
    r"|(?:train |bus |plane |ferry |air |rail |coach |return )?(?:fares?|tickets?)|eurostar|ferry|airfare"
    r"|rail(?: (?:fares?|travel))?|flights?"
    r"|petrol(?: money)?|commute|chambres?(?: d'hotes?)?|(?:pass )?navigo"
    r"|fuel(?: money| costs?)?|gas(?: money)?|ta ?/ ?da|bus fares?|mileage|exes|exps?|t ?& ?[se]|ik|own costs"
    r"|costs(?= (?:covered|paid|reimbursed|met|refunded))|room and board|lodgings?|subsistence"
    r"|per diems?"
    r"|out[- ]of[- ]pocket(?: (?:costs?|expenses))?|tolls?|cabs?"
    r"|(?:travel|transport|accommodation|hotel|train|taxi|parking)(?: (?:costs?|expenses?|fares?|tickets?|rooms?))?"
    r"|expenses)"
)
_FOOD = r"(?:repas|restos?|restaurant|meals?|lunch|dinner|breakfast|food|diner|dejeuner|nourriture)"
_THING = rf"(?:(?:{_COST}|{_FOOD})(?![a-z]))"
_NP = (
    rf"(?<![a-z])(?:{_THE}{{0,4}}{_THING}(?:(?: ?, ?| et | and | & | ?/ ?| ou | or "
    rf"| plus ){_THE}{{0,3}}{_THING}){{0,4}})"
)
_WORDS = (
    r"(?:'s)?(?:[ ,?:(/&@=-]{1,3}(?!mais|but|a (?:votre|ta|vos|tes|la|notre|nos"
    r"|leur)(?![a-z]))[a-z0-9'£€.]{1,14}){0,%d}?[ ,?:(/=-]{1,3}"
)
_PAID = (
    r"(?:pris(?:e|es)? en (?:charge|compte)|rembourse(?:e|s|es|r)?|payee?s?|couverte?s?|defrayee?s?|indemnisee?s?"
    r"|offerte?s?"
    r"|en sus"
    r"|en plus|a (?:notre|nos|ma|mes) (?:charge|frais|compte)|au reel|sur justificatifs?|sur facture|refacture(?:e|s"
    r"|es|r)?"
    r"|par nous"
    r"|on (?:nous|s'en) (?:occupe|charge)|a la charge d(?:u |e la |e l'|es )(?:client|mairie|commune|entreprise"
    r"|association|ecole|structure|organisateurs?|societe|festival|theatre|production|musee|lycee|college|universite"
    r"|employeur|centre|collectivite)"
    r"|on top|covered(?! by (?:the|your|this) (?:fee|rate|price|sum|amount|budget))|paid(?: for)?|payed|reimbursed"
    r"|refunded|extra|claim(?:ed|able)?|separate(?:ly)?|by us"
    r"|by the client"
    r"|on us|on me|(?:at|against) (?:cost|our expense)|against receipts?|taken care of|sorted|given|reserve(?:e|s"
    r"|es)|fourni(?:e|s|es)|on the (?:festival|company|firm|client|council|museum|organisers|university|school"
    r"|publisher|house)|booked|provided"
    r"|sent to you|vous seront envoyes|arranged"
    r"|in addition|met|repaid|capped|funded|entertained|assure(?:e|s|es)?|verse(?:e|s|es)?|comes? with (?:it"
    r"|the (?:job|role|gig))|a part|on gere|(?:is|are) (?:ours|on the house)|our treat"
    r"|organises? et paye|rechargeable|billed"
    r")"
)
_NOT_PAID = (
    r"(?:a (?:votre|ta|vos|tes) (?:charge|frais|compte)|a la charge d(?:u|e la|e l'|es) ?(?:prestataire|formateur"
    r"|formatrice|intervenante?|freelance|consultante?|candidate?|independante?)s?|at your own (?:expense|cost)|at your"
    r" (?:expense|cost)|(?:c'est |sont |est )?(?:pour|sur) (?:vous|toi|ta pomme)|at (?:own"
    r"|the [a-z]{4,12}'s?) expense|part of (?:the|your) (?:fee|rate|price)|(?:fait|font) partie d[eu]"
    r"|covered by (?:the|your|this) (?:fee|rate|price|sum|amount|budget)|on you|your (?:responsibility"
    r"|problem)"
    r"|up to you|out of (?:your|the) (?:own )?(?:fee|pocket|rate|budget))"
)
_INCLUDED = r"(?:compris(?:es|e)?|inclus(?:es|e)?|included|in the (?:fee|price|rate)|all in)"
_WE = (
    r"(?:(?<![a-z])(?:we|i|nous|on|je|they|client|company|il|elle|asso|association|school|festival|foundation|us)"
    r"(?:'ll|'d|'re| ne| n'| don't| won't| can't| cannot| not| aren't| dont| will| can| would| do| are| also| happy"
    r"| able| to| vous| te| t'| l'| ?, bien sur| gladly"
    r"| of course"
    r"| always| normally| usually| both| obviously| peut| peux| pouvons| prend| of){0,4} ?)"
)
_DO_PAY = (
    r"(?:cover(?:s|ing)?|reimburs(?:e[sd]?|ing)|refund(?:s|ed|ing)?|offer(?:s|ing)?|look after|get you|meet|bear"
    r"|fund|repay|make a contribution (?:to|towards)|avance(?:ra|rons|r)?|pay(?:s"
    r"|ing)?(?: for| you for| back)?|payons|paye|paie(?:rons"
    r"|rai|ra)?"
    r"|payer(?:ons|ai|a)?|book(?:s|ing)?(?: and pay)?(?: for)?|handle|take care of|sort(?: out)?|throw in|provide"
    r"|arrange"
    r"|contribute (?:to|towards)|pick up|foot|budget for"
    r"|rembours(?:e|ons|erons|erai|era|er|ent)|defray(?:ons|er|e)|defraie|offr(?:e|ons|irons|ira)|regl(?:e|ons|erons"
    r"|era)"
    r"|reserv(?:e|ons|erons)(?: et (?:pay|regl)[a-z]{1,5})?|s'occupe(?:ra|nt)?|nous occupons"
    r"|particip(?:e|ons|erons|er)(?: a| aux)?|indemnis(?:e|ons|erons))"
)
_TAKE = (
    r"(?:(?:prenons|prends|prend|prendrons|prendra|prendrai|prendre)(?: pas)?(?: [a-z]{3,9})?"
    r" (?:en charge|a (?:notre|ma|sa) (?:charge|compte))|(?:prise en charge|remboursement|participation(?: aux?)?"
    r"|contribution (?:to|towards)|indemnisation)(?: (?:integrale?|totale?"
    r"|partielle?|possible|a \d{2,3} ?%|jusqu'a \d{2,4} ?(?:€|euros)))?)"
)
#: What is said right after a cost, by the bearer that it names.
_AFTER = {
    "paid": compiled(rf"{_WORDS % 6}{_PAID}(?![a-z])"),
    "borne": compiled(rf"{_WORDS % 5}{_NOT_PAID}(?![a-z])"),
    "none": compiled(r" ?[:=] ?(?:none|nil|no|non|aucune?s?|neant)(?![a-z])"),
    "included": compiled(rf"{_WORDS % 3}{_INCLUDED}(?![a-z])"),
    "by us": compiled(
        r" ?,? (?:we|i|on|je|nous)(?:'ll| will| te| vous| t'| les| le| la){0,3} ?(?:pay|cover|sort|refund|reimburse"
        r"|book|rembourse|paie|paye"
        r"|remboursons|payons|prends? en charge|prenons en charge)(?![a-z])"
    ),
    "rate": compiled(
        r"(?: (?:is|are|est|sont))?(?: (?:paid|reimbursed|rembourse[se]{0,2}))? ?(?:@|at|a|:) ?(?:forfait(?: de)? "
        r"|up to |max )?"
        r"(?:[€£$] ?\d|\d[\d.,]{0,5} ?(?:€|euros?|p(?![a-z])|c(?![a-z])|cts?(?![a-z])|£|pounds?))"
    ),
}
#: What is said right before a cost.
_BEFORE = {
    "nothing": compiled(
        r"(?:^|[,:;(] ?|(?<![a-z])(?:y a|aura|avons|ai|prevoyons) )pas (?:de |d')?$"
        r"|(?<![a-z])(?:don't|do not|can't|cannot) do $"
        r"|(?<![a-z])(?:(?:no|without|pas de|pas d'|aucune?|sans|ni|nor|zero) (?:[a-z]{3,9} )?"
        r"|(?:nothing|rien)(?: extra| on top| more| de plus| en plus)?"
        r" (?:for|towards|pour) )$"
    ),
    "refunds": compiled(
        r"(?<![a-z])(?:(?:vous|tu) (?:sere[sz]|seras|etes|es|seriez)|you(?:'ll| will|'d| would)? be"
        r"|you are) (?:rembourse|defraye|indemnise"
        r"|reimbursed|refunded|compensated|paid back)e?s? (?:de |pour |d'|for |of )?$"
    ),
    "funded": compiled(r"(?<![a-z])(?:fully |partly )?(?:funded|reimbursed|subsidised) $"),
    "borne": compiled(
        r"(?<![a-z])(?:you|vous|tu|trainers?|formateurs?|candidates?)(?:'ll| will| would| to| must| need| have| should"
        r"| have to| devrez| devez| dois| devras){0,3} (?:cover|pay(?: for)?|bear|meet|prenez|payez|paies|paierez"
        r"|paieras"
        r"|assumez|assumes|reglez|payer|assumer)(?: [a-z]{3,9}){0,2}? $"
    ),
    "pays": compiled(rf"{_WE}(?:{_DO_PAY}|{_TAKE}) ?(?:[a-z']{{1,14}} ){{0,3}}?$"),
    "claims": compiled(
        r"(?<![a-z])(?:you|vous|tu)(?:'ll| can| may| could| will)? (?:claim|expense|put in for|charge us for|recover"
        r"|facturerez"
        r"|refacturez) $"
    ),
    "towards": compiled(
        r"(?:[€£$] ?\d[\d.,]{0,6}|\d[\d.,]{0,6} ?(?:€|euros?|pounds?|quid|dollars?))(?: (?:per|a"
        r"|par) (?:day|jour|night))? (?:towards|for|pour) $"
        r"|(?:\+|plus) ?(?:[€£$] ?\d[\d.,]{0,6}|\d[\d.,]{0,6} ?(?:€|euros?|pounds?|quid)) ?(?:de |d'|of |for )?$"
    ),
    "pay": compiled(rf"(?<![a-z])(?:{_DO_PAY}|{_TAKE}) $"),
    "plus": compiled(r"(?<![a-z])(?P<plus>(?:plus|\+|and|&|with|avec|ainsi que|en plus d[eu]s?) ?)$"),
    "excluding": compiled(
        r"(?<![a-z])(?:hors|excluding|excl\.?|exclusive of|outside of|not including|excludes?|exclut|ne comprend pas"
        r"|n'inclut pas|(?:does not|doesn't) include|en dehors d(?:e|es|u)) $"
    ),
    "within": compiled(
        r"(?<![a-z])(?:(?:fee|figure|price|rate|budget|tarif|prix|tjm|forfait|montant|quote|devis)(?: (?:must|should"
        r"|has to"
        r"|will|is to|doit|devra|needs to))? (?:cover|include|inclure|comprendre|couvrir|couvre"
        r"|covers) ?(?:[a-z]{3,12},? (?:and |et )?){0,2}|inclusive of"
        r"|including|inc|incl\.?|includes?|no extras? for|y compris|comprenant|comprend|inclut"
        r"|incluant|tout compris[,:(]{0,2}) ?(?:all )?$"
    ),
}
_STRONG = ("borne", "within", "nothing", "excluding", "claims", "refunds", "funded", "pays", "towards")
#: Without a cost by name, or with it inside.
_WHOLE = compiled(
    r"(?<![a-z])(?:(?P<included>tou(?:s|t|tes) frais (?:compris|inclus)|all[- ]inclusive (?:rate|fee|of expenses)"
    r"|expenses[- ]inclusive|(?:prix|tarif|devis|forfait|tjm|budget) tout compris|all[- ]in (?:price|rate|fee|quote)"
    r"|no extras?(?= ?[.,;]|$))"
    r"|(?P<borne>at (?:your )?own (?:cost|expense)|a (?:vos|tes) (?:propres )?frais)"
    r"|(?P<nothing>(?:no|without|pas de|pas d'|aucune?|sans|ni|nor|zero) (?:[a-z]{3,9} )?(?:remboursement|defraiement"
    r"|prise en charge|indemnites?|budget for (?:travel|expenses)|budget deplacement"
    r"|travel (?:budget|money|allowance|expenses|costs)))"
    r"|(?P<nil>rien (?:n'est|ne sera|de tout ca n'est) (?:rembourse|pris en charge|defraye|paye))"
    r"|(?P<rate>\d[\d.,]{0,4} ?(?:€|euros?|c(?:ts|ents)?|p|£) ?(?:/|du|le|par|per|a) ?(?:km|kilometre|mile)s?)"
    r"|(?P<housed>(?:on|nous|we)(?:'ll| will|'d)? ?(?:vous |te |t')?(?:loge(?:ons|rons|ra)?|heberge(?:ons|rons)?"
    r"|put you up|host you|house you|defraie|defrayons|accommodate you)|(?:vous (?:etes|serez)|tu (?:es|seras))"
    r" (?:logee?|nourrie?|defrayee?|hebergee?)|(?:logee?s?|nourrie?s?)(?: et |, ?)(?:logee?s?|nourrie?s?|blanchie?s?)"
    r"|you'll be (?:put up|housed))|(?P<pocket>out of pocket)"
    r"|(?P<mileage>indemnites? kilometriques?|frais reels)|(?P<repaid>(?:je|on|nous) (?:te|vous) (?:rembourse"
    r"|remboursons|defraie))|(?P<lodged>free (?:accommodation|lodging|board|room and board|housing))"
    r"|(?P<claimed>defraiements?(?! pas)|defrayee?))(?![a-z])"
)
_CLAUSE_ENDS = compiled(r"[.;!\n](?: |$)|[()]|(?<![a-z])(?:mais|but|though)(?![a-z])")
_DENIAL = compiled(
    r"(?<![a-z])(?:pas|non|aucune?|jamais|not|never|no|nor|ni|[a-z]{2,6}n't|cannot|unable|sans|without|ne sont|n'est"
    r"|nothing|rien|refus\w{1,4}|impossible|wont|dont|cant|plus(?= (?:en charge|rembours)))(?![a-z])"
)
_NO_DENIAL = compiled(
    r"not only|pas seulement|no (?:problem|worries)|pas de (?:souci|probleme)|not a problem"
    r"|sans probleme"
)
_ASKED = compiled(
    r"(?<![a-z])(?:combien|whether|if|si|vos tarifs|precise[rz]|indique[rz]|etes-vous|faut-il|prenez|are your|do you"
    r"|would you|what (?:are|would)|quels? (?:sont|est)|inclure|chiffre[rz])(?![a-z])"
)
#: Money or pay right before: "£350 a day plus expenses".
_AFTER_MONEY = compiled(
    r"(?:\d|[€£$k]|ht|ttc|net|jour|day|hour|heure|hr|h|/j|pd|pw|budget|fee|rate|tarif|cachet|pay|week|session|seance"
    r"|us|turns up"
    r"|vat|night|tjm)[ ,(.]{0,3}$"
)
_MONEY_NEAR = compiled(r"[€£$] ?\d|\d ?(?:[€£$]|euros|pounds|dollars|quid)")
#: Words that make travel and hotels the matter of work, a trade, a perk of employees, or the past.
_OTHER_MATTER = compiled(
    r"(?<![a-z])(?:app|application|module|logiciel|software|tool|outil|gerer|gestion|blog|agency|agence|magazine"
    r"|industry"
    r"|secteur|platform|plateforme|insurance|assurance|time|mal|guide|logistique|marchandises|ont ete|had|were"
    r"|par chambre|for (?:the|our|all) (?:interviewees|participants|delegates|patients|students|speakers)|customers?"
    r"|passengers|voyageurs|guests|clients? pay|saisie|trier|leave|holiday|conges)(?![a-z])"
)
_COSTS = compiled(_NP)


def _expenses(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """What is said of each cost that the sentence names, then what is said without naming any."""
    folded, start, end = page.folded, sentence.start, sentence.end
    for cost in page.matches(_COSTS, sentence):
        before = _CLAUSE_ENDS.split(folded[max(start, cost.start() - 60) : cost.start()])[-1]
        after = _CLAUSE_ENDS.split(folded[cost.end() : min(end, cost.end() + 70)])[0]
        if _OTHER_MATTER.search(before[-25:]) or _OTHER_MATTER.search(after[:40]):
            continue
        told = _told(before, after)
        if told is not None and _is_of_reader(*told, cost.group(), after):
            kind, said = told
            span = _span(kind, said, cost, len(before))
            denied = _denied(before, folded[span[0] : span[1]], after)
            finding = _finding(page, sentence, kind, span, denied=denied, food=not _GOING.search(cost.group()))
            if finding is not None:
                yield finding
    for match in page.matches(_WHOLE, sentence):
        before = folded[max(start, match.start() - 40) : match.start()]
        kind, denied = match.lastgroup or "", _denied(before, match.group(), folded[match.end() : match.end() + 12])
        if kind != "pocket" or denied:
            finding = _finding(page, sentence, kind, match.span(), denied=denied and kind != "pocket", food=False)
            if finding is not None:
                yield finding


#: Nouns that stand before other nouns in English: "hotel staff", "a flight simulator".
_MAY_LEAD = compiled(r"(?:hotel|flight|travel|taxi|cab|ticket|rail|fuel|accommodation)$")
_FUNCTION_WORD = compiled(
    r" (?:all|both|nights?|from|for|to|and|or|of|if|up|as|on|in|at|with|when|is|are|will|would|can|be|we|i|you|per"
    r"|plus|both|too|also"
    r"|there|back|which"
    r"|that|by|because|since|during|within|until|after|against|separately|not|paid|covered|reimbursed|refunded"
    r"|included|extra"
    r"|provided|sorted|booked|met|on top|costs?|expenses|fares?|money|only|will be|can be|has|have|must|allowance"
    r"|funded|arranged"
    r"|de|d'|du|pour|aussi|si|sur|et|ou|jusqu|en|a|au|aux|non|pris|prise|rembourse|inclus|compris|est|sont|sera"
    r"|seront|vous|te|offert"
    r"|assure|paye|paye|bien|sncf|avion|claimed|given|within|above|below|over|under)(?![a-z])"
)
#: Costs by which alone it is clear that who works has them.
_PLAIN_COST = compiled(
    r"(?<![a-z])(?:expenses|exps?|costs?|fares?|frais|mileage|petrol|fuel|essence|peages?"
    r"|kilo\w{4,8}|kms?|deplacements?)"
)
_OF_READER = compiled(r"(?<![a-z])(?:you|u|vous|te|t'|your|vos|votre|ton|ta|tes|ur)(?![a-z])")
_DEFINITE = compiled(r"(?:the|le|la|les|du|l'|tous|all|reasonable|both) ?")


def _is_of_reader(kind: str, said: re.Match[str], cost: str, after: str) -> bool:
    """Whether a cost is one of who works: not a trade in hotels, a flight simulator, or the price of parking."""
    if _MAY_LEAD.search(cost) and inline(r" [a-z]{3}").match(after) and not _FUNCTION_WORD.match(after):
        return False
    if kind == "rate":
        return _PLAIN_COST.search(cost) is not None or "travel" in cost or "indemnit" in cost
    if kind not in {"pays", "pay"} or _SURELY.search(said.group()):
        return True
    if _TIED.search(said.group()):
        return _PLAIN_COST.search(cost) is not None
    plain = _PLAIN_COST.search(cost) or _OF_READER.search(f"{said.group()}{cost}")
    return plain is not None or (kind == "pays" and _DEFINITE.match(cost) is not None)


_PAID_BACK = compiled(r"(?<![a-z])(?:rembours\w{1,6}|reimburs\w{1,4}|refund\w{0,3}|pay you back|claim)")


def _told(before: str, after: str) -> tuple[str, re.Match[str]] | None:
    """What is said of a cost: by the nearest words after it where they name who bears it, else by those before it."""
    follows = [(kind, said) for kind, pattern in _AFTER.items() if (said := pattern.match(after))]
    nearest = min(follows, key=lambda told: told[1].end(), default=None)
    if nearest is not None and nearest[0] == "borne":
        return nearest
    leads = {kind: said for kind, pattern in _BEFORE.items() if (said := pattern.search(before))}
    if "borne" in leads and _PAID_BACK.search(after):
        del leads["borne"]
    strong = next(((kind, leads[kind]) for kind in _STRONG if kind in leads), None)
    if strong or nearest:
        return strong or nearest
    if "plus" in leads and not (_AFTER_MONEY.search(before, 0, leads["plus"].start()) or _MONEY_NEAR.search(before)):
        del leads["plus"]
    return next(iter(leads.items()), None)


def _span(kind: str, said: re.Match[str], cost: re.Match[str], length: int) -> tuple[int, int]:
    """From the first to the last of the words that say it."""
    if kind in _AFTER:
        return cost.start(), cost.end() + said.end()
    return cost.start() - length + said.start(), cost.end()


def _finding(
    page: Page, sentence: Sentence, kind: str, span: tuple[int, int], *, denied: bool, food: bool
) -> Finding | None:
    if is_matter(page.folded, sentence.start, span[0], sentence.end):
        return None
    asked = (
        page.folded[sentence.end - 1] == "?"
        or _ASKED.search(page.folded[sentence.start : span[0]].rsplit(",")[-1]) is not None
    )
    if asked and kind not in {"pays", "plus", "housed"}:
        return None
    if kind == "included" and _LODGING.match(page.folded, span[0], span[1]):
        return page.found("expenses", not denied, span, certainty=Certainty.LIKELY)
    if food and kind in {"included", "within", "plus", "pays", "pay"}:
        return None
    value = kind not in {"borne", "none", "included", "within", "nothing", "nil"}
    if kind not in {"nothing", "none", "nil", "excluding"}:
        value = value != denied
    sure = not (asked or food or kind in {"included", "within", "pay", "pocket", "claimed", "repaid", "lodged"})
    if kind == "pay":
        sure = not asked and _SURELY.match(page.folded, span[0]) is not None
    return page.found("expenses", value, span, certainty=Certainty.STATED if sure else Certainty.LIKELY)


def _denied(before: str, said: str, after: str) -> bool:
    clause = inline(r"[:,]|(?<![a-z])(?:et|and)(?![a-z])").split(before[-40:])[-1]
    return bool(
        _DENIAL.search(_NO_DENIAL.sub(" ", clause))
        or _DENIAL.search(_NO_DENIAL.sub(" ", said))
        or inline(r" (?:non|not|pas)(?![a-z])").match(after)
    )


_GOING = compiled(rf"(?<![a-z]){_COST}(?![a-z])")
#: A room that is included comes beside the pay.
_LODGING = compiled(r"[a-z' ]{0,12}(?:hotel|hebergement|accommodation|logement|lodging|chambre|room)")
#: Verbs that are said of nothing but expenses.
_SURELY = compiled(r"cover|reimburs|refund|rembours|prise?|pren\w{1,5}|defra|particip|contribut|indemnis")
#: Verbs of many meanings: "we meet in a hotel".
_TIED = compiled(r"(?<![a-z])(?:meet|bear|fund|provide)")


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="expenses",
        opens=(_COSTS, _WHOLE),
        parse=_expenses,
    ),
)
COMBINE: Mapping[str, Combine] = {}
