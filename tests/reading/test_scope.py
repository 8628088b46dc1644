"""What a denial reaches, and the turns of phrase that only look like denials."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.reading.page import make_page
from sansregret.reading.scope import clause_before, negated


def is_denied(text: str, word: str) -> bool:
    page = make_page("body", text)
    return negated(page, page.folded.index(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Pas de CDI.", "cdi"),
        ("ni CDI ni portage", "portage"),
        ("Nous ne cherchons pas de développeur.", "developpeur"),
        ("aucune formation prévue", "formation"),
        ("This is not a training job", "training"),
        ("We don't need a trainer", "trainer"),
        ("neither remote nor hybrid", "hybrid"),
        ("It wouldn't be full time", "full"),
    ],
)
def test_a_denial_reaches_the_rest_of_its_clause(text: str, word: str) -> None:
    assert is_denied(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Pas de souci pour la formation", "formation"),
        ("N'hésitez pas à proposer une formation", "formation"),
        ("pourquoi pas un atelier", "atelier"),
        ("Je ne sais pas si vous faites des formations", "formations"),
        ("not only training but also coaching", "training"),
        ("no later than May", "may"),
        ("I'm not sure whether you do training", "training"),
        ("Sans doute une formation de deux jours", "formation"),
    ],
)
def test_what_only_looks_like_a_denial_denies_nothing(text: str, word: str) -> None:
    assert not is_denied(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Pas de télétravail, mission de formation", "formation"),
        ("No remote, but part time", "part"),
        ("Ce n'est pas urgent. Une formation suffit", "formation"),
    ],
)
def test_a_denial_ends_with_its_clause(text: str, word: str) -> None:
    assert not is_denied(text, word)


@given(st.text(max_size=200), st.integers(min_value=0, max_value=200))
def test_the_clause_before_is_a_stretch_of_the_text_that_ends_there(text: str, start: int) -> None:
    page = make_page("body", text)
    start = min(start, len(text))
    before = clause_before(page, start)
    assert page.folded[:start].endswith(before)
    assert isinstance(negated(page, start), bool)
