"""What came with a mail: documents that may hold the brief, and ornaments that do not.

Plain text, HTML and invitations are read here. PDF and office documents keep their bytes: their text is taken out
elsewhere, in a process of its own, for their readers may hang or eat memory. All else is named, and bars a yes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sansregret.core.request import Attachment, AttachmentState
from sansregret.reading.charset import clean, decode_bytes
from sansregret.reading.parts import Part
from sansregret.reading.pattern import compiled, inline
from sansregret.reading.tnef import SIGNATURE, unwrapped

#: Larger documents are not read.
MAX_DOCUMENT = 10_000_000
#: The same in base64 with its line ends, and a little more.
_MAX_ENCODED = MAX_DOCUMENT * 3 // 2
#: More documents of one mail are not read.
MAX_DOCUMENTS = 20
_LONGEST_NAME = 120
#: Most encoded bytes of a winmail.dat.
_MAX_WRAPPED = 4 * _MAX_ENCODED
_WRAPPERS = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})

CALENDAR_TYPES = frozenset({"text/calendar", "application/ics"})
_TEXT_TYPES = frozenset(
    {"text/plain", "text/markdown", "text/csv", "text/html", "text/x-markdown", "text/tab-separated-values"}
)
_ORNAMENTS = frozenset(
    {
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "text/x-amp-html",
        "text/rfc822-headers",
        "application/pgp-signature",
        "application/pgp-encrypted",
        "application/pgp-keys",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "message/delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
    }
)
_ORNAMENT_NAMES = compiled(r"\.(?:vcf|vcs|p7s|p7c|cer|crt)$", re.IGNORECASE)
_TEXT_NAMES = compiled(r"\.(?:txt|text|md|markdown|csv|tsv|html?)$", re.IGNORECASE)
#: Pictures that mail programs and signatures put in by themselves.
_ORNAMENT_IMAGE = compiled(
    r"^(?:image\d{3,}|outlook-|logo|signature|icon|banner|facebook|linkedin|twitter|instagram|spacer|pixel)",
    re.IGNORECASE,
)
#: How documents begin whose text can be taken out, whatever they are called.
_READABLE = (b"%PDF-", b"PK\x03\x04", b"{\\rtf")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
_OLE = b"\xd0\xcf\x11\xe0"
#: The stream that holds an office document under a password, inside an old-style file.
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")


def attachments_of(part: Part, problems: list[str], *, related: bool = False) -> list[Attachment]:
    """What one part of a mail attaches: itself, or the documents that Outlook wrapped in it (winmail.dat).

    `related`: it stands beside the HTML that shows it.
    """
    if part.media_type in _WRAPPERS or part.filename.lower() == "winmail.dat":
        content = part.data(problems, _MAX_WRAPPED)
        wrapped = unwrapped(content) if content.startswith(SIGNATURE) else None
        if wrapped:
            return [_unwrapped(given_name(item.name) or "document", item.content) for item in wrapped]
        if wrapped is not None and part.depth:  # only how the text looks, which stands beside it
            return [_named(part, given_name(part.filename) or _made_name(part), AttachmentState.IGNORED)]
    return [_attachment(part, problems, related)]


def _attachment(part: Part, problems: list[str], related: bool) -> Attachment:
    """One attachment, read where it is text."""
    name = given_name(part.filename) or _made_name(part)
    if _is_calendar(part, name):
        from sansregret.reading.invitation import invitation

        text = invitation(part.text(problems))
        state = AttachmentState.READ if text else AttachmentState.IGNORED
        return _named(part, name, state, text=text, media_type="text/calendar")
    if _is_ornament(part, name, related):
        return _named(part, name, AttachmentState.IGNORED)
    if part.media_type in _TEXT_TYPES or (part.media_type == "application/octet-stream" and _TEXT_NAMES.search(name)):
        text = part.text(problems)
        if part.media_type == "text/html" or name.lower().endswith((".htm", ".html")):
            from sansregret.reading.html import html_to_text

            text = html_to_text(text).text
        return _named(part, name, AttachmentState.READ, text=text)
    return _document(part, name, problems)


def distinct(attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """Attachments under names that tell them apart, for quotations name them.

    The same invitation once more is ignored: mail programs send it in the text and as a file.
    """
    taken: set[str] = set()
    texts: set[str] = set()
    result: list[Attachment] = []
    documents = 0
    for item in attachments:
        name, number = item.name, 2
        while name in taken:
            name, number = f"{item.name} ({number})", number + 1
        taken.add(name)
        if item.media_type == "text/calendar" and item.text in texts:
            item = replace(item, state=AttachmentState.IGNORED, text="")
        texts.add(item.text)
        documents += bool(item.content)
        if item.content and documents > MAX_DOCUMENTS:
            item = replace(item, content=b"", why="too_many")
        result.append(item if name == item.name else replace(item, name=name))
    return tuple(result)


def given_name(filename: str) -> str:
    """A file name as a label: its last component, on one line, without control characters; it opens no file."""
    flat = " ".join(clean(inline(r"[/\\]").split(filename)[-1]).split())
    if len(flat) <= _LONGEST_NAME:
        return flat
    stem, dot, ending = flat.rpartition(".")
    if not dot or len(ending) > 8:
        return flat[:_LONGEST_NAME]
    return f"{stem[: _LONGEST_NAME - len(ending) - 2]}….{ending}"


def _named(
    part: Part, name: str, state: AttachmentState, *, text: str = "", why: str = "", content: bytes = b"",
    media_type: str = "",
) -> Attachment:  # fmt: skip
    return Attachment(
        name=name, media_type=media_type or part.media_type, state=state, text=text, why=why, content=content
    )


def _document(part: Part, name: str, problems: list[str]) -> Attachment:
    """A document: with its bytes where its text can be taken out, else with the reason why not."""
    kind = part.media_type.partition("/")[0]
    if kind in ("image", "audio", "video"):
        return _named(part, name, AttachmentState.UNREAD, why="picture" if kind == "image" else "kind")
    if part.end - part.start > _MAX_ENCODED:
        return _named(part, name, AttachmentState.UNREAD, why="too_large")
    return _of_content(name, part.data(problems, _MAX_ENCODED), part.media_type)


def _of_content(name: str, content: bytes, media_type: str = "application/octet-stream") -> Attachment:
    """The same by its bytes alone."""
    unread = Attachment(name=name, media_type=media_type, state=AttachmentState.UNREAD)
    if len(content) > MAX_DOCUMENT:
        return replace(unread, why="too_large")
    if content[:64].lstrip().startswith(_READABLE) or b"%PDF-" in content[:1024]:
        return replace(unread, content=content)
    return replace(unread, why=_why_unread(content))


def _unwrapped(name: str, content: bytes) -> Attachment:
    """A document that was wrapped: of it only name and bytes are known."""
    item = _of_content(name, content)
    if _ORNAMENT_NAMES.search(name) or (item.why == "picture" and _ORNAMENT_IMAGE.match(name)):
        return replace(item, state=AttachmentState.IGNORED, why="")
    if item.why == "kind" and name.lower().endswith((".txt", ".md", ".csv")):
        return replace(item, state=AttachmentState.READ, why="", text=clean(decode_bytes(content)[0]))
    return item


def _why_unread(content: bytes) -> str:
    if not content.strip():
        return "damaged"
    if content.startswith(_ARCHIVES):
        return "archive"
    if content.startswith(_PICTURES):
        return "picture"
    if content.startswith(b"-----BEGIN PGP MESSAGE") or (content.startswith(_OLE) and _LOCKED_STREAM in content):
        return "locked"
    return "kind"


def _is_calendar(part: Part, name: str) -> bool:
    return part.media_type in CALENDAR_TYPES or (
        part.media_type == "application/octet-stream" and name.lower().endswith(".ics")
    )


def _is_ornament(part: Part, name: str, related: bool) -> bool:
    """A signature, a card, a picture shown in the text or one of a signature; a scanned brief is a document."""
    if part.media_type in _ORNAMENTS or _ORNAMENT_NAMES.search(name):
        return True
    if not part.media_type.startswith("image/"):
        return False
    if part.disposition == "attachment":
        return bool(_ORNAMENT_IMAGE.match(name)) and (related or part.headers.has("content-id"))
    return related or part.disposition == "inline" or part.headers.has("content-id") or not part.filename


def _made_name(part: Part) -> str:
    """A name for what has none, from its kind: "text.calendar" becomes "calendar"."""
    return part.media_type.rpartition("/")[2] or "attachment"
