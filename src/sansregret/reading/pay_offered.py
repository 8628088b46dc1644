"""Whether an amount of money is pay offered for the work: whose it is, and what it is about."""

from __future__ import annotations

from sansregret.reading.amounts import Amount
from sansregret.reading.pattern import compiled
from sansregret.reading.pay_numbers import is_money
from sansregret.reading.pay_of_others import RATE_OF, is_of_others

#: How far back the words reach that say what an amount is, in characters.
_REACH = 80
_YOURS = compiled(
    rf"(?<![a-z])(?:(?:votre|vos|ton|tes|your|ur) (?:[a-z]{{3,12}} )?{RATE_OF}(?:(?! (?:on|nous|je|i|we|but"
    rf"|mais) )[a-z :']){{0,24}}"
    r"|(?<!je )(?<!nous )(?<!on )(?:vous|tu) (?:demand|factur|affich|prend|pren|annonc|indiqu|pratiqu"
    r"|propos|mentionn)[a-z]{1,4}(?: [a-z']{1,10}){0,4}"
    r"|(?:vous etes|tu es|t'es|you are|you're) (?:a|at|sur|on|around|autour de)"
    r"|you (?:charge|asked?|ask for|quoted?|want|are asking|'re asking|mentioned|list|said)(?: [a-z']{1,10}){0,4}"
    rf"|(?:your|vos|tes|ton|votre)(?: usual| normal| standard| habituels?)?|yours (?:go|went|sell|sold|are|is"
    rf"|cost)(?: for| at)?|(?:faut-il|faudrait-il"
    rf"|dois-je) compter(?: [a-z']{{1,10}}){{0,2}}|your (?:profile|website"
    rf"|site|page) [a-z' ]{{2,20}}|(?:votre|ton) (?:profil|site)[a-z' ]{{2,30}})[ :(]{{0,3}}$"
)
#: A rate of the reader's that the writer accepts is offered.
_ACCEPTED = compiled(
    r"[ ,)]{0,3}(?:h\.?t\.? )?(?:(?:il|elle|it|which|qui|that) )?(?:still |toujours |bien |now )?(?:nous |me |is "
    r"|are |est |a ete |has been |was |sounds |seems |works? |conv|suits? |that's |c'est "
    r"|rentre |fits? )"
    r"(?:conv\w{2,6}|va |vont |iront |ira |parfait|fine|ok|okay|good|great|perfect|well within|for (?:us|me)"
    r"|approved|agreed|accepted|signed off|confirmed|still fine|accepte|acceptee|validee?|approuve|signe"
    r"|within|in (?:our )?budget|dans (?:le|notre) budget|us |me |bon(?![a-z])|bien)"
)
_AGREED = compiled(
    r"(?<![a-z])(?:ok(?:ay)? (?:pour|with|for)|d'accord (?:pour|avec)|accept\w{0,5}|validons|happy with"
    r"|happy to (?:pay|accept)"
    r"|fine with|va pour|agreed? (?:to|on)|(?:comme|as) (?:convenu|agreed|discussed)|as (?:you|u) (?:said|asked|say"
    r"|wanted)"
    r"|comme (?:vous|tu|t') ?(?:avez |as |l'as |l'avez )?(?:dit|disiez|disais|demandez|demandes|demande))[a-z ,]{0,6}$"
)
_FUTURE = compiled(r"(?<![a-z])(?:sera|seront|serait|seraient|will be|would be|'ll be)(?![a-z])")
_TOO_MUCH = compiled(
    r"[ ,]{0,2}(?:impossible|no way|c'est mort|hors de prix|hors budget|too much|c'est trop|trop cher|(?:is|est"
    r"|c'est|it's|that's|was|seems?|semble|depasse|exceeds?|sounds|are|sont"
    r"|me parai\w{1,4}|reste) ?(?:a bit |a little |un peu |bien |way |far |much |encore )?"
    r"(?:more than|above|over|beyond|out of|trop|au[- ]dessus|au[- ]dela|hors (?:de )?(?:notre |mon )?budget"
    r"|too (?:high|much|expensive|steep)|too|plus que|cher|expensive|notre budget|our budget))"
)
_DEAR = compiled(
    r"(?<![a-z])(?:trop |un peu |assez |bien |too |a bit |rather )?(?:chere?|expensive|steep"
    r"|pricey)s? (?:a|at) $"
    r"|(?:can't|cannot|couldn't|ne p(?:eux|eut|ouvons) pas|impossible de|not able to"
    r"|unable to)(?: [a-z]{2,6}){0,2} (?:suivre|m'aligner"
    r"|s'aligner|nous aligner|afford|match|justify|me permettre|meet)(?: (?:a|sur|at|your|les|tes|vos|the)){0,2} $"
)
#: "Is £55 an hour still your rate?"
_STILL_YOURS = compiled(
    r"[ ,]{0,2}(?:still |toujours |encore |always |your usual |is |c'est ){0,3}(?:your (?:usual |normal "
    r"|standard )?(?:rate|fee|price|charge)"
    r"|(?:votre|ton) (?:tarif|taux|prix|tjm))(?![a-z])(?! (?:is|est) (?:fine|ok|parfait|bon))"
    r"|[ ,]{0,2}(?:that )?you (?:charge|quoted|asked)"
)


def is_offered(amount: Amount, clause_and_before: str, after: str, heading: str | None, beside: str = "") -> bool:
    """Whether an amount is money that is offered, judged by the words before it in its sentence and after it.

    `beside` is a period that stands near it rather than at it ("3 jours a 400").
    """
    before = clause_and_before[-_REACH:]
    return (
        is_money(amount, before, after, heading, beside)
        and not is_yours(amount, before, after)
        and not is_of_others(amount, before, after)
    )


def is_yours(amount: Amount, before: str, after: str) -> bool:
    """Whether it is what the reader of the message asks ("votre TJM de 600 €"), not what is offered.

    "Votre TJM sera de" and "si votre TJM est inférieur à" do offer.
    """
    if _TOO_MUCH.match(after) or _DEAR.search(before) or _STILL_YOURS.match(after):
        return True
    match = _YOURS.search(before)
    if match is None or amount.min is None or match.group().rstrip().endswith(":") or _FUTURE.search(match.group()):
        return False
    return not (_ACCEPTED.match(after) or _AGREED.search(before))
