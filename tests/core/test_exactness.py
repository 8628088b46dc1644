"""Properties: the verdict equals brute force over completions, a counter-offer equals an exact solver."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from types import MappingProxyType

from hypothesis import given, settings
from hypothesis import strategies as st
from ortools.sat.python import cp_model

from core.making import make_facts, verdict_of
from sansregret.core.facts import Certainty, Facts, Range, Value
from sansregret.core.frame import (
    AllOf,
    AnyOf,
    Condition,
    FactSettings,
    Frame,
    IfUnknown,
    Not,
    Rule,
    RuleKind,
)
from sansregret.core.frame import (
    Test as Comparison,
)
from sansregret.core.verdict import Answer

NUMBERS = {"participants": range(1, 7), "payment_days": range(7)}
FLAGS = ("urgent", "expenses", "deposit")

tests_ = st.one_of(
    st.builds(Comparison, fact=st.sampled_from(FLAGS), op=st.just("is"), value=st.booleans()),
    st.builds(
        Comparison,
        fact=st.sampled_from(sorted(NUMBERS)),
        op=st.sampled_from(["at_least", "at_most", "is", "is_not"]),
        value=st.integers(1, 5).map(float),
    ),
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    tests_,
    lambda inner: st.one_of(
        st.builds(AllOf, parts=st.lists(inner, min_size=1, max_size=2).map(tuple)),
        st.builds(AnyOf, parts=st.lists(inner, min_size=1, max_size=2).map(tuple)),
        st.builds(Not, part=inner),
    ),
    max_leaves=4,
)


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    """Up to four rules, of which preferences count."""
    whens = draw(st.lists(conditions, min_size=1, max_size=4))
    rules = tuple(
        Rule(
            id=f"r{number}",
            kind=draw(st.sampled_from(RuleKind)),
            when=when,
            weight=float(draw(st.integers(1, 3))),
            if_unknown=IfUnknown.ASK,
        )
        for number, when in enumerate(whens)
    )
    return Frame(rules=rules, accept_at=float(draw(st.integers(0, 3))), version="")


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Some facts known, some as ranges, some only likely."""
    known: dict[str, Value] = {}
    for name in (*FLAGS, *NUMBERS):
        if draw(st.booleans()):
            if name in FLAGS:
                known[name] = draw(st.booleans())
            else:
                low = draw(st.sampled_from(NUMBERS[name]))
                high = draw(st.none() | st.sampled_from(NUMBERS[name]))
                known[name] = Range(min=float(low), max=None if high is None else float(max(low, high)))
    likely = tuple(draw(st.sets(st.sampled_from(sorted(known))))) if known else ()
    return make_facts(likely=likely, **known)


def _holds(when: Condition, values: dict[str, Value]) -> bool:
    if isinstance(when, Not):
        return not _holds(when.part, values)
    if isinstance(when, AllOf):
        return all(_holds(part, values) for part in when.parts)
    if isinstance(when, AnyOf):
        return any(_holds(part, values) for part in when.parts)
    value, wanted = values[when.fact], when.value
    if when.op in ("at_least", "at_most"):
        assert isinstance(value, (int, float))
        assert isinstance(wanted, (int, float))
        return value >= wanted if when.op == "at_least" else value <= wanted
    return (value == wanted) == (when.op == "is")


def _judged(frame: Frame, values: dict[str, Value]) -> tuple[bool, float]:
    """Whether every dealbreaker holds, and the score."""
    held = [rule for rule in frame.rules if _holds(rule.when, values)]
    kept = all(rule in held for rule in frame.rules if rule.kind is RuleKind.DEALBREAKER)
    return kept, sum(rule.weight for rule in held if rule.kind is RuleKind.PREFERENCE)


def _outcomes(frame: Frame, known: Facts, *, likely: bool) -> set[bool]:
    """Whether each completion passes: by brute force."""
    choices: list[list[Value]] = []
    for name in (*FLAGS, *NUMBERS):
        value = known.value(name) if likely or known.stated(name) else None
        if name in FLAGS:
            choices.append([True, False] if value is None else [value])
        else:
            span = value if isinstance(value, Range) else Range(min=None, max=None)
            low = 0.0 if span.min is None else span.min
            high = 9.0 if span.max is None else span.max
            choices.append([float(number) for number in range(10) if low <= number <= high])
            if name == "participants":
                choices[-1] = [number for number in choices[-1] if number != 0.0]
    results = set()
    for combination in product(*choices):
        kept, score = _judged(frame, dict(zip((*FLAGS, *NUMBERS), combination, strict=True)))
        results.add(kept and score >= frame.accept_at)
    return results


@settings(max_examples=150, deadline=None)
@given(frames(), facts())
def test_the_verdict_equals_brute_force_over_all_completions(frame: Frame, known: Facts) -> None:
    verdict = verdict_of(frame, known)
    stated, believed = _outcomes(frame, known, likely=False), _outcomes(frame, known, likely=True)
    quoted = any(result.quotes for result in verdict.rules if result.state == "broken")
    if believed == {True}:
        assert (verdict.answer, verdict.probable) == (Answer.YES, stated != {True})
    elif stated == {False} and quoted:
        assert verdict.answer is Answer.NO
    else:
        assert verdict.answer is Answer.MAYBE


