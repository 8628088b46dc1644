"""The header fields of a mail: encoded words, addresses, dates, and what tells mass mail from a letter."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from sansregret.core.request import Address
from sansregret.reading.charset import charset_named, clean, decode_bytes
from sansregret.reading.pattern import compiled, inline

MAX_HEADER_BYTES = 256 * 1024
MAX_FIELD = 32_000
MAX_ADDRESSES = 200

_FIELD = compiled(rb"([!-9;-~]{1,76})[ \t]{0,4}:")
_WORD = compiled(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?\n]{0,2000})(?:\?=|$)")
_HEX = compiled(rb"=([0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in their order, names in lower case, values unfolded but not decoded (bytes as Latin-1)."""

    fields: tuple[tuple[str, str], ...]

    def first(self, name: str) -> str:
        """The first field of this name, or an empty text. Later ones are ignored, as mail programs do."""
        return next((value for field, value in self.fields if field == name), "")

    def all(self, name: str) -> list[str]:
        """All fields of this name."""
        return [value for field, value in self.fields if field == name]

    def has(self, *names: str) -> bool:
        """Whether there is a field of one of these names."""
        return any(field in names for field, _ in self.fields)

    def text(self, name: str) -> str:
        """The first field of this name as readable text on one line."""
        return decode_words(self.first(name))


def split_headers(raw: bytes, start: int, end: int, problems: list[str]) -> tuple[Headers, int]:
    """The header fields at `start`, and where the content begins.

    A line that is no field is skipped when a field follows (``bad_header``); else the content begins there
    (``no_blank_line``). An mbox "From " line is skipped.
    """
    fields: list[tuple[str, list[bytes]]] = []
    at, limit = start, min(end, start + MAX_HEADER_BYTES)
    while at < limit:
        line, following = _line(raw, at, end)
        if not line.strip(b"\r\n"):
            return _headers(fields, problems), following
        match = _FIELD.match(line)
        if line[:1] in b" \t" and fields:
            fields[-1][1].append(line)
        elif match:
            fields.append((match[1].decode("ascii").lower(), [line[match.end() :]]))
        elif not (at == start and line.startswith((b"From ", b">From "))):
            if not _FIELD.match(_line(raw, following, end)[0]):
                problems.append("no_blank_line")
                return _headers(fields, problems), at
            problems.append("bad_header")
        at = following
    if at < end:
        problems.append("headers_too_long")
        blank = compiled(rb"\r?\n\r?\n").search(raw, at, end)
        at = blank.end() if blank else end
    return _headers(fields, problems), at


def _line(raw: bytes, at: int, end: int) -> tuple[bytes, int]:
    """The line at a position and the start of the next. Old systems end lines with a lone CR."""
    stop = raw.find(b"\n", at, end)
    stop = end if stop < 0 else stop + 1
    return raw[at:stop], stop


def _headers(fields: Sequence[tuple[str, list[bytes]]], problems: list[str]) -> Headers:
    unfolded = []
    for name, lines in fields:
        value = b" ".join(line.strip() for line in lines)
        if len(value) > MAX_FIELD:
            value = value[:MAX_FIELD]
            if name == "subject":
                problems.append("headers_too_long")
        unfolded.append((name, value.decode("latin-1").replace("\0", "")))
    return Headers(tuple(unfolded))


def decode_words(value: str) -> str:
    """A header value as clean text on one line: encoded words decoded, raw bytes read, whitespace single.

    Adjacent encoded words of one charset are joined as bytes first, since programs split characters.
    """
    pieces: list[tuple[str, bytes]] = []
    at = 0
    for match in _WORD.finditer(value):
        between = value[at : match.start()]
        if between.strip() or not pieces or pieces[-1][0] == "":
            pieces.append(("", between.encode("latin-1", "replace")))
        pieces.append((match[1].partition("*")[0].lower(), _word_bytes(match[2], match[3])))
        at = match.end()
    pieces.append(("", value[at:].encode("latin-1", "replace")))
    return " ".join(clean("".join(_joined(pieces))).split())


