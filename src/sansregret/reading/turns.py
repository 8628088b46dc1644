"""Turns of phrase, looked up word by word: many hundred of them cost no more than the words that they hang on.

A turn is written in folded words, parted by spaces where people write apostrophes and hyphens ("j ai eu votre nom"),
so "pouvez-vous" and "pouvez vous" are one. ``(a/b c)`` are alternatives, ``(a/b)?`` may be missing, ``cherch*``
stands for any ending, ``*er`` for any beginning, ``_`` for any word, ``~`` for up to three words, ``~~`` for
up to eight, ``#`` for a number.

Each turn hangs on one of its words or groups, the rarest, marked by ``^``: only where one of these words stands is
the turn looked at, and only then is it taken apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sansregret.reading.kept import table
from sansregret.reading.lexicon import lexicon
from sansregret.reading.pattern import compiled

_TOKEN = compiled(r"[a-z]+|\d[\d.,]*(?: \d{3}(?!\d))*|[€$£%?]")
_PIECE = compiled(r"\([^()]*\)\??|\(|\)\??|/|[^\s()/]+")
_GAPS = {"~": 3, "~~": 8}
#: A sentence that holds a word more often than this is a table, or noise.
_MOST_OF_A_WORD = 12


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
    """What stands before the anchor of a turn (nearest first) and after it, and what the turn is a sign of.

    `left` and `right` are the words of which one must stand next to the anchor, where these are all that may.
    """

    before: _Row
    after: _Row
    sign: str
    left: frozenset[str] | None
    right: frozenset[str] | None


class Turns:
    """Finds turns of phrase in sentences; `lists` maps a sign to the turns that show it.

    With a name for it, what the turns hang on is kept between runs.
    """

    def __init__(self, lists: Mapping[str, Iterable[str]], kept_as: str = "") -> None:
        self._hung = table(f"turns {kept_as}", lambda: _hung(lists)) if kept_as else _hung(lists)
        self._known: dict[str, tuple[_Turn, ...]] = {}
        self._lengths = sorted({len(hook) for hook in self._hung if hook[-1] == "*"})

    @property
    def anchors(self) -> tuple[str, ...]:
        """The words that turns hang on, as triggers of a parser."""
        return tuple(self._hung)

    def find(self, row: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
        """Each sign found in the words of a sentence, with the place of its turn."""
        met: Counter[str] = Counter()
        for at, token in enumerate(row):
            met[token.word] += 1
            if met[token.word] > _MOST_OF_A_WORD:
                continue
            turns = self._known.get(token.word)
            if turns is None:
                turns = self._known[token.word] = self._hanging_on(token.word)
            for turn in turns:
                if turn.right is not None and (at + 1 == len(row) or row[at + 1].word not in turn.right):
                    continue
                if turn.left is not None and (at == 0 or row[at - 1].word not in turn.left):
                    continue
                first = _reach(row, at, -1, turn.before)
                last = _reach(row, at, 1, turn.after) if first is not None else None
                if first is not None and last is not None:
                    yield turn.sign, row[first].start, row[last].end

    def _hanging_on(self, word: str) -> tuple[_Turn, ...]:
        found = list(self._turns(word))
        for length in self._lengths:
            if length > len(word) + 1:
                break
            found += self._turns(f"{word[: length - 1]}*")
        return tuple(found)

    def _turns(self, hook: str) -> Iterator[_Turn]:
        for sign, turn in self._hung.get(hook, ()):
            before, _, rest = turn.partition("^")
            anchor, *after = _row(_pieces(rest))
            for word, left, right in _hang((anchor,), _row(_pieces(before))[::-1], tuple(after)):
                if word == hook:
                    yield _Turn(left, right, sign, _only_words(left), _only_words(right))


def _hung(lists: Mapping[str, Iterable[str]]) -> dict[str, list[tuple[str, str]]]:
    """The turns by the words that they hang on, each with its sign."""
    hung: dict[str, list[tuple[str, str]]] = {}
    for sign, turns in lists.items():
        for turn in turns:
            for hook in hooks(turn):
                hung.setdefault(hook, []).append((sign, turn))
    return hung


def _only_words(row: _Row) -> frozenset[str] | None:
    """The words of the first element of a row, if it is nothing but words; None where it may be more, or missing."""
    if not row or row[0].optional or row[0].gap or row[0].prefixes or row[0].endings or row[0].rows:
        return None
    return row[0].words


def hooks(turn: str) -> Iterable[str]:
    """The words that a turn hangs on, a star behind those that are beginnings of words."""
    marked = turn[turn.index("^") + 1 :]
    if marked[0] != "(":
        return (marked.partition(" ")[0],)
    group = marked[1 : marked.index(")")]
    if "(" in group:
        return dict.fromkeys(word for word, _, _ in _hang(_row(_pieces(marked))[:1], (), ()))
    return dict.fromkeys(max(piece.split(), key=_rarity_of) if " " in piece else piece for piece in group.split("/"))


def _hang(row: _Row, before: _Row, after: _Row) -> Iterator[tuple[str, _Row, _Row]]:
    """The words of the rarest place of a row, each with what stands before it (nearest first) and after it."""
    at = max(range(len(row)), key=lambda i: _rarity(row[i]))
    before, after = (*reversed(row[:at]), *before), (*row[at + 1 :], *after)
    for word in row[at].words:
        yield word, before, after
    for prefix in row[at].prefixes:
        yield f"{prefix}*", before, after
    for alternative in row[at].rows:
        yield from _hang(alternative, before, after)


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


def _pieces(turn: str) -> list[str]:
    return _PIECE.findall(turn)[::-1]


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
    words = map(_rarity_of, (*element.words, *element.prefixes))
    return min((*words, *(max(map(_rarity, row)) for row in element.rows)), default=-1)


def _rarity_of(word: str) -> int:
    if word[0] in "*_~":
        return -1
    word = word.removesuffix("*")
    return 0 if word in _common() else len(word)


@cache
def _common() -> frozenset[str]:
    lists = lexicon("function_words")
    return frozenset((*lists["fr"], *lists["en"]))
