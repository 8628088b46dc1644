"""The rows of a `messages.csv`, whatever its columns, separator and encoding, each with its place in the text."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from sansregret.reading.charset import clean, decode_bytes
from sansregret.reading.pattern import compiled

#: A longer cell is a quotation mark gone astray; LinkedIn's messages have at most 8,000 characters.
_LONGEST_CELL = 100_000
_HEADER_LINES = 12
_MAX_BAD_ROWS = 100

#: What the columns are called, in the exports of several years and languages.
_COLUMNS = {
    "conversation id": "conversation",
    "conversation title": "title",
    "from": "sender",
    "de": "sender",
    "sender profile url": "sender_url",
    "from profile url": "sender_url",
    "to": "to",
    "à": "to",
    "recipient profile urls": "to_urls",
    "recipient profile url": "to_urls",
    "to profile url": "to_urls",
    "date": "date",
    "subject": "subject",
    "objet": "subject",
    "content": "content",
    "message": "content",
    "contenu": "content",
    "body": "content",
    "direction": "direction",
    "folder": "folder",
    "dossier": "folder",
    "is message draft": "draft",
    "attachments": "attachments",
}


@dataclass(frozen=True, slots=True)
class Table:
    """A whole `messages.csv` as text; rows begin at `begin`. `columns` gives the place of each known column."""

    text: str
    begin: int
    line: int
    delimiter: str
    columns: dict[str, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One row by column, and where it begins: in characters of the text, and by line in the file."""

    cells: dict[str, str]
    start: int
    line: int


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be read."""

    line: int


def find_header(raw: bytes) -> Table | None:
    """Read the file and find the line that names its columns; None when none names a sender and a content."""
    text = _text(raw)
    at, number = 0, 0
    for number, line in enumerate(text.split("\n", _HEADER_LINES)[:_HEADER_LINES], 1):
        delimiter = max(",;\t", key=line.count)
        names = [name.strip().strip('"').strip().lower() for name in line.split(delimiter)]
        columns: dict[str, int] = {}
        for place, name in enumerate(names):
            if name in _COLUMNS:
                columns.setdefault(_COLUMNS[name], place)
        at += len(line) + 1
        if "content" in columns and ("sender" in columns or "sender_url" in columns):
            return Table(text, at, number, delimiter, columns)
    return None


def _text(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = raw.decode("utf-16", "replace")
    else:
        text = decode_bytes(raw.removeprefix(b"\xef\xbb\xbf"))[0]
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def rows(table: Table) -> Iterator[Row | BadRow]:
    """All rows in the order of the file. One that cannot be read is passed by; after many, reading stops."""
    bad = 0
    lines = _Lines(table.text, table.begin)
    reader = csv.reader(lines, delimiter=table.delimiter)
    csv.field_size_limit(_LONGEST_CELL)
    while bad < _MAX_BAD_ROWS:
        start, line = lines.at, table.line + lines.number + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            bad += 1
            # A quotation mark that was never closed: go on behind the line where it stands.
            lines.go_on_after(start, line - table.line)
            yield BadRow(line)
            continue
        if any(cells):
            yield Row(_named(cells, table), start, line)


def row_at(table: Table, start: int) -> Row | None:
    """The row that begins at a place given by `rows`."""
    cells = next(csv.reader(_Lines(table.text, start), delimiter=table.delimiter), None)
    return Row(_named(cells, table), start, 0) if cells else None


class _Lines:
    """The lines of a text, with the position of the one that comes next."""

    def __init__(self, text: str, at: int) -> None:
        self.text, self.at, self.number = text, at, 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self.at >= len(self.text):
            raise StopIteration
        end = self.text.find("\n", self.at)
        end = len(self.text) if end < 0 else end + 1
        line = self.text[self.at : end]
        self.at, self.number = end, self.number + 1
        return line

    def go_on_after(self, start: int, number: int) -> None:
        """Set the next line to the one after that which begins at `start`."""
        end = self.text.find("\n", start)
        self.at, self.number = (len(self.text) if end < 0 else end + 1), number


def _named(cells: list[str], table: Table) -> dict[str, str]:
    return {name: cells[place].strip() for name, place in table.columns.items() if place < len(cells)}


#: What the bytes 0x80 to 0xBF of UTF-8 look like when they are read as Windows-1252.
_CONTINUATION = "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
_MOJIBAKE = compiled(f"[ÂÃÅ]{_CONTINUATION}|â{_CONTINUATION}{{2}}|ð{_CONTINUATION}{{3}}")
#: The second half of a broken "à" is a no-break space, which later programs take for a space.
_BROKEN_A = compiled("Ã  ?")
_MARKUP = compiled(r"(?i)<(?:p|br|div|span|a|b|i|strong|em|ul|ol|li|table)\b[^<>]{0,500}>")


def mended(text: str) -> str:
    """A cell as clean text: UTF-8 that was read as Windows-1252 put right, entities and markup resolved."""
    if _MOJIBAKE.search(text):
        text = _MOJIBAKE.sub(_reread, _BROKEN_A.sub("Ã\u00a0 ", text))
    if _MARKUP.search(text):
        from sansregret.reading.html import html_to_text

        text = html_to_text(text.replace("\n", "<br>") if "<p" not in text.lower() else text).text
    elif "&" in text:
        text = unescape(text)
    return clean(text).strip()


def _reread(match: re.Match[str]) -> str:
    raw = bytearray()
    for sign in match[0]:
        try:
            raw += sign.encode("cp1252")
        except UnicodeEncodeError:
            raw += sign.encode("latin-1", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
