"""Whether an amount of money is pay offered for the work: whose it is, and what it is about."""

from __future__ import annotations

from sansregret.reading.amounts import Amount
from sansregret.reading.pattern import compiled
from sansregret.reading.pay_labels import label_before
from sansregret.reading.phrases import phrases

#: How far back the words reach that say what an amount is, in characters.
_REACH = 80
_CLAUSE = compiled(
    r"[;()\n]|, | \+ | - |(?<![a-z])(?:mais|but|however|plus|hors|et|and|depasse|exceeds?|alors que"
    r"|whereas|while|soit)(?![a-z])"
)
_RATE_OF = r"(?:tjm|tj|tarifs?|taux|prix|devis|proposition|rates?|quote|quotes|fees?|price|pricing|estimate|cout)"
_YOURS = compiled(
    rf"(?<![a-z])(?:(?:votre|vos|ton|tes|your|ur) (?:[a-z]{{3,12}} )?{_RATE_OF}[a-z :']{{0,24}}"
    r"|(?<!je )(?<!nous )(?<!on )(?:vous|tu) (?:demand|factur|affich|prend|pren|annonc|indiqu|pratiqu"
    r"|propos|mentionn)[a-z]{1,4}(?: [a-z']{1,10}){0,4}"
    r"|(?:vous etes|tu es|t'es|you are|you're) (?:a|at|sur|on|around|autour de)"
    r"|you (?:charge|asked?|ask for|quoted?|want|are asking|'re asking|mentioned|list|said)(?: [a-z']{1,10}){0,4}"
    rf"|your (?:profile|website|site|page) [a-z' ]{{2,20}}|(?:votre|ton) (?:profil|site)[a-z' ]{{2,30}})[ :(]{{0,3}}$"
)
#: A rate of the reader's that the writer accepts is offered.
_ACCEPTED = compiled(
    r"[ ,]{0,2}(?:h\.?t\.? )?(?:nous |me |is |are |est |sounds |seems |works? |conv|suits? |that's |c'est "
    r"|rentre |fits? )"
    r"(?:conv\w{2,6}|va |vont |iront |ira |parfait|fine|ok|okay|good|great|perfect|well within|for (?:us|me)"
    r"|accepte|validee?"
    r"|within|in (?:our )?budget|dans (?:le|notre) budget|us |me |bon(?![a-z])|bien)"
)
_AGREED = compiled(
    r"(?<![a-z])(?:ok(?:ay)? (?:pour|with|for)|d'accord (?:pour|avec)|accept\w{0,5}|validons|happy with"
    r"|happy to (?:pay|accept)"
    r"|fine with|va pour|agreed? (?:to|on)|comme convenu)[a-z ]{0,6}$"
)
_WRITERS_OWN = compiled(
    rf"(?<![a-z])(?:(?:mon|mes|my) (?:[a-z]{{3,12}} )?(?:{_RATE_OF}|salaire|salary"
    rf"|pretentions)[^.;]{{0,25}}|je (?:facture|prends|demande|suis a)[a-z ]{{0,12}}"
    r"|i charge[a-z ]{0,12}|(?:nos|our) (?:prix|prices?|pricing|plans?|packs?|offres|services|developers?"
    r"|developpeurs?|experts?)[a-z ':]{0,30}"
    r"|(?:nos tarifs|our rates) (?:debut|demarr|commenc|start|begin)[a-z ]{0,16})[ :(]{0,3}$"
)
_FUTURE = compiled(r"(?<![a-z])(?:sera|seront|serait|seraient|will be|would be|'ll be)(?![a-z])")
_PRICE_OF_COURSE = compiled(
    r"(?<![a-z])(?:(?:nos?|notre|our|la|une|cette|the|this|a|ce|cet|un|l') ?)?(?:formations?|stages?"
    r"|ateliers?|cours|courses?|workshops?|webina(?:ire|r)s?|programmes?|programs?|logiciels?"
    r"|produits?|products?|app|apps|applications?|services?|bootcamps?"
    r"|seminaires?)(?: [a-z'-]{2,14}){0,3} (?:coute|coutent|costs?|vendue?s?|est a|sont a|at|a|for"
    r"|priced at|est vendue?|proposee? a|tarifee? a)[ :]{1,2}$"
)
_TOO_MUCH = compiled(
    r"[ ,]{0,2}(?:(?:is|est|c'est|it's|that's|was|seems?|semble|depasse|exceeds?|sounds|are|sont"
    r"|me parai\w{1,4}|reste) ?(?:a bit |a little |un peu |bien |way |far |much |encore )?"
    r"(?:more than|above|over|beyond|out of|trop|au[- ]dessus|au[- ]dela|hors (?:de )?(?:notre |mon )?budget"
    r"|too (?:high|much|expensive|steep)|too|plus que|cher|expensive|notre budget|our budget))"
)
_GIVEN = compiled(
    r"(?<![a-z])(?:pay\w{0,4}|paie|mettre|mets|offr\w{1,4}|offer|donne\w{0,3}|propose\w{0,3}|have|budget de"
    r"|got|jusqu'a)(?: (?:environ|about|around|dans les|autour de))? $"
)
_BARE_END = compiled(
    r" ?(?:pour|for|[.,!?;)]|$|max|tout|all in|par projet|total|to spend|to do|to get|de budget|a depenser|a mettre)"
)
_SMALL = compiled(r"0[.,]\d|\d{1,2} ?cents")
# "CA" is turnover only in capitals: folded, "ça" is the same word.
_TURNOVER_BEFORE = compiled(r"(?<![A-Za-zÀ-ÿ])C\.?A\.?(?: [a-zà-ÿ'’]{1,12}){0,4}[  :=]{0,3}(?:de |d'environ )?$")
_TURNOVER_AFTER = compiled(r"[  ]?(?:de |of |in )C\.?A(?![A-Za-zÀ-ÿ])")
#: "The same fee as last year, 500 a day" offers it.
_AS_BEFORE = compiled(
    r"(?<![a-z])(?:same|memes?|identiques?|inchangee?s?|unchanged|comme|as"
    r"|que) (?:[a-z']{1,12} ){0,4}?(?:l'an(?:nee)? (?:derni\w{2,3}"
    r"|passe)|la (?:derniere|premiere) fois|avant|auparavant|precede\w{1,8}|last|previous|before|used to)"
)
_PER_HEAD = compiled(r"(?:personnes?|persons?|people|participants?|stagiaires?|apprenants?|learners?|pp)\)?$")
_PAYING = compiled(
    r"(?<![a-z])(?:pay(?:e|ee|es|ees|ons|ing|s|er)?|paid|remuneree?s?|tjm|rates?(?! limit)|tarif|taux"
    r"|budget|salary|salaire|on est a|on est sur|on part sur|sur du|offr\w{1,4}|offer\w{0,3}"
    r"|propos\w{1,4})(?![a-z])"
)
_CONNECTED = compiled(
    r"(?:[ :=~(<>|)/-]|max(?:imum|i)?|min(?:imum|i)?|environ|entre|between|de|d'|a|of|is|est|range|autour"
    r"|around|about|approx\.?|jusqu'a|up to|from|to|vise|cible|target"
    r"|indicatif|envisagee?|proposee?|fixee? a|fixee?|ht|eur|euros?|brut|annuel|gross|offered|partir|day"
    r"|jour|sera|serait|will be|of|c'est|it's|global|total|prevu|gbp|usd|chf){0,14}$"
)


