"""One scan for all triggers: a regular expression compiled from their trie.

A flat alternation of thousands of words tries each one at each place; a trie tries each letter once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")
_Node = dict[str, "_Node"]
_END = ""


def trie_pattern(words: Iterable[str]) -> str:
    """A regular expression for the words as a trie, the longest first; no boundaries around it."""
    root: _Node = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[_END] = {}
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches = [re.escape(c) + _pattern(child) for c, child in sorted(node.items()) if c != _END]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if _END in node else pattern


class Scanner(Generic[T]):
    """Finds triggers in folded text and says what each stands for.

    `triggers` maps a folded word or sign to its values; a word with a trailing ``*`` is a prefix. A word may not
    follow a letter; a word without ``*`` may not precede a letter or digit. Where triggers overlap at one place
    ("form*", "format*") each counts.
    """

    def __init__(self, triggers: Mapping[str, tuple[T, ...]]) -> None:
        exact = {word: values for word, values in triggers.items() if not word.endswith("*")}
        prefixes = {word[:-1]: values for word, values in triggers.items() if word.endswith("*")}
        self._exact, self._prefixes = exact, prefixes
        self._lengths = sorted({len(word) for word in prefixes})
        words = [word for word in exact if word[:1].isalnum()]
        signs = [word for word in exact if not word[:1].isalnum()]
        branches = []
        if prefixes:
            branches.append(f"(?<![a-z])(?:{trie_pattern(prefixes)})[a-z0-9]*")
        if words:
            branches.append(f"(?<![a-z])(?:{trie_pattern(words)})(?![a-z0-9])")
        if signs:
            branches.append(f"(?:{trie_pattern(signs)})")
        # A look-ahead, so that a trigger inside another's word still counts: "h" and "1*" in "14h".
        self._pattern = re.compile(f"(?=({'|'.join(branches)}))") if branches else None

    def hits(self, folded: str) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """Each trigger found: start, end of its word, and what it stands for, from left to right."""
        if self._pattern is None:
            return
        for match in self._pattern.finditer(folded):
            yield match.start(1), match.end(1), self._values(match.group(1))

    def _values(self, word: str) -> tuple[T, ...]:
        values = self._exact.get(word, ())
        for length in self._lengths:
            if length > len(word):
                break
            values += self._prefixes.get(word[:length], ())
        return values
