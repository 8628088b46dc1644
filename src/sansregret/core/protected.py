"""Rules that would exclude people on grounds that the law protects are not kept.

What is looked at: the words of a dealbreaker, and the terms of the facts of one's own that it tests. A rule that
only tests topics is about work, and free.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files


def protected_words(text: str) -> Iterator[tuple[str, str]]:
    """Each word of a text for people whom the law protects, with its ground; words as they are listed, folded."""
    folded = _folded(text)
    for ground, pattern in _patterns().items():
        for match in pattern.finditer(folded):
            yield match.group(), ground


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    import tomllib

    listed = tomllib.loads((files(__package__) / "protected_grounds.toml").read_text(encoding="utf-8"))
    patterns = {}
    for ground, words in listed.items():
        branches = {_branch(word) for several in words.values() for word in several}
        longest_first = sorted(branches, key=len, reverse=True)
        patterns[ground] = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(longest_first)})(?![a-z0-9])")
    return patterns


def _branch(word: str) -> str:
    folded = re.escape(_folded(word.removesuffix("*")))
    return folded + ("[a-z]{0,12}" if word.endswith("*") else "")


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("_", " "))
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    # Ids join words by hyphens: "no-women" says "no women".
    return " ".join(plain.split())
