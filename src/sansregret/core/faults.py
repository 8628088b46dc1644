"""Faults in what the user wrote, as data; exceptions are for our own faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something wrong with a file that the user gave.

    `code` names what is wrong (sentences are made by `wording`), `source` is the file as the user named it,
    `line` counts from 1 (0: the whole file), `value` is the offending value as written, and `params` fills
    the sentence and its remedy (for instance ``suggestion``, the nearest name that exists).
    """

    code: str
    source: str = ""
    line: int = 0
    value: str = ""
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
