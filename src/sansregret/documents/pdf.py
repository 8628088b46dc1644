"""Text of PDF documents, by pypdf. Runs in the child only."""

from __future__ import annotations

import logging
import time
from io import BytesIO

from pypdf import PageObject, PdfReader

from sansregret.documents.extracted import MAX_PAGES, SECONDS, Budget, Extracted, UnreadableError

#: Fewer letters a page, on pages that show pictures, are a stamp of the scanner, not a text.
_FEW_LETTERS = 40

#: What is printed on the page of a form that only Adobe's own program shows (XFA).
_STAND_IN = "If this message is not eventually replaced"

logging.disable(logging.CRITICAL)


def read_pdf(content: bytes) -> Extracted:
    """The text of the pages, in order. What is locked or holds only pictures is not read; a broken page is left out.

    A password that only forbids printing or copying does not hinder: the document opens without one.
    """
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        _unlock(reader)
    budget = Budget()
    begun = time.monotonic()
    broken = 0
    count = len(reader.pages)
    for number in range(count):
        if number >= MAX_PAGES or budget.full or time.monotonic() - begun > SECONDS / 2:
            budget.cut = True
            break
        try:
            budget.add(reader.pages[number].extract_text() + "\n\n")
        except (MemoryError, RecursionError):
            raise
        except Exception:  # whatever one page does to the library, the others are read
            broken += 1
    budget.add(_filled_in(reader))
    letters = sum(sum(map(str.isalnum, piece)) for piece in budget.pieces)
    if broken and not letters:
        raise UnreadableError("damaged")
    if letters < _FEW_LETTERS * min(count, MAX_PAGES) and _shows_pictures(reader):
        raise UnreadableError("pictures")
    if any(_STAND_IN in piece for piece in budget.pieces[:1]):
        raise UnreadableError("kind")
    budget.cut = budget.cut or bool(broken)
    return budget.extracted(paged=True)


def _filled_in(reader: PdfReader) -> str:
    """What somebody typed into the fields of a form, a line for each; pages show only the form."""
    try:
        fields = reader.get_form_text_fields()
    except Exception:  # a form that cannot be looked at was not filled in
        return ""
    return "".join(f"{name}: {value}\n" for name, value in fields.items() if isinstance(value, str) and value.strip())


def _unlock(reader: PdfReader) -> None:
    try:
        opened = bool(reader.decrypt(""))
    except Exception as error:  # a cipher that is not at hand, or a damaged dictionary
        raise UnreadableError("locked") from error
    if not opened:
        raise UnreadableError("locked")


def _shows_pictures(reader: PdfReader) -> bool:
    return any(_has_picture(reader.pages[number]) for number in range(min(3, len(reader.pages))))


def _has_picture(page: PageObject) -> bool:
    try:
        return len(page.images) > 0
    except Exception:  # a page that cannot be looked at shows nothing
        return False
