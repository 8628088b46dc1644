"""Parsers (to be written)."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.reading.parser import Combine, Parser

PARSERS: tuple[Parser, ...] = ()
COMBINE: Mapping[str, Combine] = {}
