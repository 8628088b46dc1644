"""A rule's condition in words, for rules that nobody has put into words: « pas de temps plein »."""

from __future__ import annotations

from sansregret.core.axes import kind_of
from sansregret.core.facts import CLOSENESS
from sansregret.core.frame import AllOf, AnyOf, Condition, Frame, Not, Rule, Test
from sansregret.wording import statements, values
from sansregret.wording.french import typeset
from sansregret.wording.messages import supported, translator

_OPPOSITE = {
    "is": "is_not",
    "is_not": "is",
    "in": "not_in",
    "not_in": "in",
    "has": "has_not",
    "has_not": "has",
    "at_least": "less_than",
    "at_most": "more_than",
    "before": "not_before",
    "after": "not_after",
}


def rule_label(rule: Rule, frame: Frame, language: str) -> str:
    """A rule in a few words: its condition.

    Not its `say`, which tells why one refuses and would be untrue of a rule that holds, nor `because`, which may
    be in any language.
    """
    label = condition(rule.when, frame, language)
    return label[:1].upper() + label[1:]


def condition(when: Condition, frame: Frame, language: str) -> str:
    """What a condition asks, without capital or full stop: "at least €450 a day", « pas de temps plein »."""
    if isinstance(when, Not):
        return condition(negated(when.part), frame, language)
    if isinstance(when, Test):
        return _test(when, frame, language)
    parts = tuple(condition(part, frame, language) for part in when.parts)
    return values.listed(parts, language, disjunction=isinstance(when, AnyOf))


def negated(when: Condition) -> Condition:
    """The opposite of a condition, pushed down to its tests ("not (a or b)" reads "not a and not b")."""
    if isinstance(when, Not):
        return when.part
    if isinstance(when, AllOf):
        return AnyOf(parts=tuple(negated(part) for part in when.parts))
    if isinstance(when, AnyOf):
        return AllOf(parts=tuple(negated(part) for part in when.parts))
    return Test(fact=when.fact, op=_OPPOSITE[when.op], value=when.value, unit=when.unit)


def _test(test: Test, frame: Frame, language: str) -> str:
    if test.fact.startswith("topics"):
        return _topic(test, frame, language)
    if isinstance(test.value, bool):
        return values.flag_text(test.fact, test.value == (test.op != "is_not"), language)
    if test.fact in values.DATES and isinstance(test.value, (int, float)):
        return _days_ahead(test, float(test.value), frame, language)
    if test.fact in values.DATES:
        return _date(test, frame, language)
    if isinstance(test.value, (int, float)):
        return _number(test, float(test.value), frame, language)
    return _choice(test, frame, language)


def _topic(test: Test, frame: Frame, language: str) -> str:
    given = test.value if isinstance(test.value, tuple) else (test.value,)
    wanted = {item for item in given if isinstance(item, str)}
    if test.op in ("is_not", "not_in", "has_not"):
        wanted = set(CLOSENESS) - wanted
    return values.topic_text(test.fact.partition(".")[2], wanted, frame, language)


def _date(test: Test, frame: Frame, language: str) -> str:
    _ = translator(language).gettext
    given = test.value if isinstance(test.value, tuple) else (test.value,)
    dates = tuple(values.date_text(item, language) for item in given if isinstance(item, str))
    patterns = {
        "before": _("%(fact)s: before %(date)s"),
        "not_before": _("%(fact)s: not before %(date)s"),
        "after": _("%(fact)s: after %(date)s"),
        "not_after": _("%(fact)s: not after %(date)s"),
        "is_not": _("%(fact)s: not %(value)s"),
        "not_in": _("%(fact)s: not %(value)s"),
    }
    text = values.listed(dates, language, disjunction=True)
    words = {"fact": statements.fact_name(test.fact, frame, language), "date": text, "value": text}
    said = patterns.get(test.op, _("%(fact)s: %(value)s")) % words
    return typeset(said) if supported(language) == "fr" else said


def _days_ahead(test: Test, number: float, frame: Frame, language: str) -> str:
    _ = translator(language).gettext
    patterns = {
        "at_least": _("%(fact)s: at least %(time)s ahead"),
        "at_most": _("%(fact)s: at most %(time)s ahead"),
        "less_than": _("%(fact)s: less than %(time)s ahead"),
        "more_than": _("%(fact)s: more than %(time)s ahead"),
    }
    time = values.interval(number, number, test.unit or "day", language)
    return patterns[test.op] % {"fact": statements.fact_name(test.fact, frame, language), "time": time}


def _number(test: Test, number: float, frame: Frame, language: str) -> str:
    _ = translator(language).gettext
    low = number if test.op in ("at_least", "is", "is_not", "less_than", "more_than") else None
    high = number if test.op in ("at_most", "is", "is_not", "less_than", "more_than") else None
    amount = {"amount": values.amount_text(test.fact, low, high, frame, language, test.unit)}
    patterns = {
        "less_than": _("less than %(amount)s"),
        "more_than": _("more than %(amount)s"),
        "is_not": _("not %(amount)s"),
    }
    text = patterns.get(test.op, "%(amount)s") % amount
    framed = {
        "effort": _("%(amount)s of work in all"),
        "duration": _("lasting %(amount)s"),
        "payment_days": _("payment after %(amount)s"),
    }
    said = framed.get(test.fact, "%(amount)s") % {"amount": text}
    return typeset(said) if supported(language) == "fr" else said


def _choice(test: Test, frame: Frame, language: str) -> str:
    _ = translator(language).gettext
    given = test.value if isinstance(test.value, tuple) else (test.value,)
    words = tuple(values.choice_text(test.fact, item, language) for item in given if isinstance(item, str))
    negative = test.op in ("is_not", "not_in", "has_not")
    value = values.listed(words, language, disjunction=True)
    if kind_of(test.fact).choices:
        return _("not %(choice)s") % {"choice": value} if negative else value
    name = {"fact": statements.fact_name(test.fact, frame, language), "value": value}
    return (_("%(fact)s: not %(value)s") if negative else _("%(fact)s: %(value)s")) % name
