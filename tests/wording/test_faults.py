"""Faults as sentences: where, what happened, the value, what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sansregret
from sansregret.core.faults import FRAME_FAULTS, GROUNDS, Fault
from sansregret.wording.faults import codes, sentence
from sansregret.wording.frame_faults import grounds

_CODE = re.compile(r"""(?:code=|\bfault\(|problems\.append\(|FrameFinding\(\s*)"([a-z0-9_]+)\"""")


def codes_in_sources() -> set[str]:
    root = Path(sansregret.__file__).parent
    sources = [path for path in root.rglob("*.py") if path.parent.name != "wording"]
    return {code for path in sources for code in _CODE.findall(path.read_text("utf-8"))}


def test_every_code_in_the_sources_has_a_sentence() -> None:
    found = codes_in_sources()
    assert len(found) > 20
    assert found <= codes()


def test_every_fault_of_a_frame_has_a_sentence() -> None:
    assert set(FRAME_FAULTS) <= codes()


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("code", sorted(codes()))
def test_a_sentence_says_where_and_uses_only_what_the_fault_holds(code: str, language: str) -> None:
    params = {name: f"<{name}>" for name in FRAME_FAULTS.get(code, ())}
    said = sentence(Fault(code=code, source="frame.toml", line=12, value="<value>", params=params), language)
    assert said.startswith("frame.toml, ligne 12\N{NO-BREAK SPACE}: " if language == "fr" else "frame.toml, line 12: ")
    assert said[-1] in ".?"
    assert "%(" not in said and "  " not in said
    told = set(re.findall(r"<(\w+)>", said))
    assert told <= {"value", *FRAME_FAULTS.get(code, ())}


@pytest.mark.parametrize("code", sorted(FRAME_FAULTS))
def test_every_fault_of_a_frame_says_its_parameters(code: str) -> None:
    params = {name: f"<{name}>" for name in FRAME_FAULTS[code]}
    said = sentence(Fault(code=code, source="frame.toml", line=12, value="<value>", params=params), "en")
    assert set(re.findall(r"<(\w+)>", said)) - {"value"} == set(FRAME_FAULTS[code])


@pytest.mark.parametrize("code", sorted(codes()))
def test_french_sentences_are_french(code: str) -> None:
    assert sentence(Fault(code=code), "fr") != sentence(Fault(code=code), "en")


def test_every_protected_ground_is_named() -> None:
    for language in ("fr", "en"):
        assert set(grounds(language)) == set(GROUNDS)


def test_a_misspelt_name_comes_with_the_nearest_that_exists() -> None:
    fault = Fault(
        code="unknown_fact", source="frame.toml", line=12, value="full_tme", params={"suggestion": "full_time"}
    )
    assert sentence(fault, "en") == (
        "frame.toml, line 12: there is no fact “full_tme”. Correct its name; docs/facts.md lists them. "
        "Did you mean “full_time”?"
    )
    french = (
        "frame.toml, ligne 12_: le fait «_full_tme_» n’existe pas. Corrigez son nom_; docs/facts.md les énumère. "
        "Vouliez-vous dire «_full_time_»_?"
    )
    assert sentence(fault, "fr") == re.sub(r"_(?=[:;?»])|(?<=«)_", "\N{NO-BREAK SPACE}", french)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [("0", "7", "from 0 to 7"), ("", "7", "of at most 7"), ("1", "", "of at least 1")],
)
def test_a_threshold_that_cannot_be_comes_with_those_that_can(low: str, high: str, words: str) -> None:
    params = {"fact": "days_per_week", "low": low, "high": high}
    assert words in sentence(Fault(code="impossible_threshold", value="9", params=params), "en")


def test_a_fault_of_the_whole_file_names_no_line() -> None:
    assert sentence(Fault(code="no_such_file", source="gone.eml"), "en") == (
        "gone.eml: there is no such file. Check its name and the folder that it is in."
    )


def test_standard_input_is_named_in_words() -> None:
    assert sentence(Fault(code="line_without_text", source="-", line=3), "en").startswith("standard input, line 3: ")


@given(source=st.text(max_size=60), value=st.text(max_size=200), code=st.sampled_from(sorted(codes())))
def test_a_sentence_is_one_line_without_control_characters(source: str, value: str, code: str) -> None:
    said = sentence(Fault(code=code, source=source, line=1, value=value, params={"detail": value}), "fr")
    assert len(said.splitlines()) == 1
    assert said.isprintable() or "\N{NO-BREAK SPACE}" in said
    assert "\x1b" not in said


def test_an_unknown_code_still_says_something() -> None:
    assert "never_heard_of" in sentence(Fault(code="never_heard_of"), "en")
