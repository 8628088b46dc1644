"""Maildir: a folder with one file for each mail, and its sub-folders (Maildir++)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sansregret.channels.folder import is_special
from sansregret.channels.mail_file import HEAD_BYTES, load_mail, mail_entry, read_mail
from sansregret.channels.source import Entry
from sansregret.core.faults import Fault
from sansregret.core.request import Message
from sansregret.reading.pattern import compiled

_LEFT_OUT = compiled(
    r"(?i)(?:^|[./])(?:trash|deleted|junk|spam|drafts?|brouillons?|corbeille|ind[ée]sirables|poubelle)\b"
)
_SENT = compiled(r"(?i)(?:^|[./])(?:sent|envoy|[ée]l[ée]ments envoy)")


@dataclass(frozen=True, slots=True)
class Maildir:
    """A Maildir. The path of an entry is its file; the locator is empty."""

    path: str
    kind: str = "maildir"

    def entries(self) -> Iterator[Entry | Fault]:
        """All mails, folder by folder, but drafts, junk and what is in the bin."""
        for folder, sent in self._folders():
            for state in ("cur", "new"):
                try:
                    files = _files(folder / state)
                except FileNotFoundError:
                    continue
                except OSError as error:
                    yield Fault(code="not_readable", source=str(folder / state), value=error.strerror or "")
                    continue
                for file in files:
                    item = _entry(file)
                    if isinstance(item, Entry) and sent:
                        item = replace(item, own=True)
                    if item is not None:
                        yield item

    def load(self, entry: Entry) -> Message:
        """Read one mail."""
        return load_mail(read_mail(Path(entry.path)), entry)

    def _folders(self) -> Iterator[tuple[Path, bool]]:
        root = Path(self.path)
        yield root, False
        for folder in sorted(root.glob(".*")):
            if folder.is_dir() and not _LEFT_OUT.search(folder.name):
                yield folder, bool(_SENT.search(folder.name))


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if not file.name.startswith(".") and not is_special(file))


def _entry(file: Path) -> Entry | Fault | None:
    flags = file.name.rpartition(":2,")[2] if ":2," in file.name else ""
    if "D" in flags or "T" in flags:
        return None
    try:
        with file.open("rb") as opened:
            head = opened.read(HEAD_BYTES)
    except OSError as error:
        return Fault(code="not_readable", source=str(file), value=error.strerror or "")
    if not head.strip():
        return Fault(code="empty_message", source=str(file))
    return mail_entry(head, path=str(file))
