"""Scans for triggers: each word of a text is looked up once, and remembered.

People use few different words: after some messages nearly every word is answered by one look into a dictionary.
On 300 words this takes a quarter of the time of a regular expression compiled from the trie of all triggers, and
what overlaps is found ("h" and "1*" in "14h").
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

from sansregret.reading.pattern import compiled

T = TypeVar("T")

#: No trigger is longer than this; what follows in a longer word is not looked at.
_LONGEST = 40
#: From so many different words on, new ones are looked up each time (a text may be made of noise).
_MOST_KNOWN = 50_000
_FIRST_WORD = compiled(r"[a-z0-9]+|.", re.DOTALL)
_AFTER_DIGIT = compiled(r"(?<=[0-9])[a-z]")


class Scanner(Generic[T]):
    """Finds triggers in folded text and says what each stands for.

    `triggers` maps a folded word or sign to its values; a word with a trailing ``*`` is a prefix. A word may
    follow a digit but no letter ("h" in "14h"); a word without ``*`` may not precede a letter or digit. Where
    triggers overlap ("form*", "format*") each counts. A few may hold other signs ("j'ai", "free-lanc*").
    """

    def __init__(self, triggers: Mapping[str, tuple[T, ...]]) -> None:
        self._exact: dict[str, tuple[T, ...]] = {}
        self._prefixes: dict[str, tuple[T, ...]] = {}
        self._compounds: dict[str, tuple[tuple[str, tuple[T, ...]], ...]] = {}
        for trigger, values in triggers.items():
            word = trigger.removesuffix("*")
            first = _FIRST_WORD.match(word)
            if first is None:
                continue
            if first.group() != word or not _is_plain(word):
                known = self._compounds.get(first.group(), ())
                self._compounds[first.group()] = (*known, (trigger, values))
            elif word == trigger:
                self._exact[word] = values
            else:
                self._prefixes[word] = values
        self._literals = tuple(
            trigger.removesuffix("*") for several in self._compounds.values() for trigger, _ in several
        )
        self._lengths = sorted({len(word) for word in self._prefixes})
        signs = "".join(re.escape(first) for first in self._compounds if not _is_plain(first))
        self._word = compiled("[a-z0-9]+" + (f"|[{signs}]" if signs else ""))
        self._known: dict[str, tuple[tuple[int, int, tuple[T, ...]], ...]] = {}

    def hits(self, folded: str, begin: int = 0, stop: int = sys.maxsize) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """Each trigger found: start, end of its word, and what it stands for, from left to right."""
        known, compounds = self._known, self._compounds
        for match in self._word.finditer(folded, begin, stop):
            word = match.group()
            found = known.get(word)
            if found is None:
                found = self.in_word(word)
            start = match.start()
            for low, high, values in found:
                yield start + low, start + high, values
            if word in compounds:
                yield from self._compound_hits(folded, start, word)

    def words(self, folded: str, begin: int, stop: int) -> set[str]:
        """The different words and signs that a scan of this stretch looks up."""
        return set(self._word.findall(folded, begin, stop))

    def may_hold_compound(self, folded: str, begin: int, stop: int) -> bool:
        """Whether a trigger of several words or signs may stand in this stretch."""
        return any(folded.find(literal, begin, stop) >= 0 for literal in self._literals)

    def begins_compound(self, word: str) -> bool:
        """Whether a trigger of several words or signs begins with this word or sign."""
        return word in self._compounds

    def in_word(self, word: str) -> tuple[tuple[int, int, tuple[T, ...]], ...]:
        """The triggers in one word: at its beginning, and where letters follow a digit."""
        word = word[:_LONGEST]
        starts = (0, *(match.start() for match in _AFTER_DIGIT.finditer(word)))
        found = tuple((at, len(word), values) for at in starts if (values := self._values(word[at:])))
        if len(self._known) < _MOST_KNOWN:
            self._known[word] = found
        return found

    def _values(self, word: str) -> tuple[T, ...]:
        values = self._exact.get(word, ())
        for length in self._lengths:
            if length > len(word):
                break
            values += self._prefixes.get(word[:length], ())
        return values

    def _compound_hits(self, folded: str, start: int, first: str) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        for trigger, values in self._compounds[first]:
            word = trigger.removesuffix("*")
            end = start + len(word)
            if not folded.startswith(word, start) or (not _is_sign(first) and _is_letter(folded, start - 1)):
                continue
            if word == trigger and word[-1].isalnum() and _is_plain(folded[end : end + 1]):
                continue
            yield start, end, values


def _is_plain(text: str) -> bool:
    """Whether a text is of folded letters and digits only (and not empty)."""
    return text.isascii() and text.isalnum()


def _is_sign(text: str) -> bool:
    return not (text[0].isalpha() or text[0].isdigit())


def _is_letter(text: str, at: int) -> bool:
    return at >= 0 and text[at].isascii() and text[at].isalpha()
