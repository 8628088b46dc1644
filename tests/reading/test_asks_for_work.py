"""The same matters, asked for and merely spoken of: what a message asks shows in the whole of it, not in one word."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from sansregret.reading.mime import decode_text
from sansregret.reading.read import read

MESSAGES = tomllib.loads(Path(__file__).with_name("asks_for_work.toml").read_text("utf-8"))


@pytest.mark.parametrize("text", MESSAGES["asked_for"])
def test_what_is_asked_for_is_noticed(text: str) -> None:
    asks = read(decode_text(text))["asks_for_work"]
    assert asks.value is True
    assert all(text[quote.start : quote.end] == quote.text for quote in asks.quotes)


@pytest.mark.parametrize("text", MESSAGES["spoken_of"])
def test_what_is_merely_spoken_of_is_no_request(text: str) -> None:
    assert read(decode_text(text)).value("asks_for_work") is False
