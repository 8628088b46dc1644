"""What ``make fuzz`` once found is read, quoted exactly and answered."""

from pathlib import Path

import pytest
from fuzz import FOUND, Input, seeds, try_input

KEPT = sorted(path for path in FOUND.iterdir() if path.suffix != ".md")


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_what_was_once_found_holds_what_must_always_hold(path: Path, tmp_path: Path) -> None:
    try_input(Input(path.read_bytes(), path.suffix), tmp_path)


def test_the_fuzzer_begins_with_inputs_of_every_kind_that_hold_it_too(tmp_path: Path) -> None:
    given = seeds()
    assert {item.suffix for item in given} == {".eml", ".txt", ".csv", ".mbox", ".jsonl"}
    for item in given[::25]:
        try_input(item, tmp_path)
