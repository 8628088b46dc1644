"""The reason of a refusal as it may be told to a client: the rule's own `say`, else what its condition allows.

Never the private `because`, never a threshold that the user has not chosen to tell, never a reason that did
not decide: a rule that rests on what is only likely gives none.
"""

from __future__ import annotations

from collections.abc import Iterator

from sansregret.core.frame import Condition, Frame, Not, RuleKind, Test
from sansregret.core.verdict import RuleResult, RuleState, Verdict
from sansregret.wording.conditions import negated
from sansregret.wording.explain import ordered_results
from sansregret.wording.messages import supported, translator
from sansregret.wording.values import topic_label


def client_reason(verdict: Verdict, frame: Frame, language: str) -> str:
    """The one reason to give, as written by the user or as a full sentence; "" when there is none to give."""
    rules = {rule.id: rule for rule in frame.rules}
    broken = [result for result in ordered_results(verdict) if _tells(result) and result.rule_id in rules]
    for result in broken:
        own = rules[result.rule_id].say.get(supported(language), "").strip()
        if own:
            return " ".join(own.split())
        default = _default(result, rules[result.rule_id].when, frame, language)
        if default:
            return default
    return ""


def _tells(result: RuleResult) -> bool:
    return result.state is RuleState.BROKEN and not result.likely and result.kind is not RuleKind.BONUS


def _default(result: RuleResult, when: Condition, frame: Frame, language: str) -> str:
    known = {fact.name for fact in result.facts}
    for test in _tests(when):
        if test.fact in known or (test.fact.startswith("topics.") and "topics" in known):
            return _sentence(test, frame, language)
    return ""


def _tests(when: Condition) -> Iterator[Test]:
    if isinstance(when, Test):
        yield when
    elif isinstance(when, Not):
        if not isinstance(when.part, Not):
            yield from _tests(negated(when.part))
        else:
            yield from _tests(when.part.part)
    else:
        for part in when.parts:
            yield from _tests(part)


def _sentence(test: Test, frame: Frame, language: str) -> str:
    _ = translator(language).gettext
    if test.fact.startswith("topics."):
        topic = {"topic": topic_label(test.fact.partition(".")[2], frame, language)}
        if _avoids_topic(test):
            return _("I do not take on work related to %(topic)s.") % topic
        return _("The work I take on relates to %(topic)s, and this is too far from it.") % topic
    if isinstance(test.value, bool):
        return _flag(test.fact, test.value == (test.op != "is_not"), language)
    if test.fact in ("days_per_week", "hours_per_week") and test.op in ("at_most", "less_than"):
        return _("It would take up more of my week than I give to one client.")
    sentences = {
        "days_per_week": _("It is less work than I am looking for."),
        "hours_per_week": _("It is less work than I am looking for."),
        "day_rate": _("The pay does not match my rates."),
        "hour_rate": _("The pay does not match my rates."),
        "project_price": _("The budget does not match my rates."),
        "rates": _("The pay does not match my rates."),
        "effort": _("The amount of work does not fit the way I work."),
        "duration": _("The length of the assignment does not fit the way I work."),
        "start": _("The schedule does not suit me."),
        "deadline": _("The schedule does not suit me."),
        "payment_days": _("I work with shorter payment terms."),
        "place_mode": _("The place of work does not suit me."),
        "place": _("The place of work does not suit me."),
        "participants": _("The size of the group does not suit me."),
        "sender": _("I work directly with my clients."),
        "contract": _("I only work as a freelancer."),
    }
    if test.fact in ("sender", "contract") and not _wants(test, "direct", "freelance"):
        return ""
    return sentences.get(test.fact, "")


def _flag(fact: str, wanted: bool, language: str) -> str:
    _ = translator(language).gettext
    sentences = {
        ("full_time", False): _("I do not take on full-time work."),
        ("full_time", True): _("I only take on full-time work."),
        ("urgent", False): _("I do not take on urgent work."),
        ("unpaid", False): _("I do not work unpaid."),
        ("expenses", True): _("I ask for expenses to be covered."),
        ("deposit", True): _("I ask for a deposit before I start."),
        ("exclusive", False): _("I do not work for one client only."),
        ("subordination", False): _("I organise my own working time."),
    }
    return sentences.get((fact, wanted), "")


def _avoids_topic(test: Test) -> bool:
    given = test.value if isinstance(test.value, tuple) else (test.value,)
    negative = test.op in ("is_not", "not_in", "has_not")
    return ("no" in given) != negative


def _wants(test: Test, *choices: str) -> bool:
    given = test.value if isinstance(test.value, tuple) else (test.value,)
    negative = test.op in ("is_not", "not_in", "has_not")
    return any((choice in given) != negative for choice in choices if negative or choice in given)
