"""When the money comes: a number of days and a word of paying in one clause ("paid within two weeks", "net 14")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sansregret.core.facts import Certainty
from sansregret.reading.matter import is_matter
from sansregret.reading.numbers import NUMBER, number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled

_LONGEST_TERM = 180
_PAY = (
    r"(?<![a-z])(?:pai(?:e|es|ent|ements?|era|erai|erons|eront)|pay(?:ee?s?|er|ons|ez|ent|ed|ment|ments|able|ables"
    r"|s|ing|out)?|paid|regl(?:e|es|er|ee?s?|ons|ent|ement|ements|era|erai|erons)|factur(?:e|es|ation)"
    r"|invoic(?:es?|ed|ing)|echeances?|(?:our|standard|usual|my|their) terms|virements?|transfers?|settle[sd]?"
    r"|settlement"
    r"|remuner(?:ation|ee?s?)|due|paypal|payers?|solde|balance|the rest|le reste|money|argent|(?:finance|accounts)"
    r" (?:team|department|dept|people))(?![a-z])"
)
_NEAR = (
    r"(?:(?:about|around|roughly|approx\.?|environ|a good|some|maximum|max|au plus|les|the|standard|our|nos|notre"
    r"|only|just|strictly|tout|toujours|still|generalement|usually|always|typically) ){0,2}"
)
_UNIT = (
    r"(?: |-)?(?:(?P<day>(?:business |working |calendar |clear )?days?(?: ouvres| ouvrables| calendaires)?|jours?"
    r"(?: ouvre[sr]| ouvrables| calendaires)?|j|d(?= (?:after|from|net)))|(?P<week>weeks?|wks?|semaines?|sem)"
    r"|(?P<month>months?|mois)"
    r"|(?P<hour>hours?|hrs?|heures?|h))(?![a-z])"
)
_COUNT = rf"(?P<n>{NUMBER}|one)"
#: "A month after delivery", "dans le mois": an article counts only where no rhythm can be meant ("paid a month").
_COUNT_AFTER = rf"(?P<n>{NUMBER}|one|an?(?= (?:week|month) (?:after|from|of))|une?(?= (?:semaine|mois) apres))"
_WITHIN_ONE = (
    r"(?<![a-z])(?:within|in|after|sous|dans|apres) (?:an?|one|the|une?|le|la) (?P<one>week|month|semaine"
    r"|mois)(?![a-z])"
)
_NAMED = (
    r"(?P<named>(?:a |la |une |le |the )?(?:fortnight|huitaine|quinzaine|lendemain|next day|day after|(?:24|48"
    r"|72) ?h(?:rs?|ours?|eures?)?)(?![a-z]))"
)
#: What is no term of payment: a price, a rhythm, a workload, leave.
_NO_TERM = (
    r"(?! (?:de travail|par (?:an|mois|semaine|trimestre)|per|a week|a month|an?|before|avant|of (?:work|training"
    r"|leave|paid|holiday)|ouvres? de|de"
    r" (?:conges?|formation|mission|prestation|preavis)|(?:paid )?(?:leave|holiday|notice|vacation))(?![a-z]))(?! ?/)"
)
_LED = (
    r"(?:within|in|after|at|under|of|is|are|a|sous|dans|en|de|est|sont|apres|[:=(]|takes?|needs?|allow|comptez"
    r"|net|nets?|to) ?"
)
_DAYS = compiled(
    # "paid within two weeks", "paiement : 30 jours", "our accounts department takes a good 40 days"
    rf"{_PAY}(?P<between>[^.;\n0-9€£$%]{{0,40}}?)(?:{_WITHIN_ONE}|(?:(?<![a-z]){_LED}|[ (:]){_NEAR}"
    rf"(?:{_NAMED}|(?<![0-9a-z]){_COUNT}{_UNIT}{_NO_TERM}))"
)
#: "30 jours fin de mois", "7 days after timesheet approval", "40 days to pay", "net 14".
_TERM_FIRST = compiled(
    rf"(?<![0-9a-z,.€£$]){_COUNT_AFTER}{_UNIT}(?: |-)(?P<mark>fin de mois|fdm|nets?(?![a-z])|date (?:de facture"
    rf"|d'emission)"
    r"|(?:after|from|of|following|upon|apres|a compter de|a partir de|suivant) (?:(?:the|your|our|an?|receipt of"
    r"|date of"
    r"|the date of|receiving|la|le|l'|votre|ta|reception de) ){0,3}(?:invoices?|receipt|factur(?:e|ation)|reception"
    r"|timesheets?|delivery|livraison|sign-?off|acceptance|acceptation|approval|validation|publication|completion"
    r"|service fait|prestation|intervention|atelier|event|workshop|seance|session|formation)"
    r"|end of month|eom|payment(?: terms?)?|terms|a reception|to pay|a payer|to settle|to process (?:an|the|your"
    r"|any) ?(?:invoices?|payments?)|to (?:be|get) paid|pour (?:payer|regler|vous payer|te payer|etre payee?"
    r"|etre reglee?))"
    r"(?![a-z])"
    r"|(?<![a-z])net[- ]?(?P<net>\d{1,3})(?![0-9%€£$]|[.,]\d)(?: days?)?(?![ -]?(?:k|eur|€|£|\$|%|/|par|mensuel|per"
    r"|a month"
    r"|an? ))"
    r"|(?<![a-z])(?:regl(?:e|ons|ent|era|erons)|pa(?:y|ie)(?:ons|erons|ent|s)?|paid|paiement"
    r"|reglement) (?:tout )?(?:a|at)"
    r" (?P<bare>15|30|45|60|90)(?= ?(?:[.,;!)]|$|fin))"
    r"|(?<![0-9a-z])(?P<eom>\d{2,3})(?: ?days?)? ?(?:eom|fdm)(?![a-z])"
)
_AT_ONCE = compiled(
    rf"(?:{_PAY} (?:[a-z]{{2,8}} ){{0,2}}?(?:immediate?(?:ly|ment)?|comptant|a reception|des reception|on receipt"
    r"|upon receipt|(?:on )?the same day|same[- ]day|le jour meme|le soir meme|on the (?:day|nail|spot)"
    r"|the day (?:you|it)"
    r"|sur le champ"
    r"|straight ?away|aussitot)|net[- ]zero|cash on the (?:day|night|nail)|(?:le jour meme|the same day),? (?:par "
    r"|by )?(?:virement|transfer|cash)|a reception de (?:la |votre |ta )?facture|comptant(?= (?:a |en |le "
    r"|des )))(?![a-z])"
)
#: Money that others owe, or that is late; a term for the reader to pay, to send an invoice, or to give notice.
_OF_OTHERS = compiled(
    r"(?<![a-z])(?:(?:nos|leurs?|mes|ses|les|our|their|my|most|the|some|certains|des) (?:[a-z]{3,12} )?"
    r"(?:clients?|customers?|buyers|acheteurs|donneurs d'ordre)(?! (?:de )?(?:vous|te|pays? you))"
    r"|(?:vos|tes|your) (?:clients?|customers?)|(?:your invoice|votre facture) (?:[a-z0-9-]{1,12} )?(?:is due|arrive)"
    r"|(?:vous avez|tu as|you(?:'ll)? have|give them|leur laisse) |remise|discount|escompte|impayee?s?|overdue"
    r"|unpaid|en retard|relanc\w{1,4}"
    r"|depuis|(?:send|submit|envoy\w{1,3}|adress\w{1,3}|emet\w{1,5}) (?:[a-z]{2,8} )?(?:facture|invoice)|resili\w{1,6}"
    r"|notice|preavis|loyer|rent|electricite|delai de (?:livraison|realisation|reponse|retractation)"
    r"|delais? (?:de|pour) (?:realiser|livrer|production|traitement)|je (?:paie|paye) ma)(?![a-z])"
)
_TO_YOU = compiled(r"(?<![a-z])(?:(?:but|mais) [^.;]{0,30}|(?:vous|te|you) )$")
_DENIED = compiled(r"(?<![a-z])(?:pas de|no|aucun|jamais de|not) $")
_OTHER_MATTER = compiled(
    r"(?<![a-z])(?:mission|formation|training|course|holidays?|conges?|leave|vacation|sick|starts?|demarr\w{1,4}"
    r"|commenc\w{1,4}|livr\w{1,6}|deliver(?:ed|y)?|deadline|ready|pret|needed|besoin|mois d'essai|every|each|tou(?:s"
    r"|tes) les|chaque|journee|jour|day|hour|heure)(?![a-z])|(?<![a-z])(?:for|pour) ?$"
)
_NAMED_DAYS = {
    "fortnight": 14.0,
    "huitaine": 8.0,
    "quinzaine": 15.0,
    "lendemain": 1.0,
    "next day": 1.0,
    "day after": 1.0,
    "24": 1.0,
    "48": 2.0,
    "72": 3.0,
}
_DAYS_IN = {"day": 1.0, "week": 7.0, "month": 30.0, "hour": 1 / 24}


def _payment_days(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded, start, end = page.folded, sentence.start, sentence.end
    for pattern in (_TERM_FIRST, _DAYS):
        for match in page.matches(pattern, sentence):
            days = _length(match)
            if days is None or _is_others(folded, start, match):
                continue
            if pattern is _DAYS and _OTHER_MATTER.search(match["between"]):
                continue
            if pattern is _TERM_FIRST and match["n"] and match["month"] and match["mark"].startswith("net"):
                continue
            yield page.found("payment_days", days, match.span(), certainty=_certainty(folded, end))
    for match in page.matches(_AT_ONCE, sentence):
        if not _is_others(folded, start, match):
            sure = "the day " not in match.group()
            certainty = _certainty(folded, end) if sure else Certainty.LIKELY
            yield page.found("payment_days", 0.0, match.span(), certainty=certainty)


def _length(match: re.Match[str]) -> float | None:
    groups = match.groupdict()
    if groups.get("named"):
        return next(days for word, days in _NAMED_DAYS.items() if word in groups["named"])
    if one := groups.get("one"):
        return 7.0 if one in {"week", "semaine"} else 30.0
    if bare := groups.get("net") or groups.get("bare") or groups.get("eom"):
        days = float(bare)
    else:
        unit = next((unit for unit in _DAYS_IN if groups.get(unit)), "day")
        count = 1.0 if groups["n"] in {"un", "une", "a", "an", "one"} else number(groups["n"])
        days = (count or 0.0) * _DAYS_IN[unit]
    return round(days, 2) if 1 <= days <= _LONGEST_TERM else None


def _is_others(folded: str, start: int, match: re.Match[str]) -> bool:
    if _DENIED.search(folded[max(start, match.start() - 12) : match.start()]):
        return True
    if is_matter(folded, start, match.start(), match.end()):
        return True
    low = max(start, match.start() - 50)
    others = list(_OF_OTHERS.finditer(folded, low, match.end()))
    return bool(others) and not _TO_YOU.search(folded[others[-1].end() : match.end()][:60])


def _certainty(folded: str, end: int) -> Certainty:
    return Certainty.LIKELY if folded[end - 1] == "?" else Certainty.STATED


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="payment_days",
        opens=(_TERM_FIRST, _DAYS, _AT_ONCE),
        parse=_payment_days,
    ),
)
COMBINE: Mapping[str, Combine] = {}