@settings(max_examples=80, deadline=None)
@given(frames(), facts(), facts())
def test_what_is_only_suggested_changes_no_verdict(frame: Frame, known: Facts, proposed: Facts) -> None:
    suggested = [replace(proposed[name], certainty=Certainty.SUGGESTED) for name in proposed if name not in known]
    assert verdict_of(frame, known.with_facts(*suggested)) == verdict_of(frame, known)


@settings(max_examples=60, deadline=None)
@given(frames(), st.integers(1, 6), st.integers(0, 6), st.tuples(st.booleans(), st.booleans(), st.booleans()))
def test_the_cheapest_counter_offer_equals_the_solver(
    frame: Frame, people: int, days: int, flags: tuple[bool, bool, bool]
) -> None:
    costs = {"participants": 2, "payment_days": 3, "urgent": 5, "expenses": 4, "deposit": 7}
    settled = {
        name: FactSettings(negotiable=float(cost), reach=(0.0 if name == "payment_days" else 1.0, 8.0), step=1.0)
        for name, cost in costs.items()
    }
    frame = Frame(rules=frame.rules, accept_at=frame.accept_at, facts=MappingProxyType(settled))
    offered: dict[str, Value] = {
        "participants": Range(min=float(people), max=float(people)),
        "payment_days": float(days),
        **dict(zip(FLAGS, flags, strict=True)),
    }
    verdict = verdict_of(frame, make_facts(likely=(), **offered))
    plain: dict[str, Value] = {**offered, "participants": float(people)}
    cheapest = _solve(frame, plain, costs)
    if cheapest == 0:
        assert verdict.answer is Answer.YES
    elif cheapest is None:
        assert verdict.counter_offers == ()
    else:
        assert verdict.answer is Answer.MAYBE
        assert verdict.counter_offers[0].cost == cheapest


def _solve(frame: Frame, offered: dict[str, Value], costs: dict[str, int]) -> int | None:
    """The least cost of a change that passes, by CP-SAT over whole numbers; None where there is none."""
    model = cp_model.CpModel()
    flags = {name: model.new_bool_var(name) for name in FLAGS}
    numbers = {
        name: model.new_int_var(0 if name == "payment_days" else 1, 8, name)
        for name in ("participants", "payment_days")
    }
    terms = []
    for name, flag in flags.items():
        terms.append(costs[name] * ((1 - flag) if offered[name] else flag))
    for name, number in numbers.items():
        distance = model.new_int_var(0, 20, f"{name} distance")
        model.add_abs_equality(distance, number - int(float(str(offered[name]))))
        terms.append(costs[name] * distance)
    score = []
    for rule in frame.rules:
        literal = _literal(model, rule.when, flags, numbers)
        if rule.kind is RuleKind.DEALBREAKER:
            model.add(literal == 1)
        elif rule.kind is RuleKind.PREFERENCE:
            score.append(int(rule.weight) * literal)
    model.add(sum(score) >= int(frame.accept_at))
    model.minimize(sum(terms))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    status = solver.solve(model)
    return round(solver.objective_value) if status == cp_model.OPTIMAL else None


def _literal(
    model: cp_model.CpModel,
    when: Condition,
    flags: dict[str, cp_model.IntVar],
    numbers: dict[str, cp_model.IntVar],
) -> cp_model.IntVar:
    result = model.new_bool_var("")
    if isinstance(when, Not):
        model.add(result + _literal(model, when.part, flags, numbers) == 1)
    elif isinstance(when, AllOf):
        model.add_min_equality(result, [_literal(model, part, flags, numbers) for part in when.parts])
    elif isinstance(when, AnyOf):
        model.add_max_equality(result, [_literal(model, part, flags, numbers) for part in when.parts])
    elif when.fact in flags:
        model.add(result == (flags[when.fact] if when.value else 1 - flags[when.fact]))
    else:
        wanted = int(float(str(when.value)))
        domain = {
            "at_least": cp_model.Domain(wanted, 99),
            "at_most": cp_model.Domain(-99, wanted),
            "is": cp_model.Domain(wanted, wanted),
            "is_not": cp_model.Domain(wanted, wanted).complement(),
        }[when.op]
        model.add_linear_expression_in_domain(numbers[when.fact], domain).only_enforce_if(result)
        model.add_linear_expression_in_domain(numbers[when.fact], domain.complement()).only_enforce_if(~result)
    return result


def test_a_change_that_breaks_another_rule_takes_the_facts_of_that_rule_along() -> None:
    urgent = Comparison(fact="urgent", op="is", value=True)
    calm_or_many = AnyOf(
        parts=(
            Comparison(fact="urgent", op="is", value=False),
            Comparison(fact="participants", op="at_least", value=2.0),
        )
    )
    whens: tuple[Condition, ...] = (urgent, calm_or_many)
    frame = Frame(
        rules=tuple(Rule(id=f"r{number}", kind=RuleKind.DEALBREAKER, when=when) for number, when in enumerate(whens)),
        facts=MappingProxyType(
            {
                "urgent": FactSettings(negotiable=5.0),
                "participants": FactSettings(negotiable=2.0, reach=(1.0, 8.0), step=1.0),
            }
        ),
    )
    verdict = verdict_of(frame, make_facts(likely=(), urgent=False, participants=Range(min=1.0, max=1.0)))
    assert verdict.answer is Answer.MAYBE
    assert [offer.cost for offer in verdict.counter_offers] == [7.0]
    assert {change.fact for change in verdict.counter_offers[0].changes} == {"urgent", "participants"}
