"""A folder of mails (.eml), and of whatever else holds messages: mbox files, texts, a LinkedIn export."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sansregret.channels.mail_file import load_mail, read_mail
from sansregret.channels.source import Entry, NoSource, Source
from sansregret.core.faults import Fault
from sansregret.core.request import Message

#: Files that hold messages, by the end of their name; all others in a folder are left alone.
_ENDINGS = (".eml", ".mbox", ".mbx", ".txt")


def open_folder(path: str) -> Source:
    """The folder as a source; ``no_messages`` when nothing in it holds any."""
    if next(_paths(path), None) is None:
        return NoSource(Fault(code="no_messages", source=path))
    return Folder(path)


@dataclass(frozen=True, slots=True)
class Folder:
    """All messages in the files of a folder and of its sub-folders, in the order of their names."""

    path: str
    kind: str = "folder"

    def entries(self) -> Iterator[Entry | Fault]:
        """The messages of all files, one file after the other."""
        for path in _paths(self.path):
            yield from _open(path).entries()

    def load(self, entry: Entry) -> Message:
        """Let the file load its message; a file of a Maildir is a mail whatever it looks like."""
        if Path(entry.path).parent.name in ("cur", "new"):
            return load_mail(read_mail(Path(entry.path)), entry)
        return _open(entry.path).load(entry)


def _open(path: str) -> Source:
    from sansregret.channels.open import open_path

    return open_path(path)


def _paths(folder: str) -> Iterator[str]:
    """Files and Maildirs that hold messages. Links to folders are not followed: they may lead in circles."""
    for parent, folders, files in os.walk(folder):
        inner = sorted(name for name in folders if not name.startswith("."))
        maildirs = [name for name in inner if Path(parent, name, "cur").is_dir() and Path(parent, name, "new").is_dir()]
        folders[:] = [name for name in inner if name not in maildirs]
        for name in sorted(files):
            if not name.startswith(".") and _holds_messages(name.lower()) and not is_special(Path(parent, name)):
                yield str(Path(parent, name)) if parent != "." else name
        for name in maildirs:
            yield str(Path(parent, name))


def is_special(path: Path) -> bool:
    """Whether it is a pipe, a socket or a device: reading one that was found in a folder might wait forever."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _holds_messages(name: str) -> bool:
    return name.endswith(_ENDINGS) or name == "messages.csv" or (name.endswith(".zip") and "linkedin" in name)
