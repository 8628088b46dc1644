"""Pay offered: which of the amounts in a sentence are rates for the work asked for, and for what period."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sansregret.core.facts import Certainty, Rate, Value
from sansregret.reading.amounts import CURRENCY_TRIGGERS, Amount, amounts
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser

#: A bare amount in a longer text is rarely the pay; in a short note it mostly is.
_SHORT_NOTE = 1500
_CLAUSE = re.compile(
    r"[;:()\n]|, | \+ | - |(?<![a-z])(?:mais|but|however|plus|hors|et|and|depasse|exceeds?|over|alors que|whereas|while)(?![a-z])"
)
#: Labels of pay, each with the period that it names; the nearest before an amount counts.
_LABELS = re.compile(
    r"(?<![a-z])(?:(?P<day>tjm|tj|t\.j\.m\.?|adr|taux (?:journaliers?|jour)|tarifs? (?:journaliers?|jour|a la journee)|prix (?:de journee|jour)|(?:day|daily) ?rates?|per diem"
    r"|remuneration journaliere|cout (?:jour|journalier))"
    r"|(?P<hour>taux horaires?|tarifs? horaires?|(?:hourly|hour) (?:rates?|pay|wage)|prix horaire|salaire horaire|remuneration horaire)"
    r"|(?P<week>weekly (?:rate|pay|fee))"
    r"|(?P<month>salaire mensuel|remuneration mensuelle|monthly (?:salary|pay|fee|rate|retainer)|fixe mensuel|forfait mensuel|budget mensuel|monthly budget|retainer)"
    r"|(?P<year>salaire annuel|remuneration annuelle|annual (?:salary|pay|compensation)|yearly salary|base salary|package annuel|brut annuel|fixe annuel)"
    r"|(?P<pay>salaires?|salary|salaries|wages?|package|ote|remuneration|compensation|gratification|fixe|brut|gross|remunerees?|paie|pay)"
    r"|(?P<project>budgets?|forfaits?|enveloppes?|prix|price|fees?|honoraires|cachets?|montants?|tarifs?|tarification|cost|fixed price|bounty|reward|defraiement"
    r"|indemnites?|indemnisation|rates?|taux|offre|offer))(?![a-z])"
)
_PAID_WORDS = re.compile(
    r"(?<![a-z])(?:pay(?:e|ee|es|ees|ons|ez|ent|er|s|ing|ment)?|paid|paie|remuner\w{0,10}|budgets?|tarifs?|rates?|tjm|offr(?:e|ons|ant|ir|ez)|offer(?:ing|ed|s)?|propos(?:e|ons|es|ee|ent|er|ant)"
    r"|mettre|met(?:s|tons)?|moyennant|contre|en echange|in (?:exchange|return)|aller (?:jusqu|a)|go (?:up )?to|prevu(?:e|s)?|dispos(?:e|ons|ent|er)|spend|afford|j'ai|nous avons|on a|i have|we have|i've got|we've got"
    r"|for|pour|donne(?:r|rai|rais|rait|ons|rions)?|give|in mind|en tete|ca (?:te|vous) va|interested|compter|comptez|facture(?:r|z|s)?|sur la base|base de|basis|fix(?:e|es|ed)?|rate|avoir|earn|gagne[rz]?|touche[rz]?|ok for you"
    r"|suffi\w{0,4}|enough|raisonnable|reasonable|tourne|autour|around|environ|about|roughly|chiffr\w{0,5}|coute\w{0,3}|cost\w{0,3}|cachet|bounty|reward|package|salaire|salary)(?![a-z])"
)
#: What an amount is about when it is not the pay; looked for in the clause of the amount.
_OTHER_MONEY = re.compile(
    r"(?<![a-z])(?:ca|chiffre d'affaires?|turnover|revenues?|lev(?:e|ee|ees|ons) (?:de fonds)?|avons leve|a leve|raised?|raising|funding|funded|fundraising|series [a-d]|seed|valuation|valorisation|capital|investi\w{0,8}|invest\w{0,6}"
    r"|subventions?|grants?|dotation|dote|panier moyen|average basket|loyers?|rent|abonnements?|subscriptions?|subscribe|remises?|reductions?|promos?|promotions?|discounts?|savings?|economis\w{0,5}"
    r"|amendes?|fine of|vend(?:ue?s?|ons|ent|re)|sold|sell(?:s|ing)?|prix de vente|prix public|retail|tickets? restaurants?|titres?[- ]restaurants?|tickets?|arr|mrr|gmv|benefices?|profits?|marge|margin|dettes?|debt"
    r"|frais|expenses?|repas|meals?|hotels?|hebergement|accommodation|trains?|deplacements?|travel|transports?|billets?|mileage|kilometri\w{0,4}|km|avion|flights?|parking|mutuelle|insurance|prevoyance|pension"
    r"|primes?|bonus|bonuses|variable|cooptation|referral|refer|parrain\w{0,5}|vouchers?|credit|credits|gifts?|perks?|allowance|cheques? cadeaux|interessement|participation|equity|stock|bspce"
    r"|budget (?:formation|media|pub|publicitaire|com|communication|materiel|marketing|travaux|annuel|global de|d'achat)|(?:training|learning|media|ads?|advertising|marketing|equipment|hardware|wellness|education|conference) (?:budget|spend)|ad spend"
    r"|inscription|registration|adhesion|membership|cotisation|opco|cpf|don|dons|donation|caution|deposit|acompte|arrhes|penalites?|penalty|licen[cs]es?|licence fee|commande minimum|panier|minimum order|siret|rcs|capital de|au capital)(?![a-z])"
)
_OTHER_AFTER = re.compile(
    r"[ ,(]{0,3}(?:de |of |in |d'|as |en )?(?:ca|chiffre d'affaires?|turnover|revenues?|arr|mrr|funding|capital|subventions?|remises?|reductions?|discount|off|frais|prime|bonus|variable|credit|vouchers?|budget (?:pub|media|formation)"
    r"|d'economies?|savings?|loyer|rent|travel|expenses?|monthly credit|de participation|gift|raised|leves?|par repas|la nuit(?:ee)?|par nuit|a night|per night|de frais|d'acompte|d'arrhes|deposit|du km|le km|par km|/ ?km|per mile|d'investissement"
    r"|de charges|en tickets?|de tickets?|signing|referral|training budget|learning budget|de deplacement|of equity)(?![a-z])"
)
_THEIRS = re.compile(
    r"(?<![a-z])(?:(?:votre|vos|ton|tes|your|ur) (?:[a-z]{3,14} )?(?:tjm|tj|tarifs?|taux|prix|devis|proposition|rates?|quote|quotes|fees?|price|pricing|estimate|cout)(?: (?:journalier|horaire|jour|actuel|habituel|affiche|annonce|usual|current|day|daily|hourly))?"
    r"(?: rates?)?[ (:]{0,3}(?:de|d'|of|a|at|est|is|etait|was|=|s'eleve a|affiche)?"
    r"|vous (?:demandez|facturez|affichez|prenez|annoncez|proposez|etes a)|tu (?:demandes|factures|affiches|prends|es a|proposes)|you (?:charge|ask(?:ed)?(?: for)?|quoted?|are asking|'re asking|'re at)|(?:you're|you are|vous etes|t'es) (?:at|a)"
    r"|(?:mon|mes|my) (?:tjm|tj|tarifs?|taux|prix|rates?|fees?|day rate|daily rate|hourly rate|salaire|salary)[^.;]{0,25}|je facture|i charge|nos prix|our prices?|our pricing|our plans?|nos packs?)[ :a-z]{0,12}$"
)
_ELSEWHERE = re.compile(
    r"(?<![a-z])(?:l'an dernier|l'annee derniere|last (?:year|time)|avant|auparavant|previously|jusqu'ici|jusqu'a present|until now|so far|used to|a l'epoque|back then|ancien(?:ne)?|precedente?|previous|former|facturait|payait|payions|etait paye|"
    r"was (?:paid|paying)|were paying|charged us|nous facturait|avions paye|on a paye|we paid|nous avons paye|concurrents?|competitors?|un autre (?:prestataire|freelance|graphiste|formateur|devis)|another (?:freelancer|quote|designer|developer)|d'autres (?:prestataires|freelances)|"
    r"others? (?:charge|quoted)|on m'a (?:propose|demande)|quoted (?:me|us)|par exemple|p\. ?ex|for example|for instance|e\.g\.?|ex :|exemple|example|such as|clients? paient|clients? pay|factures? (?:impayee )?(?:de|du|d'un|n)|invoice (?:of|for|no)|vos clients|leurs? clients?)(?![a-z])"
)
_LABEL_LINE = re.compile(r"[ #>|~+-]{0,6}[a-z' /()-]{2,40}?[ |)]{0,4}[:=?]?[ |]{0,4}$")
_PERIODS_OF_PAY = {
    "hour": (5, 400),
    "day": (50, 5000),
    "month": (200, 15000),
    "year": (8000, 500000),
    "week": (50, 10000),
}


def _parse(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """The rates of a sentence, or of the line that a label alone ("TJM") announces."""
    folded = page.folded
    line = folded[sentence.start : sentence.end]
    if _is_label(line) and (following := page.neighbour(sentence, 1)):
        yield from _rates(page, following, _period_of(line))
        return
    before = page.neighbour(sentence, -1)
    heading = folded[before.start : before.end] if before else ""
    yield from _rates(page, sentence, _period_of(heading) if _is_label(heading) else None)


def _is_label(line: str) -> bool:
    return len(line) < 46 and bool(_LABEL_LINE.match(line)) and bool(_LABELS.search(line))


def _period_of(label: str) -> str | None:
    found = [m.lastgroup or "" for m in _LABELS.finditer(label)]
    return found[-1] if found else None


def _rates(page: Page, sentence: Sentence, heading: str | None) -> Iterator[Finding]:
    folded = page.folded
    at = sentence.start
    offered = list(amounts(folded, sentence.start, sentence.end))
    for amount in offered:
        before, after = folded[at : amount.start], folded[amount.end : sentence.end]
        whole = folded[sentence.start : amount.start]
        at = amount.end
        label = _label(whole) or heading
        if _is_money(amount, before, whole, label) and not _is_other(amount, whole, after):
            finding = _finding(page, sentence, amount, label, before)
            if finding is not None:
                yield finding


def _label(before: str) -> str | None:
    """The period that the nearest label before an amount names."""
    return _period_of(before[-90:])


def _is_money(amount: Amount, before: str, whole: str, label: str | None) -> bool:
    """Whether a number is money at all: a currency, a tax, or a label right before it says so."""
    if amount.size <= 0:
        return False
    if amount.currency or amount.taxed == "freelance":
        return True
    close = _LABELS.search(before[-40:]) and _CONNECTED.search(before)
    if amount.per in {"hour", "day", "year", "unit", "month", "week"} and amount.size >= 8:
        return bool(close or label or amount.thousands or _PAYING.search(whole))
    if amount.thousands:
        return bool(close or _PAYING.search(whole)) or amount.per == "year"
    return bool(close) and amount.size >= 12 and amount.per != "project"


_CONNECTED = re.compile(
    r"(?<![a-z])(?:tjm|tj|adr|tarifs?|rates?|taux|budgets?|salaire|salary|remuneration|forfait|journaliere?|horaire|jour|pay|fee|package|prix)"
    r"(?:[ :=~(<>|)-]|max(?:imum|i)?|min(?:imum|i)?|environ|entre|between|de|d'|a|of|is|est|range|autour|around|about|approx\.?|jusqu'a|up to|from|to|vise|cible|target|indicatif|envisage|propose|fixe|fixe a|ht|eur|euros?|brut|annuel|gross|offered|partir|day|j|jour){0,14}$"
)
_PAYING = re.compile(
    r"(?<![a-z])(?:pay(?:e|ee|es|ees|ons|ing|s)?|paid|remuneree?s?|tjm|rates?|tarif|taux|budget|salary|salaire|on est a|sur du)(?![a-z])"
)


def _is_other(amount: Amount, whole: str, after: str) -> bool:
    """Whether the amount is turnover, a price, a cost, somebody else's or the reader's own rate."""
    clause = _CLAUSE.split(whole[-120:])[-1] or ""
    if _THEIRS.search(whole[-60:]) or _OTHER_AFTER.match(after):
        return True
    near = clause[-70:]
    if _OTHER_MONEY.search(near) and not re.search(
        r"(?<![a-z])(?:tjm|tarif|taux|rate|salaire|salary|remuneration)(?![a-z])", near
    ):
        return True
    return bool(_ELSEWHERE.search(whole[-70:]))


def _finding(page: Page, sentence: Sentence, amount: Amount, label: str | None, before: str) -> Finding | None:
    per, rank = _period(amount, label)
    certainty = _certainty(page, sentence, amount, label, per)
    if certainty is None:
        return None
    rate = Rate(min=amount.min, max=amount.max, currency=amount.currency, per=per)
    return page.found("rates", (rate,), (amount.start, amount.end), certainty=certainty, rank=rank)


def _period(amount: Amount, label: str | None) -> tuple[str, int]:
    """The period and how well it is known: 3 written at the amount, 2 by its label, 1 by the size, 0 not at all."""
    if amount.per and not (amount.per == "project" and label in {"day", "hour"}):
        return amount.per, 3
    if label in {"day", "hour", "week", "month", "year"}:
        return label, 2
    if label == "pay" or amount.taxed == "salary":
        size = amount.size
        return (
            ("year", 1)
            if size >= 12000
            else ("month", 1)
            if 900 <= size < 8000
            else ("hour", 1)
            if size < 60
            else ("project", 0)
        )
    if amount.thousands and 20000 <= amount.size <= 200000 and label != "project":
        return "year", 1
    return "project", 2 if label == "project" else 0


def _certainty(page: Page, sentence: Sentence, amount: Amount, label: str | None, per: str) -> Certainty | None:
    line = page.folded[sentence.start : sentence.end]
    sizes = _PERIODS_OF_PAY.get(per)
    plausible = sizes is None or sizes[0] <= amount.size <= sizes[1]
    paid = label is not None or _PAID_WORDS.search(line) is not None
    alone = len(line) - (amount.end - amount.start) < 25
    if per in {"hour", "day"} and amount.per:
        return Certainty.STATED if plausible else Certainty.LIKELY
    if label is not None and plausible:
        return Certainty.STATED
    if per in {"month", "year", "week", "unit"}:
        return Certainty.STATED if plausible and (paid or alone) else Certainty.LIKELY if plausible else None
    if amount.per == "project" or paid:
        return Certainty.STATED if paid and amount.size >= 10 else Certainty.LIKELY
    if len(page.text) <= _SHORT_NOTE or alone:
        return Certainty.LIKELY
    return None


def _together(findings: Sequence[Finding]) -> Finding | None:
    """One finding with each rate once: stated ones before likely ones, well known periods before guessed ones."""
    stated = [f for f in findings if f.certainty is Certainty.STATED] or list(findings)
    kept: list[Finding] = []
    for finding in sorted(stated, key=lambda f: -f.rank):
        if not any(_same_money(_rate(finding), _rate(other), finding.rank) for other in kept):
            kept.append(finding)
    part = kept[0].part
    kept = sorted((f for f in kept if f.part == part), key=lambda f: f.spans)
    return Finding(
        fact="rates",
        value=tuple(_rate(f) for f in kept),
        spans=tuple(span for f in kept for span in f.spans),
        part=part,
        parser=kept[0].parser,
        certainty=kept[0].certainty,
    )


def _rate(finding: Finding) -> Rate:
    value: Value = finding.value
    assert isinstance(value, tuple) and isinstance(value[0], Rate)  # noqa: S101  made above
    return value[0]


def _same_money(new: Rate, known: Rate, rank: int) -> bool:
    """Whether an amount repeats a known one: the same numbers, or a guessed period within a known range."""
    if new.per != known.per and rank >= 2:
        return False
    if (new.min, new.max) == (known.min, known.max):
        return True
    ends = [end for end in (new.min, new.max) if end is not None]
    return rank < 2 and all(end in (known.min, known.max) for end in ends)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="money.rates",
        triggers=(
            *CURRENCY_TRIGGERS, "tjm", "tj", "rate", "rates", "tarif*", "budget*", "salaire*", "salary", "remuner*", "pay*", "paid",
            "taux", "adr", "forfait*", "package", "fee", "pa", "pd", "journalier*",
        ),
        parse=_parse,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"rates": _together}
