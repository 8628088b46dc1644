"""Every way in which the unknown may turn out, without walking through all of them.

Only unknown facts that share an open rule must be tried together; they make a *component*, and components do not
know of each other. Within one, cells that no rule tells apart are tried once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sansregret.core.plan import Plan, PlannedRule

#: The completions of one component that are tried before giving up being exact (then the verdict is maybe).
BUDGET = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """Open rules that share unknown facts, and those facts, by index."""

    axes: tuple[int, ...]
    rules: tuple[PlannedRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What the completions come to. `low` and `high` are the least and the greatest score.

    `every`: all completions keep every dealbreaker. `some`: one does; `high` is the best of those. `exact` is
    False where a component was too large to try; then `every` and `some` are on the safe side of maybe.
    """

    every: bool
    some: bool
    low: float
    high: float
    exact: bool = True

    def surely_passes(self, accept_at: float) -> bool:
        """Whether every completion is a yes."""
        return self.every and self.low >= accept_at

    def may_pass(self, accept_at: float) -> bool:
        """Whether some completion is a yes."""
        return self.some and self.high >= accept_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The rules that count, as known: settled ones summed up, open ones in components."""

    broken: bool
    score: float
    components: tuple[Component, ...]


def counted_rules(plan: Plan, cells: Sequence[int]) -> tuple[PlannedRule, ...]:
    """The rules that decide: dealbreakers, and preferences where a score is asked for.

    `cells` is what is known without presumption; a dealbreaker with ``if_unknown = "pass"`` that it leaves open
    does not count.
    """
    scoring = plan.frame.accept_at > 0
    return tuple(
        planned
        for planned in plan.rules
        if (planned.is_dealbreaker and not (planned.passes and planned.evaluate(cells) is None))
        or (scoring and planned.rule.kind == "preference")
    )


def standing(rules: Sequence[PlannedRule], cells: Sequence[int]) -> Standing:
    """Evaluate each rule once, and group the open ones by the unknown facts that they share."""
    broken, score, open_rules = False, 0.0, []
    for planned in rules:
        state = planned.evaluate(cells)
        if state is None:
            open_rules.append(planned)
        elif planned.is_dealbreaker:
            broken = broken or not state
        elif state:
            score += planned.rule.weight
    return Standing(broken=broken, score=score, components=tuple(_components(open_rules, cells)))


def _components(rules: Sequence[PlannedRule], cells: Sequence[int]) -> Iterator[Component]:
    groups: list[tuple[set[int], list[PlannedRule]]] = []
    for planned in rules:
        axes = {index for index in planned.axes if cells[index] & (cells[index] - 1)}
        members = [planned]
        apart = []
        for group in groups:
            if group[0] & axes:
                axes |= group[0]
                members = group[1] + members
            else:
                apart.append(group)
        groups = [*apart, (axes, members)]
    for axes, members in groups:
        yield Component(axes=tuple(sorted(axes)), rules=tuple(members))


def outlook(rules: Sequence[PlannedRule], cells: Sequence[int], plan: Plan) -> Outlook:
    """What the completions of what is known come to, exactly unless a component is too large."""
    stand = standing(rules, cells)
    if stand.broken:
        return Outlook(every=False, some=False, low=stand.score, high=stand.score)
    parts = [component_outlook(component, cells, plan) for component in stand.components]
    return Outlook(
        every=all(part.every for part in parts),
        some=all(part.some for part in parts),
        low=stand.score + sum(part.low for part in parts),
        high=stand.score + sum(part.high for part in parts),
        exact=all(part.exact for part in parts),
    )


def component_outlook(component: Component, cells: Sequence[int], plan: Plan) -> Outlook:
    """Try every completion of one component."""
    if count_completions(component.axes, cells, plan) > BUDGET:
        most = sum(planned.rule.weight for planned in component.rules if not planned.is_dealbreaker)
        return Outlook(every=False, some=True, low=0.0, high=most, exact=False)
    every, some = True, False
    low, high = float("inf"), 0.0
    for completed in completions(component.axes, cells, plan):
        kept, score = settle(component.rules, completed)
        low = min(low, score)
        if kept:
            high = max(high, score) if some else score
            some = True
        else:
            every = False
    return Outlook(every=every, some=some, low=low, high=high)


def count_completions(axes: Sequence[int], cells: Sequence[int], plan: Plan) -> int:
    """How many completions there are to try."""
    count = 1
    for index in axes:
        count *= sum(1 for some in plan.axes[index].classes if some & cells[index])
    return count


def completions(axes: Sequence[int], cells: Sequence[int], plan: Plan) -> Iterator[list[int]]:
    """What is known, with one cell for each of the axes, in every way that rules can tell apart.

    One list is reused: look at it before taking the next.
    """
    completed = list(cells)
    yield from _assign(0, axes, cells, completed, plan)


def _assign(
    depth: int, axes: Sequence[int], cells: Sequence[int], completed: list[int], plan: Plan
) -> Iterator[list[int]]:
    if depth == len(axes):
        yield completed
        return
    index = axes[depth]
    for some in plan.axes[index].classes:
        left = some & cells[index]
        if left:
            completed[index] = left & -left
            yield from _assign(depth + 1, axes, cells, completed, plan)


def settle(rules: Sequence[PlannedRule], completed: Sequence[int]) -> tuple[bool, float]:
    """Of rules that nothing leaves open: whether all dealbreakers hold, and the score of the preferences."""
    score = 0.0
    kept = True
    for planned in rules:
        if planned.evaluate(completed):
            if not planned.is_dealbreaker:
                score += planned.rule.weight
        elif planned.is_dealbreaker:
            kept = False
    return kept, score
