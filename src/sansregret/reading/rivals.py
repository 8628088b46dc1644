"""Several amounts said of one fact: which is taken, and that it is only likely where another is said as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding
from sansregret.reading.parser import best


def best_of_rivals(findings: Sequence[Finding]) -> Finding | None:
    """The best finding, as `best`; only likely where one of the same rank states another value."""
    chosen = best(findings)
    if chosen is None or chosen.certainty is not Certainty.STATED:
        return chosen
    for finding in findings:
        rival = finding.certainty is Certainty.STATED and finding.rank >= chosen.rank and finding.part == chosen.part
        if rival and finding.value != chosen.value:
            return replace(chosen, certainty=Certainty.LIKELY)
    return chosen