def charset_of_words(headers: Headers) -> str:
    """The charset of the encoded words in the subject or the sender, which the text often shares."""
    for name in ("subject", "from"):
        for match in _WORD.finditer(headers.first(name)):
            charset = match[1].partition("*")[0].lower()
            if charset not in ("utf-8", "us-ascii"):
                return charset
    return ""


def _joined(pieces: Sequence[tuple[str, bytes]]) -> Iterator[str]:
    held, charset = [b""], ""
    for name, data in pieces:
        if name != charset:
            yield decode_bytes(b"".join(held), charset)[0]
            held, charset = [], name
        held.append(data)
    yield decode_bytes(b"".join(held), charset)[0]


def _word_bytes(encoding: str, text: str) -> bytes:
    data = text.encode("latin-1", "replace")
    if encoding in "qQ":
        return _HEX.sub(lambda m: bytes((int(m[1], 16),)), data.replace(b"_", b" "))
    return decode_base64(data)[0]


def decode_base64(data: bytes) -> tuple[bytes, bool]:
    """The bytes that damaged base64 still holds, and whether it was damaged."""
    data = data.rstrip()
    try:
        return binascii.a2b_base64(data), False
    except binascii.Error:
        pass
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)), True


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """The value of a Content-* field in lower case, and its parameters by name (RFC 2231 ones decoded)."""
    kind, _, rest = value.partition(";")
    found: dict[str, str] = {}
    parts: dict[str, dict[int, tuple[str, bool]]] = {}
    for match in _PARAMETER.finditer(rest[:8000]):
        name, section, extended = match[1].lower(), match[2], bool(match[3])
        text = match[4]
        if text.startswith('"'):
            text = inline(r"\\(.)").sub(r"\1", text.strip('"'))
        if section is None and not extended:
            found.setdefault(name, text.strip())
        else:
            parts.setdefault(name, {})[int(section or 0)] = (text, extended)
    for name, sections in parts.items():
        found[name] = _extended([sections[n] for n in sorted(sections)])
    return kind.strip().lower(), found


_PARAMETER = compiled(
    r"([A-Za-z0-9_-]{1,40})(?:\*(\d{1,3}))?(\*)?[ \t]{0,4}=[ \t]{0,4}(\"(?:[^\"\\]|\\.){0,4000}\"?|[^;\"]{0,4000})"
)


def _extended(sections: Sequence[tuple[str, bool]]) -> str:
    charset = ""
    data = b""
    for number, (text, extended) in enumerate(sections):
        if extended and number == 0 and text.count("'") >= 2:
            charset, _, text = text.split("'", 2)
        raw = text.encode("latin-1", "replace")
        data += re.sub(rb"%([0-9A-Fa-f]{2})", lambda m: bytes((int(m[1], 16),)), raw) if extended else raw
    return decode_bytes(data, charset if charset_named(charset) else "")[0]


def addresses(values: Sequence[str]) -> tuple[Address, ...]:
    """The addresses of the fields of one name, groups opened, at most `MAX_ADDRESSES`."""
    found: list[Address] = []
    for value in values:
        for item in _split_addresses(value):
            if len(found) == MAX_ADDRESSES:
                return tuple(found)
            address = _address(item)
            if address.name or address.email:
                found.append(address)
    return tuple(found)


def _split_addresses(value: str) -> Iterator[str]:
    """Cut at commas and semicolons outside quotation marks, comments and angle brackets; one pass."""
    begin, quoted, comment, angle = 0, False, 0, False
    skip = False
    for at, sign in enumerate(value):
        if skip:
            skip = False
        elif sign == "\\":
            skip = True
        elif sign == '"' and not comment:
            quoted = not quoted
        elif quoted:
            continue
        elif sign in "()":
            comment = max(0, comment + (1 if sign == "(" else -1))
        elif sign in "<>":
            angle = sign == "<"
        elif sign in ",;" and not comment and not angle:
            yield value[begin:at]
            begin = at + 1
    yield value[begin:]


_ADDR = compiled(r"[^\s<>()\[\],;:\"@]{1,128}@[^\s<>()\[\],;:\"@]{1,255}|\"[^\"]{1,64}\"@[^\s<>()\[\],;:\"@]{1,255}")


