"""Mails and exports for the tests of channels, made as files."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sansregret.channels.source import Entry, Source
from sansregret.core.faults import Fault

CAMILLE = "camille@example.org"


def mail(
    number: int,
    *,
    sender: str = "jeanne@example.org",
    to: str = CAMILLE,
    subject: str = "Formation",
    references: Sequence[int] = (),
    body: str = "Bonjour",
    day: int | None = None,
    extra: str = "",
) -> bytes:
    """A mail whose Message-ID is its number; it is of the `day` of January 2026, by default of its number."""
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nMessage-ID: <m{number}@example.org>\n"
    head += f"Date: {day or number} Jan 2026 10:00:00 +0000\n{extra}"
    if references:
        head += "References: " + " ".join(f"<m{reference}@example.org>" for reference in references) + "\n"
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}\n".encode()


COLUMNS = (
    *("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE"),
    *("SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT"),
)


def export(rows: Sequence[Mapping[str, str]], *, columns: Sequence[str] = COLUMNS, delimiter: str = ",") -> str:
    """A `messages.csv` with the given columns; cells that a row does not name are empty."""
    written = io.StringIO()
    table = csv.writer(written, delimiter=delimiter, lineterminator="\r\n")
    table.writerow(columns)
    table.writerows([row.get(column.strip().upper(), "") for column in columns] for row in rows)
    return written.getvalue()


def chat(
    conversation: str, sender: str, recipient: str, content: str, *, minute: int = 0, draft: str = ""
) -> dict[str, str]:
    """A row of an export; people are given by their first names."""
    link = "https://www.linkedin.com/in/"
    return {
        "CONVERSATION ID": conversation,
        "FROM": sender.title(),
        "SENDER PROFILE URL": link + sender,
        "TO": recipient.title(),
        "RECIPIENT PROFILE URLS": link + recipient,
        "DATE": f"2026-03-05 14:{minute:02d}:00 UTC",
        "CONTENT": content,
        "IS MESSAGE DRAFT": draft,
    }


def entries(source: Source) -> list[Entry]:
    """The entries of a source that has no faults."""
    items = list(source.entries())
    assert not [item for item in items if isinstance(item, Fault)]
    return [item for item in items if isinstance(item, Entry)]


def faults(source: Source) -> list[str]:
    """The codes of the faults of a source."""
    return [item.code for item in source.entries() if isinstance(item, Fault)]


def bodies(source: Source) -> list[str]:
    """The texts of all messages of a source."""
    return [source.load(entry).body.strip() for entry in entries(source)]


def entry(
    number: int, *, sender: str = "jeanne@example.org", people: Sequence[str] = (), day: int = 0, **more: object
) -> Entry:
    """An entry without a file."""
    everybody = tuple(sorted(people or {sender, CAMILLE}))
    moment = datetime(2026, 1, day or number, tzinfo=UTC)
    return Entry(path=f"{number}.eml", id=f"m{number}", sender=sender, people=everybody, date=moment, **more)  # type: ignore[arg-type]
