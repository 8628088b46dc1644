"""Frame files: faults, starters, the cache, the schema."""

from __future__ import annotations

import subprocess
import sys
import tomllib

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.faults import FRAME_FAULTS
from sansregret.core.frame_file import (
    STARTERS,
    compile_frame,
    dump_frame,
    json_schema,
    load_frame,
    starter_frame,
    starter_text,
)
from sansregret.core.interview import CONTRACTS, PLACE_MODES, REFUSALS, InterviewAnswers, write_frame

_NONE = ("empty_interval", "effort")
RULE = '[[rule]]\nid = "r{n}"\nkind = "dealbreaker"\nwhen = {when}\n'


def _faults(when: str, head: str = "") -> list[tuple[int, str, str]]:
    text = f"schema = 1\n{head}" + RULE.format(n=1, when=when)
    return [(fault.line, fault.code, fault.value) for fault in compile_frame(text, source="f.toml").faults]


@pytest.mark.parametrize(
    ("when", "code", "value"),
    [
        ('{ fact = "ful_time", is = false }', "unknown_fact", "ful_time"),
        ('{ fact = "days_per_week", at_most = 9 }', "impossible_threshold", "9"),
        ('{ fact = "hours_per_week", at_least = 200 }', "impossible_threshold", "200"),
        ('{ fact = "day_rate", at_least = -1 }', "impossible_threshold", "-1"),
        ('{ fact = "day_rate", at_least = nan }', "impossible_threshold", "nan"),
        ('{ fact = "day_rate", at_least = 5, at_most = 4 }', "empty_interval", "day_rate"),
        (
            '{ all = [{ fact = "day_rate", at_least = 5 }, { fact = "day_rate", at_most = 4 }] }',
            "empty_interval",
            "day_rate",
        ),
        ('{ fact = "full_time", at_most = 3 }', "wrong_operator", "at_most"),
        ('{ fact = "full_time", is = "no" }', "expected_flag", "no"),
        ('{ fact = "effort", at_most = 3 }', "unit_missing", "effort"),
        ('{ fact = "effort", at_most = 3, unit = "month" }', "wrong_value", "month"),
        ('{ fact = "day_rate", at_most = 3, unit = "day" }', "unit_not_wanted", "day"),
        ('{ fact = "topics.training", is = "no" }', "unknown_topic", "topics.training"),
        ('{ fact = "rates", is = "no" }', "fact_not_tested", "rates"),
        ('{ fact = "contract" }', "no_comparison", "contract"),
        ('{ fact = "contract", has = "freelanc" }', "wrong_value", "freelanc"),
        ('{ fact = "start", after = "2026-13" }', "bad_day", "2026-13"),
        ("{ }", "no_condition", ""),
        ("{ any = [] }", "expected_list", ""),
        ('{ fact = "urgent", is = false, not = { fact = "urgent", is = true } }', "several_conditions", "fact, not"),
        ('{ fact = "urgent", iz = false }', "unknown_key", "iz"),
        ('{ fact = "place", has = "femmes" }', "protected_ground", "femmes"),
    ],
)
def test_a_wrong_condition_is_named_with_its_line(when: str, code: str, value: str) -> None:
    assert (5, code, value) in _faults(when)


def test_all_faults_come_at_once_in_the_order_of_lines() -> None:
    text = (
        'schema = 1\naccept_at = 7\nacept = 1\n[[rule]]\nid = "a"\nkind = "dealbraker"\n'
        '[[rule]]\nid = "a"\nkind = "bonus"\nwhen = { fact = "urgent", is = true }\n'
    )
    codes = [(fault.line, fault.code) for fault in compile_frame(text).faults]
    assert codes == [
        (2, "unreachable_score"),
        (3, "unknown_key"),
        (4, "missing_key"),
        (6, "wrong_value"),
        (8, "duplicate_rule"),
    ]


def test_a_bare_yes_is_told_to_be_true() -> None:
    (fault,) = compile_frame("schema = 1\naccept_at = oui\n").faults
    assert (fault.line, fault.code, fault.value, fault.params["suggestion"]) == (2, "toml_word", "oui", "true")


