"""Pay offered: which of the amounts in a sentence are rates for the work asked for, and for what period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from sansregret.core.facts import Certainty, Rate
from sansregret.reading.amounts import CURRENCY_TRIGGERS, Amount, amounts
from sansregret.reading.numbers import holds_number
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.pay_labels import label_before, label_line
from sansregret.reading.pay_of_others import is_of_others, is_turnover
from sansregret.reading.pay_offered import is_offered, is_yours
from sansregret.reading.phrases import phrases

#: A bare amount in a longer text is rarely the pay; in a short note it mostly is.
_SHORT_NOTE = 1500
#: No sentence offers more amounts than this; a price list does.
_MOST_AMOUNTS = 24
#: A line under a label ("TJM") is its value only when it is short.
_CARD_LINE = 60
#: Within these sizes an amount for the period is believed; currencies of small units know no such limits.
_BELIEVED = {"hour": (5, 400), "day": (50, 5000), "month": (200, 15000), "year": (8000, 500000), "week": (50, 10000)}
_LARGE_UNITS = frozenset({None, "EUR", "USD", "GBP", "CHF", "CAD", "AUD"})
_FOR_WORK = compiled(
    r" (?:pour|for) (?:un|une|le|la|l'|ce|cette|ces|cela|ca|tout|deux|trois|\d+|a|an|the|this|it|that|all|two"
    r"|three|your|votre|ton|ta|toi|vous|you)(?![a-z])"
)
#: A bound that is said of the pay before its amount: "budget maximum fixé à", "our cap is", "max budget:".
_UPPER_SAID = compiled(
    r"(?<![a-z])(?:(?:max(?:imum|i|imale?)?|plafond|cap)(?: [a-z']{1,14}){0,4} ?: ?$|(?:caps?|capped"
    r"|plafonn\w{1,3})(?: [a-z]{3,14}){0,2} (?:at|a) $"
    r"|(?:max(?:imum|i|imale?)?|plafond|cap|ceiling|upper limit)"
    r"(?: (?:budget|rate|fee|tarif|taux|tjm|prix|horaire|journalier|day|hourly|de|du|d'|pour|for|this|le|la|cette"
    r"|ce|formation"
    r"|mission|project|projet|is|est|sera|will be|set|at|fixee?|a|of|we can (?:do|pay|offer|go to))){0,6} ?[:=~]? ?$)"
)
_SLANG = compiled(r"(?<![a-z])(?:grand|tenner|fiver)(?![a-z])")
_COUNTED = compiled(
    r"(?:(?P<unit1>(?:per|par|pour chaque|for each|for every) (?:[a-z-]{3,14} ){0,2}(?!day|hour|week|month|year|jour"
    r"|heure|mois"
    r"|semaine|an(?:num)?(?![a-z]))[a-z-]{3,14}(?= ?: $))|(?P<unit0>demi[- ]?journees?|half[- ]?days?)"
    r"|(?P<day>(?:full[- ]|whole )?days?|jours?"
    r"|journees?(?: entieres?)?|j)|(?P<week>semaines?|weeks?)|(?P<hour>(?:l')?heures?|hours?|h)|(?P<unit>seances?"
    r"|sessions?|articles?|pages?"
    r"|cours|lessons?))(?: (?:a|per|par) (?:week|month|semaine|mois))?(?:,? (?:a|at|@|x|is|are|(?:est "
    r"|sera )?(?:payee?s?|remuneree?s?|facturee?s?)(?: a)?)| ?:)[ :]$"
)


def _parse(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """The rates of a sentence, or of the line that a label alone ("TJM") announces."""
    folded = page.folded
    line = folded[sentence.start : sentence.end]
    if len(line) > _CARD_LINE and not holds_number(line) and not _SLANG.search(line):
        return
    announced = label_line(folded[sentence.start : sentence.end])
    following = page.neighbour(sentence, 1) if announced else None
    if following and following.end - following.start <= _CARD_LINE:
        yield from _rates(page, following, announced)
        return
    before = page.neighbour(sentence, -1)
    short = sentence.end - sentence.start <= _CARD_LINE
    heading = label_line(folded[before.start : before.end]) if before and short else None
    yield from _rates(page, sentence, heading)


def _rates(page: Page, sentence: Sentence, heading: str | None) -> Iterator[Finding]:
    """The rates of one sentence. A period said of the reader's own rate holds for the answer to it."""
    folded, carried = page.folded, _asked_before(page, sentence)
    last: Amount | None = None
    other: Amount | None = None
    for amount in islice(amounts(folded, sentence.start, sentence.end), _MOST_AMOUNTS):
        before, after = folded[sentence.start : amount.start], folded[amount.end : sentence.end]
        if is_turnover(page.text[sentence.start : amount.start], page.text[amount.end : sentence.end]):
            continue
        label = label_before(before[-90:])
        if label and label.per == "pay" and _PAY_VERB.search(before[-90:], 0, label.end):
            label = None
        period = label.per if label else heading
        beside = _beside(page, sentence, amount) if amount.per in {"", "project"} else ""
        if not (beside or amount.per) and last is not None and _continues(folded, last, amount, period):
            beside = last.per
        if is_yours(amount, before[-80:], after):
            carried, other = amount.per or (period if period in {"day", "hour"} else ""), amount
        elif is_offered(amount, before, after, heading, beside):
            if period == "project" and _SUMMED.search(before) and _BELIEVED["day"][0] <= amount.size <= 1500:
                period = _named_before(before)
            if before.rstrip().endswith(("=", " flat", " fixed", "forfait de")):
                period = "project"
            answers = carried and period in {None, "project", "rate"} and _near(amount, other)
            named = beside or (carried if answers else period)
            finding = _finding(page, sentence, amount, named)
            if finding is not None:
                last = replace(amount, per=_period(amount, named)[0])
                yield finding
        elif amount.per in {"day", "hour"}:
            carried, other = amount.per, amount


