"""Parsers that a sentence does not wake would have found nothing in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.reading.catalogue import PARSERS
from sansregret.reading.page import Finding, Page, Sentence, make_page
from sansregret.reading.waking import Waking

TEXTS = [
    json.loads(line)["text"]
    for file in sorted((Path(__file__).parents[1] / "corpus").glob("*.jsonl"))
    for line in file.read_text("utf-8").splitlines()
]


def trained() -> Waking:
    """A waking that has seen enough sentences to look for phrases."""
    waking = Waking(PARSERS)
    for text in TEXTS * 3:
        list(waking.woken(make_page("body", text)))
    return waking


WAKING = trained()


def found(page: Page, sentence: Sentence, number: int) -> list[Finding]:
    return list(PARSERS[number].parse(page, sentence))


BY_PHRASES = [number for number, parser in enumerate(PARSERS) if parser.opens]


@pytest.mark.parametrize("number", BY_PHRASES, ids=[PARSERS[number].name for number in BY_PHRASES])
def test_a_parser_that_sleeps_would_have_found_nothing(number: int) -> None:
    for text in TEXTS:
        page = make_page("body", text)
        for sentence, woken in WAKING.woken(page):
            if number not in woken:
                assert not found(page, sentence, number), page.text[sentence.start : sentence.end]


@given(st.lists(st.sampled_from([w for text in TEXTS[::7] for w in text.split()]), max_size=40).map(" ".join))
def test_no_jumble_of_words_is_overslept(text: str) -> None:
    page = make_page("body", text)
    for sentence, woken in WAKING.woken(page):
        for number in set(BY_PHRASES) - set(woken):
            assert not found(page, sentence, number)


def test_a_page_is_answered_the_same_before_and_after_phrases_are_looked_for() -> None:
    fresh = Waking(PARSERS)
    page = make_page("body", "Nous cherchons une formatrice, deux jours par semaine. Merci.\nBonne journée")
    early = [(sentence, set(woken)) for sentence, woken in fresh.woken(page)]
    late = [(sentence, set(woken)) for sentence, woken in WAKING.woken(page)]
    assert all(after <= before for (_, before), (_, after) in zip(early, late, strict=True))
    assert late[1][1] < late[0][1]
