"""Faults in what the user wrote, as data; exceptions are for our own faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something wrong with a file that the user gave.

    `code` names what is wrong (sentences are made by `wording`), `source` is the file as the user named it,
    `line` counts from 1 (0: the whole file), `value` is the offending value as written, and `params` fills
    the sentence and its remedy (for instance ``suggestion``, the nearest name that exists).
    """

    code: str
    source: str = ""
    line: int = 0
    value: str = ""
    params: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


#: Every fault of a frame file, and the parameters beside `value` that its sentence may use. Names in `allowed`
#: are separated by ", "; `suggestion` may be missing where nothing is near.
FRAME_FAULTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "toml_syntax": ("detail",),  # not TOML: tomllib's own words
        "toml_word": ("suggestion",),  # a bare word (yes, oui, True) where TOML wants true, false or quotation marks
        "too_long": ("limit",),  # more characters than a frame can have
        "no_rules": (),  # a frame without a rule would say yes to everything
        "missing_key": ("key",),
        "unknown_key": ("suggestion",),
        "expected_text": ("key",),
        "expected_number": ("key",),
        "expected_flag": ("key",),  # true or false
        "expected_list": ("key",),
        "expected_table": ("key",),
        "expected_pair": ("key",),  # a list of two numbers, the smaller first
        "wrong_number": ("key", "low", "high"),  # outside what the key can have; low or high may be empty
        "wrong_value": ("key", "allowed", "suggestion"),  # none of the words that are possible here
        "bad_id": ("key",),  # letters, digits, - and _ only
        "bad_day": ("key",),  # no YYYY-MM-DD or YYYY-MM
        "duplicate_rule": ("first_line",),
        "duplicate_topic": ("first_line",),
        "unknown_fact": ("suggestion",),
        "unknown_topic": ("suggestion", "allowed"),
        "fact_not_tested": ("allowed",),  # a fact that no rule can test, and those that can stand for it
        "no_comparison": ("fact", "allowed"),  # a fact without an operator
        "no_condition": (),  # none of fact, any, all, not
        "several_conditions": (),  # more than one of fact, any, all, not
        "wrong_operator": ("fact", "allowed", "suggestion"),
        "impossible_threshold": ("fact", "low", "high"),  # no value of the fact is ever there
        "empty_interval": ("fact", "low", "high"),  # at_least is greater than at_most
        "unit_missing": ("fact", "allowed"),
        "unit_not_wanted": ("fact",),
        "unreachable_score": ("total",),  # accept_at is more than all preferences together
        "mention_without_terms": (),
        "mention_without_kind": (),  # terms, but no kind = "mention"
        "mention_name_taken": (),  # a fact of one's own with the name of a fact that exists
        "protected_ground": ("rule", "ground"),  # excludes people on grounds that the law protects
    }
)

#: The grounds of `protected_ground`.
GROUNDS = ("sex", "origin", "religion", "health", "age", "orientation", "disability", "family", "union", "opinion")
