"""An export as a source: conversations of messages, drafts left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import unquote

from sansregret.channels.linkedin.rows import BadRow, Row, Table, mended, row_at, rows
from sansregret.channels.source import MAX_PEOPLE, Entry, content_id, plain_subject
from sansregret.core.faults import Fault
from sansregret.core.request import Address, Attachment, AttachmentState, Message
from sansregret.reading.attachments import MAX_DOCUMENTS, distinct, given_name
from sansregret.reading.pattern import compiled
from sansregret.reading.zones import find_zones

_YES = frozenset({"yes", "true", "1", "oui", "vrai"})
_SENT = frozenset({"outgoing", "sent", "envoyé", "envoyés"})
_SPAM = frozenset({"spam", "trash"})


@dataclass(frozen=True, slots=True)
class Export:
    """The messages of an export. The locator of an entry is the place of its row."""

    path: str
    table: Table
    kind: str = "linkedin"

    def entries(self) -> Iterator[Entry | Fault]:
        """All messages that are no drafts and say something, in the order of the file."""
        for row in rows(self.table):
            if isinstance(row, BadRow):
                yield Fault(code="bad_row", source=self.path, line=row.line)
            elif _is_kept(row.cells):
                yield _entry(row, self.path)

    def load(self, entry: Entry) -> Message:
        """The message of one row: short form, no subject line unless LinkedIn's own (InMail)."""
        row = row_at(self.table, int(entry.locator))
        if row is None:
            raise LookupError(entry.locator)
        cells = row.cells
        body = mended(cells.get("content", ""))
        recipients = _names(cells.get("to", ""))
        return Message(
            body=body,
            subject=" ".join(mended(cells.get("subject", "")).split()),
            id=entry.id,
            conversation=entry.conversation,
            date=entry.date,
            sender=Address(name=mended(cells.get("sender", ""))),
            to=tuple(Address(name=name) for name in recipients),
            zones=find_zones(body),
            attachments=_attachments(cells.get("attachments", "")),
        )


def _is_kept(cells: Mapping[str, str]) -> bool:
    if cells.get("draft", "").lower() in _YES or cells.get("folder", "").lower() in _SPAM:
        return False
    return bool(cells.get("content", "").strip() or cells.get("attachments", "").strip())


_MOVING_PICTURE = compiled(r"(?i)giphy|tenor|\.gif(?:$|\?)")


def _attachments(cell: str) -> tuple[Attachment, ...]:
    """What came with a message: the export holds only links to it. Moving pictures are ornaments."""
    found = []
    for link in re.split(r"[\s,;]{1,4}", cell)[:MAX_DOCUMENTS]:
        if not link:
            continue
        last = given_name(unquote(link.partition("?")[0].rstrip("/")))
        name = last if re.search(r"\.[A-Za-z]{2,5}$", last) and "://" not in last else "document"
        state = AttachmentState.IGNORED if _MOVING_PICTURE.search(link) else AttachmentState.UNREAD
        why = "elsewhere" if state is AttachmentState.UNREAD else ""
        found.append(Attachment(name=name, media_type="application/octet-stream", state=state, why=why))
    return distinct(found)


def _entry(row: Row, path: str) -> Entry:
    cells = row.cells
    sender_name = mended(cells.get("sender", ""))
    sender = _profile(cells.get("sender_url", "")) or sender_name.casefold()
    profiles = [_profile(url) for url in re.split(r"[,;\s]{1,4}", cells.get("to_urls", "")) if url]
    recipients = profiles or [name.casefold() for name in _names(cells.get("to", ""))]
    people = tuple(sorted({sender, *recipients[:MAX_PEOPLE]} - {""}))
    conversation = cells.get("conversation", "")[:120]
    date = parse_linkedin_date(cells.get("date", ""))
    subject, is_reply = plain_subject(mended(cells.get("subject", "") or cells.get("title", "")))
    return Entry(
        path=path,
        locator=str(row.start),
        id=content_id(conversation, sender, cells.get("date", ""), cells.get("content", "")),
        subject=subject,
        is_reply=is_reply,
        sender=sender[:120],
        sender_name=sender_name[:80],
        people=people,
        date=date,
        own=cells.get("direction", cells.get("folder", "")).lower() in _SENT,
        # An old export has no conversations: those between the same people are one.
        conversation=conversation or "people:" + content_id(*people),
    )


_HOST = compiled(r"^https?://(?:www\.|[a-z]{2}\.)?")


def _profile(url: str) -> str:
    """A profile link as an identity, without what varies: "linkedin.com/in/NAME" in lower case."""
    return _HOST.sub("", url.strip().lower()).partition("?")[0].rstrip("/")[:120]


def _names(cell: str) -> list[str]:
    return [name for name in (mended(part).strip() for part in re.split(r"[,;]", cell)) if name][:MAX_PEOPLE]


_AMERICAN = compiled(r"(\d{1,2})/(\d{1,2})/(\d{2,4}),? (\d{1,2}):(\d{2})(?::\d{2})? ?([AaPp])?")


def parse_linkedin_date(value: str) -> datetime | None:
    """The moment of a row: "2026-03-05 14:03:22 UTC", or "3/5/26, 2:03 PM" in old exports; UTC, or None."""
    value = value.strip()[:60]
    try:
        if re.match(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d", value):
            moment = datetime.fromisoformat(value.removesuffix("UTC").strip().replace("Z", "+00:00"))
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if match := _AMERICAN.match(value):
            month, day, year, hour, minute = (int(match[group]) for group in range(1, 6))
            if match[6]:
                hour = hour % 12 + (12 if match[6].lower() == "p" else 0)
            return datetime(year + 2000 if year < 100 else year, month, day, hour, minute, tzinfo=UTC)
    except ValueError:
        return None
    return None
