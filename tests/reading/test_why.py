"""The steps of a reading end with what the reading says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sansregret.core.frame_file import starter_frame
from sansregret.reading.mime import decode_text
from sansregret.reading.read import Reader
from sansregret.reading.why import why

TEXTS = [
    json.loads(line)["text"]
    for line in (Path(__file__).parents[1] / "corpus" / "fresh.jsonl").read_text("utf-8").splitlines()
]
READER = Reader(starter_frame("trainer").topics)


@pytest.mark.parametrize("text", TEXTS[::4], ids=range(len(TEXTS[::4])))
def test_the_last_combination_of_each_fact_is_the_fact(text: str) -> None:
    message = decode_text(text)
    told = {step.fact: step.chosen for step in why(READER, message).combinations if step.chosen is not None}
    facts = READER.read(message)
    assert {name: finding.value for name, finding in told.items()} == {name: fact.value for name, fact in facts.items()}