def _address(item: str) -> Address:
    item = item.strip()
    open_at = item.rfind("<")
    if open_at >= 0:
        name = item[:open_at]
        email = item[open_at + 1 :].partition(">")[0].strip()
    else:
        match = _ADDR.search(item)
        email = match[0] if match else ""
        name = item.replace(email, "", 1).strip().strip("()") if email else item
        if not match and ":" in item:  # the name of a group without members
            return Address()
    if ":" in name and '"' not in name:
        name = name.rpartition(":")[2]
    name = decode_words(name.strip().strip('"').replace('\\"', '"'))
    email = "" if any(sign.isspace() for sign in email) else clean(decode_bytes(email.encode("latin-1", "replace"))[0])
    return Address(name=name.strip("'\""), email=email.lower())


_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {m: n for n, m in enumerate(_MONTH_NAMES, 1)}
_ZONES = {
    "ut": 0,
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "cet": 1,
    "cest": 2,
    "bst": 1,
    "met": 1,
    "mest": 2,
}
_DATE = compiled(
    r"(\d{1,2})[ \-]{1,3}([A-Za-z]{3})[a-z]{0,7}\.?[ \-]{1,3}(\d{2,4}),? {1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?"
    r"(?: {0,3}([+-]\d{4}|[A-Za-z]{1,5}))?"
)
_ASCTIME = compiled(r"([A-Za-z]{3}) {1,3}(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2}) (\d{4})")
_ISO = compiled(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?")


def parse_date(value: str) -> datetime | None:
    """The moment that a Date field names, aware (UTC where it gives no zone), or None."""
    value = " ".join(value.split())[:200]
    try:
        if match := _DATE.search(value):
            day, month, year, hour, minute, second, zone = match.groups()
            return _moment(
                int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), int(second or 0), zone or ""
            )
        if match := _ASCTIME.search(value):
            month, day, hour, minute, second, year = match.groups()
            return _moment(int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), int(second), "")
        if match := _ISO.search(value):
            moment = datetime.fromisoformat(match[0])
            return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, KeyError, OverflowError):
        return None
    return None


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int, zone: str) -> datetime:
    if year < 100:
        year += 2000 if year < 70 else 1900
    if zone[:1] in ("+", "-"):
        minutes = int(zone[1:3]) * 60 + int(zone[3:5])
        offset = timedelta(minutes=-minutes if zone[0] == "-" else minutes)
    else:
        offset = timedelta(hours=_ZONES.get(zone.lower(), 0))
    return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=timezone(offset))


_ID = compiled(r"<([^<>\s]{1,500})>")


def message_ids(value: str) -> tuple[str, ...]:
    """The identities in a Message-ID, References or In-Reply-To field, without angle brackets."""
    found = _ID.findall(value[:MAX_FIELD])
    if not found and "@" in value and " " not in value.strip():
        found = [value.strip()[:500]]
    return tuple(dict.fromkeys(clean(i) for i in found))


def is_bulk(headers: Headers) -> bool:
    """Whether the headers tell a newsletter, a mailing list or a mass mailing."""
    if headers.has(
        "list-id",
        "list-unsubscribe",
        "list-post",
        "list-help",
        "x-campaign",
        "x-mailchimp-id",
        "x-csa-complaints",
        "feedback-id",
    ):
        return True
    return headers.first("precedence").strip().lower() in ("bulk", "list", "junk")


def is_automatic(headers: Headers, sender: Address) -> bool:
    """Whether a program sent it: a bounce, an out-of-office answer, a notification."""
    auto = headers.first("auto-submitted").strip().lower()
    if auto and not auto.startswith("no"):
        return True
    if headers.has("x-autoreply", "x-autorespond", "x-auto-response-suppress-reply", "x-failed-recipients"):
        return True
    if headers.first("precedence").strip().lower() == "auto_reply":
        return True
    local = sender.email.partition("@")[0]
    is_report = parameters(headers.first("content-type"))[0] == "multipart/report"
    return is_report or local in ("mailer-daemon", "postmaster")
