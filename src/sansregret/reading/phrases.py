"""Phrases of a word list as one pattern. An entry may use ? and [..], never | (it parts the entries)."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.lexicon import lexicon
from sansregret.reading.pattern import compiled


@cache
def phrases(topic: str, name: str) -> re.Pattern[str]:
    """The entries of a list of ``lexicons/TOPIC.toml`` as whole words, the longest at one place first."""
    entries = sorted(lexicon(topic)[name], key=len, reverse=True)
    return compiled(rf"(?<![a-z])(?:{'|'.join(entries)})(?![a-z])")


def either(topic: str, name: str) -> str:
    """The entries of a list as the source of one group, for a larger pattern; the longest first."""
    return f"(?:{'|'.join(sorted(lexicon(topic)[name], key=len, reverse=True))})"
