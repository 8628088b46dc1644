"""Terms of payment: work without pay, travel and expenses, when the money comes, and money before the start."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.reading.parser import Combine, Parser

PARSERS: tuple[Parser, ...] = ()
COMBINE: Mapping[str, Combine] = {}
