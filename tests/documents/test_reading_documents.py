"""Documents of all kinds become text, within bounds, whatever they hold."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest

from documents.making import (
    BRIEF,
    TEXT,
    WORD,
    deflate_bomb,
    locked,
    objects,
    open_document,
    packed,
    page_of,
    printed,
    scanned,
    shown,
    word,
    word_of,
)
from sansregret.documents import extracted
from sansregret.documents.child import extract
from sansregret.documents.reader import DocumentReader


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as one:
        yield one


def test_a_printed_page_is_read_with_its_accents_and_signs(reader: DocumentReader) -> None:
    found = reader.read(printed(BRIEF, "Deuxième page"))
    assert " ".join(found.text.split()) == f"{BRIEF} Deuxième page"
    assert (found.why, found.paged) == ("", True)


def test_a_word_document_is_read_in_its_order_with_a_line_for_each_row(reader: DocumentReader) -> None:
    found = reader.read(word(BRIEF, "Suite", table=(("Durée", "3 jours"), ("Lieu", "Lyon"))))
    assert found.text.split("\n") == [BRIEF, "Suite", "Durée\t3 jours", "Lieu\tLyon", ""]
    assert (found.why, found.paged) == ("", False)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<w:p><w:r><w:t>3</w:t></w:r><w:r><w:t> jours</w:t></w:r></w:p>", "3 jours"),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a\tb\nc"),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>champ</w:t></w:r></w:p></w:sdtContent></w:sdt>", "champ"),
        ("<w:p><w:r><w:txbxContent><w:p><w:r><w:t>cadre</w:t></w:r></w:p></w:txbxContent></w:r></w:p>", "cadre"),
        ("<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>point</w:t></w:r></w:p>", "- point"),
        ("<w:p><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>3</w:t></w:r></w:ins></w:p>", "3"),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:t>vu</w:t></w:r></w:p>", "vu"),
        ('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>vu</w:t></w:r></w:p>', "vu"),
        ("<w:p><w:r><w:instrText>HYPERLINK</w:instrText><w:t>lien</w:t></w:r></w:p>", "lien"),
    ],
)  # fmt: skip
def test_what_a_word_document_shows_is_read_and_nothing_else(body: str, text: str) -> None:
    assert extract(word_of(body)).text.strip() == text


def test_a_word_document_is_known_whatever_the_number_of_its_text() -> None:
    body = f'<w:document xmlns:w="{WORD}"><w:p><w:r><w:t>oui</w:t></w:r></w:p></w:document>'
    assert extract(packed(word__document2_xml=body)).text == "oui\n"


def test_an_open_document_is_read_without_what_was_deleted_or_annotated(reader: DocumentReader) -> None:
    body = (
        "<text:tracked-changes><text:p>5 jours</text:p></text:tracked-changes>"
        "<text:h>Brief</text:h><text:p>3<text:s/>jours<office:annotation><text:p>note</text:p></office:annotation></text:p>"
        "<text:list><text:list-item><text:p>un</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Lieu</text:p></table:table-cell>"
        "<table:table-cell><text:p>Lyon</text:p></table:table-cell></table:table-row></table:table>"
    )
    lines = reader.read(open_document(body)).text.split("\n")
    assert lines == ["Brief", "3 jours", "- un", "Lieu\tLyon", ""]


def test_slides_are_read_in_their_order_a_line_for_each_paragraph(reader: DocumentReader) -> None:
    drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

    def slide(text: str) -> str:
        return f"<s {drawing}><a:p><a:r><a:t>{text}</a:t></a:r></a:p><a:p><a:r><a:t>fin</a:t></a:r></a:p></s>"

    names = {f"ppt__slides__slide{number}_xml": slide(f"page {number}") for number in (10, 2, 1)}
    assert reader.read(packed(**names)).text == "page 1\nfin\npage 2\nfin\npage 10\nfin\n"
    many = {f"ppt__slides__slide{number}_xml": slide("x") for number in range(1, extracted.MAX_PAGES + 2)}
    assert reader.read(packed(**many)).why == "cut"


def test_rich_text_is_read(reader: DocumentReader) -> None:
    assert reader.read(rb"{\rtf1\ansi Formation \'e0 Lyon\par 450 \u8364? par jour}").text == (
        "Formation à Lyon\n450 € par jour"
    )


def test_half_a_character_is_replaced() -> None:
    assert extract(rb"{\rtf1 a\u-10179?b \u-10179?\u-8694?}").text == "a\ufffdb \U0001f60a"


def test_a_password_locks_but_a_mere_ban_on_printing_does_not(reader: DocumentReader) -> None:
    assert reader.read(locked(printed(BRIEF), "secret")).why == "locked"
    assert "formatrice" in reader.read(locked(printed(BRIEF), "")).text


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (scanned(), "pictures"),
        (page_of(b""), "no_text"),
        (packed(a_txt="x"), "archive"),
        (packed(xl__workbook_xml="<x/>"), "kind"),
        (packed(ppt__presentation_xml="<x/>"), "kind"),
        (open_document("x", manifest="<m:encryption-data/>"), "locked"),
        (word_of(""), "no_text"),
        (word_of("<w:p>"), "damaged"),
        (word(BRIEF)[:3000], "damaged"),
        (printed(BRIEF)[:300], "damaged"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "damaged"),
        (b"PK\x03\x04" + b"\0" * 400, "damaged"),
        (b"", "damaged"),
    ],
)
def test_a_document_without_readable_text_says_why(content: bytes, why: str, reader: DocumentReader) -> None:
    assert (reader.read(content).text, reader.read(content).why) == ("", why)


def test_a_zip_member_under_a_password_is_locked() -> None:
    content = bytearray(word_of("<w:p><w:r><w:t>x</w:t></w:r></w:p>"))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(signature) + place] |= 1
    assert extract(bytes(content)).why == "locked"


def test_a_scan_with_a_stamp_of_the_scanner_still_holds_only_pictures() -> None:
    picture = b"<< /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    stamped = page_of(
        shown("Scanned by Scanner"),
        picture + b"\nstream\n\0\nendstream",
        resources=b"/Font << /F 5 0 R >> /XObject << /I 6 0 R >>",
    )
    assert extract(stamped).why == "pictures"


@pytest.mark.parametrize(
    ("glyphs", "why"),
    [
        ("".join(f"{ord(letter) - 29:04x}" for letter in "Nous cherchons une formatrice" * 20), "garbled"),
        ("".join(f"{number:04x}" for number in range(3, 90)), "garbled"),
    ],
)
def test_glyphs_without_a_meaning_are_no_text(glyphs: str, why: str) -> None:
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] >>"
    glyph_font = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A "
    glyph_font += b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    stream = b"BT /F 12 Tf 72 720 Td <" + glyphs.encode() + b"> Tj ET"
    content = page_of(stream, font, glyph_font, resources=b"/Font << /F 6 0 R >>")
    assert (extract(content).text, extract(content).why) == ("", why)


@pytest.mark.parametrize(
    "text", ["Sommaire ........ 3", "3 j. à 450 €", "…", "☎ 04 00 00 00 00", "Ça\u00adva ?", "Прайс", "訓練"]
)
def test_signs_of_all_kinds_are_text(text: str) -> None:
    assert extract(word(text, "Un peu de texte autour, comme partout.")).text.startswith(text)


def test_what_was_typed_into_a_form_is_read() -> None:
    form = objects(
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R] >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(shown("Demande")), shown("Demande")),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /FT /Tx /T (Dur\\351e) /V (3 jours) >>",
        b"<< /FT /Tx /T (Lieu) /V () >>",
    )
    assert [line for line in extract(form).text.split("\n") if line] == ["Demande", "Durée: 3 jours"]


def test_the_stand_in_of_a_form_that_is_shown_elsewhere_is_not_its_text() -> None:
    words = "Please wait... If this message is not eventually replaced by the proper contents of the document"
    assert extract(page_of(shown(words))).why == "kind"


def test_a_long_document_is_cut_and_that_is_told(reader: DocumentReader) -> None:
    found = reader.read(word(*["Un paragraphe de cahier des charges. " * 200] * 40))
    assert (len(found.text), found.why) == (extracted.MAX_CHARACTERS, "cut")
    pages = reader.read(printed(*[f"Page {number} du document" for number in range(1, extracted.MAX_PAGES + 3)]))
    assert (f"Page {extracted.MAX_PAGES} du" in pages.text, pages.why) == (True, "cut")
    assert f"Page {extracted.MAX_PAGES + 1} du" not in pages.text


CYCLES = {
    "pages that hold themselves": objects(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"
    ),
    "an object that is itself": objects(b"<< /Type /Catalog /Pages 2 0 R >>", b"2 0 R"),
    "a parent among its children": objects(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Pages /Kids [2 0 R] /Parent 3 0 R /Count 1 >>",
    ),
    "a table of references before itself": objects(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>", trailer=b"/Root 1 0 R /Prev 150"
    ),
    "a form that draws itself": page_of(
        b"/X Do",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\n"
        b"stream\n/X Do\nendstream",
        resources=b"/XObject << /X 6 0 R >>",
    ),
    "pages that claim to be a thousand million": objects(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 1000000000 >>"
    ),
    "arrays in arrays": objects(b"<< /Type /Catalog /Pages 2 0 R >>", b"[" * 50_000),
    "a hundred thousand objects": objects(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>", *[b"<< /A 1 >>"] * 100_000
    ),
    "a deflate bomb": page_of(deflate_bomb(300), filters=b"/Filter /FlateDecode"),
    "a bomb in a bomb": page_of(
        b"".join([deflate_bomb(1)] * 3), filters=b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"
    ),
}


@pytest.mark.parametrize("name", CYCLES)
def test_a_hostile_pdf_is_done_with_in_time_and_the_next_document_is_read(name: str, reader: DocumentReader) -> None:
    begun = time.monotonic()
    found = reader.read(CYCLES[name])
    assert time.monotonic() - begun < extracted.SECONDS * 2 + 2
    assert found.text == ""
    assert found.why in {"damaged", "no_text", "too_heavy"}
    assert "formatrice" in reader.read(printed(BRIEF)).text


def test_a_word_document_that_unpacks_to_very_much_is_cut(reader: DocumentReader) -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as file:
        file.write(f'<w:document xmlns:w="http://x/wordprocessingml"><w:p><w:r><w:t>{BRIEF}</w:t></w:r></w:p>'.encode())
        for _ in range(2 * extracted.MAX_UNPACKED // 1_000_000):
            file.write(b"<w:p/>" + b" " * 1_000_000)
    found = reader.read(target.getvalue())
    assert (found.text.strip(), found.why) == (BRIEF, "cut")


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
    ],
)
def test_entities_of_a_word_document_are_never_resolved(declaration: str) -> None:
    content = word_of("<w:p><w:r><w:t>avant &e; &b;</w:t></w:r></w:p>", before=declaration)
    assert (extract(content).text, extract(content).why) == ("", "damaged")


def test_elements_nested_very_deeply_are_read() -> None:
    deep = "<w:ins>" * 100_000 + "<w:r><w:t>x</w:t></w:r>" + "</w:ins>" * 100_000
    assert extract(word_of(f"<w:p>{deep}</w:p>")).text.strip() == "x"


def test_the_namespace_of_the_text_is_that_of_the_format() -> None:
    other = f'<p xmlns="http://example.org/x">non</p><text:p xmlns:text="{TEXT}">oui</text:p>'
    assert extract(open_document(other)).text.strip() == "oui"
