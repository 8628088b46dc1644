"""Whether a message asks for work, for what, and how it is written (to be written)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sansregret.reading.page import Finding
from sansregret.reading.parser import Combine, Pages, Parser

PARSERS: tuple[Parser, ...] = ()
COMBINE: Mapping[str, Combine] = {}


def read_request(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """asks_for_work, vague, mass_mail."""
    return ()