@pytest.mark.parametrize("term", ["les musulmans", "Femmes", "disabled", "over 50"])
def test_dealbreakers_that_exclude_people_are_refused(term: str) -> None:
    head = f'[facts.them]\nkind = "mention"\nterms = ["{term}"]\n'
    assert [code for _line, code, _value in _faults('{ fact = "them", is = false }', head)] == ["protected_ground"]


def test_a_topic_of_work_is_free() -> None:
    head = '[[topic]]\nid = "women"\nterms = ["santé des femmes", "handicapés"]\n'
    assert _faults('{ fact = "topics.women", in = ["closely"] }', head) == []


@given(st.text())
def test_compiling_never_raises_and_gives_a_frame_or_faults(text: str) -> None:
    for tried in (text, f"schema = 1\n{text}", starter_text("consultant") + text):
        compiled = compile_frame(tried)
        assert (compiled.frame is None) == bool(compiled.faults)
        assert all(set(fault.params) <= set(FRAME_FAULTS[fault.code]) for fault in compiled.faults)


LINES = starter_text("consultant").splitlines()


@given(st.lists(st.integers(0, len(LINES) - 1), max_size=4))
def test_a_damaged_starter_never_raises(drop: list[int]) -> None:
    text = "\n".join(line for number, line in enumerate(LINES) if number not in drop)
    for old, new in (
        ("[", "{"),
        ('"ask"', "3"),
        ("= 1", "= 99999999999999999999999999"),
        ("= 4", "= inf"),
        ("fr", "de"),
    ):
        compiled = compile_frame(text.replace(old, new))
        assert all(fault.code in FRAME_FAULTS for fault in compiled.faults)


@pytest.mark.parametrize("trade", STARTERS)
def test_every_starter_is_faultless_fits_the_schema_and_survives_the_cache(trade: str) -> None:
    compiled = compile_frame(starter_text(trade))
    assert compiled.faults == ()
    assert compiled.frame == starter_frame(trade)
    jsonschema.validate(tomllib.loads(starter_text(trade)), json_schema())
    assert load_frame(dump_frame(starter_frame(trade))) == starter_frame(trade)


def test_a_damaged_cache_is_a_value_error() -> None:
    for text in ("", "[]", "{}", '{"format":1}', '{"format":1,"rules":3}'):
        with pytest.raises(ValueError, match=r"frame|Expecting"):
            load_frame(text)


def test_loading_a_cached_frame_imports_no_parser_and_no_validator() -> None:
    code = (
        "import sys; from sansregret.core.frame_cache import load_frame;"
        "load_frame(sys.stdin.read()); import sansregret.core.judge;"
        "assert not {'pydantic', 'tomllib'} & set(sys.modules)"
    )
    dumped = dump_frame(starter_frame("trainer"))
    subprocess.run([sys.executable, "-c", code], input=dumped, text=True, encoding="utf-8", check=True)


ANSWERS = st.builds(
    InterviewAnswers,
    trade=st.sampled_from(STARTERS),
    name=st.text(max_size=20),
    addresses=st.lists(st.text(max_size=20), max_size=2).map(tuple),
    signature=st.text(max_size=40),
    languages=st.sampled_from([("fr",), ("en",), ("fr", "en"), ("en", "fr", "en")]),
    register=st.sampled_from(["tu", "vous"]),
    full_time_ok=st.booleans(),
    max_days_per_week=st.none() | st.floats(0.1, 7),
    min_day_rate=st.none() | st.floats(0, 1e6),
    contracts=st.lists(st.sampled_from(CONTRACTS), unique=True).map(tuple),
    place_modes=st.lists(st.sampled_from(PLACE_MODES), unique=True).map(tuple),
    refuses=st.lists(st.sampled_from(REFUSALS), unique=True).map(tuple),
    negotiable=st.booleans(),
)


@given(ANSWERS)
def test_what_the_interview_writes_compiles(answers: InterviewAnswers) -> None:
    assert compile_frame(write_frame(answers)).faults == ()
