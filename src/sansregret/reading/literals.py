"""What must stand in a text for a pattern to match there: sets of literal pieces, at least one of each set.

"(?:nous|on) cherch(?:e|ons)" needs one of "nous cherche", "nous cherchons", "on cherche", "on cherchons". After Cox,
"Regular expression matching with a trigram index" (2012), with pieces of any length instead of trigrams.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from math import prod
from re import _constants as ops  # type: ignore[attr-defined]  # private, hence not in the stubs
from re import _parser  # type: ignore[attr-defined]
from string import digits
from typing import Any

#: At least one of these stands in every text that matches. `EDGE` at an end of one: no letter stands beyond it.
Pieces = frozenset[str]

EDGE = "\x00"
#: Ends a string that may go on in ways that are not written out.
_OPEN = "\x01"

#: More alternatives than this are cut short.
_MOST_PIECES = 300
#: To which lengths strings are cut where they are too many; and those from which on they are not continued.
_LENGTHS = (99, 14, 10, 7, 5, 4, 3, 2, 1)
_SHORTER = ((9, 99), (6, 99), (6, 9), (6, 6), (4, 6), (4, 4), (3, 3), (3, 2), (2, 2), (2, 1), (1, 1))
#: So often at most something is written out again.
_FEW_TIMES = 3
_LARGEST_CLASS = 12
#: How often letters of running text are these; the longer a piece, the rarer it is.
_COMMON = {EDGE: 0.2, " ": 0.17, "e": 0.12, **dict.fromkeys("asnirtuol", 0.06)}
_OTHER_LETTER, _OTHER_SIGN = 0.025, 0.008


class _Chances(dict[str, float]):
    def __missing__(self, character: str) -> float:
        self[character] = _OTHER_LETTER if character.isalpha() else _OTHER_SIGN
        return self[character]


_CHANCES = _Chances(_COMMON)


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern tells: the strings with one of which it begins, and what else must stand in it.

    A string that does not end in `_OPEN` is all that the part matches.
    """

    strings: Pieces
    needs: tuple[Pieces, ...] = ()


_NOTHING = frozenset({""})
_ANYTHING = frozenset({_OPEN})


def required(pattern: re.Pattern[str], most: int = 2) -> tuple[Pieces, ...]:
    """The rarest sets of pieces, at most so many, of each of which one stands wherever the pattern matches.

    Empty where nothing can be told, and where letters may be of either case. Only what stands between the first and
    the last place that the pattern takes in, and what it looks ahead for, is told; what it looks back at is not.
    """
    part = _whole(pattern)
    return tuple(_shortest(pieces) for pieces in sorted(_all_needs(part), key=frequency)[:most])


def begins(pattern: re.Pattern[str]) -> Pieces:
    """The pieces with one of which every match begins; empty where that cannot be told."""
    return _shortest(_pieces(_whole(pattern).strings))


@lru_cache(maxsize=1)  # asked twice for each pattern
def _whole(pattern: re.Pattern[str]) -> _Part:
    if pattern.flags & re.IGNORECASE:
        return _Part(_ANYTHING)
    return _sequence(_parser.parse(pattern.pattern, pattern.flags))


def frequency(pieces: Pieces) -> float:
    """How often one of the pieces stands at a place of running text, roughly."""
    chance = _CHANCES.__getitem__
    return sum(prod(map(chance, piece)) for piece in pieces)


def _shortest(pieces: Pieces) -> Pieces:
    """The pieces that begin with no other piece: where a longer one stands, the shorter one stands too."""
    return frozenset(piece for piece in pieces if not any(piece[:end] in pieces for end in range(1, len(piece))))


def _pieces(strings: Pieces) -> Pieces:
    """The strings as pieces; none where one of them is empty, and so tells nothing."""
    if any(not string.strip(EDGE + _OPEN) for string in strings):
        return frozenset()
    return frozenset(string.rstrip(_OPEN) for string in strings)


def _all_needs(part: _Part) -> tuple[Pieces, ...]:
    pieces = _pieces(part.strings)
    return (*part.needs, pieces) if pieces else part.needs


def _sequence(parsed: Any) -> _Part:
    """Parts that follow each other: the strings of neighbours are joined as long as they stay few."""
    begin = _NOTHING
    needs: tuple[Pieces, ...] = ()
    later: Pieces | None = None
    for part in _parts(parsed):
        needs += part.needs
        begin = _joined(begin, part.strings)
        if later is not None:
            later = _joined(later, part.strings)
            if _is_open(later):
                needs += _all_needs(_Part(later))
                later = _NOTHING
        elif _is_open(begin):
            later = _NOTHING
    if later is not None:
        needs += _all_needs(_Part(later))
    return _Part(begin, needs)


