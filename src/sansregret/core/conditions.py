"""Conditions in Kleene's three-valued logic, over sets of cells.

True: it holds for every value that the facts may have. False: for none. None: open. The connectives follow the
truth tables of Kleene's strong logic, as the DMN standard (OMG, Decision Model and Notation 1.5, 10.3.2.8) has
them for conjunction and disjunction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sansregret.core.frame import AllOf, Condition, Not, Test

#: What is known of each axis, as a set of cells, in the order of the axes.
Cells = Sequence[int]
Evaluate = Callable[[Cells], bool | None]
#: Where a test stands: the index of its axis, and the cells in which it holds.
Places = Mapping[Test, tuple[int, int]]


def compile_condition(condition: Condition, places: Places) -> Evaluate:
    """A function from what is known to true, false or open (None)."""
    if isinstance(condition, Test):
        return _test(*places[condition])
    if isinstance(condition, Not):
        return negation(compile_condition(condition.part, places))
    parts = tuple(compile_condition(part, places) for part in condition.parts)
    return conjunction(parts) if isinstance(condition, AllOf) else disjunction(parts)


def _test(index: int, holds: int) -> Evaluate:
    def evaluate(cells: Cells) -> bool | None:
        known = cells[index]
        if not known & ~holds:
            return True
        return None if known & holds else False

    return evaluate


def negation(part: Evaluate) -> Evaluate:
    """Kleene's not: open stays open."""

    def evaluate(cells: Cells) -> bool | None:
        value = part(cells)
        return None if value is None else not value

    return evaluate


def conjunction(parts: Sequence[Evaluate]) -> Evaluate:
    """Kleene's and: one false part decides, whatever is open."""

    def evaluate(cells: Cells) -> bool | None:
        result: bool | None = True
        for part in parts:
            value = part(cells)
            if value is False:
                return False
            if value is None:
                result = None
        return result

    return evaluate


def disjunction(parts: Sequence[Evaluate]) -> Evaluate:
    """Kleene's or: one true part decides, whatever is open."""

    def evaluate(cells: Cells) -> bool | None:
        result: bool | None = False
        for part in parts:
            value = part(cells)
            if value is True:
                return True
            if value is None:
                result = None
        return result

    return evaluate


def deciding(condition: Condition, cells: Cells, places: Places) -> Iterator[Test]:
    """The tests that make a condition what it is: of a false conjunction the false parts, and so on.

    Of an open condition, its open tests.
    """
    value = compile_condition(condition, places)(cells)
    if isinstance(condition, Test):
        yield condition
    elif isinstance(condition, Not):
        yield from deciding(condition.part, cells, places)
    else:
        for part in condition.parts:
            if compile_condition(part, places)(cells) is value:
                yield from deciding(part, cells, places)
