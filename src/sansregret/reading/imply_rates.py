"""day_rate, hour_rate and project_price, which rules compare, from the rates that a message offers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sansregret.core.facts import Range, Rate
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages

#: Amounts in another currency than the frame's derive nothing; the reader knows only that euros are the default.
_CURRENCIES = frozenset({None, "EUR"})
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


def _spanned(rates: list[Rate]) -> Range:
    lows, highs = [rate.min for rate in rates], [rate.max for rate in rates]
    return Range(
        min=None if None in lows else min(low for low in lows if low is not None),
        max=None if None in highs else max(high for high in highs if high is not None),
    )
