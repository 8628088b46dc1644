"""Values in the reader's way: numbers, money, dates, amounts of work, in French or English."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection
from gettext import NullTranslations

from sansregret.core.facts import Quantity, Range, Rate, Value
from sansregret.core.frame import Frame
from sansregret.wording.messages import plural_count, supported, translator

_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}
_THOUSANDS = {"fr": "\N{NARROW NO-BREAK SPACE}", "en": ","}


def number(value: float, language: str) -> str:
    """2.5 is "2.5" or « 2,5 »; 12000 is "12,000" or « 12 000 » (narrow no-break space)."""
    language = supported(language)
    rounded = round(float(value), 2)
    whole, _, decimals = f"{abs(rounded):,.2f}".partition(".")
    text = whole.replace(",", _THOUSANDS[language])
    decimals = decimals.rstrip("0")
    if decimals:
        text += ("," if language == "fr" else ".") + decimals
    return f"-{text}" if rounded < 0 else text


def money(value: float, currency: str | None, language: str) -> str:
    """« 450 € », "€450"; a currency without a common sign keeps its code; none given, the bare number."""
    amount = number(value, language)
    if not currency:
        return amount
    sign = _SYMBOLS.get(currency, currency)
    if supported(language) == "fr":
        return f"{amount}\N{NO-BREAK SPACE}{sign}"
    return f"{sign}{amount}" if len(sign) == 1 else f"{sign}\N{NO-BREAK SPACE}{amount}"


def bounds(low: float | None, high: float | None, language: str, show: Callable[[float], str]) -> str:
    """One number or an interval in words: "3", "3 to 5", "at least 3", "at most 5"; "" when both ends are open."""
    _ = translator(language).gettext
    if low is None and high is None:
        return ""
    if high is None:
        return _("at least %(low)s") % {"low": show(low or 0)}
    if low is None:
        return _("at most %(high)s") % {"high": show(high)}
    if low == high:
        return show(low)
    return _("%(low)s to %(high)s") % {"low": show(low), "high": show(high)}


def interval(low: float | None, high: float | None, unit: str, language: str) -> str:
    """An interval with its unit: hour, day, week, month, year, hour_a_week, day_a_week, participant."""
    text = bounds(low, high, language, lambda value: number(value, language))
    widest = high if high is not None else low if low is not None else 0
    return counted(text, plural_count(widest, language), unit, translator(language))


def counted(text: str, count: int, unit: str, tr: NullTranslations) -> str:
    """A number, already in words, with its unit in the plural form that `count` asks for."""
    ngettext = tr.ngettext
    forms = {
        "hour": lambda: ngettext("%(n)s hour", "%(n)s hours", count),
        "day": lambda: ngettext("%(n)s day", "%(n)s days", count),
        "week": lambda: ngettext("%(n)s week", "%(n)s weeks", count),
        "month": lambda: ngettext("%(n)s month", "%(n)s months", count),
        "year": lambda: ngettext("%(n)s year", "%(n)s years", count),
        "hour_a_week": lambda: ngettext("%(n)s hour a week", "%(n)s hours a week", count),
        "day_a_week": lambda: ngettext("%(n)s day a week", "%(n)s days a week", count),
        "participant": lambda: ngettext("%(n)s participant", "%(n)s participants", count),
    }
    return forms[unit]() % {"n": text}


def pay(low: float | None, high: float | None, currency: str | None, per: str, language: str) -> str:
    """Money with its period: « 450 €/jour », "€450 to €500 a day". `per` as in `core.facts.Rate`."""
    _ = translator(language).gettext
    amount = bounds(low, high, language, lambda value: money(value, currency, language))
    if supported(language) == "fr" and currency and low is not None and high is not None and low != high:
        # « 400 à 450 € », not « 400 € à 450 € »
        amount = _("%(low)s to %(high)s") % {"low": number(low, language), "high": money(high, currency, language)}
    patterns = {
        "hour": _("%(amount)s an hour"),
        "day": _("%(amount)s a day"),
        "week": _("%(amount)s a week"),
        "month": _("%(amount)s a month"),
        "year": _("%(amount)s a year"),
        "project": _("%(amount)s for the project"),
        "unit": _("%(amount)s a unit"),
    }
    return patterns[per] % {"amount": amount}


def rate(value: Rate, language: str) -> str:
    """One rate offered, in words."""
    return pay(value.min, value.max, value.currency, value.per, language)


def quantity(value: Quantity, language: str) -> str:
    """« 3 jours », "2 to 3 weeks"."""
    return interval(value.min, value.max, value.unit, language)


def weekly(value: Range, unit: str, language: str) -> str:
    """« 3 jours par semaine », "at most 20 hours a week"; `unit` is day or hour."""
    return interval(value.min, value.max, f"{unit}_a_week", language)


def month_name(month: int, language: str) -> str:
    """The name of a month, 1 to 12."""
    _ = translator(language).gettext
    names = (
        _("January"),
        _("February"),
        _("March"),
        _("April"),
        _("May"),
        _("June"),
        _("July"),
        _("August"),
        _("September"),
        _("October"),
        _("November"),
        _("December"),
    )
    return names[month - 1]


def date_text(value: str, language: str) -> str:
    """A date of `core.facts` (``asap``, YYYY-MM-DD, YYYY-MM, MM-DD, MM) in words; anything else as it is."""
    if value == "asap":
        return translator(language).gettext("as soon as possible")
    parts = value.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return value
    year = parts.pop(0) if len(parts[0]) == 4 else ""
    if not parts or not 1 <= int(parts[0]) <= 12:
        return value
    month = month_name(int(parts[0]), language)
    day = ""
    if len(parts) > 1:
        first = supported(language) == "fr" and int(parts[1]) == 1
        day = "1er" if first else str(int(parts[1]))
    return " ".join(part for part in (day, month, year) if part)


def on_date(value: str, language: str) -> str:
    """A date with its preposition: « le 4 mai 2026 », « en mai », "on 4 May", "in May"; asap has none."""
    _ = translator(language).gettext
    text = date_text(value, language)
    if value == "asap" or text == value:
        return text
    has_day = len(value) in (5, 10)
    return (_("on %(date)s") if has_day else _("in %(date)s")) % {"date": text}


def one_line(text: str) -> str:
    """A text without line breaks, control or direction characters; runs of spaces become one."""
    kept = (" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    visible = (char for char in kept if unicodedata.category(char) not in ("Cf", "Cs", "Co", "Cn"))
    return " ".join("".join(visible).split())


def quoted(text: str, language: str) -> str:
    """A text, on one line, in the quotation marks of the language."""
    return translator(language).gettext("“%(text)s”") % {"text": one_line(text)}


def clauses(items: tuple[str, ...], language: str) -> str:
    """Clauses joined into one sentence: « a, b, et c », "a, b, and c"."""
    if len(items) < 2:
        return "".join(items)
    pattern = translator(language).gettext("%(first)s, and %(last)s")
    return pattern % {"first": ", ".join(items[:-1]), "last": items[-1]}


def listed(items: tuple[str, ...], language: str, *, disjunction: bool = False) -> str:
    """« a, b et c », "a, b or c"."""
    _ = translator(language).gettext
    if len(items) < 2:
        return "".join(items)
    pattern = _("%(first)s or %(last)s") if disjunction else _("%(first)s and %(last)s")
    return pattern % {"first": ", ".join(items[:-1]), "last": items[-1]}


#: Facts whose text is a date.
DATES = ("start", "deadline", "reply_by")
_PAY = {"day_rate": "day", "hour_rate": "hour", "project_price": "project"}
_UNITS = {
    "days_per_week": "day_a_week",
    "hours_per_week": "hour_a_week",
    "payment_days": "day",
    "participants": "participant",
}


def value_text(fact: str, value: Value, frame: Frame, language: str) -> str:
    """What a fact holds, alone: « 3 jours par semaine », "at least €450 a day", « à distance », "no full time"."""
    if isinstance(value, bool):
        return flag_text(fact, value, language)
    if isinstance(value, (int, float)):
        return amount_text(fact, value, value, frame, language)
    if isinstance(value, Quantity):
        return quantity(value, language)
    if isinstance(value, Range):
        return amount_text(fact, value.min, value.max, frame, language)
    if isinstance(value, str) and fact.startswith("topics."):
        return topic_text(fact.partition(".")[2], (value,), frame, language)
    if isinstance(value, str):
        return choice_text(fact, value, language)
    return listed(tuple(_item(fact, item, frame, language) for item in value), language)


def _item(fact: str, item: str | Rate | tuple[str, str], frame: Frame, language: str) -> str:
    if isinstance(item, Rate):
        return rate(item, language)
    if isinstance(item, str):
        return choice_text(fact, item, language)
    return topic_text(item[0], (item[1],), frame, language)


def amount_text(fact: str, low: float | None, high: float | None, frame: Frame, language: str, unit: str = "") -> str:
    """An interval of a fact with the fact's own unit (`unit` for quantities: day, hour, week...)."""
    if fact in _PAY:
        return pay(low, high, frame.voice.currency, _PAY[fact], language)
    if fact in _UNITS or unit:
        return interval(low, high, _UNITS.get(fact, unit), language)
    return bounds(low, high, language, lambda value: number(value, language))


