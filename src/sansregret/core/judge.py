"""The verdict on one request: what its facts say, by the user's own rules."""

from __future__ import annotations

from datetime import datetime

from sansregret.core.facts import Facts
from sansregret.core.frame import Frame
from sansregret.core.request import Context
from sansregret.core.verdict import Answer, Verdict


def judge(facts: Facts, context: Context, frame: Frame, now: datetime) -> Verdict:
    """The exact three-valued verdict."""
    return Verdict(answer=Answer.MAYBE, frame_version=frame.version)
