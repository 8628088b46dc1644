"""Word lists: files of plain TOML, read without a TOML reader."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sansregret.reading.lexicon import texts

FOLDER = files("sansregret.reading").joinpath("lexicons")
TOPICS = sorted(path.name.removesuffix(".toml") for path in FOLDER.iterdir() if path.name.endswith(".toml"))


@pytest.mark.parametrize("topic", TOPICS)
def test_a_word_list_says_what_its_toml_says(topic: str) -> None:
    assert texts(topic) == tomllib.loads(FOLDER.joinpath(f"{topic}.toml").read_text("utf-8"))
