"""Read a message: pages, one scan, the parsers that it wakes, then what the findings say together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from sansregret.core.facts import KINDS, Fact, Facts, Quote
from sansregret.core.frame import FactSettings, Topic
from sansregret.core.request import Attachment, AttachmentState, Message, Zone
from sansregret.reading.catalogue import COMBINE, PARSERS, WHOLE_READERS
from sansregret.reading.invitation import zones
from sansregret.reading.page import Finding, Page, make_page
from sansregret.reading.parser import Pages, best
from sansregret.reading.topics import TopicLexicon
from sansregret.reading.waking import Waking


def read(message: Message, topics: Sequence[Topic] = (), mentions: Mapping[str, FactSettings] | None = None) -> Facts:
    """The facts that a message states. For many messages make one `Reader` and keep it."""
    return Reader(topics, mentions).read(message)


class Reader:
    """Reads messages, looking for the closeness of the given topics and for the frame's own mentions."""

    def __init__(self, topics: Sequence[Topic] = (), mentions: Mapping[str, FactSettings] | None = None) -> None:
        self._lexicon = TopicLexicon(topics, mentions or {})

    def read(self, message: Message) -> Facts:
        """The facts of one message, in the order of `KINDS`, then the frame's mention facts.

        1. Make a page of each part. 2. Scan for triggers and call the parsers that they wake. 3. Combine the
        findings of each fact. 4. Let the whole readers add what follows from all of them together.
        """
        pages = _pages(message)
        found = _combined(f for page in pages.pages for f in _anchored(page))
        for reader in (*WHOLE_READERS, self._lexicon.read):
            found |= _combined(reader(pages, found))
        texts = {page.part: page.text for page in pages.pages}
        order = [*(name for name in KINDS if name in found), *(name for name in found if name not in KINDS)]
        return Facts(MappingProxyType({name: _fact(found[name], texts) for name in order}))


def _pages(message: Message) -> Pages:
    today = message.date.date() if message.date else None
    pages = [make_page("body", message.body, zones=message.zones, today=today)]
    if message.subject:
        pages.append(make_page("subject", message.subject, today=today))
    pages.extend(
        make_page(f"attachment:{attachment.name}", attachment.text, zones=_zones(attachment), today=today)
        for attachment in message.attachments
        if attachment.state is AttachmentState.READ and attachment.text
    )
    return Pages(message=message, pages=tuple(pages))


def _zones(attachment: Attachment) -> tuple[Zone, ...]:
    return zones(attachment.text) if attachment.media_type == "text/calendar" else ()


@cache
def _waking() -> Waking:
    return Waking(PARSERS)


def _anchored(page: Page) -> Iterable[Finding]:
    """The findings of all anchored parsers, sentence by sentence; each is called for those that wake it."""
    for sentence, woken in _waking().woken(page):
        for number in woken:
            parser = PARSERS[number]
            for finding in parser.parse(page, sentence):
                yield _signed(finding, parser.name)


def _signed(finding: Finding, parser: str) -> Finding:
    if finding.parser:
        return finding
    return Finding(
        fact=finding.fact,
        value=finding.value,
        spans=finding.spans,
        part=finding.part,
        parser=parser,
        certainty=finding.certainty,
        rank=finding.rank,
    )


def _combined(findings: Iterable[Finding]) -> dict[str, Finding]:
    by_fact: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_fact[finding.fact].append(finding)
    combined = {fact: COMBINE.get(fact, best)(several) for fact, several in by_fact.items()}
    return {fact: finding for fact, finding in combined.items() if finding is not None}


def _fact(finding: Finding, texts: Mapping[str, str]) -> Fact:
    text = texts[finding.part]
    quotes = tuple(
        Quote(start=start, end=end, text=text[start:end], part=finding.part)
        for start, end in dict.fromkeys(finding.spans)
        if end > start
    )
    return Fact(
        name=finding.fact,
        value=finding.value,
        certainty=finding.certainty,
        quotes=quotes,
        parser=finding.parser,
    )
