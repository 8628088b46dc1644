"""HTML to text, in one pass, with marks where markup says that text is quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """Text that the markup shows to be quoted, by position."""

    start: int
    end: int

    def moved(self, by: int, length: int) -> Mark:
        """The mark in a text that begins `-by` characters later and has the given length."""
        return Mark(min(max(0, self.start + by), length), min(max(0, self.end + by), length))


@dataclass(frozen=True, slots=True)
class HtmlText:
    """The visible text of a page. `marks` are sorted and do not overlap."""

    text: str
    marks: tuple[Mark, ...]


def html_to_text(source: str) -> HtmlText:
    """The visible text."""
    return HtmlText(re.sub(r"<[^>]{0,1000}>", "", source), ())
