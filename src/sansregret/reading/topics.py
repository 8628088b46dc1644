"""Closeness of what is asked for to the user's topics (to be written)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sansregret.core.frame import FactSettings, Topic
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages


class TopicLexicon:
    """The terms of the user's topics and mentions, compiled for one scan."""

    def __init__(self, topics: Sequence[Topic], mentions: Mapping[str, FactSettings]) -> None:
        self._topics = tuple(topics)
        self._mentions = dict(mentions)

    def read(self, pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
        """topics, subject's closeness; and the frame's own mention facts."""
        return ()
