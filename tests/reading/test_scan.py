"""The scan finds every trigger of a text, once for each place, and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.reading.scan import Scanner

TRIGGERS = ("form*", "format*", "h", "h3*", "1*", "5", "€", "j'ai", "free-lanc*", "⅘", "jour*", "a")
SCANNER = Scanner({trigger: (trigger,) for trigger in TRIGGERS})


def found(text: str) -> list[str]:
    return [value for _, _, values in SCANNER.hits(text) for value in values]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("une formation", ["form*", "format*"]),
        ("la forme", ["form*"]),
        ("14h", ["1*", "h"]),
        ("8h30", ["h3*"]),
        ("8h", ["h"]),
        ("h8", []),
        ("50€", ["€"]),
        ("5 €", ["5", "€"]),
        ("25", []),
        ("j'ai", ["j'ai"]),
        ("j'aime", []),
        ("free-lance", ["free-lanc*"]),
        ("the free lance", []),
        ("plateforme", []),
        ("a 3 jours", ["a", "jour*"]),
        ("⅘ de temps", ["⅘"]),
        ("", []),
    ],
)
def test_triggers_are_found_as_words_prefixes_and_signs(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def by_definition(text: str) -> set[tuple[int, str]]:
    """What the class promises, tried trigger by trigger."""
    hits = set()
    for trigger in TRIGGERS:
        word = trigger.removesuffix("*")
        before = "" if not word[0].isalpha() and not word[0].isdigit() else "(?<![a-z])"
        if word[0].isdigit():
            before = "(?<![a-z0-9])"
        after = "" if trigger.endswith("*") or not word[-1].isalnum() else "(?![a-z0-9])"
        hits |= {(m.start(), trigger) for m in re.finditer(before + re.escape(word) + after, text)}
    return hits


@given(st.text(alphabet="formathj135u'-€ aile⅘nc", max_size=30))
def test_the_scan_finds_what_single_searches_find(text: str) -> None:
    assert {(start, value) for start, _, values in SCANNER.hits(text) for value in values} == by_definition(text)


def test_a_word_answers_the_same_the_second_time() -> None:
    assert list(SCANNER.hits("formation 14h")) == list(SCANNER.hits("formation 14h"))


def test_a_scan_without_triggers_finds_nothing() -> None:
    assert list(Scanner[int]({}).hits("une formation")) == []


def test_of_a_word_without_end_only_the_beginning_is_looked_at() -> None:
    assert len(found("1form" * 8)) == 9
    assert found("1form" * 10_000) == found("1form" * 8)
