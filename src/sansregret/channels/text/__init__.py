"""A pasted text: standard input, or a .txt file. It is one message, its own canonical text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sansregret.channels.source import Entry, content_id
from sansregret.core.faults import Fault
from sansregret.core.request import Message
from sansregret.reading.charset import decode_bytes
from sansregret.reading.mime import decode_text

#: A longer text is no message that somebody pasted; the rest is not read.
MAX_TEXT = 2_000_000


@dataclass(frozen=True, slots=True)
class Text:
    """One text, as its bytes; a byte order mark is no part of it."""

    path: str
    raw: bytes
    kind: str = "text"

    def entries(self) -> Iterator[Entry | Fault]:
        """The one message."""
        yield Entry(path=self.path, id=content_id(self.raw))

    def load(self, entry: Entry) -> Message:
        """The text as a message without headers."""
        return _message(self.raw, entry)


def _message(raw: bytes, entry: Entry) -> Message:
    from dataclasses import replace

    return replace(decode_text(text_of(raw)), id=entry.id)


def text_of(raw: bytes) -> str:
    """The text that the bytes hold, line ends as they are."""
    raw = raw[:MAX_TEXT]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    return decode_bytes(raw.removeprefix(b"\xef\xbb\xbf"))[0]
