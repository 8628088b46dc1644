"""What a module of parsers gives to the reading: anchored parsers, whole readers, and how findings combine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sansregret.core.facts import Certainty
from sansregret.core.request import Message
from sansregret.reading.page import Finding, Page, Sentence

#: A pattern, or a function that makes it when it is first needed.
Opening = re.Pattern[str] | Callable[[], re.Pattern[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parser:
    """A small parser that is called once for each sentence that may hold something for it.

    Which these are is said in one of two ways. `opens` names the patterns by which its phrases begin: where none of
    them matches, `parse` yields nothing. `triggers` are for parsers that begin with a number: single folded words, or
    single signs ("€"), one of which must stand in the sentence; a trailing ``*`` makes a word a prefix. `parse`
    must look at ``page.folded`` between ``sentence.start`` and ``sentence.end`` only (and neighbours that it
    asks the page for), with bounded quantifiers, and must not raise.
    """

    name: str
    opens: tuple[Opening, ...] = ()
    triggers: tuple[str, ...] = ()
    parse: Callable[[Page, Sentence], Iterable[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """A message with its pages: the body first, then the subject, then attachments that could be read."""

    message: Message
    pages: tuple[Page, ...]

    @property
    def body(self) -> Page:
        """The page of the body."""
        return self.pages[0]


#: Combines all findings of one fact (never empty, in order of their place) into one, or None.
Combine = Callable[[Sequence[Finding]], Finding | None]

#: A reader of the whole message, called after the parsers, with what has been found so far, combined, by fact.
WholeReader = Callable[[Pages, Mapping[str, Finding]], Iterable[Finding]]


def best(findings: Sequence[Finding]) -> Finding | None:
    """The default combination: stated before likely, then the higher rank, then the first."""
    return max(findings, key=lambda f: (f.certainty is Certainty.STATED, f.rank))
