"""The frames that the program ships, one per trade, for people to start from."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from sansregret.core.frame import Frame

#: The trades that have a starter; the file is ``starters/TRADE.toml``.
STARTERS = ("trainer", "developer", "designer", "writer", "consultant")


@cache
def starter_text(trade: str) -> str:
    """The commented file of a starter. KeyError when no such trade is shipped (see `STARTERS`)."""
    if trade not in STARTERS:
        raise KeyError(trade)
    return (files(__package__) / "starters" / f"{trade}.toml").read_text(encoding="utf-8")


@cache
def starter_frame(trade: str) -> Frame:
    """A starter, compiled. Not validated: tests have done that. KeyError as for `starter_text`."""
    import tomllib

    from sansregret.core.frame_build import build_frame

    text = starter_text(trade)
    return build_frame(tomllib.loads(text), text)
