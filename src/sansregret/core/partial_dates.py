"""Dates as messages give them: a day, a month, a day or month without a year, or "as soon as possible"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def span(text: str, today: date) -> tuple[int, int] | None:
    """The first and last day that a date may mean, as ordinals; None when it is no date.

    ``asap`` is today. A day or month without a year is its next occurrence: the current month counts, a day that
    has passed this year is next year's.
    """
    if text == "asap":
        return today.toordinal(), today.toordinal()
    try:
        numbers = [int(piece) for piece in text.split("-")]
        if len(text.partition("-")[0]) == 4:
            return _of_year(numbers)
        return _next(numbers, today)
    except (ValueError, IndexError):
        return None


def _of_year(numbers: list[int]) -> tuple[int, int] | None:
    if len(numbers) == 3:
        day = date(*numbers).toordinal()
        return day, day
    if len(numbers) == 2:
        return _month(*numbers)
    return date(numbers[0], 1, 1).toordinal(), date(numbers[0], 12, 31).toordinal()


def _next(numbers: list[int], today: date) -> tuple[int, int] | None:
    month = numbers[0]
    if len(numbers) == 1:
        return _month(today.year + (month < today.month), month)
    if len(numbers) > 2:
        return None
    # The 29th of February waits for its year.
    for year in range(today.year, today.year + 9):
        if numbers[1] <= monthrange(year, month)[1]:
            day = date(year, month, numbers[1])
            if day >= today:
                return day.toordinal(), day.toordinal()
    return None


def _month(year: int, month: int) -> tuple[int, int]:
    first = date(year, month, 1).toordinal()
    return first, first + monthrange(year, month)[1] - 1
