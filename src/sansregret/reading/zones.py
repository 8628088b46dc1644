"""Zones of a message."""

from __future__ import annotations

from collections.abc import Sequence

from sansregret.core.request import Zone, ZoneKind
from sansregret.reading.html import Mark


def find_zones(
    text: str, *, marks: Sequence[Mark] = (), subject: str = "", base: ZoneKind = ZoneKind.BODY
) -> tuple[Zone, ...]:
    """Zones of a text."""
    return (Zone(kind=base, start=0, end=len(text)),) if text else ()


def merged(zones: Sequence[Zone]) -> tuple[Zone, ...]:
    """Neighbours of one kind become one zone."""
    result: list[Zone] = []
    for zone in zones:
        if result and result[-1].kind is zone.kind:
            zone = Zone(kind=zone.kind, start=result.pop().start, end=zone.end)
        result.append(zone)
    return tuple(result)
