"""The user's own terms (of topics, of mentions) looked for in one scan: words and phrases, a star for any ending."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from sansregret.reading.fold import fold
from sansregret.reading.page import Page
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.scan import Scanner
from sansregret.reading.trades import ENDING

# A text with more terms than this says nothing more by them.
_MOST_HITS = 400
# Endings of inclusive French: "intervenant.e", "formateur/trice".
_INCLUSIVE = rf"(?:[.(/-]{{1,2}}{ENDING}\)?(?:[.-]s)?(?![a-z]))?"
# The first word of a term; the scanner knows words only ("d'ecole" is found by "d").
_TRIGGER = compiled(r"[a-z0-9]+\*?")


class Terms:
    """Terms for one scan, each with its topic (or fact) and its use. A term's own pattern is made when it is met."""

    def __init__(self) -> None:
        self._by_trigger: defaultdict[str, tuple[tuple[str, str, str], ...]] = defaultdict(tuple)
        self._scanner: Scanner[tuple[str, str, str]] | None = None

    def add(self, terms: Iterable[str], topic: str, use: str) -> None:
        """Add terms as the frame writes them: words or phrases, a star for any ending."""
        for term in terms:
            parts = " ".join(inline(r"[\s-]+").split(fold(term.replace("*", "\x00")).replace("\x00", "*").strip()))
            trigger = _TRIGGER.match(parts)
            if trigger:
                self._by_trigger[trigger.group()] += ((parts, topic, use),)

    def hits(self, page: Page) -> Iterator[tuple[int, int, str, str]]:
        """start, end, topic id and use of each term found in what is read of a page; at most `_MOST_HITS`."""
        if self._scanner is None:
            self._scanner = Scanner(self._by_trigger)
        return islice(self._matches(page, self._scanner), _MOST_HITS)

    def _matches(self, page: Page, scanner: Scanner[tuple[str, str, str]]) -> Iterator[tuple[int, int, str, str]]:
        for sentence in page.sentences:
            for start, _end, terms in scanner.hits(page.folded, sentence.start, sentence.end):
                for parts, topic, use in terms:
                    match = _term_pattern(parts).match(page.folded, start)
                    if match:
                        yield match.start(), match.end(), topic, use


@cache
def _term_pattern(parts: str) -> re.Pattern[str]:
    return compiled(r"[\s'-]{1,3}".join(_part(part) for part in parts.split(" ")))


def _part(part: str) -> str:
    if part.endswith("*"):
        return re.escape(part[:-1]) + r"[a-z0-9]{0,30}" + _INCLUSIVE
    return re.escape(part) + r"(?![a-z0-9])"