def is_offered(amount: Amount, clause_and_before: str, after: str, heading: str | None) -> bool:
    """Whether an amount is money that is offered, judged by the words before it in its sentence and after it."""
    before = clause_and_before[-_REACH:]
    return (
        _is_money(amount, before, after, heading)
        and not is_yours(amount, before, after)
        and not _is_other(amount, before, after)
    )


def is_turnover(before: str, after: str) -> bool:
    """Whether the unfolded words around an amount call it "CA" (chiffre d'affaires)."""
    return bool(_TURNOVER_BEFORE.search(before[-60:]) or _TURNOVER_AFTER.match(after))


def is_yours(amount: Amount, before: str, after: str) -> bool:
    """Whether it is what the reader of the message asks ("votre TJM de 600 €"), not what is offered.

    "Votre TJM sera de" and "si votre TJM est inférieur à" do offer.
    """
    if _TOO_MUCH.match(after):
        return True
    match = _YOURS.search(before)
    if match is None or amount.min is None or _FUTURE.search(match.group()):
        return False
    return not (_ACCEPTED.match(after) or _AGREED.search(before, 0, match.start()))


def _is_money(amount: Amount, before: str, after: str, heading: str | None) -> bool:
    """Whether a number is money at all: a currency, a tax, a period, or a label right before it says so."""
    if amount.size <= 0:
        return False
    if amount.currency or amount.taxed == "freelance" or (amount.per == "unit" and _SMALL.match(amount.text)):
        return True
    label = label_before(before)
    if amount.taxed == "salary" and amount.size >= 9 and amount.per in {"", "hour", "month", "year"}:
        return True
    if amount.per in {"day", "hour"} and not amount.article:
        return False
    close = heading is not None or (label is not None and _CONNECTED.match(before, label.end) is not None)
    if close:
        return amount.size >= 12 and (amount.per != "project" or amount.size >= 100)
    if not amount.per and amount.size >= 50 and _GIVEN.search(before) and _BARE_END.match(after):
        return True
    paying = _PAYING.search(before) is not None
    if amount.thousands:
        return paying or amount.per in {"year", "project"}
    if amount.per == "day":
        return 80 <= amount.size <= 2000
    if amount.per == "hour":
        return 8 <= amount.size <= 250
    return paying and amount.per in {"year", "month", "week"} and amount.size >= 100


def _is_other(amount: Amount, before: str, after: str) -> bool:
    """Whether the amount is turnover, a price, a cost, the writer's own rate, or of another time or person."""
    if phrases("money", "other_after").match(after.lstrip()) or _WRITERS_OWN.search(before):
        return True
    if amount.per not in {"hour", "day"} and _PRICE_OF_COURSE.search(before) and not _PAYING.search(before):
        return True
    if amount.per == "unit" and _PER_HEAD.search(amount.text) and not _PAYING.search(before):
        return True
    clause = _CLAUSE.split(before)[-1] or ""
    if phrases("money", "other_budget").search(clause):
        return True
    label = label_before(clause)
    if phrases("money", "other_money").search(clause, label.start if label and label.per != "project" else 0):
        return True
    return phrases("money", "elsewhere").search(before) is not None and not _AS_BEFORE.search(before)