def choice_text(fact: str, choice: str, language: str) -> str:
    """A choice of a fact in words; text facts give their text, dates their date."""
    _ = translator(language).gettext
    if fact in DATES:
        return date_text(choice, language)
    words = {
        ("place_mode", "remote"): _("remote"),
        ("place_mode", "hybrid"): _("partly remote"),
        ("place_mode", "onsite"): _("on site"),
        ("contract", "freelance"): _("freelance"),
        ("contract", "employment"): _("as an employee"),
        ("sender", "direct"): _("direct client"),
        ("sender", "intermediary"): _("intermediary"),
        ("language", "fr"): _("in French"),
        ("language", "en"): _("in English"),
        ("language", "other"): _("in another language"),
        ("register", "tu"): _("familiar (tu)"),
        ("register", "vous"): _("formal (vous)"),
        ("relation", "first_contact"): _("first contact"),
        ("relation", "exchange"): _("exchange under way"),
        ("relation", "known_client"): _("known client"),
        ("relation", "partner"): _("partner"),
    }
    return words.get((fact, choice)) or one_line(choice)


def topic_label(topic_id: str, frame: Frame, language: str) -> str:
    """The user's name for a topic in a language, else in the other one, else its id."""
    for topic in frame.topics:
        if topic.id == topic_id and topic.label:
            return topic.label.get(supported(language)) or next(iter(topic.label.values()))
    return topic_id


