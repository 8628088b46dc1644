"""Faults in a frame file, as sentences: what is wrong with it, and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.wording.messages import translator


def frame_sentences(language: str) -> Mapping[str, str]:
    """The sentence of each code in `core.faults.FRAME_FAULTS`, and of a file in another encoding."""
    return {**_file(language), **_types(language), **_rules(language), **_comparisons(language)}


def grounds(language: str) -> Mapping[str, str]:
    """The grounds protected by law, in words."""
    _ = translator(language).gettext
    return {
        "sex": _("their sex or gender"),
        "origin": _("their origin"),
        "religion": _("their religion"),
        "health": _("their health"),
        "age": _("their age"),
        "orientation": _("their sexual orientation"),
        "disability": _("a disability"),
        "family": _("their family situation"),
        "union": _("their union membership"),
        "opinion": _("their political opinions"),
    }


def _file(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "frame_not_utf8": _("the frame is not written in UTF-8. Save it as UTF-8 in your editor."),
        "toml_syntax": _("this is not valid TOML (%(detail)s). Check quotation marks, brackets and equals signs here."),
        "toml_word": _("%(value)s stands without quotation marks. Put it in quotation marks, or write true or false."),
        "too_long": _("the frame has more than %(limit)s characters. Shorten it."),
        "no_rules": _("the frame has no rule, so it would say yes to everything. Add a [[rule]]."),
        "missing_key": _("“%(key)s” is missing here. Add it."),
        "unknown_key": _("%(value)s is not a setting that exists here. Correct or remove it."),
    }


def _types(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "expected_text": _("“%(key)s” must be text, not %(value)s. Put it in quotation marks."),
        "expected_number": _("“%(key)s” must be a number, not %(value)s. Write it without quotation marks."),
        "expected_flag": _("“%(key)s” must be true or false, not %(value)s. Write it without quotation marks."),
        "expected_list": _("“%(key)s” must be a list, not %(value)s. Put it in square brackets."),
        "expected_table": _("“%(key)s” must be a table, not %(value)s. Put it in curly brackets, as key = value."),
        "expected_pair": _("“%(key)s” must be two numbers, the smaller first, not %(value)s. Write it as in [1, 3]."),
        "wrong_number": _("“%(key)s” cannot be %(value)s. Write a number %(between)s."),
        "wrong_value": _("“%(key)s” cannot be %(value)s. Possible here: %(allowed)s."),
        "bad_id": _("“%(key)s” cannot be %(value)s. Use letters, digits, hyphens and underscores only."),
        "bad_day": _("“%(key)s” must be a date, not %(value)s. Write it as 2026-03-31 or 2026-03."),
    }


def _rules(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "duplicate_rule": _("there is already a rule %(value)s on line %(first_line)s. Give one of them another id."),
        "duplicate_topic": _("there is already a topic %(value)s on line %(first_line)s. Give one of them another id."),
        "unreachable_score": _(
            "accept_at is %(value)s, but all preferences together count for %(total)s. "
            "Lower accept_at, or raise a weight."
        ),
        "mention_without_terms": _("the fact %(value)s has no terms, so it can never be found. Add terms = [...]."),
        "mention_without_kind": _('the fact %(value)s has terms, but no kind. Add kind = "mention".'),
        "mention_name_taken": _("a fact %(value)s exists already. Give yours another name."),
        "protected_ground": _(
            "the rule “%(rule)s” would exclude people because of %(ground)s (%(value)s), which the law forbids. "
            "Remove it, or make it a rule about the work itself."
        ),
    }


def _comparisons(language: str) -> Mapping[str, str]:
    _ = translator(language).gettext
    return {
        "unknown_fact": _("there is no fact %(value)s. Correct its name; docs/facts.md lists them."),
        "unknown_topic": _("there is no topic %(value)s. Topics of this frame: %(allowed)s."),
        "fact_not_tested": _("a rule cannot compare %(value)s. Use one of these: %(allowed)s."),
        "no_comparison": _("nothing is compared with “%(fact)s”. Add one of these: %(allowed)s."),
        "no_condition": _("this condition says nothing. Give it a fact, or any, all or not."),
        "several_conditions": _("this condition holds %(value)s at once. Keep one, and join others with any or all."),
        "wrong_operator": _("“%(fact)s” cannot be compared with %(value)s. Possible here: %(allowed)s."),
        "impossible_threshold": _("“%(fact)s” is never %(value)s. Write a number %(between)s."),
        "empty_interval": _(
            "“%(fact)s” cannot be at least %(low)s and at most %(high)s at once. Exchange or correct them."
        ),
        "unit_missing": _("“%(fact)s” needs a unit to be compared. Add unit = and one of these: %(allowed)s."),
        "unit_not_wanted": _("“%(fact)s” takes no unit. Remove unit = %(value)s."),
    }
