"""Hand-made facts and frames for the tests of the core."""

from __future__ import annotations

from datetime import UTC, datetime
from types import MappingProxyType

from sansregret.core.facts import Certainty, Fact, Facts, Quote, Value
from sansregret.core.frame import Frame
from sansregret.core.frame_file import compile_frame
from sansregret.core.judge import judge
from sansregret.core.request import Context
from sansregret.core.verdict import Verdict

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CLOSELY, LOOSELY, NOT = ((("training", word),) for word in ("closely", "loosely", "no"))


def make_facts(*, likely: tuple[str, ...] = (), **values: Value) -> Facts:
    """Facts by name, each quoted; those named in `likely` are only likely."""
    made = {
        name: Fact(
            name=name,
            value=value,
            certainty=Certainty.LIKELY if name in likely else Certainty.STATED,
            quotes=(Quote(start=0, end=len(name), text=name),),
        )
        for name, value in values.items()
    }
    return Facts(MappingProxyType(made))


def make_frame(rules: str, head: str = "") -> Frame:
    """A frame of some rules in TOML; it must be faultless."""
    compiled = compile_frame(f"schema = 1\n{head}\n{rules}")
    assert compiled.frame is not None, compiled.faults
    return compiled.frame


def verdict_of(frame: Frame, facts: Facts, context: Context | None = None) -> Verdict:
    """The verdict on hand-made facts, on a fixed day."""
    return judge(facts, context or Context(), frame, NOW)
