"""Amounts of money as people write them, in folded text: "450-550 €/j", "4-500 €", "45k pa", "12 cts le mot".

An amount is only what the words at one place say (numbers, currency, bounds, period); whether somebody offers it
for the work is the business of `reading.money`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sansregret.reading.pattern import compiled, inline
from sansregret.reading.periods import PERIOD
from sansregret.reading.spelt import SPELT_NUMBER, spelt_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount at a place of a folded text.

    `per` is a period of `core.facts.Rate`, or empty where the words right at the amount give none. `taxed` is
    ``freelance`` after "HT" or "+ VAT", ``salary`` after "brut" or "gross", else empty. `thousands` is true
    for "45k". `start` and `end` span the bounds, the numbers, the currency and the period; `text` is all that.
    """

    min: float | None
    max: float | None
    currency: str | None
    per: str
    taxed: str
    thousands: bool
    start: int
    end: int
    text: str

    @property
    def article(self) -> bool:
        """Whether an article or "per" leads to the period, which a count ("30 h") never has."""
        return bool(_LED_TO.search(self.text))

    @property
    def size(self) -> float:
        """The larger number of it."""
        return self.max if self.max is not None else self.min or 0.0


_CODES = {
    "tenner": "GBP", "fiver": "GBP", "p": "GBP",
    "€": "EUR", "e": "EUR", "balles": "EUR", "£": "GBP", "quid": "GBP", "$": "USD", "bucks": "USD", "us$": "USD",
    "ca$": "CAD", "c$": "CAD", "$cad": "CAD", "a$": "AUD", "au$": "AUD", "francs suisses": "CHF", "sfr": "CHF",
    "₹": "INR", "fcfa": "XOF", "f cfa": "XOF", "cfa": "XOF", "xof": "XOF", "dh": "MAD", "dhs": "MAD", "zl": "PLN",
    "rs": "INR", "rupee": "INR", "rupees": "INR",
    "rs.": "INR",
}  # fmt: skip
_ISO = ("eur", "gbp", "usd", "cad", "aud", "chf", "inr", "mad", "sek", "nok", "dkk", "pln", "nzd", "sgd", "aed", "zar")
_PREFIXES = {"eur": "EUR", "€": "EUR", "$ c": "CAD", "pound": "GBP", "dollar": "USD", "dirham": "MAD"}
_CENTS = {
    "p": "GBP", "c": None, "cts": "EUR", "ct": "EUR", "centimes": "EUR", "centime": "EUR", "c€": "EUR", "cents": None,
    "¢": "USD",
}  # fmt: skip
#: Words and signs that announce an amount, as triggers of a parser.
CURRENCY_TRIGGERS = (
    "€", "£", "$", "₹", "¢", "euro", "euros", *_ISO, "pounds", "quid", "dollar", "dollars", "bucks", "balles",
    "francs",
    "fcfa", "cfa", "xof", "dh", "dhs", "dirhams", "e", "ke", "keur", "keuros", "k", "ht", "ttc", "cts", "ct",
    "centimes", "cents", "tenner", "fiver", "grand",
)  # fmt: skip
_BEFORE_NUMBER = rf"(?:(?:(?:us|ca|au|a|c)?\$|€|£|₹|rs\.?|(?:{'|'.join(_ISO)})(?![a-z])) {{0,2}})"
_AFTER_NUMBER = (
    r"(?: {0,3}(?:\$ ?(?:cad|can|ca)(?![a-z])|€(?:uros?)?|£|₹|(?:us|ca|au)?\$|¢|c€|(?:euros?|pounds?|quid"
    r"|dollars?|bucks|balles|francs suisses|sfr|f ?cfa|xof|dhs?|dirhams?|zl|rs\.?|rupees?"
    rf"|cts?|centimes?|cents|{'|'.join(_ISO)}|[pc](?= ?(?:/|per |a )(?:word|page|line)|/mot)"
    rf"|e(?= {{0,2}}/| ht| par | de l ?'?h| la | l'h| max| net| brut)"
    rf"|(?<=\d\d\d)e(?=[ .,!?;)]|$)|(?<=\d\d)e(?= max| pour))(?![a-z])))"
)
_DIGITS = (
    r"(?:(?:\d{1,3}(?:[ .,']\d{3}){1,3}(?!\d)|\d{1,7}(?!\d))(?:[.,]\d{1,3}(?!\d))?(?:[.,]-)?"
    r"(?: ?k(?![a-z])| ?k(?=(?:eur|usd|gbp|chf|e(?![a-z])))| ?(?:lakhs?|lacs?|l(?= (?:per|pa|p\.a)))(?![a-z]))?)"
)
_NUMBER = rf"(?:{_DIGITS}|{SPELT_NUMBER})"
_BETWEEN = r" {0,3}(?:-|/|to|a|ou|or|et|and|jusqu'a|up to|~) {0,3}"
#: A note between the two ends: "between € 2,651 (scale 9) and € 3,997".
_NOTE = r"(?: \([^()\n]{1,25}\))?"
_AMOUNT = compiled(
    rf"(?<![a-z0-9])(?<!\d[.,/:])(?:k {{0,1}})?(?P<cur0>{_BEFORE_NUMBER})?(?P<low>{_NUMBER})(?P<cur1>{_AFTER_NUMBER})?"
    rf"(?:(?: {{0,2}}(?:ht|ttc|bruts?|nets?|gross)| ?/ ?(?:h|hr|hour|heure|j|jour|day|yr|year|an|mois|month)(?= ?(?:-"
    rf"|to) ?[\d€£$]))?{_NOTE}"
    rf"(?P<to>{_BETWEEN})(?P<cur2>{_BEFORE_NUMBER})?(?P<high>{_NUMBER})(?P<cur3>{_AFTER_NUMBER})?)?"
)
_TAX = compiled(
    r"[ (]{0,3}(?:(?P<freelance>hors taxes?|h\. ?t\.|ht(?![a-z])|(?:\+|plus|ex\.?|excl\.?"
    r"|excluding) {0,2}(?:vat|gst|tva|tax)(?![a-z]))"
    r"|(?P<salary>bruts?(?![a-z])|gross(?![a-z])|nets?(?! vendeur)(?![a-z])|(?:base|basic|annual"
    r"|starting) salary(?![a-z])|salary(?![a-z]))|(?P<other>ttc(?![a-z])))\)?"
)
_LED_TO = compiled(r"(?:l'?|/|par |per |an |a |the |p/|ph|pd)[a-z/]{0,12}(?: (?:worked|working|ouvre|travaillee?))?$")
_NO_AMOUNT = compiled(
    r" ?(?:%|pour ?cents?(?![a-z])|percent|per cent|m|mio|mln|md|mds|bn|m[€$£]"
    r"|millions?|milliards?|billions?)(?![a-z])"
)
_PAIRED = compiled(r"(?:entre|between|from)[ (:]{1,3}$")
_UPPER_BEFORE = compiled(
    r"(?<![a-z])(?:jusqu'?a|up ?to|max(?:i|imum)?\.?(?: de| of)?|(?:pas|no|not) (?:plus de|more than)|(?:pas|jamais"
    r"|not|never|cannot|[a-z]{2,6}n't) (?:[a-z]{2,10} ){1,3}(?:plus de|more than|over|above)"
    r"|moins de|less than|lower than|inferieure? (?:ou egale? )?a|monter (?:jusqu'|jusque )?a|aller (?:jusqu'"
    r"|jusque )?a|stretch to|push to|(?:can|could) go to|bloque a|plafonne a|north of|south of|stop(?:s|ping)? at"
    r"|arret(?:e|ons) a|tops? out at|en[- ]dessous de|sous les"
    r"|under|below"
    r"|at most"
    r"|au plus|plafon(?:d|nee?)(?: de| a)?|capped at|cap of|limitee? a|depass\w{1,4}(?: pas)?(?: les)?|exceed(?:ing)?"
    r"|go (?:above|over|beyond|past)"
    r"|au[- ]dela de|au[- ]dessus de|<=?|a concurrence de)[ :(]{1,3}(?:les )?$"
)
_LOWER_BEFORE = compiled(
    r"(?<![a-z])(?:a partir de|a compter de|from|(?<!\d )min(?:i|imum)?\.?(?: de| of)?|at least|au moins|plus de"
    r"|more than|start(?:ing|s)? (?:at|from)"
    r"|upwards of|over|au minimum|plancher|floor|>=?)[ :(]{1,3}$"
)
_UPPER_AFTER = compiled(
    r"[ ,(]{0,3}(?:(?:grand |au |en )?max(?:i|imum)?(?![a-z])(?! (?:of |de )?[£€$]? ?\d)|tops(?![a-z])|at most|au plus"
    r"|or less|ou moins|(?:is|est|,? c'est) (?:our|my|the|notre|mon|le) (?:limit|max(?:imum)?|ceiling|cap|plafond))\)?"
)
_LOWER_AFTER = compiled(
    r"\+(?! ?(?:vat|gst|frais|tva|exp|travel|\d|var|bonus|prime|ben|holiday|pension|com|equity|conges|panier))"
    r"| \+(?! ?[a-z0-9&(])"
    r"|[ ,(]{0,3}(?:(?:au )?min(?:i|imum)?(?![a-z])(?! (?:of |de )?\d)|et plus|ou plus|or more|and up|and above"
    r"|upwards)\)?"
)


