"""From bytes to a message with canonical text (to be written)."""

from __future__ import annotations

from sansregret.core.request import Message


def decode(raw: bytes) -> Message:
    """Decode one mail."""
    raise NotImplementedError
