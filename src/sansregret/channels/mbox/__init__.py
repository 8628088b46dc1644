"""Mailboxes in one file (mboxrd, mboxo and their kin), streamed: the file is never held in memory."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sansregret.channels.mail_file import HEAD_BYTES, load_mail, mail_entry
from sansregret.channels.source import Entry
from sansregret.core.faults import Fault
from sansregret.core.request import Message
from sansregret.reading.parts import MAX_BYTES
from sansregret.reading.pattern import compiled

_CHUNK = 4 * 1024 * 1024
#: Longest line that is looked at as a separator, with the line that follows it.
_LOOK_AHEAD = 1024
_SEPARATOR = compiled(rb"\nFrom [^\r\n]")
_TIME = compiled(rb"From [^\r\n]{0,300}\d{1,2}:\d\d[^\r\n]{0,60}")
_FIELD_FOLLOWS = compiled(rb"[^\r\n]{0,400}\r?\n[!-9;-~]{1,76}:")
_QUOTED_FROM = compiled(rb"(?m)^>(>*From )")


@dataclass(frozen=True, slots=True)
class Mbox:
    """A mailbox file. The locator of an entry is ``START+LENGTH`` in bytes."""

    path: str
    raw: bytes | None = None
    kind: str = "mbox"

    def _open(self) -> BinaryIO:
        return Path(self.path).open("rb") if self.raw is None else io.BytesIO(self.raw)

    def entries(self) -> Iterator[Entry | Fault]:
        """All mails in the order of the file, but drafts and those deleted; that some are empty is said once."""
        found = empty = False
        try:
            with self._open() as file, self._open() as heads:
                for start, end in _messages(file):
                    found = True
                    heads.seek(start)
                    head = heads.read(min(end - start, HEAD_BYTES))
                    if not head.partition(b"\n")[2].strip():
                        if not empty:
                            yield Fault(code="empty_message", source=self.path, params={"at": str(start)})
                        empty = True
                        continue
                    entry = mail_entry(head, path=self.path, locator=f"{start}+{end - start}")
                    if entry:
                        yield entry
        except OSError as error:
            yield Fault(code="not_readable", source=self.path, value=error.strerror or "")
            return
        if not found:
            yield Fault(code="not_a_mailbox", source=self.path)

    def load(self, entry: Entry) -> Message:
        """Read one mail at its place, its "From " lines unquoted."""
        start, _, length = entry.locator.partition("+")
        with self._open() as file:
            file.seek(int(start))
            raw = file.read(min(int(length), MAX_BYTES + 1))
        return load_mail(_QUOTED_FROM.sub(rb"\1", raw), entry)


def _messages(file: BinaryIO) -> Iterator[tuple[int, int]]:
    begin = -1
    for start in _separators(file):
        if begin >= 0:
            yield begin, start
        begin = start
    if begin >= 0:
        yield begin, file.seek(0, io.SEEK_END)


def _separators(file: BinaryIO) -> Iterator[int]:
    """The positions of the "From " lines between mails, found chunk by chunk."""
    before, offset = b"", 0  # `before`: the end of what has been searched; it begins at `offset`
    read: Callable[[], bytes] = lambda: file.read(_CHUNK)  # noqa: E731
    for chunk in iter(read, b""):
        window = before + chunk
        last = len(chunk) < _CHUNK
        limit = len(window) if last else max(0, len(window) - _LOOK_AHEAD)
        if not offset and window.startswith(b"From "):
            yield 0
        for match in _SEPARATOR.finditer(window):
            at = match.start() + 1
            if (4 if offset else 1) <= at < limit and _separates(window, at):
                yield offset + at
        keep = max(0, limit - 4)
        before, offset = window[keep:], offset + keep


def _separates(window: bytes, at: int) -> bool:
    """A separator stands after an empty line; a sentence that begins with "From" has no time, and no field follows."""
    line = window[at : at + _LOOK_AHEAD]
    timed, field = bool(_TIME.match(line)), bool(_FIELD_FOLLOWS.match(line))
    after_blank = window[at - 2 : at] == b"\n\n" or window[at - 4 : at] == b"\r\n\r\n"
    return (timed or field) if after_blank else (timed and field)
