"""Amounts of time put together: count, amount, rhythm, and the other end that stands beside."""

from __future__ import annotations

import pytest

from sansregret.reading.fold import fold
from sansregret.reading.other_ends import other_end
from sansregret.reading.rhythm import Period
from sansregret.reading.stints import Stint, bounded, stints


def one(text: str) -> Stint:
    found = stints(fold(text))
    assert len(found) == 1, found
    return found[0]


COUNTED: list[tuple[str, float, str]] = [
    ("trois séances de deux heures", 6, "hour"),
    ("2x1h30", 3, "hour"),
    ("deux fois 3 jours", 6, "day"),
    ("six half-days", 3, "day"),
    ("six evening sessions of two hours each", 12, "hour"),
    ("3 goes of an hour", 3, "hour"),
    ("two 1-hour lessons", 2, "hour"),
    ("an hour twice", 2, "hour"),
    ("4 groupes de 10, une journée par groupe", 4, "day"),
    ("five regions, one day each", 5, "day"),
    ("2 groupes, trois séances de 2h par groupe", 12, "hour"),
    ("sept matinées de 3h", 21, "hour"),
    ("2 jours de 7h", 2, "day"),
    ("3 days and is repeated twice", 6, "day"),
    ("chaque module dure une demi-journée ; il y en a 6", 3, "day"),
    ("dix-huit jours", 18, "day"),
]


@pytest.mark.parametrize(("text", "amount", "unit"), COUNTED)
def test_counts_multiply_amounts(text: str, amount: float, unit: str) -> None:
    stint = one(text)
    assert (stint.low, stint.high, stint.unit) == (amount, amount, unit)


def test_what_is_counted_may_stand_in_the_sentence_before() -> None:
    (stint,) = stints("chaque groupe suit 3 jours", "nous avons 2 groupes de 8. ")
    assert (stint.low, stint.unit) == (6, "day")


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("3j/sem", Period.WEEK),
        ("3 jours de conseil par semaine", Period.WEEK),
        ("2 hours each week", Period.WEEK),
        ("4j/5", Period.WEEK),
        ("chaque semaine pendant 2h", Period.WEEK),
        ("twice a week for an hour", Period.WEEK),
        ("temps partiel (3 jours)", Period.WEEK),
        ("40 % (2 jours)", Period.WEEK),
        ("10 jours par mois", Period.MONTH),
        ("a day a fortnight", Period.FORTNIGHT),
        ("fortnightly, 90 minutes", Period.FORTNIGHT),
        ("1/2 journée ttes les semaines", Period.WEEK),
        ("2h par jour", Period.DAY),
        ("1h le mercredi", Period.WEEKDAY),
        ("a 45-minute lesson every Saturday", Period.WEEKDAY),
        ("une semaine sur deux", Period.OTHER),
    ],
)
def test_amounts_come_back_in_a_rhythm(text: str, period: Period) -> None:
    rhythm = one(text).rhythm
    assert rhythm is not None
    assert rhythm.period is period


@pytest.mark.parametrize(
    "text",
    [
        "40h de cours à répartir sur le semestre",
        "10 jours sur 5 mois",
        "2h la semaine prochaine",
        "5 fois 2h, les lundis soir",
        "répétée 4 fois 2h dans la semaine",
        "formation de 2 jours, le lundi 3 et le mardi 4",
    ],
)
def test_other_words_are_no_rhythm(text: str) -> None:
    assert all(stint.rhythm is None for stint in stints(fold(text)))


def test_days_may_explain_hours_of_a_week() -> None:
    hours, days = stints("28 h par semaine reparties sur 4 jours")
    assert (hours.low, days.low, days.rhythm) == (28, 4, hours.rhythm)


def test_the_period_of_a_price_is_no_amount() -> None:
    assert stints("$50 an hour, 600 a day, 25 eur une heure") == ()


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("3 days a week, 4 at a push", (3, 4)),
        ("2 jours par semaine, puis 4 à partir de mai", (2, 4)),
        ("five days a week, four considered", (4, 5)),
        ("3 j/semaine mais 2 c'est OK aussi", (2, 3)),
        ("minimum two, maximum four days a week", (2, 4)),
        ("min 2 jours par semaine, max 4", (2, 4)),
        ("pas moins de 3 jours par semaine", (3, None)),
        ("max 3 days/week, min. 6 months", (None, 3)),
        ("3 jours par semaine, 450 € par jour", (3, 3)),
        ("2 jours par semaine ou 3 ans", (2, 2)),
    ],
)
def test_an_amount_may_have_its_other_end_beside_it(text: str, ends: tuple[float | None, float | None]) -> None:
    folded = fold(text)
    stint = stints(folded)[0]
    low, high, _, _ = other_end(folded, "day", bounded(folded, stint, *stint.span()), 5)
    assert (low, high) == ends