def _near(amount: Amount, other: Amount | None) -> bool:
    """Whether two amounts may be of the same period, by their sizes."""
    return other is None or 1 / 3 <= amount.size / max(other.size, 1e-6) <= 3


#: "I can pay 40 quid" names no label.
_PAY_VERB = compiled(
    r"(?<![a-z])(?:can|could|will|would|to|we|i|we'll|i'll|we'd|i'd|'ll|'d|happily|only|peux|peut|on|je|nous|te|vous"
    r"|t') (?:pay|paie)$"
)
_SUMMED = compiled(r"(?<![a-z])soit $")


def _named_before(before: str) -> str:
    """The period of a label that a sum follows ("même TJM qu'avant, soit 510 €"), where no amount stands between."""
    earlier = label_before(before[-90:-5])
    unbroken = earlier is not None and not _AN_AMOUNT.search(before[-90:-5], earlier.end)
    return earlier.per if earlier is not None and unbroken and earlier.per in {"day", "hour"} else "project"


_AN_AMOUNT = compiled(r"\d{2}|[€£$]")


#: A second rate of the same kind: "42 € de l'heure en semaine, 55 € le samedi", "18/hr, going up to 20".
_NEXT_BARE = compiled(r"(?:then|puis|rising to|going (?:up )?to|passant a|and then|later|ensuite) $")


def _continues(folded: str, last: Amount, amount: Amount, period: str | None) -> bool:
    """Whether an amount without a period goes on with the one before it, by its size and what lies between them."""
    between = folded[last.end : amount.start]
    if not last.per or last.per == "project" or (period in {"project"} and _TOTAL.search(between)):
        return False
    if not _near(last, amount) or ";" in between or _TOTAL.search(between):
        return False
    if amount.currency is None and amount.size >= 1:
        return _NEXT_BARE.search(between) is not None
    return len(between) <= 60 and amount.currency == last.currency


_TOTAL = compiled(r"=|(?<![a-z])(?:soit|total|tout|budget|forfait|plafond|so|donc|ie|hence)(?![a-z])")


def _asked_before(page: Page, sentence: Sentence) -> str:
    """The period of the reader's own rate in the sentence before ("£600/day is too much. Our max is £450.")."""
    before = page.neighbour(sentence, -1)
    if before is None:
        return ""
    asked = (
        amount.per
        for amount in amounts(page.folded, before.start, before.end)
        if amount.per in {"day", "hour"}
        and _is_answered(amount, page.folded[before.start : amount.start][-80:], page.folded[amount.end : before.end])
    )
    return next(asked, "")


def _is_guess(page: Page, sentence: Sentence, amount: Amount, label: str | None, per: str, rank: int) -> bool:
    """Whether the size alone suggests the period, and no word of a salary supports it."""
    if rank != 1 or label == "rate" or per == "day" or (per == "year" and amount.thousands):
        return False
    return _SALARIED.search(page.folded, sentence.start, sentence.end) is None