def amounts(folded: str, start: int, end: int) -> Iterator[Amount]:
    """The amounts between two places, from left to right; numbers without any currency are among them."""
    at, held = start, None
    while match := _AMOUNT.search(folded, at, end):
        amount, at = _amount(folded, match, start, end)
        if amount is None:
            continue
        joined = _joined(folded, held, amount) if held else None
        if held and joined is None:
            yield held
        held = joined or amount
    if held:
        yield held


def _joined(folded: str, low: Amount, high: Amount) -> Amount | None:
    """One range of two neighbours ("min 250, max 400", "400 max 420"), or None."""
    if high.min is not None or low.min is None or low.max not in {None, low.min} or not high.max:
        return None
    fits = low.min < high.max <= 10 * low.min and (
        low.currency == high.currency or None in {low.currency, high.currency}
    )
    if not fits or folded[low.end : high.start].strip(" ,") or (low.per and high.per and low.per != high.per):
        return None
    return replace(
        high,
        min=low.min,
        currency=low.currency or high.currency,
        per=high.per or low.per,
        taxed=high.taxed or low.taxed,
        start=low.start,
        text=folded[low.start : high.end],
    )


def _amount(folded: str, match: re.Match[str], start: int, end: int) -> tuple[Amount | None, int]:
    """The amount of a match, and where to look on."""
    stop, high_text, before = match.end(), match["high"], folded[max(start, match.start() - 44) : match.start()]
    if high_text and not _is_range(match, before):
        high_text, stop = None, match.start("to")
    if _NO_AMOUNT.match(folded, stop, end):
        return None, match.end()
    low, high = _value(match["low"]), _value(high_text) if high_text else None
    if low is None:
        return None, stop
    banknote = match["low"].removeprefix("a ")
    signs = [s.strip() for s in match.group("cur0", "cur1", *(("cur2", "cur3") if high_text else ())) if s]
    sign = next((s for s in signs if s in _ISO), signs[0] if signs else "")
    sign = sign or (banknote if banknote in _CODES else "")
    if high is not None:
        low, high = sorted((_lifted(low, high, match["low"], high_text), high))
    if sign in _CENTS:
        low, high = low / 100, None if high is None else high / 100
    tail = _tail(folded, stop, end)
    ends, begin = _bounds(low, high, before, tail)
    return Amount(
        min=ends[0],
        max=ends[1],
        currency=_code(tail.code or sign),
        per=tail.per,
        taxed=tail.taxed,
        thousands="k" in (numbers := match["low"] + (high_text or "")) or "grand" in numbers,
        start=match.start() - begin,
        end=tail.end,
        text=folded[match.start() - begin : tail.end],
    ), tail.end