def _parts(parsed: Any) -> Iterator[_Part]:
    """The parts of a sequence, plain characters that follow each other as one."""
    plain = ""
    for op, argument in parsed:
        if op is ops.LITERAL:
            plain += chr(argument)
            continue
        if plain:
            yield _Part(frozenset({plain}))
            plain = ""
        yield _part(op, argument)
    if plain:
        yield _Part(frozenset({plain}))


def _is_open(strings: Pieces) -> bool:
    return any(string.endswith(_OPEN) for string in strings)


def _joined(run: Pieces, strings: Pieces) -> Pieces:
    """Each string with each that follows it; where they are too many, long ones stay as they are, others are cut."""
    ended = [string for string in run if not string.endswith(_OPEN)]
    if not ended:
        return run
    if len(ended) * len(strings) <= _MOST_PIECES:
        return run.difference(ended).union(a + b for a, b in product(ended, strings))
    joined = run
    for longest, length in _SHORTER:
        tails = _cut(strings, length)
        short = [string for string in ended if len(string) < longest]
        if len(short) * len(tails) > 2 * _MOST_PIECES:
            continue
        joined = frozenset(a + b for a, b in product(short, tails)).union(
            string if string.endswith(_OPEN) else string + _OPEN
            for string in run
            if len(string) >= longest or string.endswith(_OPEN)
        )
        if len(joined) <= _MOST_PIECES:
            break
    return joined


def _cut(strings: Pieces, length: int) -> Pieces:
    return frozenset(string if len(string) <= length else string[:length].rstrip(_OPEN) + _OPEN for string in strings)


def _part(op: Any, argument: Any) -> _Part:
    if op is ops.IN:
        return _Part(_class(argument))
    if op is ops.BRANCH:
        return _branches([_sequence(branch) for branch in argument[1]])
    if op is ops.SUBPATTERN:
        return _sequence(argument[3])
    if op is ops.ATOMIC_GROUP:
        return _sequence(argument)
    if op is ops.ASSERT_NOT and _is_letters(argument[1]):
        return _Part(frozenset({EDGE}))
    if op is ops.ASSERT and argument[0] > 0:
        return _Part(_NOTHING, _all_needs(_sequence(argument[1])))
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return _Part(_NOTHING)
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        return _repeated(*argument)
    return _Part(_ANYTHING)


def _is_letters(parsed: Any) -> bool:
    """Whether a look-around is for one letter, among other characters or not."""
    if len(parsed) != 1 or parsed[0][0] is not ops.IN:
        return False
    members = parsed[0][1]
    return (ops.RANGE, (ord("a"), ord("z"))) in members or (ops.CATEGORY, ops.CATEGORY_WORD) in members


def _branches(parts: list[_Part]) -> _Part:
    every = frozenset(string for part in parts for string in part.strings)
    strings = next(cut for length in _LENGTHS if len(cut := _cut(every, length)) <= _MOST_PIECES)
    if not _is_open(strings) and not any(part.needs for part in parts):
        return _Part(strings)
    rarest = [min(_all_needs(part), key=frequency, default=None) for part in parts]
    if any(pieces is None for pieces in rarest):
        return _Part(strings)
    return _Part(strings, (frozenset(piece for pieces in rarest for piece in pieces or ()),))


def _repeated(least: int, most: int, parsed: Any) -> _Part:
    """Written out for a few times; what comes after may be anything that the part is."""
    once = _sequence(parsed)
    often = most if most <= _FEW_TIMES else max(1, least)
    times = [_NOTHING]
    for _ in range(min(often, _FEW_TIMES)):
        times.append(_joined(times[-1], once.strings))
    strings = frozenset(string for several in times[least:] for string in several)
    if often < most or least > _FEW_TIMES:
        strings = frozenset({""} if least == 0 else ()).union(string.rstrip(_OPEN) + _OPEN for string in times[-1])
    return _Part(strings, once.needs if least else ())


def _class(members: Any) -> Pieces:
    characters: set[str] = set()
    for op, argument in members:
        if op is ops.LITERAL:
            characters.add(chr(argument))
        elif (op, argument) == (ops.CATEGORY, ops.CATEGORY_DIGIT):
            characters |= set(digits)  # folding leaves no others
        elif op is ops.RANGE and argument[1] - argument[0] < _LARGEST_CLASS:
            characters |= {chr(code) for code in range(argument[0], argument[1] + 1)}
        else:
            return _ANYTHING
    return frozenset(characters) if len(characters) <= _LARGEST_CLASS else _ANYTHING