def topic_text(topic_id: str, closeness: Collection[str], frame: Frame, language: str) -> str:
    """How close to a topic: « en lien étroit avec la formation »; several degrees make one phrase."""
    _ = translator(language).gettext
    phrases = {
        ("closely",): _("closely related to %(topic)s"),
        ("loosely",): _("loosely related to %(topic)s"),
        ("loosely", "no"): _("at most loosely related to %(topic)s"),
        ("no",): _("unrelated to %(topic)s"),
    }
    degrees = tuple(degree for degree in ("closely", "loosely", "no") if degree in closeness)
    phrase = phrases.get(degrees) or _("related to %(topic)s, closely or loosely")
    return phrase % {"topic": topic_label(topic_id, frame, language)}


def mention_text(fact: str, language: str) -> str:
    """The name of a fact that the frame itself defines, in quotation marks."""
    return quoted(fact.replace("_", " ").replace("-", " "), language)


def flag_text(fact: str, value: bool, language: str) -> str:
    """A flag as a noun: « un temps plein », « pas de temps plein »."""
    _ = translator(language).gettext
    phrases = {
        "asks_for_work": (_("a request for work"), _("no request for work")),
        "full_time": (_("full time"), _("no full time")),
        "urgent": (_("urgent"), _("no urgency")),
        "unpaid": (_("unpaid work"), _("no unpaid work")),
        "expenses": (_("expenses paid"), _("expenses not paid")),
        "deposit": (_("a deposit before the start"), _("no deposit before the start")),
        "exclusive": (_("exclusivity"), _("no exclusivity")),
        "subordination": (_("imposed hours or a manager"), _("no imposed hours, no manager")),
        "vague": (_("a vague request"), _("no vague request")),
        "mass_mail": (_("a mass mailing"), _("no mass mailing")),
    }
    if fact in phrases:
        return phrases[fact][0 if value else 1]
    mention = {"mention": mention_text(fact, language)}
    return (_("something to do with %(mention)s") if value else _("nothing to do with %(mention)s")) % mention
