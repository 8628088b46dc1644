"""Language and register (to be written)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages


def read_language(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """language, register."""
    return ()
