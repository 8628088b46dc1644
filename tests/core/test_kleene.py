"""The truth tables of three-valued logic, as in the DMN standard (1.5, tables 38 and 39)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest

from sansregret.core.conditions import Evaluate, conjunction, disjunction, negation

VALUES = (True, False, None)


def _constant(value: bool | None) -> Evaluate:
    def evaluate(cells: Sequence[int]) -> bool | None:
        return value

    return evaluate


AND = {(True, True): True, (True, None): None, (None, True): None, (None, None): None}
OR = {(False, False): False, (False, None): None, (None, False): None, (None, None): None}


@pytest.mark.parametrize(("left", "right"), list(product(VALUES, VALUES)))
def test_and_or_follow_the_ternary_tables(left: bool | None, right: bool | None) -> None:
    parts = (_constant(left), _constant(right))
    assert conjunction(parts)(()) is AND.get((left, right), False)
    assert disjunction(parts)(()) is OR.get((left, right), True)


def test_not_leaves_open_open() -> None:
    assert [negation(_constant(value))(()) for value in VALUES] == [False, True, None]
