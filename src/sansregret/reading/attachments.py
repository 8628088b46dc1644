"""What came with a mail: documents that may hold the brief, and ornaments that do not.

Text of PDF and office documents is not read yet: they are named, and bar a yes.
"""

from __future__ import annotations

import re

from sansregret.core.request import Attachment, AttachmentState
from sansregret.reading.parts import Part
from sansregret.reading.pattern import compiled

_TEXT_TYPES = frozenset(
    {"text/plain", "text/markdown", "text/csv", "text/html", "text/x-markdown", "text/tab-separated-values"}
)
_ORNAMENTS = frozenset(
    {
        "text/calendar",
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "text/x-amp-html",
        "text/rfc822-headers",
        "application/ics",
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
_ORNAMENT_NAMES = compiled(r"\.(?:ics|vcf|vcs|p7s|p7c|cer|crt)$", re.IGNORECASE)
#: Pictures that mail programs and signatures put in by themselves.
_ORNAMENT_IMAGE = compiled(
    r"^(?:image\d{3,}|outlook-|logo|signature|icon|banner|facebook|linkedin|twitter|instagram|spacer|pixel)",
    re.IGNORECASE,
)


def attachment(part: Part, problems: list[str], *, related: bool = False) -> Attachment:
    """One attachment, read where it is plain text or HTML. `related`: it stands beside the HTML that shows it."""
    name = part.filename or _made_name(part)
    state = _state(part, name, related)
    if state is not AttachmentState.READ:
        return Attachment(name=name, media_type=part.media_type, state=state)
    text = part.text(problems)
    if part.media_type == "text/html":
        from sansregret.reading.html import html_to_text

        text = html_to_text(text).text
    return Attachment(name=name, media_type=part.media_type, state=state, text=text)


def _state(part: Part, name: str, related: bool) -> AttachmentState:
    if part.media_type in _ORNAMENTS or _ORNAMENT_NAMES.search(name):
        return AttachmentState.IGNORED
    if part.media_type.startswith("image/") and _is_ornament(part, name, related):
        return AttachmentState.IGNORED
    if part.media_type in _TEXT_TYPES:
        return AttachmentState.READ
    return AttachmentState.UNREAD


def _is_ornament(part: Part, name: str, related: bool) -> bool:
    """A picture shown in the text, or one of a signature; a scanned brief is a document."""
    if part.disposition == "attachment":
        return bool(_ORNAMENT_IMAGE.match(name)) and (related or part.headers.has("content-id"))
    return related or part.disposition == "inline" or part.headers.has("content-id") or not part.filename


def _made_name(part: Part) -> str:
    """A name for what has none, from its kind: "text.calendar" becomes "calendar"."""
    return part.media_type.rpartition("/")[2] or "attachment"
