"""Requests: messages made readable, put together in threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ZoneKind(StrEnum):
    """What a stretch of a message is. Zones label, they never delete: a forward often carries the request."""

    BODY = "body"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A stretch of the canonical text, by position; zones are sorted, touch each other and cover the text."""

    kind: ZoneKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A mail address as given, with its display name. `email` is lower case and may be empty."""

    name: str = ""
    email: str = ""


class AttachmentState(StrEnum):
    """read: its text is known. unread: it may hold the brief, and bars a yes. ignored: an inline image, say."""

    READ = "read"
    UNREAD = "unread"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A document that came with a message; `text` is its canonical text when it could be read.

    Names are distinct in a message and hold no path and no control characters. `content` are the bytes of a document
    whose text is still to be taken out of them; until then it is unread. `why` tells of an unread one ``locked``,
    ``pictures`` (scanned pages), ``picture``, ``archive``, ``no_text``, ``garbled`` (glyphs without a meaning),
    ``damaged``, ``too_large``, ``too_many`` (beyond what is read of one mail), ``too_heavy``, ``elsewhere``
    (only a link to it is there) or ``kind`` (no reader for it); of a read one ``cut``: only its beginning was read.
    """

    name: str
    media_type: str
    state: AttachmentState
    text: str = ""
    why: str = ""
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message as canonical text. Quotations index `body` and `subject` unchanged.

    `id` is the Message-ID without angle brackets (or an identity made by the channel), `references` the
    identities of the messages that it answers, oldest first. `date` is aware, or None when unknown.
    `delivered_to` are the addresses of the mailbox that received it. `bulk` is true for newsletters, lists
    and mass mailings by their headers; `automatic` for what a program sent (bounces, out-of-office).
    `conversation` is the channel's own identity of a thread, where it has one (LinkedIn).
    `problems` are codes of what was wrong with its bytes and was survived (see `reading.mime`).
    """

    body: str
    subject: str = ""
    id: str = ""
    references: tuple[str, ...] = ()
    conversation: str = ""
    date: datetime | None = None
    sender: Address = Address()
    reply_to: Address | None = None
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    delivered_to: tuple[str, ...] = ()
    zones: tuple[Zone, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    bulk: bool = False
    automatic: bool = False
    problems: tuple[str, ...] = ()


class Relation(StrEnum):
    """Where the exchange stands; given by the thread and the store, never read from one text."""

    FIRST_CONTACT = "first_contact"
    EXCHANGE = "exchange"
    KNOWN_CLIENT = "known_client"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """An attachment whose text is not known, with the reason as in `Attachment.why`."""

    name: str
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known about a request beside its text. `unread` are attachments whose text is not known."""

    relation: Relation = Relation.FIRST_CONTACT
    unread: tuple[Unread, ...] = ()
