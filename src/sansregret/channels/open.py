"""Find out what a path holds, by its content and its name."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from sansregret.channels.source import NoSource, Source
from sansregret.core.faults import Fault
from sansregret.reading.pattern import compiled

_SNIFFED = 4096
#: More is never read of a text or of standard input.
MOST_BYTES = 64 * 1024 * 1024
_HEADER = compiled(rb"(?:From |[!-9;-~]{1,76}:)")
_BINARY_MAGIC = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x7fELF",
    b"MZ\x90",
    b"SQLite format 3",
)


def open_path(path: str) -> Source:
    """The source at a path; "-" is standard input. What cannot be read is a source of one fault.

    Faults: ``no_such_file``, ``not_readable``, ``empty_message``, ``not_a_message`` (a binary file),
    ``no_messages`` (a folder without any), ``not_a_mailbox``, ``bad_zip``, ``encrypted_zip``, ``too_large``,
    ``no_messages_csv``.
    """
    if path == "-":
        return open_bytes(sys.stdin.buffer.read(MOST_BYTES), "-")
    try:
        mode = Path(path).stat().st_mode
        if stat.S_ISDIR(mode):
            return _open_folder(path)
        if not stat.S_ISREG(mode):  # a pipe can be read only once
            return open_bytes(_read(path), path)
        with Path(path).open("rb") as file:
            head = file.read(_SNIFFED)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return NoSource(Fault(code="no_such_file", source=path))
    except OSError as error:
        return NoSource(Fault(code="not_readable", source=path, value=error.strerror or ""))
    return _open_file(path, head)


def _open_file(path: str, head: bytes) -> Source:
    from sansregret.channels.mail_file import MailFile

    name = path.lower()
    if not head.strip():
        code = "empty_message" if not head or len(head) < _SNIFFED else "not_a_message"
        return NoSource(Fault(code=code, source=path))
    if head.startswith(b"PK\x03\x04") or name.endswith(".zip"):
        from sansregret.channels.linkedin import open_zip

        return open_zip(path)
    if head.startswith(_BINARY_MAGIC):
        return NoSource(Fault(code="not_a_message", source=path))
    if name.endswith(".csv"):
        from sansregret.channels.linkedin import open_csv

        return open_csv(path)
    if _begins_mbox(head) and not name.endswith(".eml"):
        from sansregret.channels.mbox import Mbox

        return Mbox(path)
    if name.endswith((".eml", ".mail", ".mht")) or starts_with_headers(head):
        if is_binary(head) and not starts_with_headers(head):
            return NoSource(Fault(code="not_a_message", source=path))
        return MailFile(path)
    if name.endswith((".mbox", ".mbx")):
        return NoSource(Fault(code="not_a_mailbox", source=path))
    try:
        return _open_text(_read(path), path)
    except OSError as error:
        return NoSource(Fault(code="not_readable", source=path, value=error.strerror or ""))


def open_bytes(raw: bytes, path: str) -> Source:
    """The source in bytes that came by standard input: a mail or an mbox when they begin with headers, else a text."""
    if not raw.strip():
        return NoSource(Fault(code="empty_message", source=path))
    if raw.startswith(_BINARY_MAGIC):
        return NoSource(Fault(code="not_a_message", source=path))
    if _begins_mbox(raw[:_SNIFFED]):
        from sansregret.channels.mbox import Mbox

        return Mbox(path, raw)
    if starts_with_headers(raw[:_SNIFFED]):
        from sansregret.channels.mail_file import MailBytes

        return MailBytes(path, raw)
    return _open_text(raw, path)


def _read(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(MOST_BYTES)


def _open_text(raw: bytes, path: str) -> Source:
    from sansregret.channels.text import Text

    if is_binary(raw[:_SNIFFED]):
        return NoSource(Fault(code="not_a_message", source=path))
    return Text(path, raw)


def _open_folder(path: str) -> Source:
    if all(Path(path, name).is_dir() for name in ("cur", "new")):
        from sansregret.channels.maildir import Maildir

        return Maildir(path)
    from sansregret.channels.folder import open_folder

    return open_folder(path)


def _begins_mbox(head: bytes) -> bool:
    """Whether the first line is the "From " line of an mbox, and no sentence."""
    return head.startswith(b"From ") and (bool(_FROM_LINE.match(head)) or starts_with_headers(head))


def starts_with_headers(head: bytes) -> bool:
    """Whether a text begins with the headers of a mail: two fields or more, one of them a mail's own.

    "Objet : ..." or "From: ..." above a pasted message do not make it a mail.
    """
    fields = technical = 0
    for line in head[:_SNIFFED].splitlines()[:30]:
        if not line.strip():
            break
        if line[:1] in b" \t" and fields:
            continue
        if not _HEADER.match(line):
            return False
        fields += 1
        technical += bool(_TECHNICAL.match(line))
    return fields >= 2 and technical >= 1


_FROM_LINE = compiled(rb"From \S{1,200} [^\r\n]{0,100}\d:\d\d")
_TECHNICAL = compiled(
    rb"(?i)(?:From \S{1,200} [^\n]{0,100}\d:\d\d|from:[^\n]{0,200}@|"
    rb"(?:received|return-path|message-id|mime-version|delivered-to|content-type|dkim-signature|"
    rb"x-[a-z0-9-]{1,40}|in-reply-to|references|arc-[a-z-]{1,30}|list-[a-z-]{1,20}|authentication-results):|"
    rb"date: {0,3}(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d)"
)


def is_binary(head: bytes) -> bool:
    """Whether bytes are no text in any usual charset."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    sample = head[:_SNIFFED]
    control = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in sample)
    return control * 20 > len(sample)
