"""Questions: the unknown facts that tell most about the verdict.

A question's worth is the mutual information, in bits, of its fact with the verdict (pass or not) over the
completions, weighed by a prior; facts count as independent of each other (Lindley 1956, "On a measure of the
information provided by an experiment").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from sansregret.core.completion import BUDGET, Component, completions, count_completions, settle, standing
from sansregret.core.plan import Plan, PlannedRule
from sansregret.core.priors import Prior, class_weights
from sansregret.core.verdict import Question

#: How sure a likely fact is, for the worth of asking about it all the same.
LIKELY_WEIGHT = 0.85
_NOTHING = 1e-9
#: Chances of each score among completions that keep every dealbreaker; what is missing to one has broken some.
_Chances = Mapping[float, float]


@dataclass(frozen=True, slots=True)
class _Odds:
    """What a component comes to: overall, and given each class of each of its axes (with that class's chance)."""

    overall: _Chances
    given: Mapping[int, tuple[tuple[float, _Chances], ...]]


def questions(
    rules: Sequence[PlannedRule], cells: Sequence[int], likely_cells: Sequence[int], plan: Plan, prior: Prior
) -> tuple[Question, ...]:
    """The questions that can still change the answer, most telling first.

    `cells` is what is surely known, `likely_cells` what is known when likely facts are believed.
    """
    stand = standing(rules, cells)
    if stand.broken or not stand.components:
        return ()
    asking = {index for planned in rules if planned.rule.if_unknown == "ask" for index in planned.axes}
    odds = [_odds(component, cells, likely_cells, plan, prior) for component in stand.components]
    worth: dict[str, float] = {}
    for at, component in enumerate(stand.components):
        others = _combined([part.overall for number, part in enumerate(odds) if number != at], stand.score)
        for index in component.axes:
            if index in asking:
                told = _information(odds[at], index, others, plan.frame.accept_at)
                fact = plan.axes[index].fact
                worth[fact] = max(worth.get(fact, 0.0), told)
    return tuple(
        Question(fact=fact, information=round(bits, 6))
        for fact, bits in sorted(_telling(worth).items(), key=lambda item: (-item[1], item[0]))
    )


def _telling(worth: Mapping[str, float]) -> dict[str, float]:
    """The facts that tell something; where none does by itself (each matters only with another), all."""
    telling = {fact: bits for fact, bits in worth.items() if bits > _NOTHING}
    # Days a week answer full time too: one of both is enough.
    if "days_per_week" in telling and "full_time" in telling:
        least = min(("full_time", "days_per_week"), key=lambda fact: telling[fact])
        del telling[least]
    return telling or dict(worth)


def _information(odds: _Odds, index: int, others: _Chances, accept_at: float) -> float:
    overall = _pass_chance(odds.overall, others, accept_at)
    left = sum(chance * _entropy(_pass_chance(given, others, accept_at)) for chance, given in odds.given[index])
    return max(_entropy(overall) - left, 0.0)


def _entropy(chance: float) -> float:
    if chance <= 0.0 or chance >= 1.0:
        return 0.0
    return -chance * log2(chance) - (1 - chance) * log2(1 - chance)


def _pass_chance(part: _Chances, others: _Chances, accept_at: float) -> float:
    return sum(
        mine * theirs
        for score, mine in part.items()
        for rest, theirs in others.items()
        if score + rest >= accept_at - _NOTHING
    )


def _combined(parts: Iterable[_Chances], score: float) -> _Chances:
    """The chances of the sum of some scores, on top of what holds already."""
    total: dict[float, float] = {score: 1.0}
    for part in parts:
        added: defaultdict[float, float] = defaultdict(float)
        for before, chance in total.items():
            for more, other in part.items():
                added[round(before + more, 6)] += chance * other
        total = added
    return total


def _odds(component: Component, cells: Sequence[int], likely_cells: Sequence[int], plan: Plan, prior: Prior) -> _Odds:
    """Try every completion of a component, with its chance. One too large to try tells nothing."""
    weights = {index: _weights(index, cells, likely_cells, plan, prior) for index in component.axes}
    if count_completions(component.axes, cells, plan) > BUDGET:
        return _Odds({0.0: 1.0}, {index: ((1.0, {0.0: 1.0}),) for index in component.axes})
    overall: defaultdict[float, float] = defaultdict(float)
    given: dict[int, dict[int, defaultdict[float, float]]] = {
        index: {cell: defaultdict(float) for cell in weights[index]} for index in component.axes
    }
    for completed in completions(component.axes, cells, plan):
        kept, score = settle(component.rules, completed)
        if not kept:
            continue
        chance = 1.0
        for index in component.axes:
            chance *= weights[index][completed[index]]
        overall[score] += chance
        for index in component.axes:
            given[index][completed[index]][score] += chance
    return _Odds(
        overall,
        {
            index: tuple(
                (weight, {score: chance / weight for score, chance in given[index][cell].items()})
                for cell, weight in weights[index].items()
            )
            for index in component.axes
        },
    )


def _weights(
    index: int, cells: Sequence[int], likely_cells: Sequence[int], plan: Plan, prior: Prior
) -> dict[int, float]:
    """The chance of each class that an axis may be in, by the cell that stands for it in `completions`."""
    axis = plan.axes[index]
    priors = class_weights(axis, plan.axis_tests[index], prior, plan.frame.voice, plan.today)
    possible = {
        some & cells[index]: weight for some, weight in zip(axis.classes, priors, strict=True) if some & cells[index]
    }
    whole = sum(possible.values())
    chances = {some: weight / whole for some, weight in possible.items()}
    believed = sum(chance for some, chance in chances.items() if some & likely_cells[index])
    if likely_cells[index] != cells[index] and 0.0 < believed < 1.0:
        for some, chance in chances.items():
            told = some & likely_cells[index]
            chances[some] = chance * (LIKELY_WEIGHT / believed if told else (1 - LIKELY_WEIGHT) / (1 - believed))
    return {some & -some: chance for some, chance in chances.items()}