def _is_range(match: re.Match[str], before: str) -> bool:
    """ "500 € et 200 € de frais" and "25/h" are no ranges; "entre 500 et 650" is one."""
    joint = match["to"].strip()
    if joint in {"et", "and"}:
        return bool(_PAIRED.search(before))
    if joint == "/" and match["cur1"] and not match["cur3"] and not match["cur2"]:
        return False
    low, high = _value(match["low"]), _value(match["high"])
    return low is not None and high is not None and high > 0


_LARGE = compiled(r" ?(?:lakhs?|lacs?|l)$")


def _value(text: str) -> float | None:
    if not text[0].isdigit():
        return spelt_number(text)
    unit = _LARGE.search(text)
    if unit:
        return (_value(text[: unit.start()]) or 0.0) * 100_000
    thousand = text.endswith("k")
    body = (
        inline(r"(?<=\d)[ .,'](?=\d{3}(?!\d))").sub("", text.removesuffix("k").strip())
        if not text.startswith("0")
        else text
    )
    body = body.removesuffix("-").strip(".,").replace(",", ".").replace(" ", "")
    try:
        return float(body) * (1000 if thousand else 1)
    except ValueError:
        return None


def _lifted(low: float, high: float, low_text: str, high_text: str) -> float:
    """The lower end as meant: "4-500" is 400 to 500, "40-45k" 40 000 to 45 000."""
    if "k" in high_text and "k" not in low_text and low * 1000 <= high:
        return low * 1000
    if high >= 100 and low < 100 and low == int(low) and "k" not in low_text:
        factor = 1000 if high >= 1000 and high % 1000 == 0 else 100
        if low * factor < high <= low * factor * 10:
            return low * factor
    return low


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tail:
    """What stands right after the numbers: bounds, tax and period in any order."""

    per: str
    taxed: str
    code: str
    upper: bool
    lower: bool
    end: int


