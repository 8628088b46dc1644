"""What every channel gives: short entries of all its messages, and each message on demand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from sansregret.core.faults import Fault
from sansregret.core.request import Address, Message
from sansregret.reading.pattern import compiled

MAX_REFERENCES = 20
MAX_PEOPLE = 20
MAX_SUBJECT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One message in a channel, without its text (under 1 kB).

    `path` is the file as the user named it, `locator` the place inside it ("" for the whole file). `id` is never
    empty: the Message-ID, or a hash of the content. `subject` is normalised (see `plain_subject`), `is_reply`
    tells that it began with Re: or the like. `sender` and `people` are identities: addresses in lower case, else
    profile links, else names; `people` holds all who wrote or received it, sorted. `received_by` are the
    addresses of the mailbox. `own` is true when the channel itself knows that the user wrote it. `automatic`
    and `bulk` as in `Message`.
    """

    path: str
    locator: str = ""
    id: str
    references: tuple[str, ...] = ()
    subject: str = ""
    is_reply: bool = False
    sender: str = ""
    sender_name: str = ""
    people: tuple[str, ...] = ()
    received_by: tuple[str, ...] = ()
    date: datetime | None = None
    own: bool = False
    conversation: str = ""
    bulk: bool = False
    automatic: bool = False


class Source(Protocol):
    """A place that messages come from."""

    @property
    def path(self) -> str:
        """The place as the user named it."""

    @property
    def kind(self) -> str:
        """mail, folder, mbox, maildir, linkedin or text; "" for a place that cannot be read."""

    def entries(self) -> Iterator[Entry | Fault]:
        """All messages in the order of the place; what cannot be read comes as a fault, and the rest goes on."""

    def load(self, entry: Entry) -> Message:
        """The message of one entry of this source. Raises OSError when the file is gone since."""


@dataclass(frozen=True, slots=True)
class NoSource:
    """A place that cannot be read: its only item is the fault that says why."""

    fault: Fault
    kind: str = ""

    @property
    def path(self) -> str:
        """The place as the user named it."""
        return self.fault.source

    def entries(self) -> Iterator[Entry | Fault]:
        """The fault."""
        yield self.fault

    def load(self, entry: Entry) -> Message:
        """There is nothing to load."""
        raise LookupError(entry.path)


_PREFIX = compiled(
    r"(?i)\s*(?:\[[^\]]{1,40}\]\s*)?(?P<word>re|ré|rép|réf|aw|sv|fw|fwd|tr|wg|rv|vs)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s*"
)
_REPLY_WORDS = frozenset({"re", "ré", "rép", "réf", "aw", "sv"})


def plain_subject(subject: str) -> tuple[str, bool]:
    """A subject without Re:, Fwd: and the like, in lower case with single spaces; and whether it was a reply."""
    is_reply = False
    at = 0
    for _ in range(20):
        match = _PREFIX.match(subject, at)
        if not match:
            break
        is_reply = is_reply or match["word"].lower() in _REPLY_WORDS
        at = match.end()
    return " ".join(subject[at:].casefold().split())[:MAX_SUBJECT], is_reply


def identity(address: Address) -> str:
    """What a person is known by in a mail: the address, else the name."""
    return (address.email or " ".join(address.name.casefold().split()))[:120]


def content_id(*values: object) -> str:
    """An identity for a message that has none, from what it holds."""
    import hashlib

    joined = "\0".join(str(value) for value in values)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:32] + "@content"


def entry_of(message: Message, *, path: str, locator: str = "") -> Entry:
    """The entry of a mail, from its headers (a message decoded from its headers alone will do)."""
    subject, is_reply = plain_subject(message.subject)
    addresses = (message.sender, *message.to, *message.cc)
    return Entry(
        path=path,
        locator=locator,
        id=message.id,
        references=_first_and_last(message.references, MAX_REFERENCES),
        subject=subject,
        is_reply=is_reply,
        sender=identity(message.sender),
        sender_name=message.sender.name[:80],
        people=tuple(sorted({identity(a) for a in addresses[:MAX_PEOPLE]} - {""})),
        received_by=message.delivered_to[:4],
        date=message.date,
        bulk=message.bulk,
        automatic=message.automatic,
    )


def _first_and_last(references: Sequence[str], most: int) -> tuple[str, ...]:
    if len(references) <= most:
        return tuple(references)
    return (references[0], *references[1 - most :])


def identified(message: Message, entry: Entry) -> Message:
    """The message with the identity and the conversation of its entry."""
    if message.id == entry.id and message.conversation == entry.conversation:
        return message
    return replace(message, id=entry.id, conversation=entry.conversation)
