"""What rates imply: day_rate, hour_rate and project_price, which rules compare, and employment by a yearly pay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sansregret.core.facts import Certainty, Range, Rate
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages

#: Amounts in another currency than the frame's derive nothing; the reader knows only that euros are the default.
_CURRENCIES = frozenset({None, "EUR"})
#: Who is paid this much a year is employed.
_LEAST_YEARLY_PAY = 12000
_FACTS = {"day": "day_rate", "hour": "hour_rate", "project": "project_price"}


def complete_rates(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """The range that all rates of one period span together, for days, hours and whole projects.

    Several rates of one period ("400 € junior, 600 € senior") span one range; an end that one of them leaves
    open stays open. No period is converted into another: that takes the hours of a frame.
    """
    rates = found.get("rates")
    if rates is None or not isinstance(rates.value, tuple):
        return
    for per, fact in _FACTS.items():
        same = [
            (rate, span)
            for rate, span in zip(rates.value, rates.spans, strict=False)
            if isinstance(rate, Rate) and rate.per == per and rate.currency in _CURRENCIES
        ]
        if same:
            yield Finding(
                fact=fact,
                value=_spanned([rate for rate, _ in same]),
                spans=tuple(span for _, span in same),
                part=rates.part,
                parser="imply_rates",
                certainty=rates.certainty,
            )
    if "contract" not in found:
        yield from _employment(rates)


def _employment(rates: Finding) -> Iterable[Finding]:
    """Pay by the year is most likely an employee's, where nothing else is said of the contract."""
    values = rates.value if isinstance(rates.value, tuple) else ()
    for rate, span in zip(values, rates.spans, strict=False):
        if isinstance(rate, Rate) and rate.per == "year" and (rate.max or rate.min or 0) >= _LEAST_YEARLY_PAY:
            yield Finding(
                fact="contract",
                value=("employment",),
                spans=(span,),
                part=rates.part,
                parser="imply_rates",
                certainty=Certainty.LIKELY,
            )
            return


def _spanned(rates: list[Rate]) -> Range:
    lows, highs = [rate.min for rate in rates], [rate.max for rate in rates]
    return Range(
        min=None if None in lows else min(low for low in lows if low is not None),
        max=None if None in highs else max(high for high in highs if high is not None),
    )