_CODE = compiled(rf"[ (]{{1,2}}(?P<code>{'|'.join(_ISO)})(?![a-z])\)?")


def _tail(folded: str, stop: int, end: int) -> _Tail:
    per = taxed = code = ""
    upper = lower = False
    for _ in range(5):
        if not taxed and (match := _TAX.match(folded, stop, end)):
            taxed = match.lastgroup or ""
        elif not per and (match := PERIOD.match(folded, stop, end)):
            per = match.lastgroup or ""
        elif not code and (match := _CODE.match(folded, stop, end)):
            code = match["code"]
        elif not upper and (match := _UPPER_AFTER.match(folded, stop, end)):
            upper = True
        elif not lower and (match := _LOWER_AFTER.match(folded, stop, end)):
            lower = True
        else:
            break
        stop = match.end()
    return _Tail(per=per, taxed=taxed, code=code, upper=upper, lower=lower, end=stop)


def _bounds(low: float, high: float | None, before: str, tail: _Tail) -> tuple[tuple[float | None, float | None], int]:
    """Both ends, and how many characters before the number belong to the bound."""
    if high is not None:
        return (low, high), 0
    upper = _UPPER_BEFORE.search(before)
    lower = None if upper else _LOWER_BEFORE.search(before)
    length = len(before) - upper.start() if upper else len(before) - lower.start() if lower else 0
    if upper or tail.upper:
        return (None, low), length
    if lower or tail.lower:
        return (low, None), length
    return (low, low), 0


def _code(sign: str) -> str | None:
    if not sign:
        return None
    if sign in _CENTS:
        return _CENTS[sign]
    if sign in _ISO:
        return sign.upper()
    return _CODES.get(sign) or next((code for prefix, code in _PREFIXES.items() if sign.startswith(prefix)), None)
