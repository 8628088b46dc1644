"""Tables that are costly to make and the same in every run, kept between runs like compiled patterns.

They are made of word lists and code of this package alone, and hold only what can be marshalled. Where they are kept,
and that they are made anew when a file of this package changes, is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")

_kept: dict[str, Any] = {}
_learned: dict[str, Any] = {}


def warm(kept: Mapping[str, Any]) -> None:
    """Take what an earlier run made."""
    _kept.update(kept)


def kept() -> dict[str, Any]:
    """What an earlier run kept."""
    return _kept


def learned() -> dict[str, Any] | None:
    """Everything to keep for the next run; None when this run made nothing new."""
    return _kept | _learned if _learned else None


def table(name: str, make: Callable[[], T]) -> T:
    """The table of this name: as an earlier run kept it, else as `make` makes it."""
    if name in _kept:
        kept: T = _kept[name]
        return kept
    made = make()
    _learned[name] = made
    return made
