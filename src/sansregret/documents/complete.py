"""Complete a message: take the text out of its documents, within what one message may take of time and text."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from sansregret.core.request import Attachment, AttachmentState, Message
from sansregret.documents.extracted import MAX_CHARACTERS, Extracted
from sansregret.reading.charset import clean
from sansregret.reading.layout import laid_out
from sansregret.reading.page import MOST_READ, readable

if TYPE_CHECKING:
    from sansregret.documents.reader import DocumentReader

#: Seconds for all documents of one message; those that are left then are not read.
_SECONDS = 20.0
#: The least number of characters that is worth reading of an attachment.
_LEAST = 1000


def has_documents(message: Message) -> bool:
    """Whether there is a document whose text is still to be taken out."""
    return any(item.content for item in message.attachments)


def completed(message: Message, reader: DocumentReader) -> Message:
    """The message with the canonical text of its documents, or why each could not be read; no bytes are kept."""
    begun = time.monotonic()
    attachments: list[Attachment] = []
    for item in message.attachments:
        if item.content:
            in_time = time.monotonic() - begun < _SECONDS
            item = _told(item, reader.read(item.content) if in_time else Extracted(why="too_many"))
        attachments.append(item)
    return replace(message, attachments=tuple(attachments))


def bounded(message: Message) -> Message:
    """The message with no more text of attachments than is read; of what is left out it is said."""
    room = max(0, MOST_READ - readable(message.zones))
    attachments: list[Attachment] = []
    for item in message.attachments:
        fits = min(room, MAX_CHARACTERS)
        if len(item.text) > fits:
            item = replace(item, text=item.text[:fits], why="cut") if fits > _LEAST else _left_out(item)
        room -= len(item.text)
        attachments.append(item)
    return replace(message, attachments=tuple(attachments))


def _left_out(item: Attachment) -> Attachment:
    return replace(item, text="", state=AttachmentState.UNREAD, why="too_many")


def _told(item: Attachment, found: Extracted) -> Attachment:
    text = laid_out(clean(found.text), paged=found.paged)
    if not text:
        return replace(item, content=b"", why=found.why or "no_text")
    return replace(item, content=b"", state=AttachmentState.READ, text=text, why=found.why)
