"""Pay offered: which of the amounts in a sentence are rates for the work asked for, and for what period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from sansregret.core.facts import Certainty, Rate
from sansregret.reading.amounts import CURRENCY_TRIGGERS, Amount, amounts
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser
from sansregret.reading.pattern import compiled
from sansregret.reading.pay_labels import label_before, label_line
from sansregret.reading.pay_offered import is_offered, is_turnover, is_yours
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
    r"|three|your|votre|ton|ta)(?![a-z])"
)
#: A bound that is said of the pay before its amount: "budget maximum fixé à", "our cap is", "max budget:".
_UPPER_SAID = compiled(
    r"(?<![a-z])(?:max(?:imum|i|imale?)?|plafond|cap|ceiling|upper limit)"
    r"(?: (?:budget|rate|fee|tarif|taux|tjm|prix|horaire|journalier|day|hourly|de|du|d'|pour|for|this|le|la|cette"
    r"|ce|formation"
    r"|mission|project|projet|is|est|sera|will be|set|at|fixee?|a|of|we can (?:do|pay|offer|go to))){0,6} ?[:=~]? ?$"
)
_COUNTED = compiled(
    r"(?:(?P<day>jours?|days?|j)|(?P<hour>heures?|hours?|h)|(?P<unit>seances?|sessions?|articles?|pages?"
    r"|cours|lessons?)) (?:a|at|@|x)[ :]$"
)


def _parse(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """The rates of a sentence, or of the line that a label alone ("TJM") announces."""
    folded = page.folded
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
    for amount in islice(amounts(folded, sentence.start, sentence.end), _MOST_AMOUNTS):
        before, after = folded[sentence.start : amount.start], folded[amount.end : sentence.end]
        if is_turnover(page.text[sentence.start : amount.start], page.text[amount.end : sentence.end]):
            continue
        label = label_before(before[-90:])
        period = label.per if label else heading
        if is_yours(amount, before[-80:], after):
            carried = amount.per or (period if period in {"day", "hour"} else "")
        elif is_offered(amount, before, after, heading):
            finding = _finding(
                page, sentence, amount, carried if carried and period in {None, "project", "rate"} else period
            )
            if finding is not None:
                yield finding


def _asked_before(page: Page, sentence: Sentence) -> str:
    """The period of the reader's own rate in the sentence before ("£600/day is too much. Our max is £450.")."""
    before = page.neighbour(sentence, -1)
    if before is None:
        return ""
    asked = (
        amount.per
        for amount in amounts(page.folded, before.start, before.end)
        if amount.per in {"day", "hour"}
        and is_yours(amount, page.folded[before.start : amount.start][-80:], page.folded[amount.end : before.end])
    )
    return next(asked, "")


def _finding(page: Page, sentence: Sentence, amount: Amount, label: str | None) -> Finding | None:
    counted = _COUNTED.search(page.folded, max(sentence.start, amount.start - 16), amount.start)
    per, rank = _period(amount, counted.lastgroup if counted and not amount.per else label)
    certainty = _certainty(page, sentence, amount, label, per)
    if certainty is None:
        return None
    upper = _UPPER_SAID.search(page.folded, max(sentence.start, amount.start - 70), amount.start)
    bounded = upper is not None and amount.min == amount.max
    rate = Rate(min=None if bounded else amount.min, max=amount.max, currency=amount.currency, per=per)
    start = upper.start() if upper and bounded else amount.start
    return page.found("rates", (rate,), (start, amount.end), certainty=certainty, rank=rank)


def _period(amount: Amount, label: str | None) -> tuple[str, int]:
    """The period and how well it is known: 3 written at the amount, 2 by its label, 1 by the size, 0 not at all."""
    size = amount.size
    if amount.per and not (amount.per == "project" and label in {"day", "hour"}):
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


def _certainty(page: Page, sentence: Sentence, amount: Amount, label: str | None, per: str) -> Certainty | None:
    """How sure it is that the amount is pay; None where it most likely is not."""
    line = page.folded[sentence.start : sentence.end]
    low, high = _BELIEVED.get(per, (0, 1e12))
    believed = low <= amount.size <= high or amount.currency not in _LARGE_UNITS
    for_work = _FOR_WORK.match(page.folded, amount.end, sentence.end) is not None
    paid = label is not None or phrases("money", "paid_words").search(line) is not None
    brief = len(page.text) <= _SHORT_NOTE or len(line) - (amount.end - amount.start) < 25
    sure: bool | None = None
    if amount.currency is None and label is None and amount.taxed != "freelance":
        sure = False if brief or paid else None
    elif per in {"hour", "day"} and amount.per:
        sure = believed
    elif not believed:
        sure = False if label else None
    elif label is not None or (brief and (paid or per in _BELIEVED)):
        sure = amount.size >= 10 or per == "unit"
    elif brief:
        sure = per == "unit" or ((for_work or amount.per == "project") and amount.size >= 10)
    elif paid and phrases("money", "paid_words").search(
        page.folded, max(sentence.start, amount.start - 45), amount.start
    ):
        sure = for_work
    elif per == "year":
        sure = False
    return None if sure is None else Certainty.STATED if sure else Certainty.LIKELY


def _together(findings: Sequence[Finding]) -> Finding | None:
    """One finding with each rate once: stated ones before likely ones, well known periods before guessed ones."""
    sure = [f for f in findings if f.certainty is Certainty.STATED] or list(findings)
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
            "pay*", "paid", "taux", "adr", "forfait*",
            "package", "fee", "pa", "pd", "journalier*", "journee", "jour", "day", "heure", "hour", "prix",
            "compensation", "gratification", "enveloppe", "word", "mot", "brut*", "net", "annum", "plafond", "cap",
        ),
        parse=_parse,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"rates": _together}
