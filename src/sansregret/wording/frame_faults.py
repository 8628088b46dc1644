"""Faults in a frame file, as sentences."""

from __future__ import annotations

from collections.abc import Mapping

from sansregret.wording.messages import translator


def frame_sentences(language: str) -> Mapping[str, str]:
    """What is wrong with a frame, and what to do, by code."""
    _ = translator(language).gettext
    return {
        "frame_not_utf8": _("the frame is not written in UTF-8. Save it as UTF-8 in your editor."),
    }
