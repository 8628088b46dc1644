"""Read a message: pages, one scan, the parsers that it wakes, then what the findings say together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from sansregret.core.facts import KINDS, Fact, Facts, Quote
from sansregret.core.frame import FactSettings, Topic
from sansregret.core.request import Attachment, AttachmentState, Message, Zone
from sansregret.reading import invitation
from sansregret.reading.catalogue import COMBINE, PARSERS, WHOLE_READERS
from sansregret.reading.page import MOST_READ, Finding, Page, make_page, readable
from sansregret.reading.parser import Pages, WholeReader, best
from sansregret.reading.standing import PART, Standing, doubted, standing, weighed
from sansregret.reading.topics import TopicLexicon
from sansregret.reading.waking import Waking


def read(message: Message, topics: Sequence[Topic] = (), mentions: Mapping[str, FactSettings] | None = None) -> Facts:
    """The facts that a message states. For many messages make one `Reader` and keep it."""
    return Reader(topics, mentions).read(message)


class Reader:
    """Reads messages, looking for the closeness of the given topics and for the frame's own mentions."""

    def __init__(self, topics: Sequence[Topic] = (), mentions: Mapping[str, FactSettings] | None = None) -> None:
        #: What is called after the parsers, in this order; `reading.why` shows the steps of one text.
        self.whole_readers: tuple[WholeReader, ...] = (*WHOLE_READERS, TopicLexicon(topics, mentions or {}).read)

    def read(self, message: Message) -> Facts:
        """The facts of one message, in the order of `KINDS`, then the frame's mention facts.

        1. Make a page of each part. 2. Scan for triggers and call the parsers that they wake; believe attachments as
        far as they are the request. 3. Combine the findings of each fact. 4. Let the whole readers add what follows
        from all of them together.
        """
        pages, findings, doubtful = heard(pages_of(message))
        found = combined(findings)
        for reader in self.whole_readers:
            found |= combined(doubted(reader(pages, found), doubtful))
        texts = {page.part: page.text for page in pages.pages}
        order = [*(name for name in KINDS if name in found), *(name for name in found if name not in KINDS)]
        return Facts(MappingProxyType({name: _fact(found[name], texts) for name in order}))


def is_cut(message: Message) -> bool:
    """Whether the text or the subject of a message is longer than what is read of it."""
    return readable(message.zones) + len(message.subject) > MOST_READ


def pages_of(message: Message) -> Pages:
    """The parts of a message made ready for the parsers: body, subject, and attachments that could be read.

    `MOST_READ` characters of all of them together are read.
    """
    today = message.date.date() if message.date else None
    pages, room = list[Page](), MOST_READ
    for part, text, zones in _parts(message):
        pages.append(make_page(part, text, zones=zones, today=today, most=room))
        room = max(0, room - readable(pages[-1].zones))
    return Pages(message=message, pages=tuple(pages))


def _parts(message: Message) -> Iterator[tuple[str, str, tuple[Zone, ...]]]:
    """Every part of a message that holds text: its name, its text, its zones."""
    yield "body", message.body, message.zones
    if message.subject:
        yield "subject", message.subject, ()
    for item in message.attachments:
        if item.state is AttachmentState.READ and item.text:
            yield f"attachment:{item.name}", item.text, _zones(item)


def _zones(attachment: Attachment) -> tuple[Zone, ...]:
    return invitation.zones(attachment.text) if attachment.media_type == "text/calendar" else ()


def heard(pages: Pages) -> tuple[Pages, list[Finding], set[str]]:
    """The pages that are read, the findings of the anchored parsers, and the parts that are believed only half."""
    calendars = {f"{PART}{item.name}" for item in pages.message.attachments if item.media_type == "text/calendar"}
    documents = [page for page in pages.pages if page.part.startswith(PART) and page.part not in calendars]
    if not documents:
        return pages, [f for page in pages.pages for f in anchored(page)], set()
    heard: list[Page] = []
    findings: list[Finding] = []
    doubtful: set[str] = set()
    for page in pages.pages:
        if page not in documents:
            heard.append(page)
            findings.extend(anchored(page))
            continue
        known = standing(page, pages.body, alone=len(documents) == 1)
        if known is not Standing.SILENT:
            known, believed = weighed(page, list(anchored(page)), known)
            heard.append(page)
            findings.extend(believed)
            doubtful.update([] if known is Standing.BRIEF else [page.part])
    return Pages(message=pages.message, pages=tuple(heard)), findings, doubtful


@cache
def _waking() -> Waking:
    return Waking(PARSERS)


def anchored(page: Page) -> Iterable[Finding]:
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


def combined(findings: Iterable[Finding]) -> dict[str, Finding]:
    """What the findings of each fact say together."""
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
