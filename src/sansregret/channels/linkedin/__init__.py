"""LinkedIn's export of messages: `messages.csv`, alone or in the ZIP that it comes in."""

from __future__ import annotations

from sansregret.channels.source import NoSource, Source
from sansregret.core.faults import Fault


def open_zip(path: str) -> Source:
    """The export in a ZIP."""
    return NoSource(Fault(code="bad_zip", source=path))


def open_csv(path: str) -> Source:
    """The export as a CSV file."""
    return NoSource(Fault(code="no_messages_csv", source=path))
