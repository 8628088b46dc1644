"""What facts of one message say of each other (to be written)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages


def complete_workload(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """full_time, days and hours a week imply each other."""
    return ()


def complete_rates(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """day_rate, hour_rate and project_price from rates."""
    return ()
