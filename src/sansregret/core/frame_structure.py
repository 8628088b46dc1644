"""The keys and types of a frame file, checked by the models of `core.frame_schema`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from sansregret.core import frame_schema
from sansregret.core.frame_names import FrameFinding, nearest, written
from sansregret.core.toml_lines import Path

_EXPECTED = {
    "string": "expected_text",
    "int": "expected_number",
    "float": "expected_number",
    "bool": "expected_flag",
    "list": "expected_list",
    "dict": "expected_table",
    "model": "expected_table",
    "date": "bad_day",
}
_LIMITS = frozenset({"greater_than", "greater_than_equal", "less_than", "less_than_equal"})


def check_structure(data: Mapping[str, Any]) -> Iterator[FrameFinding]:
    """Keys that do not exist or are missing, and values of another type; each place once."""
    try:
        frame_schema.FrameFile.model_validate(_flattened(data))
    except ValidationError as error:
        found: dict[Path, FrameFinding] = {}
        for row in error.errors(include_url=False, include_context=True):
            finding = _finding(row, data)
            found.setdefault(finding.path, finding)
        # A value that may be of several types fails for each; what lies deepest is what was meant.
        for path, finding in found.items():
            if not any(other != path and other[: len(path)] == path for other in found) or _is_own(finding):
                yield finding


def _is_own(finding: FrameFinding) -> bool:
    return finding.code in ("missing_key", "unknown_key", "no_rules")


def _flattened(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The data with ``[facts.topics.ID]`` as the fact ``topics.ID``, where all is as it should be."""
    facts = data.get("facts")
    topics = facts.get("topics") if isinstance(facts, Mapping) else None
    if not isinstance(facts, Mapping) or not isinstance(topics, Mapping):
        return data
    others = {name: table for name, table in facts.items() if name != "topics"}
    return {**data, "facts": {**others, **{f"topics.{topic}": table for topic, table in topics.items()}}}


def _finding(row: Any, data: Mapping[str, Any]) -> FrameFinding:
    kind: str = row["type"]
    path = _path(row["loc"], data)
    key = str(path[-1]) if path else ""
    value = written(row["input"])
    if kind == "missing":
        missing = str(row["loc"][-1])
        if missing == "rule":
            return FrameFinding("no_rules", ())
        return FrameFinding("missing_key", (*path, missing), missing, (("key", missing),))
    if kind == "extra_forbidden":
        return FrameFinding("unknown_key", path, key, nearest(key, _keys_at(path[:-1])))
    if kind in _LIMITS:
        limits = {name: written(row["ctx"][name]) for name in ("gt", "ge", "lt", "le") if name in row["ctx"]}
        low, high = limits.get("gt", limits.get("ge", "")), limits.get("lt", limits.get("le", ""))
        return FrameFinding("wrong_number", path, value, (("key", key), ("low", low), ("high", high)))
    if kind == "literal_error":
        allowed = _words(row["ctx"]["expected"])
        key = next((str(step) for step in reversed(path) if isinstance(step, str)), key)
        hint = nearest(value, allowed.split(", "))
        return FrameFinding("wrong_value", path, value, (("key", key), ("allowed", allowed), *hint))
    if kind.startswith("string_") and kind != "string_type":
        code = "wrong_value" if key == "currency" else "bad_id"
        params = (("key", key), ("allowed", "EUR, USD, GBP, CHF, CAD")) if code == "wrong_value" else (("key", key),)
        return FrameFinding(code, path, value, params)
    if kind in ("too_short", "too_long"):
        if path == ("rule",):
            return FrameFinding("no_rules", path)
        code = "expected_pair" if key == "reach" else "expected_list"
        return FrameFinding(code, path, value, (("key", key),))
    return FrameFinding(_EXPECTED.get(kind.partition("_")[0], "expected_text"), path, value, (("key", key),))


def _words(expected: str) -> str:
    """Pydantic's "'a', 'b' or 'c'" as "a, b, c"."""
    return expected.replace(" or ", ", ").replace("'", "")


def _path(loc: tuple[str | int, ...], data: Any) -> Path:
    """Where an error is in the file: Pydantic's place without the names of the types that it tried."""
    path: Path = ()
    steps = [part for step in loc for part in _nested(step)]
    for step in steps:
        known = isinstance(data, Mapping) and step in data
        listed = isinstance(data, list) and isinstance(step, int) and step < len(data)
        if known or listed:
            data = data[step]
            path = (*path, step)
    return path


def _nested(step: str | int) -> tuple[str | int, ...]:
    """A step of Pydantic's place as steps of the file's: ``topics.ID`` is two tables deep."""
    if isinstance(step, str) and step.startswith("topics."):
        return "topics", step.partition(".")[2]
    return (step,)


def _keys_at(path: Path) -> tuple[str, ...]:
    """The keys that a table may have."""
    models: dict[str, type[BaseModel]] = {
        "voice": frame_schema.VoiceTable,
        "topic": frame_schema.TopicTable,
        "rule": frame_schema.RuleTable,
        "facts": frame_schema.FactTable,
    }
    if not path:
        return frame_schema.keys_of(frame_schema.FrameFile)
    if path[-1] in ("say", "label", "question", "terms", "nearby", "not_terms"):
        return frame_schema.keys_of(frame_schema.Words)
    if "when" in path:
        return frame_schema.keys_of(frame_schema.ConditionTable)
    model = models.get(str(path[0]))
    return frame_schema.keys_of(model) if model else ()
