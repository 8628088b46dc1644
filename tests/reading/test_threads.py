"""A thread is one request: later messages say what holds now."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sansregret.core.facts import Certainty, Fact, Facts, Quote, Range
from sansregret.core.request import Message
from sansregret.reading.read import read
from sansregret.reading.threads import merge


def facts(*several: Fact) -> Facts:
    return Facts({fact.name: fact for fact in several})


def fact(name: str, value: object, certainty: Certainty = Certainty.STATED, parser: str = "") -> Fact:
    quote = Quote(start=0, end=2, text="ab")
    return Fact(name=name, value=value, certainty=certainty, quotes=(quote,), parser=parser)  # type: ignore[arg-type]


FIVE, FOUR = Range(min=5, max=5), Range(min=4, max=4)


def test_a_later_stated_fact_replaces_an_earlier_one_and_the_change_is_told() -> None:
    thread = merge([facts(fact("days_per_week", FIVE)), facts(fact("days_per_week", FOUR))])
    assert thread.facts.value("days_per_week") == FOUR
    (change,) = thread.changed
    assert (change.name, change.earlier.value, change.later.value) == ("days_per_week", FIVE, FOUR)


def test_each_quotation_knows_its_message() -> None:
    thread = merge([facts(fact("days_per_week", FIVE)), facts(fact("urgent", True)), Facts()])
    assert [q.message for q in thread.facts["days_per_week"].quotes] == [0]
    assert [q.message for q in thread.facts["urgent"].quotes] == [1]


def test_what_is_only_likely_never_replaces_what_was_stated() -> None:
    thread = merge([facts(fact("full_time", True)), facts(fact("full_time", False, Certainty.LIKELY))])
    assert thread.facts.value("full_time") is True
    assert thread.changed == ()


def test_what_is_likely_replaces_what_was_likely() -> None:
    likely = Certainty.LIKELY
    thread = merge([facts(fact("full_time", True, likely)), facts(fact("full_time", False, likely))])
    assert thread.facts.value("full_time") is False


def test_the_same_value_said_again_is_no_change() -> None:
    thread = merge([facts(fact("days_per_week", FIVE)), facts(fact("days_per_week", FIVE))])
    assert thread.changed == ()
    assert thread.facts["days_per_week"].quotes[0].message == 1


def test_language_and_register_are_those_of_the_newest_message_and_no_change() -> None:
    thread = merge(
        [
            facts(fact("language", "fr"), fact("register", "vous")),
            facts(fact("language", "fr"), fact("register", "tu", Certainty.LIKELY)),
        ]
    )
    assert thread.facts.value("register") == "tu"
    assert thread.changed == ()


def test_thanks_in_between_withdraw_nothing() -> None:
    asks, thanks = read(Message(body="Nous cherchons un formateur pour deux jours.")), read(Message(body="Merci !"))
    assert merge([asks, thanks]).facts.value("asks_for_work") is True


def test_a_request_that_comes_late_makes_the_thread_a_request() -> None:
    first, then = read(Message(body="Merci !")), read(Message(body="Nous cherchons un formateur pour deux jours."))
    assert merge([first, then]).facts.value("asks_for_work") is True


@pytest.mark.parametrize(
    "withdrawal",
    [
        "Finalement nous n'avons plus besoin de formateur, désolée.",
        "Le poste est pourvu, merci.",
        "Sorry, we no longer need a trainer.",
        "The position has been filled.",
    ],
)
def test_a_withdrawn_request_is_none_any_more(withdrawal: str) -> None:
    asks = read(Message(body="Nous cherchons un formateur pour deux jours.", date=datetime(2026, 1, 5, tzinfo=UTC)))
    assert merge([asks, read(Message(body=withdrawal))]).facts.value("asks_for_work") is False


def test_a_thread_is_vague_only_while_nothing_concrete_is_known() -> None:
    vague = fact("vague", True)
    assert "vague" in merge([facts(vague), facts(vague)]).facts
    assert "vague" not in merge([facts(vague), facts(fact("days_per_week", FOUR))]).facts


def test_a_thread_without_messages_says_nothing() -> None:
    assert len(merge([]).facts) == 0


def test_facts_come_in_the_fixed_order() -> None:
    thread = merge([facts(fact("language", "fr")), facts(fact("asks_for_work", True)), facts(fact("gambling", True))])
    assert list(thread.facts) == ["asks_for_work", "language", "gambling"]


def test_what_an_earlier_message_said_of_the_workload_goes_when_a_later_one_changes_it() -> None:
    full = facts(fact("full_time", True), fact("days_per_week", FIVE), fact("hours_per_week", Range(min=35, max=35)))
    thread = merge([full, facts(fact("days_per_week", FOUR), fact("full_time", False))])
    assert thread.facts.value("full_time") is False
    assert thread.facts.value("days_per_week") == FOUR
    assert "hours_per_week" not in thread.facts


def test_a_new_number_of_hours_takes_the_place_of_earlier_days() -> None:
    thread = merge([facts(fact("days_per_week", FIVE)), facts(fact("hours_per_week", Range(min=10, max=10)))])
    assert list(thread.facts) == ["hours_per_week"]


def test_a_new_price_takes_the_place_of_an_earlier_day_rate() -> None:
    earlier = facts(fact("rates", ("a day",)), fact("day_rate", Range(min=400, max=400)))
    later = facts(fact("rates", ("a project",)), fact("project_price", Range(min=900, max=900)))
    thread = merge([earlier, later])
    assert set(thread.facts) == {"rates", "project_price"}


def test_a_workload_said_again_or_only_guessed_leaves_the_rest_of_it() -> None:
    full = facts(fact("full_time", True), fact("days_per_week", FIVE))
    assert "full_time" in merge([full, facts(fact("days_per_week", FIVE))]).facts
    assert "full_time" in merge([full, facts(fact("hours_per_week", FOUR, Certainty.LIKELY))]).facts
