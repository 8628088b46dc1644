"""Counter-offers in words: « 3 jours par semaine au lieu de 5 »."""

from __future__ import annotations

from sansregret.core.facts import Quantity, Range, Value
from sansregret.core.frame import Frame
from sansregret.core.verdict import Change, CounterOffer
from sansregret.wording import values
from sansregret.wording.french import typeset
from sansregret.wording.messages import supported, translator


def sentence(offer: CounterOffer, frame: Frame, language: str) -> str:
    """A counter-offer as one phrase without capital or full stop; its changes joined by "and"."""
    text = values.clauses(tuple(change(one, frame, language) for one in offer.changes), language)
    return typeset(text) if supported(language) == "fr" else text


def change(one: Change, frame: Frame, language: str) -> str:
    """One fact moved: « 3 jours par semaine au lieu de 5 », "€450 a day instead of €300", « à distance »."""
    _ = translator(language).gettext
    after = _after(one, frame, language)
    before = _before(one, frame, language)
    if not before:
        return after
    return _("%(after)s instead of %(before)s") % {"after": after, "before": before}


def _after(one: Change, frame: Frame, language: str) -> str:
    """What would do, with the words that make it clear out of context: "a start on 1 June", « sous 30 jours »."""
    _ = translator(language).gettext
    value = values.value_text(one.fact, one.after, frame, language)
    if one.fact in values.DATES and isinstance(one.after, str):
        value = values.on_date(one.after, language)
    framed = {
        "start": _("a start %(value)s"),
        "deadline": _("delivery %(value)s"),
        "effort": _("%(value)s of work in all"),
        "duration": _("%(value)s from start to end"),
        "payment_days": _("payment within %(value)s"),
    }
    return framed.get(one.fact, "%(value)s") % {"value": value}


def _before(one: Change, frame: Frame, language: str) -> str:
    """What was offered, shortly: the bare number where the unit has just been said; "" when unknown or a flag."""
    if one.before is None or isinstance(one.before, bool) or isinstance(one.after, bool):
        return ""
    low, high = _ends(one.before)
    if one.fact in ("day_rate", "hour_rate", "project_price"):
        return values.bounds(low, high, language, lambda sum_: values.money(sum_, frame.voice.currency, language))
    if low is None and high is None:
        return values.value_text(one.fact, one.before, frame, language)
    unit_before = one.before.unit if isinstance(one.before, Quantity) else ""
    unit_after = one.after.unit if isinstance(one.after, Quantity) else ""
    if unit_before != unit_after:
        return values.value_text(one.fact, one.before, frame, language)
    return values.bounds(low, high, language, lambda number: values.number(number, language))


def _ends(value: Value) -> tuple[float | None, float | None]:
    if isinstance(value, (Range, Quantity)):
        return value.min, value.max
    if isinstance(value, (int, float)):
        return value, value
    return None, None
