"""A frame made ready to judge by: its axes, and its rules as functions over cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sansregret.core.axes import Axis, axis_key, known_cells, make_axis, test_cells
from sansregret.core.conditions import Evaluate, Places, compile_condition
from sansregret.core.facts import Certainty, Facts
from sansregret.core.frame import Frame, IfUnknown, Rule, RuleKind, Test
from sansregret.core.frame_build import presumed_false, tests_of
from sansregret.core.request import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRule:
    """A rule with its function and the indices of its axes. `passes` says that unknown counts as holding."""

    rule: Rule
    evaluate: Evaluate
    axes: tuple[int, ...]

    @property
    def is_dealbreaker(self) -> bool:
        """Whether one break of it is a no."""
        return self.rule.kind is RuleKind.DEALBREAKER

    @property
    def passes(self) -> bool:
        """Whether it is a dealbreaker that an unknown fact leaves holding."""
        return self.is_dealbreaker and self.rule.if_unknown is IfUnknown.PASS


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A frame's axes and rules. `today` is the day that its dates were counted from."""

    frame: Frame
    today: date
    axes: tuple[Axis, ...]
    axis_tests: tuple[tuple[Test, ...], ...]
    places: Places
    rules: tuple[PlannedRule, ...]
    presumed: tuple[int, ...]

    def cells(self, facts: Facts, context: Context, *, likely: bool, presume: bool) -> list[int]:
        """What is known of each axis.

        With `likely` also from facts that are only likely; with `presume` silence about a mark or a mention
        counts as its absence.
        """
        return [self._known(index, axis, facts, context, likely, presume) for index, axis in enumerate(self.axes)]

    def _known(self, index: int, axis: Axis, facts: Facts, context: Context, likely: bool, presume: bool) -> int:
        if axis.fact == "relation":
            return 1 << axis.labels.index(context.relation)
        fact = facts.get("topics" if axis.fact.startswith("topics.") else axis.fact)
        if fact is not None and (likely or fact.certainty is Certainty.STATED):
            voice = self.frame.voice
            return known_cells(axis, self.axis_tests[index], fact.value, voice, self.today)
        if presume and fact is None and self.presumed[index]:
            return self.presumed[index]
        return axis.full


def make_plan(frame: Frame, today: date) -> Plan:
    """Cut the axes by all tests of the frame, then compile its rules."""
    tests: defaultdict[str, list[Test]] = defaultdict(list)
    for rule in frame.rules:
        for test in tests_of(rule.when):
            tests[axis_key(test)].append(test)
    axes = [make_axis(key, several, frame.voice, today) for key, several in tests.items()]
    order = {axis.key: index for index, axis in enumerate(axes)}
    places: dict[Test, tuple[int, int]] = {}
    for key, several in tests.items():
        index = order[key]
        for test in several:
            places[test] = (index, test_cells(axes[index], test, frame.voice, today))
    mentions = frozenset(name for name, settings in frame.facts.items() if settings.mention)
    return Plan(
        frame=frame,
        today=today,
        axes=tuple(_with_classes(axis, index, places) for index, axis in enumerate(axes)),
        axis_tests=tuple(tuple(several) for several in tests.values()),
        places=places,
        rules=tuple(_planned(rule, places) for rule in frame.rules),
        presumed=tuple(2 if presumed_false(axis.fact, mentions) else 0 for axis in axes),
    )


def _with_classes(axis: Axis, index: int, places: Mapping[Test, tuple[int, int]]) -> Axis:
    holds = [cells for at, cells in places.values() if at == index]
    classes: defaultdict[tuple[bool, ...], int] = defaultdict(int)
    for cell in bits(axis.full):
        classes[tuple(bool(cells & cell) for cells in holds)] |= cell
    return replace(axis, classes=tuple(classes.values()))


def _planned(rule: Rule, places: Places) -> PlannedRule:
    axes = dict.fromkeys(places[test][0] for test in tests_of(rule.when))
    return PlannedRule(rule=rule, evaluate=compile_condition(rule.when, places), axes=tuple(axes))


def bits(cells: int) -> Iterable[int]:
    """Each single cell of a set, the lowest first."""
    while cells:
        lowest = cells & -cells
        yield lowest
        cells ^= lowest
