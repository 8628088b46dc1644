"""Single mails in files (.eml)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sansregret.channels.source import Entry, content_id, entry_of, identified
from sansregret.core.faults import Fault
from sansregret.core.request import Message
from sansregret.reading.headers import Headers
from sansregret.reading.mime import decode, decode_headers
from sansregret.reading.parts import MAX_BYTES

#: Enough for the headers of nearly every mail.
HEAD_BYTES = 64 * 1024

#: What Gmail's export (X-Gmail-Labels) calls mail that is no mail to judge, in French and English.
_LEFT_OUT = frozenset({"draft", "drafts", "brouillons", "brouillon", "spam", "trash", "corbeille"})
_SENT = frozenset({"sent", "messages envoyés", "envoyés"})
_EXPUNGED = 0x0008


def mail_entry(head: bytes, *, path: str, locator: str = "") -> Entry | None:
    """The entry of a mail from its first bytes (its headers at least); None for drafts and deleted mail."""
    message, headers = decode_headers(head)
    labels = {label.strip().casefold() for label in headers.text("x-gmail-labels").split(",")}
    if labels & _LEFT_OUT or _is_expunged(headers):
        return None
    entry = entry_of(message, path=path, locator=locator)
    return replace(entry, id=entry.id or content_id(head), own=bool(labels & _SENT))


def _is_expunged(headers: Headers) -> bool:
    """Thunderbird keeps deleted mail in its mbox, marked so, until it compacts the file."""
    status = headers.first("x-mozilla-status").strip()
    try:
        return bool(int(status, 16) & _EXPUNGED) if status else False
    except ValueError:
        return False


def read_mail(path: Path) -> bytes:
    """The bytes of a file, one more at most than are decoded."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def load_mail(raw: bytes, entry: Entry) -> Message:
    """The message in the bytes, with the identity of its entry."""
    return identified(decode(raw), entry)


@dataclass(frozen=True, slots=True)
class MailFile:
    """One mail in one file."""

    path: str
    kind: str = "mail"

    def entries(self) -> Iterator[Entry | Fault]:
        """The one mail."""
        try:
            with Path(self.path).open("rb") as file:
                head = file.read(HEAD_BYTES)
        except OSError as error:
            yield Fault(code="not_readable", source=self.path, value=error.strerror or "")
            return
        if not head.strip():
            yield Fault(code="empty_message", source=self.path)
            return
        entry = mail_entry(head, path=self.path)
        if entry:
            yield entry

    def load(self, entry: Entry) -> Message:
        """Read and decode the file."""
        return load_mail(read_mail(Path(self.path)), entry)


@dataclass(frozen=True, slots=True)
class MailBytes:
    """One mail from standard input."""

    path: str
    raw: bytes
    kind: str = "mail"

    def entries(self) -> Iterator[Entry | Fault]:
        """The one mail."""
        entry = mail_entry(self.raw[:HEAD_BYTES], path=self.path)
        if entry:
            yield entry

    def load(self, entry: Entry) -> Message:
        """Decode the bytes."""
        return load_mail(self.raw, entry)
