"""Patterns that are kept between runs match as freshly compiled ones do."""

import re

import pytest

from sansregret.reading import pattern

SOURCES = [
    r"(?P<low>\d{1,3})(?: ?(?P<unit>j|jours?))?(?![a-z])",
    r"(?<![a-z])(?:temps (?:plein|partiel)|full[- ]time)",
    r"[^.;]{0,20}(?:\((\w+)\))?$",
]
TEXTS = ["3 jours a temps plein (paris)", "full-time, 35 h", "", "aucun"]


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pattern, "_kept", {})
    monkeypatch.setattr(pattern, "_learned", {})


@pytest.mark.parametrize("source", SOURCES)
def test_a_kept_pattern_finds_what_a_fresh_one_finds(source: str) -> None:
    pattern.compiled(source)
    learned = pattern.learned()
    assert learned is not None
    pattern.warm(pattern.encode(learned))
    kept = pattern.compiled(source)
    fresh = re.compile(source)
    assert (kept.groupindex, kept.groups, kept.flags) == (fresh.groupindex, fresh.groups, fresh.flags)
    for text in TEXTS:
        assert [m.span() for m in kept.finditer(text)] == [m.span() for m in fresh.finditer(text)]
        assert [m.groupdict() for m in kept.finditer(text)] == [m.groupdict() for m in fresh.finditer(text)]


@pytest.mark.parametrize("damaged", [(0, b"abc", 0, {}), (0, b"\xff" * 64, 3, {"x": 9}), "no entry", None])
def test_what_is_damaged_is_compiled_as_usual(damaged: object) -> None:
    pattern.warm({(SOURCES[0], 0): damaged})
    assert pattern.compiled(SOURCES[0]).pattern == SOURCES[0]
    assert pattern.compiled(SOURCES[0]).search("12 jours") is not None


def test_nothing_is_kept_when_nothing_was_learned() -> None:
    assert pattern.learned() is None
