"""The parts of a mail, cut from its bytes: iterative, linear in the bytes, bounded in number and depth.

The standard library's parser is not used: it recurses over nested parts, stops at a header line without a
colon, and costs 20 ms to import, twice a bare start of Python (see docs/decisions.md).
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field

from sansregret.reading.charset import clean, decode_bytes
from sansregret.reading.headers import Headers, decode_base64, decode_words, parameters, split_headers
from sansregret.reading.pattern import compiled, inline

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 100
MAX_PARTS = 1000
#: Longest text of one part, in bytes once decoded; what follows is left out (``text_cut``).
MAX_TEXT = 2_000_000
#: Most bytes of mails that lie encoded inside the mail, all together.
MAX_ENCODED = 2 * MAX_BYTES


@dataclass(slots=True, kw_only=True)
class Part:
    """One node of a mail: its headers and where its content lies in the bytes.

    `media_type` is in lower case, ``text/plain`` where none is given. `children` are the parts of a multipart
    or the one message inside ``message/rfc822``. `depth` counts from 0.
    """

    raw: bytes
    headers: Headers
    start: int
    end: int
    depth: int
    media_type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    disposition: str = ""
    filename: str = ""
    children: list[Part] = field(default_factory=list)

    def data(self, problems: list[str], most: int = 2 * MAX_TEXT) -> bytes:
        """The content with its transfer encoding undone, as far as it can be; of at most so many encoded bytes."""
        content = self.raw[self.start : min(self.end, self.start + most)]
        encoding = self.headers.first("content-transfer-encoding").strip().strip('"').lower()
        if encoding == "base64":
            content, damaged = decode_base64(content)
            if damaged:
                problems.append("damaged_base64")
        elif encoding == "quoted-printable":
            content = binascii.a2b_qp(content)
        elif encoding in ("x-uuencode", "uuencode", "x-uue"):
            problems.append("unknown_encoding")
        return content

    def text(self, problems: list[str], likely: str = "") -> str:
        """The content as clean text; for HTML, its source. `likely` is a charset to try where none is given."""
        data = self.data(problems)
        if len(data) > MAX_TEXT:
            problems.append("text_cut")
            data = data[:MAX_TEXT]
        charset = self.parameters.get("charset", "")
        if not charset and self.media_type == "text/html":
            charset = _charset_in_html(data)
        text, problem = decode_bytes(data, charset, likely)
        if problem:
            problems.append(problem)
        if "\0" in text:
            problems.append("nul_bytes")
        return clean(text)


_META = compiled(rb"<meta[^>]{0,200}charset=[\"']?([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)


def _charset_in_html(data: bytes) -> str:
    match = _META.search(data[:4000])
    return match[1].decode("ascii") if match else ""


def split_parts(raw: bytes, problems: list[str]) -> list[Part]:
    """All parts of a mail, each before its children; the first is the mail itself.

    Problems: ``too_large``, ``too_many_parts``, ``too_deep`` (what lies beyond is text of its parent),
    ``no_boundary`` (a multipart that cannot be cut is plain text), ``unclosed_part``, and those of headers.
    """
    end = len(raw)
    if end > MAX_BYTES:
        problems.append("too_large")
        end = MAX_BYTES
    parts = [_part(raw, 0, end, 0, "text/plain", problems)]
    room = MAX_ENCODED
    for part in parts:  # grows while it is walked
        source = part.raw
        spans = _inner_spans(part, problems)
        if part.media_type == "message/rfc822" and _is_encoded(part):
            source, spans = _encoded_mail(part, room, problems)
            room -= len(source)
        for start, stop in spans:
            if len(parts) >= MAX_PARTS:
                problems.append("too_many_parts")
                break
            default = "message/rfc822" if part.media_type == "multipart/digest" else "text/plain"
            child = _part(source, start, stop, part.depth + 1, default, problems)
            part.children.append(child)
            parts.append(child)
    return parts


def header_part(head: bytes, problems: list[str]) -> Part:
    """The mail itself, from its first bytes, without looking at what it holds."""
    return _part(head, 0, len(head), 0, "text/plain", problems)


def _part(raw: bytes, start: int, end: int, depth: int, default: str, problems: list[str]) -> Part:
    headers, content = split_headers(raw, start, end, problems)
    media_type, named = parameters(headers.first("content-type"))
    disposition, disposed = parameters(headers.first("content-disposition"))
    if not inline(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}").fullmatch(media_type):
        media_type = "text/plain" if media_type == "text" else default
    filename = decode_words(disposed.get("filename") or named.get("name", ""))
    if media_type == "application/octet-stream" and filename.lower().endswith(".eml"):
        media_type = "message/rfc822"
    return Part(
        raw=raw,
        headers=headers,
        start=content,
        end=end,
        depth=depth,
        media_type=media_type,
        parameters=named,
        disposition=disposition,
        filename=filename[:200],
    )


def _inner_spans(part: Part, problems: list[str]) -> list[tuple[int, int]]:
    """Where the parts inside a part lie; a part that should have some but cannot be cut becomes text."""
    multipart = part.media_type.startswith("multipart/")
    if not multipart and part.media_type != "message/rfc822":
        return []
    if part.depth >= MAX_DEPTH:
        problems.append("too_deep")
        part.media_type = "text/plain"
        return []
    if not multipart:
        return [] if _is_encoded(part) else [(part.start, part.end)]
    boundary = part.parameters.get("boundary", "").encode("latin-1", "replace")[:200]
    spans = _between(part, boundary or _guessed_boundary(part), problems)
    if not spans:
        problems.append("no_boundary")
        part.media_type = "text/plain"
    return spans


def _is_encoded(part: Part) -> bool:
    return part.headers.first("content-transfer-encoding").strip().lower() in ("base64", "quoted-printable")


_MAIL = compiled(rb"\s{0,4}(?:>?From |[!-9;-~]{1,76}:)")


def _encoded_mail(part: Part, room: int, problems: list[str]) -> tuple[bytes, list[tuple[int, int]]]:
    """A whole mail that was encoded like a file, decoded within the room that is left; else no mail at all."""
    if part.depth >= MAX_DEPTH or part.end - part.start > room:
        problems.append("too_large")
        return b"", []
    mail = part.data(problems, part.end - part.start)
    return mail, [(0, len(mail))] if _MAIL.match(mail) else []


_LIKELY_BOUNDARY = compiled(rb"(?:^|\n)--([^\s\"<>]{4,70})[ \t]{0,4}\r?\nContent-", re.IGNORECASE)


def _guessed_boundary(part: Part) -> bytes:
    match = _LIKELY_BOUNDARY.search(part.raw, max(0, part.start - 1), min(part.end, part.start + 100_000))
    return match[1] if match else b""


def _between(part: Part, boundary: bytes, problems: list[str]) -> list[tuple[int, int]]:
    if not boundary:
        return []
    raw, spans, begin = part.raw, list[tuple[int, int]](), -1
    delimiter = b"--" + boundary
    at = raw.find(delimiter, part.start, part.end)
    while at >= 0 and len(spans) <= MAX_PARTS:
        after = at + len(delimiter)
        line_end = raw.find(b"\n", after, part.end)
        line_end = part.end if line_end < 0 else line_end + 1
        rest = raw[after : min(line_end, after + 80)].strip()
        if (at == part.start or raw[at - 1 : at] in b"\r\n") and rest in (b"", b"--"):
            if begin >= 0:
                spans.append((begin, _before_newline(raw, begin, at)))
            if rest:
                return spans
            begin = line_end
        at = raw.find(delimiter, after, part.end)
    if begin >= 0:
        problems.append("unclosed_part")
        spans.append((begin, part.end))
    return spans


def _before_newline(raw: bytes, begin: int, at: int) -> int:
    """The line end before a boundary belongs to the boundary."""
    if raw[at - 1 : at] == b"\n":
        at -= 1
    if raw[at - 1 : at] == b"\r":
        at -= 1
    return max(begin, at)
