"""LinkedIn's export of messages: `messages.csv`, alone or in the ZIP that it comes in."""

from __future__ import annotations

import zipfile
from pathlib import Path

from sansregret.channels.linkedin.export import Export
from sansregret.channels.linkedin.rows import find_header
from sansregret.channels.source import NoSource, Source
from sansregret.core.faults import Fault

#: The largest `messages.csv` that is read, unpacked; a bomb stops there.
MAX_BYTES = 96 * 1024 * 1024
_MAX_MEMBERS = 20_000
_ENCRYPTED = 0x1


def open_csv(path: str) -> Source:
    """The export as a CSV file; ``no_messages_csv`` when it is another table."""
    try:
        if Path(path).stat().st_size > MAX_BYTES:
            return NoSource(Fault(code="too_large", source=path))
        raw = Path(path).read_bytes()
    except OSError as error:
        return NoSource(Fault(code="not_readable", source=path, value=error.strerror or ""))
    return _export(raw, path)


def open_zip(path: str) -> Source:
    """The `messages.csv` in an export. Only that member is unpacked, up to `MAX_BYTES`.

    Faults: ``bad_zip``, ``encrypted_zip``, ``too_large``, ``no_messages_csv``, ``not_readable``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            member = _messages_member(archive)
            if member is None:
                return NoSource(Fault(code="no_messages_csv", source=path))
            if member.flag_bits & _ENCRYPTED:
                return NoSource(Fault(code="encrypted_zip", source=path))
            with archive.open(member) as file:  # the size that a member claims may be a lie
                raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        return NoSource(Fault(code="not_readable", source=path, value=error.strerror or ""))
    except Exception:  # damaged archives raise errors of many kinds (zipfile, zlib, struct, unicode)
        return NoSource(Fault(code="bad_zip", source=path))
    if len(raw) > MAX_BYTES:
        return NoSource(Fault(code="too_large", source=path))
    return _export(raw, path)


def _messages_member(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    members = archive.infolist()[:_MAX_MEMBERS]
    found = (m for m in members if m.filename.replace("\\", "/").rpartition("/")[2].lower() == "messages.csv")
    return min(found, key=lambda member: len(member.filename), default=None)


def _export(raw: bytes, path: str) -> Source:
    if not raw.strip():
        return NoSource(Fault(code="empty_message", source=path))
    header = find_header(raw)
    if header is None:
        return NoSource(Fault(code="no_messages_csv", source=path))
    return Export(path, header)
