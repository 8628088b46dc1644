"""Several amounts said of one fact: which is taken, and that it is only likely where another is said as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding
from sansregret.reading.parser import best

#: Findings whose ranks differ by no more than this are rivals.
_CLOSE = 1


def best_of_rivals(findings: Sequence[Finding]) -> Finding | None:
    """The best finding, as `best`; only likely where another value is stated with a rank that is not much lower."""
    chosen = best(findings)
    if chosen is None or chosen.certainty is not Certainty.STATED:
        return chosen
    for finding in findings:
        rival = (
            finding.certainty is Certainty.STATED
            and finding.rank >= chosen.rank - _CLOSE
            and finding.part == chosen.part
        )
        if rival and finding.value != chosen.value:
            return replace(chosen, certainty=Certainty.LIKELY)
    return chosen
