"""The ranges that rules compare follow from the rates."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Facts, Range
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


@pytest.mark.parametrize(
    ("text", "name", "low", "high"),
    [
        ("TJM : 400 à 500 €", "day_rate", 400, 500),
        ("30 € de l'heure", "hour_rate", 30, 30),
        ("budget max 2000 €", "project_price", None, 2000),
        ("400 €/jour junior, 600 €/jour senior", "day_rate", 400, 600),
        ("TJM 450", "day_rate", 450, 450),
    ],
)
def test_ranges_for_rules_follow_from_rates(text: str, name: str, low: float | None, high: float | None) -> None:
    assert read(text).value(name) == Range(min=low, max=high)


@pytest.mark.parametrize("text", ["£400 per day", "$50/hr", "45 000 € par an", "salaire de 2 200 € brut mensuel"])
def test_other_currencies_and_periods_derive_nothing(text: str) -> None:
    facts = read(text)
    assert "rates" in facts
    assert not {"day_rate", "hour_rate", "project_price"} & set(facts)


def test_pay_by_the_year_makes_employment_likely() -> None:
    fact = read("We can pay £34,000 a year.")["contract"]
    assert (fact.value, fact.certainty) == (("employment",), Certainty.LIKELY)
    assert [quote.text for quote in fact.quotes] == ["£34,000 a year"]


def test_pay_by_the_year_changes_no_stated_contract() -> None:
    assert read("Freelance contract, we pay £34,000 a year.").value("contract") == ("freelance",)
