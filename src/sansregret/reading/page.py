"""A page: one part of a message made ready for the parsers (folded text, zones, sentences)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date

from sansregret.core.facts import Certainty, Value
from sansregret.core.request import Zone, ZoneKind
from sansregret.reading.fold import fold, mask_addresses
from sansregret.reading.pattern import compiled

#: A longer stretch without any boundary is cut: no parser ever sees more at once.
LONGEST_SENTENCE = 1000
#: Characters that are read of one message, about twenty printed pages: what its sender wrote, then what came with it.
#: Where every word is about work, so much takes two seconds.
MOST_READ = 60_000
_WRAP_COLUMN = 55

_BOUNDARY = compiled(r"(?<=[.!?;])[ \n]|\n")
_ABBREVIATION = compiled(
    r"(?:^|[^a-z])(?:env|j|sem|min|max|h\.t|t\.t\.c|ex|cf|etc|m|mr|mme|mrs|ms|dr|st|ste|no|num|tel|approx|ca|vs|e\.g|i\.e|p|resp|mens|hebdo|sept|oct|nov|dec|janv|jan|fev|feb|avr|apr|juil|jul|aug|hr|hrs|wk|inc|ltd|co|corp)\.$"
)
_LIST_ITEM = compiled(r"\s*(?:[-+>#|]|\d{1,2}[.)]|[a-z][.)])\s")


@dataclass(frozen=True, slots=True)
class Candidates:
    """Where in a sentence some patterns alone may match; patterns are known by their ``id`` (their hash is slow)."""

    looked_for: Set[int]
    places: Mapping[int, list[int]]

    def of(self, pattern: re.Pattern[str]) -> Sequence[int] | None:
        """The places where the pattern may match, unordered; None where it was not looked for."""
        known = id(pattern)
        return self.places.get(known, ()) if known in self.looked_for else None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, list item or line, by position in the text; `index` is its rank on its page.

    `candidates` gives for some patterns the places where alone they may match in it (see `Page.matches`).
    """

    start: int
    end: int
    index: int
    zone: ZoneKind
    candidates: Candidates | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one parser saw: a value for a fact, and the spans of `part` that state it."""

    fact: str
    value: Value
    spans: tuple[tuple[int, int], ...]
    part: str
    parser: str = ""
    certainty: Certainty = Certainty.STATED
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One part of a message.

    `text` is canonical, `folded` the same in lower case without accents and with addresses masked; both have the
    same length, so a match in `folded` is quoted by its position. `today` is the date of the message, if known.
    `sentences` are only those that the sender wrote or forwarded: not quoted history, signatures, disclaimers.
    """

    part: str
    text: str
    folded: str
    sentences: tuple[Sentence, ...]
    zones: tuple[Zone, ...]
    today: date | None
    _starts: tuple[int, ...] = field(repr=False, default=())

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds the position, or None where there is none (quoted history, say)."""
        at = bisect_right(self._starts, position) - 1
        if at >= 0 and position < self.sentences[at].end:
            return self.sentences[at]
        return None

    def matches(self, pattern: re.Pattern[str], sentence: Sentence) -> Iterator[re.Match[str]]:
        """``pattern.finditer`` over the sentence, looking only where the pattern may match if that is known."""
        starts = sentence.candidates.of(pattern) if sentence.candidates is not None else None
        if starts is None:
            yield from pattern.finditer(self.folded, sentence.start, sentence.end)
            return
        free = sentence.start
        for start in sorted(starts):
            match = pattern.match(self.folded, start, sentence.end) if start >= free else None
            if match:
                yield match
                free = max(match.end(), start + 1)

    def neighbour(self, sentence: Sentence, offset: int) -> Sentence | None:
        """The sentence `offset` places further (negative: before) on the same page, or None."""
        at = sentence.index + offset
        return self.sentences[at] if 0 <= at < len(self.sentences) else None

    def found(
        self,
        fact: str,
        value: Value,
        *spans: tuple[int, int],
        certainty: Certainty = Certainty.STATED,
        rank: int = 0,
    ) -> Finding:
        """A finding of this page. Among findings of one fact and certainty the higher rank wins."""
        return Finding(fact=fact, value=value, spans=spans, part=self.part, certainty=certainty, rank=rank)


READABLE = frozenset({ZoneKind.BODY, ZoneKind.FORWARDED})


def make_page(
    part: str, text: str, *, zones: Sequence[Zone] = (), today: date | None = None, most: int = MOST_READ
) -> Page:
    """Fold a text and cut its readable zones into sentences, up to `most` characters of them.

    Without zones the whole text is body.
    """
    folded = mask_addresses(fold(text))
    zones = tuple(zones) or (Zone(kind=ZoneKind.BODY, start=0, end=len(text)),)
    sentences: list[Sentence] = []
    for zone, stop in _read(zones, most):
        for start, end in _spans(folded, zone.start, stop):
            sentences.append(Sentence(start, end, len(sentences), zone.kind))
    starts = tuple(s.start for s in sentences)
    return Page(part, text, folded, tuple(sentences), tuple(zones), today, starts)


def _read(zones: Sequence[Zone], most: int) -> Iterator[tuple[Zone, int]]:
    """The readable zones, each with the place where reading stops, until so many characters are reached."""
    room = most
    for zone in zones:
        if zone.kind in READABLE and room > 0:
            stop = min(zone.end, zone.start + room)
            room -= stop - zone.start
            yield zone, stop


def readable(zones: Sequence[Zone]) -> int:
    """How many characters a text with these zones gives to read."""
    return sum(zone.end - zone.start for zone in zones if zone.kind in READABLE)


def _spans(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at line ends and full stops, but not inside wrapped lines and abbreviations."""
    begin = start
    for match in _BOUNDARY.finditer(folded, start, end):
        cut = match.start()
        if cut < begin:
            continue
        if match.group() == " ":
            if _ABBREVIATION.search(folded, max(begin, cut - 8), cut):
                continue
        elif _is_wrapped(folded, cut, start, end):
            continue
        yield from _trimmed(folded, begin, cut)
        begin = match.end()
    yield from _trimmed(folded, begin, end)


def _is_wrapped(folded: str, newline: int, start: int, end: int) -> bool:
    """Whether the line end falls inside a sentence that a mail program wrapped."""
    line_start = max(folded.rfind("\n", start, newline) + 1, start)
    line = folded[line_start:newline].rstrip()
    if len(line) < _WRAP_COLUMN or line[-1:] in ".!?:;" or line[:1] in "#|":
        return False
    next_end = folded.find("\n", newline + 1, end)
    following = folded[newline + 1 : next_end if next_end >= 0 else end]
    return bool(following.strip()) and not _LIST_ITEM.match(following) and len(line) < 100


def _trimmed(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = end
        if end - start > LONGEST_SENTENCE:
            space = folded.rfind(" ", start, start + LONGEST_SENTENCE)
            stop = space if space > start else start + LONGEST_SENTENCE
        piece = folded[start:stop]
        lead = len(piece) - len(piece.lstrip())
        tail = len(piece.rstrip())
        if tail > lead:
            yield start + lead, start + tail
        start = stop