#: Without these a period that the size of the pay suggests is no more than likely.
_SALARIED = compiled(
    r"(?<![a-z])(?:salaires?|salary|wages?|postes?|cdi|cdd|mensuel\w{0,5}|monthly|traitement|fixe|smic|brut|gross"
    r"|horaire|hourly|stage"
    r"|gratification|alternance|paie ?:|pay ?:|retainer)(?![a-z])"
)


def _is_answered(amount: Amount, before: str, after: str) -> bool:
    """Whether an amount is the reader's or somebody else's, which the sentence after it may answer."""
    return is_yours(amount, before, after) or is_of_others(amount, before, after)


def _finding(page: Page, sentence: Sentence, amount: Amount, label: str | None) -> Finding | None:
    per, rank = _period(amount, label)
    certainty = _certainty(page, sentence, amount, label, per)
    if certainty and _is_guess(page, sentence, amount, label, per, rank):
        certainty = Certainty.LIKELY
    if certainty is None:
        return None
    upper = _UPPER_SAID.search(page.folded, max(sentence.start, amount.start - 70), amount.start)
    bounded = upper is not None and amount.min == amount.max
    rate = Rate(min=None if bounded else amount.min, max=amount.max, currency=amount.currency, per=per)
    start = upper.start() if upper and bounded else amount.start
    return page.found("rates", (rate,), (start, amount.end), certainty=certainty, rank=rank)


#: "Paiement a l'heure, 19", "per page rate 6 euro", "per word: 11 cents".
_NAMED_BEFORE = compiled(
    r"(?<![a-z])(?:(?P<hour>a l'heure|by the hour|per hour|par heure)|(?P<day>a la journee|by the day|per day|par jour)"
    r"|(?P<unit>a la (?:page|seance|piece|planche|tache)|au mot|by the (?:word|page|piece)|per (?:word|page|piece"
    r"|article|lesson"
    r"|session)))(?: rate| tarif| price)?(?: ?[,:=]| is| est(?: de)?)? [(]?$"
)
#: The period may come after a remark: "entre 350 et 420 suivant profil, à la journée".
_TRAILING = compiled(
    r"(?:,? (?:selon|suivant|depending on|dependent on)[a-z' ]{3,30}|,? (?:i think|je pense|maybe|environ))?"
    r"[ ,(]{1,3}(?:(?P<day>a la journee|par jour(?:nee)?|per day|a day|each day)|(?P<hour>de l'heure|par heure"
    r"|per hour|an hour"
    r"|l'heure)|(?P<unit>la demi-journee|par (?:seance|cours|mot|page)|per (?:session|lesson|word|page)|a (?:session"
    r"|lesson)))"
    r"(?![a-z])"
)


def _beside(page: Page, sentence: Sentence, amount: Amount) -> str:
    """The period that stands before the amount ("3 jours a 400", "l'heure est payee") or after a remark, or ""."""
    low = max(sentence.start, amount.start - 32)
    counted = _NAMED_BEFORE.search(page.folded, low, amount.start) or _COUNTED.search(page.folded, low, amount.start)
    match = counted or _TRAILING.match(page.folded, amount.end, sentence.end)
    return (match.lastgroup or "").rstrip("01") if match else ""


def _period(amount: Amount, label: str | None) -> tuple[str, int]:
    """The period and how well it is known: 3 written at the amount, 2 by its label, 1 by the size, 0 not at all."""
    size = amount.size
    if amount.per and not (amount.per == "project" and label in {"day", "hour", "week"}):
        return amount.per, 3
    if label in _BELIEVED or label == "unit":
        return label or "", 2
    if label == "project":
        return "project", 2
    if label == "pay" or amount.taxed == "salary":
        sizes = (("year", 12000, 1e9), ("month", 900, 8000), ("hour", 0, 60))
        return next(((per, 1) for per, low, high in sizes if low <= size < high), ("project", 0))
    if label is None and 20000 <= size <= 200000:
        return "year", 1
    if label == "rate":
        return ("hour", 1) if size < 120 else ("day", 1) if size < 1500 else ("project", 0)
    return "project", 0


#: With at most so many characters around it, an amount with its period is what a line is about.
_ALONE = 40


