"""Compiled regular expressions that can be kept between runs.

The parsers hold some 400 patterns. Python's compiler of patterns is written in Python: compiling them takes several
times as long as everything else that a cold start does. What it makes is a list of numbers, which can be kept like a
compiled module. `warm` takes what was kept, `learned` gives what had to be compiled; where it is kept is not known
here.

This rests on private functions of the standard library. Where they are missing or refuse what was kept, patterns are
compiled as usual.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from functools import cache
from typing import Any, AnyStr

#: (flags, code, number of groups, names of groups) by (source, flags asked for).
Kept = dict[tuple[str | bytes, int], tuple[int, bytes, int, dict[str, int]]]

_kept: Kept = {}
_learned: Kept = {}


def version() -> str:
    """What kept patterns depend on besides their sources; "" where this Python keeps none."""
    try:
        import _sre  # type: ignore[import-not-found]  # private, without stubs
        from re import _compiler, _parser  # type: ignore[attr-defined]  # private, hence not in the stubs
    except ImportError:
        return ""
    known = hasattr(_compiler, "_code") and hasattr(_parser, "parse") and hasattr(_sre, "compile")
    return f"{_sre.MAGIC}-{_sre.CODESIZE}" if known else ""


def warm(kept: Mapping[tuple[str | bytes, int], Any]) -> None:
    """Take what an earlier run learned; only patterns that are compiled afterwards profit."""
    _kept.update(kept)


def kept() -> Kept:
    """What an earlier run kept."""
    return _kept


def learned() -> Kept | None:
    """Everything to keep for the next run; None when this run compiled nothing new."""
    if not _learned or not version():
        return None
    return _kept | _learned


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """``re.compile(source, flags)``, from what was kept where that is possible."""
    flags = int(flags)
    kept = _kept.get((source, flags))
    if kept is not None:
        try:
            return _revived(source, kept)
        except (ImportError, AttributeError, LookupError, OverflowError, TypeError, ValueError, RuntimeError):
            del _kept[source, flags]
    pattern = re.compile(source, flags)
    _learned[source, flags] = (pattern.flags, b"", pattern.groups, dict(pattern.groupindex))
    return pattern


@cache
def inline(source: str) -> re.Pattern[str]:
    """A pattern that is written where it is used; compiled, or taken from what was kept, when it is used first."""
    return compiled(source)


def _revived(source: AnyStr, kept: tuple[int, bytes, int, dict[str, int]]) -> re.Pattern[AnyStr]:
    import _sre

    flags, code, groups, names = kept
    by_number: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        by_number[number] = name
    pattern: re.Pattern[AnyStr] = _sre.compile(
        source, flags, array("I", code).tolist(), groups, names, tuple(by_number)
    )
    return pattern


def encode(kept: Kept) -> Kept:
    """The same with the code of every pattern that was only noted (`compiled` postpones it)."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    full: Kept = {}
    for (source, asked), (flags, code, groups, names) in kept.items():
        if not code:
            numbers = _compiler._code(_parser.parse(source, asked), asked)
            code = array("I", [int(number) for number in numbers]).tobytes()
        full[source, asked] = (flags, code, groups, names)
    return full
