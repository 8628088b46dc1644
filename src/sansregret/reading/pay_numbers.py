"""Whether a number is money: by its currency, a label or period near it, or the words that give it."""

from __future__ import annotations

from sansregret.reading.amounts import Amount
from sansregret.reading.pattern import compiled
from sansregret.reading.pay_labels import Label, label_before
from sansregret.reading.pay_of_others import PAYING

#: What a number without currency may be where a period stands near it.
_BARE_SIZES = {"day": (60, 3000), "hour": (8, 300), "unit": (5, 2000), "week": (100, 5000)}
#: The number is counted by no noun of its own.
_NUMBER_ENDS = compiled(
    r" ?(?:[.,;)!?=+/]|$|soit|ht|ttc|net|brut|each|chacune?|full|and|et|or|ou|pour|for|plus|max|selon|suivant|depending"
    r"|after|apres|si|if|que|which|le|the|on|en)(?![a-z])"
)
_COUNTED_THINGS = compiled(
    r" (?:mots?|words?|pages?|heures?|hours?|jours?|days?|personnes?|people|participants?|stagiaires?|slides?|mois"
    r"|months?|ans|years?"
    r"|articles?|min|minutes?|signes?|km|followers|abonnes|questions?|lessons?|sessions?|seances?|eleves?|students?"
    r"|salaries?|employees?"
    r"|clients?|customers?|users?|membres?|members?|fiches?|photos?|ecrans?|screens?)(?![a-z])"
)
_STRETCHED = compiled(
    r"(?:monter|aller|stretch|push|can go|could go|depass|stop|arret|south|exceed|go (?:above|over"
    r"|beyond))"
)
#: "The shop shifts eighty a day."
_PRODUCES = compiled(
    r"(?<![a-z])(?:we|they|you|it|and|shop|machine|line|team|nous|ils|elles|et) (?!pay|paie|offer|can|do|charge"
    r"|could|have|say|around"
    r"|about|then|pour|a |est|so |for|max|up|make it|think|quote)[a-z]{3,12} $"
)
_IN_THE_POT = compiled(
    r" (?:in the (?:pot|kitty|bank|budget)|dans (?:la caisse|l'enveloppe|le pot)|to spend"
    r"|set aside)"
)
_GIVEN = compiled(
    r"(?<![a-z])(?:pay\w{0,4}|paie|mettre|mets|offr\w{1,4}|offer|donne\w{0,3}|propose\w{0,3}|have|budget de"
    r"|accepteri\w{1,4}(?:-(?:vous|tu))?|(?:would you|you'd|could you) (?:accept|take|do it for|do)"
    r"|signed off|approved|set aside|valide|vote|debloque|ce serait|ca serait|it(?:'d| would) be|pour toi|for you"
    r"|make it|say|touch\w{1,4}|you(?:'ll| will)? (?:get|receive|earn)|(?:il|me|nous) reste|there's|(?:a )?flat|fixed"
    r"|got|jusqu'a)(?: (?:environ|about|around|dans les|autour de))? $"
)
_BARE_END = compiled(
    r" ?(?:pour|for|[.,!?;)]|$|max|tout|all in|par projet|total|to spend|to do|to get|de budget|sur (?:la|le"
    r"|cette) (?:ligne|budget)|left|a depenser|a mettre)"
)
_CONNECTED = compiled(
    r"(?:[ :=~(<>|)/-]|[a-z]{3,12}(?= ?:)|max(?:imum|i)?|min(?:imum|i)?|environ|entre|between|de|d'|a|of|is|est"
    r"|range|autour"
    r"|moves|rises|goes|up|passe|monte|around|about|approx\.?|jusqu'a|up to|from|to|vise|cible|target"
    r"|indicatif|envisagee?|proposee?|fixee? a|fixee?|ht|eur|euros?|brut|annuel|gross|offered|partir|day"
    r"|jour|sera|serait|will be|of|c'est|it's|global|total|prevu|gbp|usd|chf){0,14}$"
)


def is_money(amount: Amount, before: str, after: str, heading: str | None, beside: str) -> bool:
    """Whether a number is money at all: a currency, a tax, a period, or a label right before it says so.

    `heading` is the period of a label on the line before; `beside` one that stands near the number.
    """
    if amount.size <= 0:
        return False
    if amount.currency or amount.taxed == "freelance" or ((amount.per or beside) == "unit" and amount.size < 1):
        return True
    low, high = _BARE_SIZES.get(beside, (0, 0))
    if low <= amount.size <= high and _NUMBER_ENDS.match(after):
        return True
    if amount.taxed == "salary" and amount.size >= 9 and amount.per in {"", "hour", "month", "year"}:
        return True
    if amount.per in {"day", "hour"} and (not amount.article or _PRODUCES.search(before)):
        return False
    label = label_before(before)
    if heading is not None or (label is not None and _CONNECTED.match(before, label.end) is not None):
        return _is_labelled(amount, after, label)
    return _is_given(amount, before, after, label)


def _is_labelled(amount: Amount, after: str, label: Label | None) -> bool:
    """Whether a bare number after a label is its value, and counts no things."""
    bare = not (amount.per or amount.thousands)
    if bare and label is not None and label.per == "project" and not _NUMBER_ENDS.match(after):
        return False
    return amount.size >= 12 and not _COUNTED_THINGS.match(after) and (amount.per != "project" or amount.size >= 100)


def _is_given(amount: Amount, before: str, after: str, label: Label | None) -> bool:
    """Whether a bare number without a label right before it is given for the work by other words."""
    ends = amount.per == "project" or (not amount.per and _BARE_END.match(after) is not None)
    if ends and amount.size >= 50 and _GIVEN.search(before):
        return True
    if label is not None and amount.min is None and amount.size >= 50 and _NUMBER_ENDS.match(after):
        return True
    if amount.min is None and not amount.per and amount.size >= 50 and _STRETCHED.match(amount.text):
        return True
    paying = PAYING.search(before) is not None
    if amount.thousands and _COUNTED_THINGS.match(after):
        return False
    if amount.thousands:
        stretched = _STRETCHED.match(amount.text) or _IN_THE_POT.match(after)
        return paying or stretched is not None or "grand" in amount.text or amount.per in {"year", "project"}
    if amount.per in _LED_SIZES:
        low, high = _LED_SIZES[amount.per]
        return low <= amount.size <= high and (
            amount.per != "unit" or (amount.article and (paying or amount.min is None))
        )
    return paying and amount.per in {"year", "month", "week"} and amount.size >= 100


#: What a number without currency may be that is followed by its period.
_LED_SIZES = {"day": (80, 2000), "hour": (8, 250), "unit": (3, 2000)}
