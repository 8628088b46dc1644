"""Whether travel and other expenses are paid on top of the pay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled

_COST = (
    r"(?:(?:notes? de )?frais(?: (?:annexes|reels|kilometriques|professionnels))?(?: de (?:deplacements?"
    r"|transports?|mission|vie|route|bouche|repas|sejour|bouche|hotel))?"
    r"|deplacements?|transports?|trains?|(?:billets?|trajets?)(?: de train| d'avion)?|hotels?|hebergements?"
    r"|logement|repas|essence|peages|indemnites? kilometriques?"
    r"|(?:travel|transport|accommodation|hotel|train|mileage|flights?|airfare|lodging|subsistence)(?: (?:and|&"
    r"|or) (?:accommodation|hotel|subsistence|lodging|meals?|expenses))?(?: (?:costs?|expenses?|fares?"
    r"|tickets?))?"
    r"|(?:reasonable |all |your |any )?expenses|mileage|fares)"
)
_PAID = (
    r"(?:pris(?:e|es)? en charge|remboursee?s?|payee?s?|couverte?s?|defrayee?s?|indemnisee?s?|en sus|en plus"
    r"|a notre charge|au reel|sur justificatifs?|on top"
    r"|covered|paid(?: for)?|reimbursed|refunded|extra|can be claimed|claimable|separately|by us|by the client"
    r"|a la charge du client)"
)
_NOT_PAID = (
    r"(?:a (?:votre|ta|la) charge(?: d[eu] (?:prestataire|formateur|formatrice|intervenant|freelance"
    r"|consultant|candidat)[a-z]{0,2})?|at your own (?:expense|cost)"
    r"|(?:compris|inclus)(?:es|e|s)?(?: dans (?:le|ce) (?:tarif|prix|tjm|forfait|taux))?|included(?: in (?:the"
    r"|this|your) (?:rate|fee|price|budget))?|on you|your responsibility)"
)
_SAID = compiled(
    rf"(?<![a-z])(?:{_COST}(?:[ ,/&-]{{1,3}}(?!a (?:votre|ta|la|notre) |a notre"
    rf"|au reel)[a-z']{{1,14}}){{0,6}}? ?[:(]? ?(?P<no1>(?:non|not|pas|never) )?(?:{_PAID}"
    rf"|(?P<not>{_NOT_PAID}))"
    rf"|(?P<no2>(?:ne |n')?(?:pouvons |peux |peut )?(?:pas )?)(?:prenons|prends|prend|prendrons|prendra"
    rf"|prendre)(?P<no3> pas)?(?: [a-z]{{3,9}})? en charge(?: [a-z']{{1,14}}){{0,5}}? {_COST}"
    rf"|(?P<no4>(?:ne |n')?(?:te |vous )?)(?:rembours(?:e|ons|erons|era|er|ent)|defray(?:ons|er|e)|defraie"
    rf"|pay(?:e|ons|erons) (?:aussi|en plus|bien))(?P<no5> pas)?(?: [a-z']{{1,14}}){{0,4}}? {_COST}"
    rf"|(?:prise en charge|remboursement) (?:(?:integrale?|totale?|partielle?|possible"
    rf"|a \d{{2,3}} ?%) )?(?:(?:de |du |des |d'|de l'|la moitie des ?|tous ?|vos ?|tes ?|ses ?|les ?|votre ?"
    rf"|ton ?|la ?){{0,3}})(?!logement){_COST}"
    rf"|(?P<no6>(?:don't|do not|won't|can't|cannot|not|unable to|not able to) (?:be able to )?)?(?:cover|covers"
    rf"|covering|reimburse|reimburses|refund|pay for|pay|pays for)(?: (?:all|your|the|any|for|reasonable|my"
    rf"|also|up to|half|most|of)){{0,4}} {_COST}"
    rf"|(?P<no7>(?:no|without) )?(?:plus|\+|and|&|with) (?:les |vos |your |all |reasonable |any |des )?(?:frais"
    rf"|deplacements?|expenses|travel|mileage)(?: (?:de deplacements?|expenses|costs|and accommodation))?"
    rf"|(?:hors|excluding|excl\.?|exclusive of|outside of) (?:les )?(?:frais(?: de deplacements?)?"
    rf"|deplacements?|expenses|travel)"
    rf"|(?P<all>tous frais (?:compris|inclus)|tout frais compris|all[- ]inclusive (?:rate|fee|of expenses)"
    rf"|inclusive of (?:all )?(?:expenses|travel)|including (?:all )?(?:expenses|travel))"
    rf"|(?P<no8>pas de |aucun |sans |no )(?:remboursement|defraiement|prise en charge"
    rf"|frais (?:de deplacement )?rembourse|expenses|travel (?:expenses|budget|costs))|(?:defraiements?"
    rf"|defrayee?)(?: [a-z]{{1,8}})?)(?![a-z])"
)
_DENIAL = compiled(r"(?<![a-z])(?:pas|non|aucune?|jamais|not|never|no|don't|won't|aren't|isn't|ne sont|n'est)(?![a-z])")
_ASKED = compiled(
    r"(?<![a-z])(?:combien|whether|if|si|vos tarifs|precise[rz]|indique[rz]|etes-vous|faut-il|are your"
    r"|what are|quels? sont)(?![a-z])"
)
_RUNNING = compiled(r"(?:plus|\+|and|&|with) ")


def _expenses(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    for match in _SAID.finditer(folded, sentence.start, sentence.end):
        before = folded[max(sentence.start, match.start() - 40) : match.start()]
        asked = folded[sentence.start : sentence.end].endswith("?") or _ASKED.search(before)
        if _RUNNING.match(match.group()) and not _AFTER_MONEY.search(before):
            continue
        denied = _DENIAL.search(match.group()) is not None or _DENIED_BEFORE.search(before) is not None
        against = match["not"] is not None or match["all"] is not None
        inclusive = against and "charge" not in match.group() and "own" not in match.group()
        certainty = Certainty.LIKELY if asked or inclusive else Certainty.STATED
        yield page.found("expenses", against == denied, match.span(), certainty=certainty)


_AFTER_MONEY = compiled(r"(?:\d|[€£$k]|ht|jour|day|hour|heure|/j|pd|budget|fee|rate|tarif)[ ,(]{0,3}$")
_DENIED_BEFORE = compiled(r"(?<![a-z])(?:pas|aucun|sans|no|not|without)(?: de| d')? ?$")

PARSERS: tuple[Parser, ...] = (
    Parser(
        name="expenses",
        opens=(_SAID,),
        parse=_expenses,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {}
