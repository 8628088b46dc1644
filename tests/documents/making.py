"""Documents for tests: made by libraries as people's programs make them, or written by hand to be hostile."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

import docx
from pypdf import PdfReader, PdfWriter
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"

BRIEF = (
    "Nous cherchons une formatrice pour animer une formation au tableur de 3 jours à Lyon, à partir du 12 janvier 2027 "
    "; le budget est de 450 € HT par jour, et les frais de déplacement sont pris en charge pour l’équipe."
)


def printed(*pages: str, table: tuple[tuple[str, str], ...] = (), size: float = 10) -> bytes:
    """A PDF as programs print it: compressed, with wrapped paragraphs, in letters of this size."""
    style = getSampleStyleSheet()["BodyText"].clone("text", fontSize=size, leading=size * 1.2)
    story: list[object] = []
    for number, text in enumerate(pages):
        story += [PageBreak()] if number else []
        story.append(Paragraph(text, style))
    if table:
        story.append(Table([list(row) for row in table]))
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=A4).build(story)
    return target.getvalue()


def locked(content: bytes, password: str, owner: str = "owner") -> bytes:
    """The same PDF under a password; an empty one only forbids to print or copy."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(content)))
    writer.encrypt(password, owner, algorithm="RC4-128")
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def objects(*bodies: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1, with its table of references."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(bodies, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    begin = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d %b >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, trailer, begin)
    return bytes(out)


def page_of(stream: bytes, *more: bytes, filters: bytes = b"", resources: bytes = b"/Font << /F 5 0 R >>") -> bytes:
    """A PDF of one page with this content stream."""
    return objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << %b >> >>" % resources,
        b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(stream), filters, stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        *more,
    )


def shown(text: str) -> bytes:
    """A content stream that shows a line of text."""
    return b"BT /F 12 Tf 72 720 Td (%b) Tj ET" % text.encode("cp1252")


def scanned() -> bytes:
    """A PDF whose page is a picture."""
    picture = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    picture += b"/Length 1 >>\nstream\n\0\nendstream"
    return page_of(b"q 595 0 0 842 0 0 cm /I Do Q", picture, resources=b"/XObject << /I 6 0 R >>")


def deflate_bomb(megabytes: int) -> bytes:
    """So many megabytes of spaces, deflated, made without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS)
    block = b" " * (1024 * 1024)
    return b"".join(packer.compress(block) for _ in range(megabytes)) + packer.flush()


def word(*paragraphs: str, table: tuple[tuple[str, str], ...] = ()) -> bytes:
    """A DOCX as word processors write it."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        made = document.add_table(len(table), 2)
        for row, cells in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def packed(**members: str) -> bytes:
    """A ZIP of these files; "__" stands for "/" and "_" for "." in their names."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return target.getvalue()


def word_of(body: str, before: str = "") -> bytes:
    """A DOCX with this body, in XML."""
    return packed(word__document_xml=f'{before}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')


def open_document(body: str, manifest: str = "<manifest/>") -> bytes:
    """An ODT with this body, in XML."""
    names = f'xmlns:office="{OFFICE}" xmlns:text="{TEXT}" xmlns:table="{TABLE}"'
    content = f"<office:document-content {names}><office:body>{body}</office:body></office:document-content>"
    kind = "application/vnd.oasis.opendocument.text"
    return packed(mimetype=kind, content_xml=content, **{"META-INF__manifest_xml": manifest})
