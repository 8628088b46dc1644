"""What is wrong with a frame file beyond the types of its tables and its conditions.

Each check takes the raw tables, of which nothing is sure, and passes over what has the wrong type: that is a
fault already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sansregret.core.axes import kind_of
from sansregret.core.condition_checks import check_condition
from sansregret.core.facts import KINDS
from sansregret.core.frame_build import fact_tables
from sansregret.core.frame_names import FrameFinding, Names, names_in, nearest, tables, units_of, written
from sansregret.core.protected import protected_words
from sansregret.core.toml_lines import Path

_Data = Mapping[str, Any]


def check_frame(data: _Data) -> Iterator[FrameFinding]:
    """Everything that is wrong, in no particular order."""
    names = names_in(data)
    for number, rule in enumerate(tables(data.get("rule"))):
        yield from check_condition(rule.get("when"), ("rule", number, "when"), names)
    for check in (_repeated_ids, _facts, _score, _protected):
        yield from check(data, names)


def _repeated_ids(data: _Data, names: Names) -> Iterator[FrameFinding]:
    for table, code in (("rule", "duplicate_rule"), ("topic", "duplicate_topic")):
        first: dict[str, int] = {}
        for number, row in enumerate(tables(data.get(table))):
            identity = row.get("id")
            if not isinstance(identity, str):
                continue
            if identity in first:
                # The line of the first is filled in where lines are known.
                yield FrameFinding(code, (table, number, "id"), identity, (("first", str(first[identity])),))
            first.setdefault(identity, number)


def _facts(data: _Data, names: Names) -> Iterator[FrameFinding]:
    for name, table in fact_tables(data):
        path: Path = ("facts", *(("topics", name.partition(".")[2]) if name.startswith("topics.") else (name,)))
        mention = table.get("kind") == "mention"
        if mention and (name in KINDS or name == "relation"):
            yield FrameFinding("mention_name_taken", path, name)
        elif mention and not _has_terms(table.get("terms")):
            yield FrameFinding("mention_without_terms", path, name)
        elif "terms" in table and not mention:
            yield FrameFinding("mention_without_kind", path, name)
        elif not mention and name not in names.facts() and name not in KINDS:
            code = "unknown_topic" if name.startswith("topics.") else "unknown_fact"
            allowed = ("allowed", ", ".join(f"topics.{topic}" for topic in names.topics))
            yield FrameFinding(code, path, name, (allowed, *nearest(name, names.facts())))
        yield from _reach(table, name, path)


def _has_terms(terms: Any) -> bool:
    if isinstance(terms, Mapping):
        return any(terms.values())
    return bool(terms)


def _reach(table: _Data, name: str, path: Path) -> Iterator[FrameFinding]:
    reach = table.get("reach")
    if isinstance(reach, list) and len(reach) == 2 and all(isinstance(end, (int, float)) for end in reach):
        low, high = reach
        if not low <= high or (abs(low) > 1e9 and low != float("-inf")):  # nan is neither
            params = (("fact", name), ("low", written(low)), ("high", written(high)))
            yield FrameFinding("empty_interval", (*path, "reach"), name, params)
    units = units_of(name) if kind_of(name).type == "quantity" else ()
    if units and "unit" not in table and ("reach" in table or "step" in table):
        yield FrameFinding("unit_missing", path, name, (("fact", name), ("allowed", ", ".join(units))))
    if "unit" in table and not units:
        yield FrameFinding("unit_not_wanted", (*path, "unit"), written(table["unit"]), (("fact", name),))
    elif units and isinstance(table.get("unit"), str) and table["unit"] not in units:
        allowed = ("allowed", ", ".join(units))
        hints = (("key", "unit"), allowed, *nearest(table["unit"], units))
        yield FrameFinding("wrong_value", (*path, "unit"), table["unit"], hints)


def _score(data: _Data, names: Names) -> Iterator[FrameFinding]:
    wanted = data.get("accept_at", 0)
    if not isinstance(wanted, (int, float)) or isinstance(wanted, bool):
        return
    total = 0.0
    for rule in tables(data.get("rule")):
        weight = rule.get("weight", 1)
        if rule.get("kind") == "preference" and isinstance(weight, (int, float)) and 0 < weight < 1e9:
            total += float(weight)
    if wanted > total + 1e-9:
        yield FrameFinding("unreachable_score", ("accept_at",), written(wanted), (("total", written(total)),))


def _protected(data: _Data, names: Names) -> Iterator[FrameFinding]:
    facts = dict(fact_tables(data))
    for number, rule in enumerate(tables(data.get("rule"))):
        tested = set(_tested(rule.get("when")))
        if rule.get("kind") != "dealbreaker" or all(fact.startswith("topics.") for fact in tested):
            continue
        path: Path = ("rule", number)
        yield from _excludes(rule.get("id"), (*path, "id"), rule)
        yield from _excludes(rule.get("because"), (*path, "because"), rule)
        say = rule.get("say")
        for language, words in say.items() if isinstance(say, Mapping) else ():
            yield from _excludes(words, (*path, "say", language), rule)
        for fact in sorted(tested & facts.keys()):
            yield from _excludes(fact, ("facts", fact), rule)
            for place, term in _terms(facts[fact].get("terms"), ("facts", fact, "terms")):
                yield from _excludes(term, place, rule)
        for place, text in _texts(rule.get("when"), (*path, "when")):
            yield from _excludes(text, place, rule)


def _excludes(text: Any, path: Path, rule: _Data) -> Iterator[FrameFinding]:
    """At most one fault a text."""
    if isinstance(text, str):
        words = text.replace("-", " ") if path[-1] == "id" or len(path) == 2 else text
        for word, ground in protected_words(words):
            yield FrameFinding(
                "protected_ground", path, word, (("rule", written(rule.get("id", ""))), ("ground", ground))
            )
            return


def _tested(condition: Any) -> Iterator[str]:
    for _path, table in _walk(condition, ()):
        if isinstance(table.get("fact"), str):
            yield table["fact"]


def _texts(condition: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """The texts that a condition compares with ("place has ...")."""
    for place, table in _walk(condition, path):
        for op in ("is", "is_not", "in", "not_in", "has", "has_not"):
            for text in table[op] if isinstance(table.get(op), list) else (table.get(op),):
                yield (*place, op), text


def _walk(condition: Any, path: Path) -> Iterator[tuple[Path, _Data]]:
    if not isinstance(condition, Mapping):
        return
    yield path, condition
    yield from _walk(condition.get("not"), (*path, "not"))
    for key in ("any", "all"):
        for number, part in enumerate(tables(condition.get(key))):
            yield from _walk(part, (*path, key, number))


def _terms(terms: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(terms, Mapping):
        for language, several in terms.items():
            yield from _terms(several, (*path, language))
    elif isinstance(terms, list):
        for number, term in enumerate(terms):
            yield (*path, number), term
