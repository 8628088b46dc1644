"""Which parsers a sentence wakes, so that none is called for nothing.

Most sentences say nothing that matters, and a parser that finds nothing takes as long as one that does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import repeat
from operator import or_
from string import ascii_lowercase

from sansregret.reading.literals import EDGE, Pieces, begins, frequency, required
from sansregret.reading.page import Candidates, Page, Sentence
from sansregret.reading.parser import Opening, Parser
from sansregret.reading.scan import Scanner

#: After so many sentences, looking for phrases has paid for its preparation; before, parsers with phrases always wake.
_WORTH_FILTERING = 1500
#: Pieces that stand in more places of a text than this are not worth keeping as the places of a pattern.
_TOO_COMMON = 0.02
#: From so many different words on, new ones are looked up each time (a text may be made of noise).
_MOST_KNOWN = 50_000
#: The bit of a word with which a trigger of several words or signs begins.
_COMPOUND = 1


class Waking:
    """Answers which of the given parsers the sentences of a page wake: never too few, now and then too many."""

    def __init__(self, parsers: Sequence[Parser]) -> None:
        self._words = _Words({number: parser.triggers for number, parser in enumerate(parsers) if parser.triggers})
        self._openings = {number: parser.opens for number, parser in enumerate(parsers) if parser.opens}
        self._phrases: _Phrases | None = None
        self._sentences = 0

    def woken(self, page: Page) -> Iterator[tuple[Sentence, list[int]]]:
        """Each sentence of the page with the numbers of the parsers that it wakes, ascending.

        The sentences know where their parsers' patterns may match (`Sentence.candidates`), once that is looked for.
        """
        self._sentences += len(page.sentences)
        if self._phrases is None and self._sentences > _WORTH_FILTERING:
            self._phrases = _Phrases(self._openings)
        openings = self._phrases.woken(page) if self._phrases else zip(page.sentences, repeat(tuple(self._openings)))
        for sentence, by_phrases in openings:
            by_words = self._words.woken(page.folded, sentence.start, sentence.end)
            yield sentence, sorted((*by_words, *by_phrases))


#: A piece of a pattern: whether no letter may stand before and after it, its bit, and the ``id`` of the pattern
#: when it begins with the piece, else 0.
_Hit = tuple[bool, bool, int, int]


class _Phrases:
    """Wakes parsers by pieces of their opening patterns, all looked for in one pass over a page.

    Each set of pieces that a pattern requires is a bit; a pattern may match where all its bits are there. Where all
    matches of a pattern begin with one of a few pieces, these places are kept: it can match nowhere else.
    """

    def __init__(self, openings: Mapping[int, Sequence[Opening]]) -> None:
        import ahocorasick_rs  # only reading many messages needs it

        self._always: list[int] = []
        self._needed: list[tuple[int, int]] = []
        self._located: set[int] = set()
        self._hits: defaultdict[str, list[_Hit]] = defaultdict(list)
        self._last = 1
        for number, opens in openings.items():
            for opening in opens:
                self._add(number, opening if isinstance(opening, re.Pattern) else opening())
        self._found = list(self._hits.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(self._hits))
        self._answers: dict[int, tuple[int, ...]] = {}

    def _add(self, number: int, pattern: re.Pattern[str]) -> None:
        first = begins(pattern)
        needs: list[tuple[Pieces, int]] = []
        if first and frequency(first) <= _TOO_COMMON:
            needs.append((first, id(pattern)))
        for pieces in required(pattern):
            if len(needs) < 2 and (not needs or frequency(pieces) < frequency(needs[0][0]) / 2):
                needs.append((pieces, 0))
        needed = 0
        for pieces, located in needs:
            self._last <<= 1
            needed |= self._last
            for piece in pieces:
                hit = (piece.startswith(EDGE), piece.endswith(EDGE), self._last, located)
                self._hits[piece.replace(EDGE, "")].append(hit)
            if located:
                self._located.add(located)
        if needed:
            self._needed.append((number, needed))
        else:
            self._always.append(number)

    def woken(self, page: Page) -> Iterator[tuple[Sentence, tuple[int, ...]]]:
        """Each sentence with the numbers of the parsers of which a pattern may match in it."""
        folded, sentences = page.folded, page.sentences
        held = [0] * len(sentences)
        candidates: list[dict[int, list[int]]] = [{} for _ in sentences]
        starts = [sentence.start for sentence in sentences]
        begin, stop = (starts[0], sentences[-1].end) if sentences else (0, 0)  # most history lies below what is read
        for index, start, end in self._automaton.find_matches_as_indexes(folded[begin:stop], overlapping=True):
            start, end = start + begin, end + begin
            at = bisect_right(starts, start) - 1
            if at < 0:
                continue
            for opens, closes, bit, located in self._found[index]:
                if opens and start and folded[start - 1] in ascii_lowercase:
                    continue
                if closes and end < sentences[at].end and folded[end] in ascii_lowercase:
                    continue
                held[at] |= bit
                if located:
                    candidates[at].setdefault(located, []).append(start)
        for sentence, bits, places in zip(sentences, held, candidates, strict=True):
            answer = self._answers.get(bits) or self._answer(bits)
            if answer:
                known = Candidates(self._located, places)
                sentence = Sentence(sentence.start, sentence.end, sentence.index, sentence.zone, known)
            yield sentence, answer

    def _answer(self, held: int) -> tuple[int, ...]:
        found = {number for number, needed in self._needed if held & needed == needed}
        answer = tuple(sorted(found.union(self._always)))
        if len(self._answers) < _MOST_KNOWN:
            self._answers[held] = answer
        return answer


class _Words:
    """Wakes parsers by single words: each word stands for a number with a bit for each parser that it wakes."""

    def __init__(self, triggers: dict[int, tuple[str, ...]]) -> None:
        bits: defaultdict[str, int] = defaultdict(int)
        for number, words in triggers.items():
            for word in words:
                bits[word] |= 2 << number
        self._numbers = tuple(triggers)
        self._scanner = Scanner({word: (mask,) for word, mask in bits.items()})
        self._known: dict[str, int] = {}
        self._answers: dict[int, tuple[int, ...]] = {}

    def woken(self, folded: str, start: int, end: int) -> tuple[int, ...]:
        known, scanner = self._known, self._scanner
        held = 0
        for word in scanner.words(folded, start, end):
            mask = known.get(word)
            held |= self._look_up(word) if mask is None else mask
        if held & _COMPOUND and scanner.may_hold_compound(folded, start, end):
            for _start, _end, masks in scanner.hits(folded, start, end):
                held |= _union(masks)
        answer = self._answers.get(held)
        if answer is None:
            answer = tuple(number for number in self._numbers if held & 2 << number)
            if len(self._answers) < _MOST_KNOWN:
                self._answers[held] = answer
        return answer

    def _look_up(self, word: str) -> int:
        mask = _COMPOUND if self._scanner.begins_compound(word) else 0
        for _start, _end, masks in self._scanner.in_word(word):
            mask |= _union(masks)
        if len(self._known) < _MOST_KNOWN:
            self._known[word] = mask
        return mask


def _union(masks: Iterable[int]) -> int:
    return reduce(or_, masks, 0)