def _certainty(page: Page, sentence: Sentence, amount: Amount, label: str | None, per: str) -> Certainty | None:
    """How sure it is that the amount is pay; None where it most likely is not."""
    line = page.folded[sentence.start : sentence.end]
    low, high = _BELIEVED.get(per, (0, 1e12))
    believed = low <= amount.size <= high or amount.currency not in _LARGE_UNITS
    for_work = _FOR_WORK.match(page.folded, amount.end, sentence.end) is not None
    paid = label is not None or phrases("money", "paid_words").search(line) is not None
    brief = len(page.text) <= _SHORT_NOTE or len(line) - (amount.end - amount.start) < 25
    alone = len(line) - (amount.end - amount.start) < _ALONE
    sure: bool | None = None
    cents = per == "unit" and amount.size < 1
    if amount.currency is None and label is None and not cents and amount.taxed != "freelance":
        sure = False if brief or paid else None
    elif per in {"hour", "day"} and amount.per:
        sure = believed
    elif not believed:
        sure = False if label else None
    elif label is not None or (
        brief and (paid or (alone and per in _BELIEVED) or (per == "year" and amount.thousands))
    ):
        sure = amount.size >= 10 or per == "unit"
    elif brief:
        sure = (alone and per == "unit") or ((for_work or amount.per == "project") and amount.size >= 10)
    elif paid and phrases("money", "paid_words").search(
        page.folded, max(sentence.start, amount.start - 45), amount.start
    ):
        sure = for_work
    elif per == "year":
        sure = False
    return None if sure is None else Certainty.STATED if sure else Certainty.LIKELY


def _without_strays(findings: list[Finding]) -> list[Finding]:
    """Without amounts of unknown period in a text that states pay with its period or under a label."""
    known = any(f.rank >= 2 for f in findings)
    return [f for f in findings if f.rank > 0 or not known]


def _together(findings: Sequence[Finding]) -> Finding | None:
    """One finding with each rate once: stated ones before likely ones, well known periods before guessed ones."""
    sure = [f for f in findings if f.certainty is Certainty.STATED] or list(findings)
    sure = _without_strays(sure)
    kept: list[Finding] = []
    for finding in sorted(sure, key=lambda f: -f.rank):
        if finding.part == sure[0].part and not any(_repeats(finding, other) for other in kept):
            kept.append(finding)
    kept.sort(key=lambda f: f.spans)
    return Finding(
        fact="rates",
        value=tuple(rate for f in kept for rate in _rate_of(f)),
        spans=tuple(span for f in kept for span in f.spans),
        part=kept[0].part,
        parser=kept[0].parser,
        certainty=kept[0].certainty,
    )


def _rate_of(finding: Finding) -> tuple[Rate, ...]:
    value = finding.value if isinstance(finding.value, tuple) else ()
    return tuple(rate for rate in value if isinstance(rate, Rate))


def _repeats(finding: Finding, known: Finding) -> bool:
    """Whether an amount says a known one again: the same numbers,
    or an end of a known range with a guessed period."""
    for new in _rate_of(finding):
        for old in _rate_of(known):
            if new.per != old.per and finding.rank >= 2:
                continue
            ends = [end for end in (new.min, new.max) if end is not None]
            if (new.min, new.max) == (old.min, old.max) or (
                finding.rank < 2 and all(e in (old.min, old.max) for e in ends)
            ):
                return True
    return False


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="money.rates",
        triggers=(
            *CURRENCY_TRIGGERS, "tjm", "tj", "rate", "rates", "tarif*", "budget*", "salaire*", "salary", "remuner*",
            "pay*", "paid", "taux", "adr", "forfait*", "package", "fee", "pa", "pd", "journalier*", "journee",
            "jour", "day", "heure", "hour", "prix", "compensation", "gratification", "enveloppe", "word", "mot",
            "brut*", "net", "annum", "plafond", "cap", "j", "jr", "jrs", "jours", "days", "heures", "hours",
            "journees", "h", "hr", "hrs", "hourly", "daily", "lheure", "rs", "rupee*", "pw", "lakh*", "lac*", "pm",
            "ph", "week", "weekly", "semaine", "mois", "month*", "an", "ans", "year*", "annuel*", "mensuel*",
            "seance*", "session*", "lesson*", "cours", "page*", "article*", "piece*", "post*", "each", "chacun*",
            "offer", "worth", "stretch", "altogether", "together", "half", "demi", "demie", "full", "hundred",
            "cent", "cents", "mille", "thousand", "signes", "video*", "would", "serait", "accept*", "approved",
            "total", "say", "forfait", "signed", "flat", "fixed", "tag",
            "every", "depass*", "reste", "max", "maxi", "maximum", "monter", "aller", "mettre", "got",
            "ferai*",
        ),
        parse=_parse,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"rates": _together}
