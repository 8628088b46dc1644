"""What a yes agrees to: the terms that the message states, never dates."""

from __future__ import annotations

from sansregret.core.facts import Facts, Quantity, Range, Rate
from sansregret.core.frame import Frame
from sansregret.wording import values
from sansregret.wording.messages import translator


def agreed_terms(facts: Facts, frame: Frame, language: str) -> str:
    """The stated amount of work, pay and place in one phrase: "3 days in all, €900 a day, on site"; or "".

    Dates are left out: a draft never commits the user's calendar.
    """
    return ", ".join((*_work(facts, language), *_pay(facts, language), *_place(facts, language)))


def _work(facts: Facts, language: str) -> tuple[str, ...]:
    _ = translator(language).gettext
    said: list[str] = []
    effort, week, hours = (_stated(facts, name) for name in ("effort", "days_per_week", "hours_per_week"))
    duration = _stated(facts, "duration")
    if isinstance(effort, Quantity):
        said.append(_("%(amount)s in all") % {"amount": values.quantity(effort, language)})
    if isinstance(week, Range) and week != Range(min=None, max=None):
        said.append(values.weekly(week, "day", language))
    elif isinstance(hours, Range) and hours != Range(min=None, max=None):
        said.append(values.weekly(hours, "hour", language))
    if isinstance(duration, Quantity):
        said.append(_("for %(duration)s") % {"duration": values.quantity(duration, language)})
    return tuple(said)


def _pay(facts: Facts, language: str) -> tuple[str, ...]:
    rates = _stated(facts, "rates")
    if not isinstance(rates, tuple) or len(rates) != 1:
        return ()
    only = rates[0]
    return (values.rate(only, language),) if isinstance(only, Rate) and only.currency else ()


def _place(facts: Facts, language: str) -> tuple[str, ...]:
    _ = translator(language).gettext
    modes = {"remote": _("remote"), "hybrid": _("partly remote"), "onsite": _("on site")}
    mode = _stated(facts, "place_mode")
    return (modes[mode],) if isinstance(mode, str) and mode in modes else ()


def _stated(facts: Facts, name: str) -> object:
    return facts.value(name) if facts.stated(name) else None
