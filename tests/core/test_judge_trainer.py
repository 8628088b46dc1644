"""Golden cases: the trainer's starter frame on hand-made facts."""

from __future__ import annotations

import pytest

from core.making import CLOSELY, LOOSELY, NOT, make_facts, make_frame, verdict_of
from sansregret.core.facts import Facts, Quantity, Range
from sansregret.core.frame_file import starter_frame
from sansregret.core.request import Context, Unread
from sansregret.core.verdict import Answer, RuleState

FRAME = starter_frame("trainer")
THREE_DAYS = Quantity(min=3, max=3, unit="day")


@pytest.mark.parametrize(
    ("facts", "answer", "probable", "asked"),
    [
        pytest.param(make_facts(topics=CLOSELY, effort=THREE_DAYS), "yes", False, (), id="three-day course"),
        pytest.param(make_facts(topics=LOOSELY, full_time=True), "no", False, (), id="full time with training in it"),
        pytest.param(make_facts(topics=LOOSELY, full_time=False), "yes", False, (), id="four days of five"),
        pytest.param(make_facts(topics=LOOSELY), "maybe", False, ("full_time",), id="training among other tasks"),
        pytest.param(make_facts(topics=NOT), "no", False, (), id="a developer wanted"),
        pytest.param(make_facts(), "maybe", False, ("topics.training", "full_time"), id="call me, great opportunity"),
        pytest.param(make_facts(topics=CLOSELY, hours_per_week=Range(min=2, max=2)), "yes", False, (), id="pupil"),
        pytest.param(
            make_facts(topics=CLOSELY, participants=Range(min=1, max=1)), "yes", True, ("full_time",), id="one pupil"
        ),
        pytest.param(
            make_facts(topics=CLOSELY, full_time=True, likely=("full_time",)),
            "maybe",
            False,
            ("full_time",),
            id="likely",
        ),
        pytest.param(
            make_facts(topics=NOT, full_time=False, likely=("topics",)),
            "maybe",
            False,
            ("topics.training",),
            id="doubt",
        ),
        pytest.param(
            make_facts(topics=CLOSELY, full_time=False, likely=("topics",)),
            "yes",
            True,
            ("topics.training",),
            id="hope",
        ),
    ],
)
def test_the_trainer_is_answered(facts: Facts, answer: str, probable: bool, asked: tuple[str, ...]) -> None:
    verdict = verdict_of(FRAME, facts)
    assert (verdict.answer, verdict.probable) == (answer, probable)
    assert tuple(question.fact for question in verdict.questions) == asked
    assert [result.rule_id for result in verdict.rules] == ["training", "no-full-time"]


@pytest.mark.parametrize(
    ("amount", "unit", "state"),
    [(10, "day", "holds"), (11, "day", "open"), (70, "hour", "holds"), (71, "hour", "open")],
)
def test_small_work_without_rhythm_is_not_full_time(amount: float, unit: str, state: str) -> None:
    facts = make_facts(topics=CLOSELY, effort=Quantity(min=amount, max=amount, unit=unit))
    result = verdict_of(FRAME, facts).rules[1]
    assert result.state == state
    if state == "holds":
        assert [fact.entailed_from for fact in result.facts] == ["effort"]
        assert [quote.text for quote in result.quotes] == ["effort"]


def test_a_no_cites_what_breaks_the_rule_and_what_holds_is_said_too() -> None:
    first, second = verdict_of(FRAME, make_facts(topics=CLOSELY, full_time=True)).rules
    assert (first.state, second.state) == (RuleState.HOLDS, RuleState.BROKEN)
    assert [quote.text for quote in second.quotes] == ["full_time"]


def test_without_any_quotation_there_is_no_refusal() -> None:
    facts = make_facts(full_time=True)
    bare = facts.with_facts(*(type(fact)(name=fact.name, value=fact.value) for fact in facts.values()))
    assert verdict_of(FRAME, bare).answer is Answer.MAYBE


def test_an_unread_attachment_bars_a_yes_but_not_a_no() -> None:
    unread = Context(unread=(Unread(name="brief.pdf", why="locked"),))
    barred = verdict_of(FRAME, make_facts(topics=CLOSELY, full_time=False), unread)
    assert (barred.answer, barred.barred_by) == (Answer.MAYBE, unread.unread)
    assert [(question.fact, question.about) for question in barred.questions] == [("attachment", "brief.pdf")]
    assert verdict_of(FRAME, make_facts(full_time=True), unread).answer is Answer.NO


def test_another_language_has_no_answer() -> None:
    assert verdict_of(FRAME, make_facts(language="other", full_time=True)).answer is None


def test_a_range_across_a_threshold_is_open_and_negotiable() -> None:
    frame = make_frame(
        '[[rule]]\nid = "days"\nkind = "dealbreaker"\nwhen = { fact = "days_per_week", at_most = 4 }',
        "[facts.days_per_week]\nnegotiable = 1\nreach = [1, 5]",
    )
    verdict = verdict_of(frame, make_facts(days_per_week=Range(min=3, max=5)))
    assert verdict.answer is Answer.MAYBE
    assert [change.after for change in verdict.counter_offers[0].changes] == [Range(min=4, max=4)]


@pytest.mark.parametrize(("rate", "answer"), [(450.0, "maybe"), (300.0, "no"), (500.0, "yes")])
def test_what_is_beyond_reach_is_a_no(rate: float, answer: str) -> None:
    frame = make_frame(
        '[[rule]]\nid = "rate"\nkind = "dealbreaker"\nwhen = { fact = "day_rate", at_least = 500 }',
        "[facts.day_rate]\nnegotiable = 1\nstep = 50\nreach = [400, inf]",
    )
    verdict = verdict_of(frame, make_facts(day_rate=Range(min=rate, max=rate)))
    assert verdict.answer == answer
    offers = [(change.after, offer.cost) for offer in verdict.counter_offers for change in offer.changes]
    assert offers == ([(Range(min=500, max=500), 1.0)] if answer == "maybe" else [])


@pytest.mark.parametrize("fact", ["unpaid", "gambling"])
def test_silence_about_a_mark_or_mention_is_its_absence(fact: str) -> None:
    frame = make_frame(
        f'[[rule]]\nid = "r"\nkind = "dealbreaker"\nwhen = {{ fact = "{fact}", is = false }}',
        '[facts.gambling]\nkind = "mention"\nterms = ["casino*"]',
    )
    assert verdict_of(frame, make_facts()).answer is Answer.YES
    assert verdict_of(frame, make_facts(likely=(), **{fact: True})).answer is Answer.NO


@pytest.mark.parametrize(
    ("start", "answer"),
    [
        ("2026-07", "yes"),
        ("2026-05", "no"),
        ("asap", "no"),
        ("06", "yes"),
        ("06-15", "yes"),
        ("02", "yes"),
        ("2026", "maybe"),
    ],
)
def test_partial_dates_compare_in_three_values(start: str, answer: str) -> None:
    frame = make_frame('[[rule]]\nid = "s"\nkind = "dealbreaker"\nwhen = { fact = "start", after = "2026-05" }')
    assert verdict_of(frame, make_facts(start=start)).answer == answer
