"""The frame file is documented in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from sansregret.core.facts import KINDS
from sansregret.core.faults import GROUNDS
from sansregret.core.frame_build import OPERATORS
from sansregret.core.frame_schema import (
    ConditionTable,
    FactTable,
    FrameFile,
    RuleTable,
    TopicTable,
    VoiceTable,
    keys_of,
)

TEXT = (Path(__file__).parents[2] / "docs" / "frame.md").read_text(encoding="utf-8")
TABLES = (FrameFile, VoiceTable, TopicTable, FactTable, RuleTable, ConditionTable)
KEYS = sorted({key for table in TABLES for key in keys_of(table)} - {"fact", "facts", "topic", "rule", "voice"})


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_documented(key: str) -> None:
    assert f"`{key}`" in TEXT or f"{{ {key} =" in TEXT


@pytest.mark.parametrize("operator", OPERATORS)
def test_every_operator_is_documented(operator: str) -> None:
    assert f"`{operator}`" in TEXT.partition("| operator |")[2].partition("| fact |")[0]


@pytest.mark.parametrize("fact", [name for name in KINDS if name != "topics"])
def test_every_fact_is_documented(fact: str) -> None:
    assert f"`{fact}`" in TEXT.partition("| fact |")[2]


def test_every_protected_ground_is_named() -> None:
    assert all(ground in TEXT.partition("## What a rule may not do")[2] for ground in GROUNDS)
