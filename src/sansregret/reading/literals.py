"""What must stand in a text for a pattern to match there: sets of literal pieces, at least one of each set.

"(?:nous|on) cherch(?:e|ons)" needs one of "nous cherche", "nous cherchons", "on cherche", "on cherchons". After Cox,
"Regular expression matching with a trigram index" (2012), with pieces of any length instead of trigrams.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from re import _constants as ops  # type: ignore[attr-defined]  # private, hence not in the stubs
from re import _parser  # type: ignore[attr-defined]
from string import digits
from typing import Any

#: At least one of these stands in every text that matches. `EDGE` at an end of one: no letter stands beyond it.
Pieces = frozenset[str]

EDGE = "\x00"

#: More alternatives than this are cut into pieces that are looked for one beside the other.
_MOST_PIECES = 300
#: To which lengths strings are cut where they are too many.
_LENGTHS = (14, 10, 7, 5, 4, 3)
_LARGEST_CLASS = 12
#: How often letters of running text are these; the longest a piece, the rarer it is.
_COMMON = {EDGE: 0.2, " ": 0.17, "e": 0.12, **dict.fromkeys("asnirtuol", 0.06)}
_OTHER_LETTER, _OTHER_SIGN = 0.025, 0.008


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern tells: all strings that it begins with where these are few, and what else it needs.

    `closed` is false where more may follow these strings.
    """

    exact: Pieces | None
    needs: tuple[Pieces, ...] = ()
    closed: bool = True


_EMPTY = frozenset({"", EDGE, EDGE + EDGE})
_ANYTHING = _Part(None)
_NOTHING = _Part(frozenset({""}))


def required(pattern: re.Pattern[str], most: int = 2) -> tuple[Pieces, ...]:
    """The rarest sets of pieces, at most so many, of each of which one stands wherever the pattern matches.

    Empty where nothing can be told, and where letters may be of either case. Only what stands between the first and
    the last place that the pattern takes in, and what it looks ahead for, is told; what it looks back at is not.
    """
    if pattern.flags & re.IGNORECASE:
        return ()
    part = _sequence(_parser.parse(pattern.pattern, pattern.flags))
    return tuple(without_longer(pieces) for pieces in sorted(_all_needs(part), key=frequency)[:most])


def frequency(pieces: Pieces) -> float:
    """How often one of the pieces stands at a place of running text, roughly."""
    total = 0.0
    for piece in pieces:
        chance = 1.0
        for character in piece:
            chance *= _COMMON.get(character) or (_OTHER_LETTER if character.isalpha() else _OTHER_SIGN)
        total += chance
    return total


def without_longer(pieces: Pieces) -> Pieces:
    """The pieces that hold no other piece: where a longer one stands, the shorter one inside it stands too."""
    kept: list[str] = []
    for piece in sorted(pieces, key=len):
        if not any(shorter in piece for shorter in kept):
            kept.append(piece)
    return frozenset(kept)


def _all_needs(part: _Part) -> tuple[Pieces, ...]:
    if part.exact is not None and not part.exact & _EMPTY:
        return (*part.needs, part.exact)
    return part.needs


def _sequence(parsed: Any) -> _Part:
    """A part of parts that follow each other: neighbouring strings are joined as long as they stay few."""
    begin: Pieces | None = None
    run: Pieces | None = frozenset({""})
    needs: tuple[Pieces, ...] = ()
    whole = True
    for op, argument in parsed:
        part = _part(op, argument)
        needs += part.needs
        joined, closed = _joined(run, part)
        if joined is None:  # what was joined so far ends here, another run begins
            begin, needs = (run, needs) if whole else (begin, needs + _all_needs(_Part(run)))
            whole, joined = False, part.exact
        if not closed:
            begin, needs = (joined, needs) if whole else (begin, needs + _all_needs(_Part(joined)))
            whole, joined = False, None
        run = joined
    if whole:
        return _Part(run, needs)
    return _Part(begin, needs + _all_needs(_Part(run)), closed=False)


def _joined(run: Pieces | None, part: _Part) -> tuple[Pieces | None, bool]:
    """Each string with each that follows it, shortened where they are too many; whether nothing more can follow."""
    if run is None or part.exact is None:
        return None, part.closed
    if len(run) * len(part.exact) <= _MOST_PIECES:
        return frozenset(a + b for a, b in product(run, part.exact)), part.closed
    for length in (3, 2, 1):
        short = frozenset(piece[:length] for piece in part.exact)
        if len(run) * len(short) <= _MOST_PIECES:
            return frozenset(a + b for a, b in product(run, short)), False
    return None, part.closed


def _part(op: Any, argument: Any) -> _Part:
    if op is ops.LITERAL:
        return _Part(frozenset({chr(argument)}))
    if op is ops.IN:
        return _class(argument)
    if op is ops.BRANCH:
        return _branches([_sequence(branch) for branch in argument[1]])
    if op is ops.SUBPATTERN:
        return _sequence(argument[3])
    if op is ops.ATOMIC_GROUP:
        return _sequence(argument)
    if op is ops.ASSERT_NOT and _is_letters(argument[1]):
        return _Part(frozenset({EDGE}))
    if op is ops.ASSERT and argument[0] > 0:
        return _Part(_NOTHING.exact, _all_needs(_sequence(argument[1])))
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return _NOTHING
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        return _repeated(*argument)
    return _ANYTHING


def _is_letters(parsed: Any) -> bool:
    """Whether a look-around is for one letter, among other characters or not."""
    if len(parsed) != 1 or parsed[0][0] is not ops.IN:
        return False
    members = parsed[0][1]
    return (ops.RANGE, (ord("a"), ord("z"))) in members or (ops.CATEGORY, ops.CATEGORY_WORD) in members


def _branches(parts: list[_Part]) -> _Part:
    closed = all(part.closed for part in parts)
    exact: Pieces | None = None
    if all(part.exact is not None for part in parts):
        exact = frozenset(piece for part in parts for piece in part.exact or ())
        for length in _LENGTHS:
            if len(exact) <= _MOST_PIECES:
                break
            exact, closed = frozenset(piece[:length] for piece in exact), False
    if closed and exact is not None and not any(part.needs for part in parts):
        return _Part(exact)
    rarest = [min(_all_needs(part), key=frequency, default=None) for part in parts]
    if any(pieces is None for pieces in rarest):
        return _Part(exact, (), closed)
    return _Part(exact, (frozenset(piece for pieces in rarest for piece in pieces or ()),), closed)


def _repeated(least: int, most: int, parsed: Any) -> _Part:
    part = _sequence(parsed)
    if least == 0:
        if most == 1 and part.exact is not None and part.closed and not part.needs:
            return _Part(part.exact | {""})
        return _ANYTHING
    if part.exact is None or not part.closed:
        return part
    times = [part.exact]
    while len(times) < min(most, 3) and len(times[-1]) * len(part.exact) <= _MOST_PIECES // 2:
        times.append(frozenset(a + b for a, b in product(times[-1], part.exact)))
    if len(times) == most:
        return _Part(frozenset(piece for several in times[least - 1 :] for piece in several), part.needs)
    return _Part(times[min(least, len(times)) - 1], part.needs, closed=False)


def _class(members: Any) -> _Part:
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
    return _Part(frozenset(characters)) if len(characters) <= _LARGEST_CLASS else _ANYTHING
