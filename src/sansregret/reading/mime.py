"""From the bytes of a mail to a `Message`: headers, canonical text, zones, attachments.

Whatever the bytes are, a message comes back; what was wrong with them stands in its `problems`:
``bad_date``, ``bad_header``, ``boundary``..., each named where it is found (`parts`, `headers`, `charset`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sansregret.core.request import Address, Attachment, AttachmentState, Message, Zone, ZoneKind
from sansregret.reading.attachments import CALENDAR_TYPES, attachments_of, distinct, given_name
from sansregret.reading.flowed import unflow
from sansregret.reading.headers import (
    Headers,
    addresses,
    charset_of_words,
    is_automatic,
    is_bulk,
    message_ids,
    parse_date,
)
from sansregret.reading.parts import Part, header_part, split_parts
from sansregret.reading.pattern import compiled
from sansregret.reading.zones import find_zones, merged

if TYPE_CHECKING:
    from sansregret.reading.html import Mark

#: Longest canonical text, in characters; what follows is left out (``text_cut``).
MAX_BODY = 2_000_000
MAX_REFERENCES = 100

_STUB = compiled(
    r"(?i)view\b.{0,60}\bbrowser|online version|version en ligne|dans (?:votre|un) navigateur"
    r"|HTML[ -](?:mail|e-?mail|message|version|format)|(?:mail|messagerie|client).{0,40}HTML"
    r"|plain.text version|cannot be displayed|ne s'affiche pas"
)


@dataclass(slots=True)
class _Piece:
    """A stretch of text of one part, before it has its place in the canonical text. HTML is converted late."""

    text: str
    html: bool = False
    marks: tuple[Mark, ...] = ()
    kind: ZoneKind = ZoneKind.BODY

    def resolve(self) -> None:
        """Turn HTML into text."""
        if self.html:
            from sansregret.reading.html import html_to_text  # plain mails need none of it

            page = html_to_text(self.text)
            self.text, self.marks, self.html = page.text, page.marks, False


@dataclass(slots=True)
class _Content:
    """What a part and its children hold together."""

    pieces: list[_Piece] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)


def decode(raw: bytes) -> Message:
    """Decode one mail; never raises.

    1. Cut it into parts. 2. From the innermost part outwards, choose texts and name attachments. 3. Put the
    texts together as the canonical text, with their zones. 4. Read the headers.
    """
    problems: list[str] = []
    parts = split_parts(raw, problems)
    root = parts[0]
    content = _content(parts, problems)
    subject = root.headers.text("subject")
    body, zones = _assembled(content.pieces, subject, problems)
    return _message(root, body, zones, distinct(content.attachments), subject, problems)


def decode_headers(head: bytes) -> tuple[Message, Headers]:
    """What the headers alone tell, for lists of many mails: a message without text, and all header fields."""
    problems: list[str] = []
    root = header_part(head, problems)
    return _message(root, "", (), (), root.headers.text("subject"), problems), root.headers


def decode_text(text: str) -> Message:
    """A message of plain text given as such: its own canonical text, unchanged."""
    return Message(body=text, zones=find_zones(text))


def _message(
    root: Part, body: str, zones: tuple[Zone, ...], attached: tuple[Attachment, ...], subject: str, problems: list[str]
) -> Message:
    headers = root.headers
    date = parse_date(headers.first("date"))
    if date is None and headers.first("date"):
        problems.append("bad_date")
    sender = next(iter(addresses([headers.first("from") or headers.first("sender")])), Address())
    return Message(
        body=body,
        subject=subject,
        id=next(iter(message_ids(headers.first("message-id"))), ""),
        references=_references(headers),
        date=date,
        sender=sender,
        reply_to=next(iter(addresses([headers.first("reply-to")])), None),
        to=addresses(headers.all("to")),
        cc=addresses(headers.all("cc")),
        delivered_to=delivered_to(headers),
        zones=zones,
        attachments=attached,
        bulk=is_bulk(headers),
        automatic=is_automatic(headers, sender),
        problems=tuple(dict.fromkeys(problems)),
    )


def _references(headers: Headers) -> tuple[str, ...]:
    found = (*message_ids(headers.first("references")), *message_ids(headers.first("in-reply-to")))
    distinct = tuple(dict.fromkeys(found))
    return distinct if len(distinct) <= MAX_REFERENCES else (distinct[0], *distinct[1 - MAX_REFERENCES :])


def delivered_to(headers: Headers) -> tuple[str, ...]:
    """The addresses of the mailbox that received the mail, as its servers wrote them."""
    values = [
        v for name in ("delivered-to", "x-original-to", "x-delivered-to", "envelope-to") for v in headers.all(name)
    ]
    return tuple(dict.fromkeys(a.email for a in addresses(values) if a.email))


def _content(parts: Sequence[Part], problems: list[str]) -> _Content:
    """Children stand after their parents, so walking backwards meets them first."""
    beside_html = {id(child) for part in parts if part.media_type == "multipart/related" for child in part.children[1:]}
    choices = {id(child) for part in parts if part.media_type == "multipart/alternative" for child in part.children}
    returned = parts[0].media_type == "multipart/report"
    likely = charset_of_words(parts[0].headers)
    contents: dict[int, _Content] = {}
    for part in reversed(parts):
        inner = [contents.pop(id(child)) for child in part.children]
        if part.children and part.media_type == "multipart/alternative":
            held = _alternative(part, inner)
        elif part.children:
            held = _together(inner)
        else:
            named = bool(part.filename) and id(part) not in choices
            apart = part.depth > 0 and (named or part.disposition == "attachment" or id(part) in beside_html)
            held = _leaf(part, apart, id(part) in beside_html, likely, problems)
        if part.media_type == "message/rfc822" and part.children:
            held = _forwarded(part, held, ZoneKind.QUOTED if returned else ZoneKind.FORWARDED)
        contents[id(part)] = held
    return contents[id(parts[0])]


def _together(inner: Sequence[_Content]) -> _Content:
    return _Content([p for c in inner for p in c.pieces], [a for c in inner for a in c.attachments])


def _leaf(part: Part, apart: bool, related: bool, likely: str, problems: list[str]) -> _Content:
    """A part without parts: text of the message, or an attachment."""
    if apart or part.media_type not in _BODY_TYPES:
        if part.depth == 0 and (part.media_type in CALENDAR_TYPES or not part.media_type.startswith(_TEXTS)):
            return _Content(attachments=attachments_of(part, problems))
        if part.depth > 0:
            return _Content(attachments=attachments_of(part, problems, related=related))
    text = part.text(problems, likely)
    if part.media_type == "text/html":
        return _Content([_Piece(text, html=True)])
    if part.parameters.get("format", "").lower() == "flowed":
        text = unflow(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
    return _Content([_Piece(text)])


#: What a whole mail of one part holds in any case: text.
_TEXTS = ("text/", "message/")
_BODY_TYPES = frozenset({"text/plain", "text/html", "text/markdown", "text/enriched", "text/richtext"})


def _alternative(part: Part, inner: Sequence[_Content]) -> _Content:
    """The plain text where it says something, else what is richest; attachments of all."""
    attachments = [a for c in inner for a in c.attachments]
    pairs = [(child, c) for child, c in zip(part.children, inner, strict=True) if c.pieces]
    plain = next((c for child, c in pairs if child.media_type != "text/html" and not _is_html(c)), None)
    rich = next((c for child, c in reversed(pairs) if c is not plain and _is_html(c)), None)
    if plain is None or (rich is not None and _is_stub(plain, rich)):
        plain = rich or plain
    return _Content(plain.pieces if plain else [], attachments)


def _is_html(content: _Content) -> bool:
    return any(piece.html for piece in content.pieces)


def _is_stub(plain: _Content, rich: _Content) -> bool:
    """Whether the plain text only points to the HTML: empty, "view in your browser", or a small part of it."""
    said = sum(len(" ".join(p.text.split())) for p in plain.pieces)
    if said > 400:
        return False
    for piece in rich.pieces:
        piece.resolve()
    shown = sum(len(" ".join(p.text.split())) for p in rich.pieces)
    pointing = any(_STUB.search(piece.text) for piece in plain.pieces)
    return said == 0 or (pointing and shown > said) or shown > 4 * said + 200


def _forwarded(part: Part, held: _Content, kind: ZoneKind) -> _Content:
    """A mail inside a mail: its main headers and its text stand in the canonical text, its documents stay."""
    headers = part.children[0].headers
    shown = [(name.title(), headers.text(name)) for name in ("from", "date", "subject")]
    block = "\n".join(f"{name}: {value}" for name, value in shown if value)
    pieces = [_Piece(block, kind=kind), *held.pieces] if block else held.pieces
    for piece in pieces:
        piece.kind = kind
    name = given_name(part.filename or headers.text("subject")[:100]) or "message"
    itself = Attachment(name=name, media_type=part.media_type, state=AttachmentState.READ)
    return _Content(pieces, [itself, *held.attachments])


def _assembled(pieces: Sequence[_Piece], subject: str, problems: list[str]) -> tuple[str, tuple[Zone, ...]]:
    """The canonical text of all pieces, and its zones."""
    texts: list[str] = []
    zones: list[Zone] = []
    length = 0
    for number, piece in enumerate(pieces):
        piece.resolve()
        text = piece.text if len(pieces) == 1 else piece.text.strip("\n")
        lead = 0 if len(pieces) == 1 else len(piece.text) - len(piece.text.lstrip("\n"))
        text = text[: max(0, MAX_BODY - length)]
        if len(text) < len(piece.text.strip("\n")):
            problems.append("text_cut")
        if number < len(pieces) - 1:
            text += "\n\n"
        marks = tuple(mark.moved(-lead, len(text)) for mark in piece.marks)
        zones += (
            Zone(kind=zone.kind, start=zone.start + length, end=zone.end + length)
            for zone in find_zones(text, marks=marks, subject=subject, base=piece.kind)
        )
        texts.append(text)
        length += len(text)
    return "".join(texts), merged(zones)
