"""Numbers in digits and words, in both languages; their bounds; amounts of time."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.reading.measures import measures
from sansregret.reading.numbers import ARTICLE, NUMBER, Bound, bound_after, bound_before, interval, number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 500", 1500), ("4.500", 4500), ("4,500", 4500), ("4,5", 4.5), ("1.5", 1.5), ("1.5k", 1500), ("45k", 45000),
        ("deux", 2), ("vingt-cinq", 25), ("vingt et un", 21), ("soixante-dix", 70), ("quatre-vingts", 80),
        ("quatre-vingt-dix", 90), ("cent", 100), ("cent vingt", 120), ("deux cents", 200), ("mille", 1000),
        ("une dizaine de", 10), ("une quinzaine de", 15), ("a dozen", 12), ("a couple of", 2), ("half", 0.5),
        ("twenty-five", 25), ("forty", 40), ("two hundred", 200), ("two hundred and fifty", 250),
        ("⅘", 0.8), ("½", 0.5),
    ],
)  # fmt: skip
def test_a_number_has_its_value_and_is_matched_whole(text: str, value: float) -> None:
    assert number(text) == value
    match = re.match(NUMBER, text)
    assert match is not None
    assert match.end() == len(text)


@pytest.mark.parametrize("text", ["un", "une", "a", "an"])
def test_articles_count_one(text: str) -> None:
    assert number(text) == 1
    assert re.fullmatch(ARTICLE, text)


@pytest.mark.parametrize("text", ["", " ", "jour", "the", "k"])
def test_other_words_are_no_numbers(text: str) -> None:
    assert number(text) is None


@given(st.integers(0, 999_999))
def test_grouped_thousands_equal_their_plain_form(value: int) -> None:
    assert number(f"{value:,}".replace(",", " ")) == value


@pytest.mark.parametrize(
    ("before", "bound"),
    [
        ("au moins ", Bound.AT_LEAST), ("minimum ", Bound.AT_LEAST), ("at least ", Bound.AT_LEAST),
        ("a partir de ", Bound.AT_LEAST), ("more than ", Bound.AT_LEAST), ("plus de ", Bound.AT_LEAST),
        ("jusqu'a ", Bound.AT_MOST), ("up to ", Bound.AT_MOST), ("pas plus de ", Bound.AT_MOST),
        ("no more than ", Bound.AT_MOST), ("moins de ", Bound.AT_MOST), ("max ", Bound.AT_MOST),
        ("shouldn't take more than ", Bound.AT_MOST), ("environ ", None), ("pour ", None),
    ],
)  # fmt: skip
def test_a_bound_before_a_number_opens_one_end(before: str, bound: Bound | None) -> None:
    assert bound_before(f"{before}3", len(before))[0] is bound


@pytest.mark.parametrize(
    ("after", "bound"),
    [
        ("+", Bound.AT_LEAST), (" minimum", Bound.AT_LEAST), (" au moins", Bound.AT_LEAST),
        (" or more", Bound.AT_LEAST),
        (" max", Bound.AT_MOST), (" (maximum)", Bound.AT_MOST), (" at most", Bound.AT_MOST),
        (" par mois", None),
    ],
)  # fmt: skip
def test_a_bound_after_a_number_opens_one_end(after: str, bound: Bound | None) -> None:
    assert bound_after(f"3{after}", 1)[0] is bound


@given(st.floats(0, 100), st.floats(0, 100))
def test_an_interval_keeps_its_ends_unless_a_bound_opens_one(low: float, more: float) -> None:
    assert interval(low, low + more) == (low, low + more)
    assert interval(low, low, Bound.AT_LEAST) == (low, None)
    assert interval(low, low, Bound.AT_MOST) == (None, low)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("3 a 4 jours", 3, 4, "day"), ("1h30", 1.5, 1.5, "hour"), ("une demi-journee", 0.5, 0.5, "day"),
        ("a day or two", 1, 2, "day"), ("6 mois a 1 an", 6, 12, "month"), ("un mois et demi", 1.5, 1.5, "month"),
        ("two and a half days", 2.5, 2.5, "day"), ("90 minutes", 1.5, 1.5, "hour"), ("un trimestre", 3, 3, "month"),
        ("3/4 jours", 3, 4, "day"), ("1/2 journee", 0.5, 0.5, "day"), ("une a deux heures", 1, 2, "hour"),
    ],
)  # fmt: skip
def test_amounts_of_time_are_read(text: str, low: float, high: float, unit: str) -> None:
    (measure,) = measures(text)
    assert (measure.low, measure.high, measure.unit) == (low, high, unit)


@given(st.text(alphabet="0123456789 hjadeunormisx/-+,.½'", max_size=200))
def test_amounts_lie_in_their_text_in_order(text: str) -> None:
    found = measures(text)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(m.low <= m.high or m.clock for m in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
