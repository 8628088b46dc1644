"""Counter-offers: the smallest changes to negotiable facts that would make a yes.

Cost is counted in steps from what was offered, score in the weights of the preferences that then hold. Offers are
the Pareto front of both, exact: every choice of cells is tried within a component, and fronts of components are
added up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from math import inf

from sansregret.core.axes import Axis, bounds
from sansregret.core.completion import BUDGET, Component, component_outlook, count_completions, standing
from sansregret.core.facts import Fact, Facts, Quantity, Range, Value
from sansregret.core.frame import FactSettings
from sansregret.core.frame_build import days_in
from sansregret.core.plan import Plan, PlannedRule, bits
from sansregret.core.verdict import Change, CounterOffer

#: More choices than these help nobody.
MOST_OFFERS = 5
_CLOSE = 1e-9


@dataclass(frozen=True, slots=True)
class _Move:
    """One axis moved to a cell; `change` is None where it stays as offered."""

    axis: int
    cells: int
    cost: float
    change: Change | None


@dataclass(frozen=True, slots=True)
class _Choice:
    """Some moves, their cost, the score that is then sure, and the score that is then possible."""

    cost: float
    score: float
    high: float
    moves: tuple[_Move, ...]


def fact_on(axis: Axis, facts: Facts) -> Fact | None:
    """The known fact that an axis is about; topics that do not name the one in question say nothing of it."""
    if axis.fact.startswith("topics."):
        return facts.get("topics") if facts.topic(axis.fact.partition(".")[2]) is not None else None
    return facts.get(axis.fact)


def negotiable_axes(plan: Plan, facts: Facts) -> dict[int, FactSettings]:
    """The axes of known facts that the frame calls negotiable, where what was offered is within reach."""
    found = {}
    for index, axis in enumerate(plan.axes):
        settings = plan.frame.facts.get(axis.fact)
        fact = fact_on(axis, facts)
        if settings is None or settings.negotiable is None or fact is None or axis.type == "text":
            continue
        if not axis.ordered or _within_reach(axis, fact.value, settings, plan):
            found[index] = settings
    return found


def _within_reach(axis: Axis, value: Value, settings: FactSettings, plan: Plan) -> bool:
    low, high = _closed(bounds(axis.fact, value, plan.frame.voice, plan.today))
    least, most = _closed(settings.reach)
    return low <= most and high >= least


def _closed(ends: tuple[float | None, float | None]) -> tuple[float, float]:
    return (-inf if ends[0] is None else ends[0]), (inf if ends[1] is None else ends[1])


def widened(cells: Sequence[int], negotiable: Mapping[int, FactSettings], plan: Plan) -> list[int]:
    """What is known, where negotiable facts may also be anything within their reach."""
    wide = list(cells)
    for index, settings in negotiable.items():
        axis = plan.axes[index]
        wide[index] |= axis.between(*settings.reach) if axis.ordered else axis.full
    return wide


def counter_offers(
    rules: Sequence[PlannedRule], cells: Sequence[int], facts: Facts, plan: Plan
) -> tuple[CounterOffer, ...]:
    """The cheapest changes first; none where none is needed, none would do, or the frame is too large to try.

    `rules` are the dealbreakers that count and all preferences; `cells` what is known, likely facts included.
    What stays unknown may turn out well: it is asked about, not offered.
    """
    negotiable = negotiable_axes(plan, facts)
    accept_at = plan.frame.accept_at
    wanting = [planned for planned in rules if planned.evaluate(cells) is not True]
    pressing = {index for planned in wanting if planned.is_dealbreaker or accept_at > 0 for index in planned.axes}
    movable = _movable(rules, wanting, negotiable)
    if not movable & pressing:
        return ()
    moves = {index: _moves(index, negotiable[index], cells, facts, plan) for index in movable}
    pinned = {index for index in movable & pressing if cells[index] & (cells[index] - 1)}
    for index in movable - pinned:
        moves[index] = (_Move(index, cells[index], 0.0, None), *moves[index])
    front: list[_Choice] | None = [_Choice(0.0, 0.0, 0.0, ())]
    for component in _components(rules, movable, cells):
        choices = _component_front(component, moves, movable, cells, plan)
        front = None if front is None or choices is None else _added(front, choices)
    good = [choice for choice in front or () if choice.high >= accept_at - _CLOSE]
    if any(_is_empty(choice) for choice in good):
        return ()
    return tuple(_offer(choice) for choice in _cheapest(good)[:MOST_OFFERS])


def _movable(
    rules: Sequence[PlannedRule], wanting: Sequence[PlannedRule], negotiable: Mapping[int, FactSettings]
) -> set[int]:
    """The negotiable axes of the rules that want a change, and of all rules that such a change may break in turn."""
    movable = {index for planned in wanting for index in planned.axes if index in negotiable}
    while True:
        touched = {index for planned in rules if movable.intersection(planned.axes) for index in planned.axes}
        reached = movable | {index for index in touched if index in negotiable}
        if reached == movable:
            return movable
        movable = reached


def _is_empty(choice: _Choice) -> bool:
    return all(move.change is None for move in choice.moves)


def _offer(choice: _Choice) -> CounterOffer:
    changes = tuple(move.change for move in choice.moves if move.change is not None)
    return CounterOffer(changes=changes, cost=round(choice.cost, 6), score=choice.score)


def _components(rules: Sequence[PlannedRule], movable: set[int], cells: Sequence[int]) -> list[Component]:
    """Rules grouped by the axes that may move or are unknown."""
    groups: list[tuple[set[int], list[PlannedRule]]] = []
    for planned in rules:
        axes = {index for index in planned.axes if index in movable or cells[index] & (cells[index] - 1)}
        members = [planned]
        apart = []
        for group in groups:
            if group[0] & axes:
                axes |= group[0]
                members += group[1]
            else:
                apart.append(group)
        groups = [*apart, (axes, members)]
    return [Component(axes=tuple(sorted(axes)), rules=tuple(members)) for axes, members in groups]


def _component_front(
    component: Component,
    moves: Mapping[int, tuple[_Move, ...]],
    movable: set[int],
    cells: Sequence[int],
    plan: Plan,
) -> list[_Choice] | None:
    """The choices of one component that nothing beats; None where it is too large or nothing will do."""
    moving = [index for index in component.axes if index in movable]
    still = [index for index in component.axes if index not in movable]
    count = count_completions(still, cells, plan)
    for index in moving:
        count *= len(moves[index])
    if count > BUDGET:
        return None
    choices = []
    moved = list(cells)
    for some in product(*(moves[index] for index in moving)):
        for move in some:
            moved[move.axis] = move.cells
        judged = _scores(component.rules, moved, plan)
        if judged is not None:
            choices.append(_Choice(sum(move.cost for move in some), *judged, some))
    return _undominated(choices) or None


def _scores(rules: Sequence[PlannedRule], cells: Sequence[int], plan: Plan) -> tuple[float, float] | None:
    """The score that is sure and the one that is possible; None where a dealbreaker cannot but break."""
    stand = standing(rules, cells)
    if stand.broken:
        return None
    high = stand.score
    for component in stand.components:
        outlook = component_outlook(component, cells, plan)
        if not outlook.some:
            return None
        high += outlook.high
    return stand.score, high


def _added(front: Sequence[_Choice], choices: Sequence[_Choice]) -> list[_Choice]:
    return _undominated(
        [
            _Choice(a.cost + b.cost, a.score + b.score, a.high + b.high, a.moves + b.moves)
            for a in front
            for b in choices
        ]
    )


def _undominated(choices: Iterable[_Choice]) -> list[_Choice]:
    """The choices that no other equals or beats in cost, score and possible score; fewer changes win a tie."""
    kept: list[_Choice] = []
    for choice in sorted(choices, key=_order):
        if not any(
            other.cost <= choice.cost + _CLOSE
            and other.score >= choice.score - _CLOSE
            and other.high >= choice.high - _CLOSE
            for other in kept
        ):
            kept.append(choice)
    return kept


def _order(choice: _Choice) -> tuple[float, float, float, int]:
    changes = sum(1 for move in choice.moves if move.change is not None)
    return round(choice.cost, 9), -choice.score, -choice.high, changes


def _cheapest(choices: Iterable[_Choice]) -> list[_Choice]:
    """The Pareto front of cost and sure score, the cheapest first."""
    front: list[_Choice] = []
    for choice in sorted(choices, key=_order):
        if not front or choice.score > front[-1].score + _CLOSE:
            front.append(choice)
    return front


def _moves(index: int, settings: FactSettings, cells: Sequence[int], facts: Facts, plan: Plan) -> tuple[_Move, ...]:
    """For each set of cells that rules tell apart, the cheapest value in it; not for where the fact is already."""
    axis, fact = plan.axes[index], fact_on(plan.axes[index], facts)
    if fact is None:
        return ()
    cheapest = []
    for some in axis.classes:
        if not cells[index] & ~some:
            continue
        found = [move for cell in bits(some) if (move := _move(index, cell, settings, fact, plan)) is not None]
        if found:
            # At one cost the threshold itself is the plainest number.
            cheapest.append(min(found, key=lambda move: (move.cost, not _is_cut(move.cells))))
    return tuple(cheapest)


def _is_cut(cell: int) -> bool:
    """Whether a single cell is a threshold and not what lies between two."""
    return cell.bit_length() % 2 == 0


def _move(index: int, cell: int, settings: FactSettings, fact: Fact, plan: Plan) -> _Move | None:
    axis = plan.axes[index]
    cost = settings.negotiable or 0.0
    if not axis.ordered:
        label = axis.labels[cell.bit_length() - 1]
        before = facts_label(axis, fact)
        return _Move(index, cell, cost, Change(fact=axis.fact, before=before, after=label))
    step = settings.step or 1.0
    offered = _closed(bounds(axis.fact, fact.value, plan.frame.voice, plan.today))
    nearest = _nearest(axis.ends(cell.bit_length() - 1), _closed(settings.reach), offered, step)
    if nearest is None:
        return None
    distance = max(offered[0] - nearest, nearest - offered[1], 0.0)
    after = _value(fact.value, nearest, plan)
    return _Move(index, cell, cost * distance / step, Change(fact=axis.fact, before=fact.value, after=after))


def facts_label(axis: Axis, fact: Fact) -> Value:
    """The value of a fact as its axis has it: of topics only the closeness of the one."""
    if axis.fact.startswith("topics.") and isinstance(fact.value, tuple):
        topic = axis.fact.partition(".")[2]
        return next((pair[1] for pair in fact.value if isinstance(pair, tuple) and pair[0] == topic), fact.value)
    return fact.value


def _nearest(
    cell: tuple[float, float], reach: tuple[float, float], offered: tuple[float, float], step: float
) -> float | None:
    """The number in a cell and within reach that is nearest to the offer; None where there is none.

    An open cell has no nearest number to an offer outside it: then it is one step from its edge, or the middle of
    what there is, where that is narrower than a step.
    """
    begin, end = cell
    if begin == end:
        return begin if reach[0] <= begin <= reach[1] else None
    low, high = max(begin, reach[0]), min(end, reach[1])
    low_open, high_open = low == begin, high == end
    if low > high or (low == high and (low_open or high_open)):
        return None
    if offered[0] >= high:
        return high if not high_open else _inside(high - step, low, low_open, high)
    if offered[1] <= low:
        return low if not low_open else _inside(low + step, low, low_open, high)
    inner = max(offered[0], low), min(offered[1], high)
    return _finite_middle(*inner) if inner[0] < inner[1] else inner[0]


def _inside(number: float, low: float, low_open: bool, high: float) -> float:
    if low < number < high or (number == low and not low_open):
        return number
    return _finite_middle(low, high)


def _finite_middle(low: float, high: float) -> float:
    if low == -inf:
        return high
    return low if high == inf else (low + high) / 2


def _value(before: Value, number: float, plan: Plan) -> Value:
    """A number of an axis as a value of the same type as what was offered."""
    if isinstance(before, Quantity):
        size = days_in(before.unit, plan.frame.voice)
        exact = round(number / size, 4)
        return Quantity(min=exact, max=exact, unit=before.unit)
    if isinstance(before, Range):
        return Range(min=round(number, 4), max=round(number, 4))
    if isinstance(before, str):
        return date.fromordinal(min(max(round(number), 1), date.max.toordinal())).isoformat()
    return round(number, 4)
