"""Turns of phrase, looked up word by word: many hundred of them cost no more than the words that they hang on.

A turn is written in folded words, parted by spaces where people write apostrophes and hyphens ("j ai eu votre nom"),
so "pouvez-vous" and "pouvez vous" are one. ``(a/b c)`` are alternatives, ``(a/b)?`` may be missing, ``cherch*``
stands for any ending, ``*er`` for any beginning, ``_`` for any word, ``~`` for up to three words, ``~~`` for
up to eight, ``#`` for a number.

Each turn hangs on the rarest of its words: only where that word stands is the rest looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sansregret.reading.lexicon import lexicon
from sansregret.reading.pattern import compiled

_TOKEN = compiled(r"[a-z]+|\d[\d.,]*(?: \d{3}(?!\d))*|[€$£%?]")
_PIECE = compiled(r"\([^()]*\)\??|\(|\)\??|/|[^\s()/]+")
_GAPS = {"~": 3, "~~": 8}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence at its place; every number is ``#``."""

    word: str
    start: int
    end: int


def tokens(folded: str, start: int, end: int) -> list[Token]:
    """The words, numbers and signs of money of a stretch of folded text."""
    return [
        Token("#" if m.group()[0].isdigit() else m.group(), m.start(), m.end())
        for m in _TOKEN.finditer(folded, start, end)
    ]


@dataclass(frozen=True, slots=True)
class _Element:
    """One place of a turn: words, beginnings of words, or whole rows of elements that may stand there."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    rows: tuple[tuple[_Element, ...], ...] = ()
    optional: bool = False
    gap: int = 0

    def fits(self, word: str) -> bool:
        if word in self.words or (self.prefixes and word.startswith(self.prefixes)):
            return True
        return bool(self.endings) and word.endswith(self.endings)


_Row = tuple[_Element, ...]


@dataclass(frozen=True, slots=True)
class _Turn:
    """What stands before the anchor of a turn (nearest first) and after it, and what the turn is a sign of."""

    before: _Row
    after: _Row
    sign: str


class Turns:
    """Finds turns of phrase in sentences; `lists` maps a sign to the turns that show it."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._exact: dict[str, list[_Turn]] = {}
        self._prefixes: dict[str, list[_Turn]] = {}
        self._known: dict[str, tuple[_Turn, ...]] = {}
        for sign, turns in lists.items():
            for turn in turns:
                self._add(_row(_PIECE.findall(turn)[::-1]), (), (), sign)
        self._lengths = sorted({len(prefix) for prefix in self._prefixes})

    @property
    def anchors(self) -> tuple[str, ...]:
        """The words that turns hang on, as triggers of a parser."""
        return (*self._exact, *(f"{prefix}*" for prefix in self._prefixes))

    def _add(self, row: _Row, before: _Row, after: _Row, sign: str) -> None:
        """Hang a turn on the rarest place of `row`; `before` and `after` stand around the row."""
        at = max(range(len(row)), key=lambda i: _rarity(row[i]))
        anchor = row[at]
        before, after = (*reversed(row[:at]), *before), (*row[at + 1 :], *after)
        turn = _Turn(before, after, sign)
        for word in anchor.words:
            self._exact.setdefault(word, []).append(turn)
        for prefix in anchor.prefixes:
            self._prefixes.setdefault(prefix, []).append(turn)
        for alternative in anchor.rows:
            self._add(alternative, before, after, sign)

    def find(self, row: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Each sign found in the words of a sentence, with the place of its turn."""
        for at, token in enumerate(row):
            turns = self._known.get(token.word)
            if turns is None:
                turns = self._known[token.word] = self._hanging_on(token.word)
            for turn in turns:
                first = _reach(row, at, -1, turn.before)
                last = _reach(row, at, 1, turn.after) if first is not None else None
                if first is not None and last is not None:
                    yield turn.sign, row[first].start, row[last].end

    def _hanging_on(self, word: str) -> tuple[_Turn, ...]:
        found = list(self._exact.get(word, ()))
        for length in self._lengths:
            if length > len(word):
                break
            found += self._prefixes.get(word[:length], ())
        return tuple(found)


def _reach(row: Sequence[Token], at: int, step: int, elements: _Row) -> int | None:
    """How far the elements are met from a place on, in the direction of `step`; None where they are not."""
    if not elements:
        return at
    first, rest = elements[0], elements[1:]
    if first.gap:
        return _first(_reach(row, at + step * more, step, rest) for more in range(first.gap + 1))
    following = at + step
    if not 0 <= following < len(row):
        return _reach(row, at, step, rest) if first.optional else None
    if first.fits(row[following].word) and (end := _reach(row, following, step, rest)) is not None:
        return end
    for alternative in first.rows:
        ordered = alternative if step > 0 else alternative[::-1]
        if (end := _reach(row, at, step, (*ordered, *rest))) is not None:
            return end
    return _reach(row, at, step, rest) if first.optional else None


def _first(ends: Iterator[int | None]) -> int | None:
    return next((end for end in ends if end is not None), None)


def _row(pieces: list[str]) -> _Row:
    """The elements of a turn, or of one alternative of it; takes from `pieces` what it reads."""
    row: list[_Element] = []
    while pieces and pieces[-1] not in ("/", ")", ")?"):
        piece = pieces.pop()
        if piece == "(":
            row.append(_nested(pieces))
        elif piece[0] == "(":
            inside, _, optional = piece[1:].rpartition(")")
            row.append(_flat(inside, optional=bool(optional)))
        else:
            row.append(_flat(piece))
    return tuple(row)


def _nested(pieces: list[str]) -> _Element:
    """Alternatives of which some hold alternatives themselves."""
    rows = [_row(pieces)]
    while pieces[-1] == "/":
        pieces.pop()
        rows.append(_row(pieces))
    return _Element(rows=tuple(rows), optional=pieces.pop() == ")?")


@cache
def _flat(alternatives: str, *, optional: bool = False) -> _Element:
    """Alternatives that are words, or rows of words."""
    if alternatives in _GAPS:
        return _Element(gap=_GAPS[alternatives])
    words, prefixes, endings, rows = [], [], [], []
    for piece in alternatives.split("/"):
        if " " in piece:
            rows.append(tuple(map(_flat, piece.split())))
        elif piece == "_":
            endings.append("")
        elif piece[-1] == "*":
            prefixes.append(piece[:-1])
        elif piece[0] == "*":
            endings.append(piece[1:])
        else:
            words.append(piece)
    return _Element(frozenset(words), tuple(prefixes), tuple(endings), tuple(rows), optional)


@cache
def _rarity(element: _Element) -> int:
    """How well a turn hangs on an element: on long words well, on none that may be missing or be any word."""
    if element.optional or element.gap or element.endings:
        return -1
    common = _common()
    words = [0 if word in common else len(word) for word in (*element.words, *element.prefixes)]
    return min((*words, *(max(map(_rarity, row)) for row in element.rows)), default=-1)


@cache
def _common() -> frozenset[str]:
    lists = lexicon("function_words")
    return frozenset((*lists["fr"], *lists["en"]))
