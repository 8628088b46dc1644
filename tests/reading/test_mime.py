"""From the bytes of a mail, sound or damaged, to a message."""

from __future__ import annotations

import base64
import time
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.request import AttachmentState, Message, ZoneKind
from sansregret.reading.charset import clean
from sansregret.reading.headers import addresses, decode_words, parse_date
from sansregret.reading.mime import decode, decode_text

HEAD = b"From: Jeanne <jeanne@example.org>\nTo: camille@example.org\nSubject: Test\n"


def multipart(kind: str, *parts: bytes, boundary: str = "b1", close: bool = True) -> bytes:
    body = b"".join(b"--" + boundary.encode() + b"\n" + part + b"\n" for part in parts)
    end = b"--" + boundary.encode() + b"--\n" if close else b""
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n'.encode() + body + end


def encoded(name: str, content: bytes) -> bytes:
    head = f'Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="{name}"\n'
    return head.encode() + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(content)


def text_part(text: str, subtype: str = "plain", charset: str = "utf-8", extra: str = "") -> bytes:
    head = f"Content-Type: text/{subtype}; charset={charset}{extra}\nContent-Transfer-Encoding: 8bit\n\n"
    return head.encode() + text.encode(charset)


def document(name: str, media_type: str, *, disposition: str = "attachment", extra: str = "") -> bytes:
    head = f'Content-Type: {media_type}\nContent-Disposition: {disposition}; filename="{name}"\n{extra}'
    return head.encode() + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"%PDF-1.4 content")


def readable(message: Message) -> str:
    return "".join(
        message.body[zone.start : zone.end]
        for zone in message.zones
        if zone.kind in (ZoneKind.BODY, ZoneKind.FORWARDED)
    )


def assert_covered(message: Message) -> None:
    zones = message.zones
    assert bool(zones) == bool(message.body)
    if zones:
        assert zones[0].start == 0
        assert zones[-1].end == len(message.body)
        assert all(one.end == other.start for one, other in pairwise(zones))


# --- Text and charsets ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "iso-8859-15"])
@pytest.mark.parametrize("encoding", ["8bit", "base64", "quoted-printable"])
def test_accents_survive_charset_and_transfer_encoding(charset: str, encoding: str) -> None:
    data = "Où êtes-vous, François ? Ça été".encode(charset)
    if encoding == "base64":
        data = base64.encodebytes(data)
    elif encoding == "quoted-printable":
        data = b"".join(bytes((c,)) if c < 127 and c != 61 else b"=%02X" % c for c in data)
    head = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n".encode()
    message = decode(HEAD + head + data)
    assert message.body == "Où êtes-vous, François ? Ça été"
    assert message.problems == ()


@pytest.mark.parametrize(
    ("declared", "actual", "problem"),
    [
        ("us-ascii", "utf-8", "wrong_charset"),
        ("iso-8859-1", "utf-8", "wrong_charset"),
        ("utf-8", "cp1252", "wrong_charset"),
        ("utf8mb4-unknown", "utf-8", "unknown_charset"),
        ("no-such-charset", "cp1252", "unknown_charset"),
        ("unicode_escape", "utf-8", "unknown_charset"),
    ],
)
def test_wrong_or_unknown_charset_is_survived_and_told(declared: str, actual: str, problem: str) -> None:
    head = f"Content-Type: text/plain; charset={declared}\n\n".encode()
    message = decode(HEAD + head + "Déjà créée à Nîmes".encode(actual))
    assert message.body == "Déjà créée à Nîmes"
    assert problem in message.problems


def test_charset_of_the_subject_helps_where_the_text_names_none() -> None:
    subject = b"=?koi8-r?B?" + base64.b64encode("Запрос".encode("koi8-r")) + b"?="
    message = decode(b"Subject: " + subject + b"\n\n" + "Здравствуйте".encode("koi8-r"))
    assert (message.subject, message.body) == ("Запрос", "Здравствуйте")


def test_control_signs_and_terminal_escapes_are_removed() -> None:
    message = decode(HEAD + b"\nun\x00 \x1b[31mdeux\x1b[0m \x1b]0;titre\x07trois\x07\r\nquatre\rcinq\tsix\n")
    assert message.body == "un deux trois\nquatre\ncinq\tsix\n"
    assert "nul_bytes" in message.problems


def test_invisible_signs_are_removed_and_all_others_kept() -> None:
    assert (
        clean("for\u00admation\u200b\ufeff \u202eabc\u202c — «\u00a0oui\u00a0»\u202f!")
        == "formation abc — «\u00a0oui\u00a0»\u202f!"
    )


def test_pasted_text_is_its_own_canonical_text() -> None:
    text = "\ufeffBonjour\r\n\x00\x1b[1mFormation\u00ad\r\n"
    message = decode_text(text)
    assert message.body == text
    assert_covered(message)


def test_damaged_base64_gives_what_it_holds() -> None:
    data = base64.encodebytes(b"une formation de trois jours")
    damaged = data[:10] + b"!*" + data[10:-4]
    message = decode(HEAD + b"Content-Transfer-Encoding: base64\n\n" + damaged)
    assert "une formation de trois" in message.body
    assert "damaged_base64" in message.problems


def test_flowed_text_is_unwrapped_but_its_quotes_and_signature_stay() -> None:
    body = "Je cherche une \nformatrice pour \nmars.\n> ancien \n> texte\n-- \nJeanne\n"
    message = decode(HEAD + text_part(body, extra="; format=flowed"))
    assert message.body == "Je cherche une formatrice pour mars.\n> ancien texte\n-- \nJeanne\n"


# --- Headers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("=?utf-8?q?Formation_=C3=A9t=C3=A9?=", "Formation été"),
        ("=?UTF-8?B?Rm9ybWF0aW9u?= =?UTF-8?Q?_Excel?=", "Formation Excel"),
        ("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
        ("=?utf-8?Q?trois jours?=", "trois jours"),
        ("=?utf-8?B?Rm9ybWF0aW9u", "Formation"),
        ("=?iso-8859-1*fr?Q?=E9t=E9?= et hiver", "été et hiver"),
        ("=?unknown-charset?Q?abc?=", "abc"),
        ("Déjà".encode().decode("latin-1"), "Déjà"),
        ("\u00c9t\u00e9", "Été"),
        ("a\tb  c", "a b c"),
        ("=?utf-8?Q?=1B[31mrouge?=", "rouge"),
    ],
)
def test_subject_with_encoded_words_reads_as_it_was_meant(written: str, meant: str) -> None:
    assert decode_words(written) == meant


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Jeanne Roux <Jeanne@Example.ORG>", [("Jeanne Roux", "jeanne@example.org")]),
        ('"Roux, Jeanne" <j@example.org>, b@example.org', [("Roux, Jeanne", "j@example.org"), ("", "b@example.org")]),
        ("j@example.org (Jeanne Roux)", [("Jeanne Roux", "j@example.org")]),
        ("=?utf-8?q?L=C3=A9a?= <lea@example.org>", [("Léa", "lea@example.org")]),
        ("Amis: a@example.org, b@example.org;", [("", "a@example.org"), ("", "b@example.org")]),
        ("undisclosed-recipients:;", []),
        ("Jeanne", [("Jeanne", "")]),
        ("jeanne@", [("jeanne@", "")]),
        ("", []),
        ("<<j@example.org>>", [("", "j@example.org")]),
    ],
)
def test_addresses_are_found_however_they_are_written(written: str, expected: list[tuple[str, str]]) -> None:
    found = [(address.name, address.email) for address in addresses([written])]
    assert [(name.strip("<> "), email) for name, email in found] == expected


@pytest.mark.parametrize(
    "written",
    [
        "Thu, 5 Mar 2026 14:03:22 +0000",
        "5 Mar 2026 15:03:22 +0100",
        "Thu, 05 Mar 26 09:03:22 EST",
        "Thu Mar  5 14:03:22 2026",
        "Thu, 5 March 2026 14:03:22 GMT (UTC)",
        "2026-03-05T14:03:22Z",
    ],
)
def test_date_is_aware_however_it_is_written(written: str) -> None:
    assert parse_date(written) == datetime(2026, 3, 5, 14, 3, 22, tzinfo=UTC)


@pytest.mark.parametrize("written", ["yesterday, sometime 25:61", "32 Jan 2026 10:00:00 +0000", "", "5 Foo 2026 10:00"])
def test_impossible_date_is_unknown(written: str) -> None:
    message = decode(b"Date: " + written.encode() + b"\n\nx")
    assert message.date is None
    assert ("bad_date" in message.problems) == bool(written)


def test_headers_name_the_thread_and_the_mailbox() -> None:
    message = decode(
        b"Message-ID: <c@example.org>\nReferences: <a@example.org>\n <b@example.org>\nIn-Reply-To: <b@example.org>\n"
        b"Delivered-To: camille@example.org\nX-Original-To: contact@example.org\nReply-To: Jo <jo@example.org>\n"
        b"Cc: x@example.org\nFrom: jeanne@example.org\n\nBonjour"
    )
    assert message.id == "c@example.org"
    assert message.references == ("a@example.org", "b@example.org")
    assert message.delivered_to == ("camille@example.org", "contact@example.org")
    assert message.reply_to is not None
    assert message.reply_to.email == "jo@example.org"
    assert [address.email for address in message.cc] == ["x@example.org"]


@pytest.mark.parametrize(
    ("header", "bulk", "automatic"),
    [
        ("List-Id: <x.example.org>", True, False),
        ("List-Unsubscribe: <https://example.org>", True, False),
        ("Precedence: bulk", True, False),
        ("Auto-Submitted: auto-replied", False, True),
        ("Auto-Submitted: no", False, False),
        ("X-Autoreply: yes", False, True),
        ("From: MAILER-DAEMON@example.org", False, True),
        ("Content-Type: multipart/report; boundary=x", False, True),
        ("X-Mailer: Exemple", False, False),
    ],
)
def test_headers_tell_mass_mail_and_programs(header: str, bulk: bool, automatic: bool) -> None:
    message = decode(header.encode() + b"\nSubject: x\n\nBonjour")
    assert (message.bulk, message.automatic) == (bulk, automatic)


def test_header_line_without_colon_does_not_end_the_headers() -> None:
    message = decode(b"From: a@example.org\nThis is no header\nSubject: Formation\n\nBonjour")
    assert (message.subject, message.body) == ("Formation", "Bonjour")
    assert message.problems == ("bad_header",)


def test_text_follows_headers_without_a_blank_line() -> None:
    message = decode(b"From: a@example.org\nSubject: Formation\nBonjour Camille\nmerci")
    assert (message.subject, message.body) == ("Formation", "Bonjour Camille\nmerci")
    assert message.problems == ("no_blank_line",)


def test_first_of_doubled_headers_counts() -> None:
    message = decode(b"Subject: un\nSubject: deux\nFrom: a@example.org\nFrom: b@example.org\n\nx")
    assert (message.subject, message.sender.email) == ("un", "a@example.org")


# --- Parts ---------------------------------------------------------------------------------------------------


def test_plain_text_is_preferred_to_html() -> None:
    raw = HEAD + multipart("alternative", text_part("le texte"), text_part("<p>la page</p>", "html"))
    assert decode(raw).body == "le texte"


@pytest.mark.parametrize(
    "stub",
    ["", "  \n", "View this email in your browser: https://example.org/x", "Votre messagerie ne lit pas le HTML."],
)
def test_html_is_read_where_the_plain_text_says_nothing(stub: str) -> None:
    page = "<p>Bonjour, nous cherchons une formatrice pour trois jours en mars, à Lyon, pour dix personnes.</p>"
    raw = HEAD + multipart("alternative", text_part(stub), text_part(page, "html"))
    assert decode(raw).body.startswith("Bonjour, nous cherchons")


def test_short_plain_text_is_not_taken_for_a_stub() -> None:
    raw = HEAD + multipart(
        "alternative", text_part("Dispo en mars ?"), text_part("<p>Dispo en mars&nbsp;?</p>", "html")
    )
    assert decode(raw).body == "Dispo en mars ?"


def test_html_alone_is_read_with_the_charset_that_it_names() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Łódź</p>'
    message = decode(HEAD + b"Content-Type: text/html\n\n" + page.encode("iso-8859-2"))
    assert message.body == "Łódź"


@pytest.mark.parametrize(
    ("part", "name", "state"),
    [
        (document("brief.pdf", "application/pdf"), "brief.pdf", AttachmentState.UNREAD),
        (document("brief.docx", "application/vnd.ms-word"), "brief.docx", AttachmentState.UNREAD),
        (document("tout.zip", "application/zip"), "tout.zip", AttachmentState.UNREAD),
        (document("brief.pdf", "application/octet-stream"), "brief.pdf", AttachmentState.UNREAD),
        (document("winmail.dat", "application/ms-tnef"), "winmail.dat", AttachmentState.UNREAD),
        (document("brief.doc", "application/msword"), "brief.doc", AttachmentState.UNREAD),
        (document("budget.xls", "application/vnd.ms-excel"), "budget.xls", AttachmentState.UNREAD),
        (document("../../etc/brief.pdf", "application/pdf"), "brief.pdf", AttachmentState.UNREAD),
        (document("C:\\\\temp\\\\brief.pdf", "application/pdf"), "brief.pdf", AttachmentState.UNREAD),
        (document("smime.p7m", "application/pkcs7-mime"), "smime.p7m", AttachmentState.UNREAD),
        (document("encrypted.asc", "application/octet-stream"), "encrypted.asc", AttachmentState.UNREAD),
        (document("scan.jpg", "image/jpeg"), "scan.jpg", AttachmentState.UNREAD),
        (document("logo.png", "image/png", disposition="inline"), "logo.png", AttachmentState.IGNORED),
        (document("image001.png", "image/png", extra="Content-ID: <i1>\n"), "image001.png", AttachmentState.IGNORED),
        (document("moi.vcf", "text/vcard"), "moi.vcf", AttachmentState.IGNORED),
        (document("smime.p7s", "application/pkcs7-signature"), "smime.p7s", AttachmentState.IGNORED),
        (document("signature.asc", "application/pgp-signature"), "signature.asc", AttachmentState.IGNORED),
        (document("invite.ics", "text/calendar"), "invite.ics", AttachmentState.IGNORED),
        (document("notes.txt", "text/plain"), "notes.txt", AttachmentState.READ),
    ],
)
def test_attachment_is_named_with_its_state(part: bytes, name: str, state: AttachmentState) -> None:
    message = decode(HEAD + multipart("mixed", text_part("ci-joint"), part))
    assert [(a.name, a.state) for a in message.attachments] == [(name, state)]
    assert message.body.strip() == "ci-joint"


def test_text_of_a_text_attachment_is_known() -> None:
    part = b'Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename="b.txt"\n\n'
    message = decode(HEAD + multipart("mixed", text_part("ci-joint"), part + "Durée : 3 jours".encode()))
    assert message.attachments[0].text == "Durée : 3 jours"


def test_a_text_is_known_by_its_name_where_its_kind_is_not_given() -> None:
    raw = HEAD + multipart("mixed", text_part("ci-joint"), document("brief.txt", "application/octet-stream"))
    assert decode(raw).attachments[0].state is AttachmentState.READ


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "kind"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "locked"),
        (b"-----BEGIN PGP MESSAGE-----\n\nhQ", "locked"),
        (b"Rar!\x1a\x07", "archive"),
        (b"7z\xbc\xaf\x27\x1c", "archive"),
        (b"\x1f\x8b\x08", "archive"),
        (b"", "damaged"),
        (b"neither this nor that", "kind"),
    ],
)
def test_a_document_that_is_no_text_says_why(content: bytes, why: str) -> None:
    (item,) = decode(HEAD + multipart("mixed", text_part("x"), encoded("brief.bin", content))).attachments
    assert (item.state, item.why, item.content) == (AttachmentState.UNREAD, why, b"")


@pytest.mark.parametrize("content", [b"%PDF-1.7 x", b"\r\n%PDF-1.7 x", b"PK\x03\x04 x", b"{\\rtf1 x}"])
@pytest.mark.parametrize("name", ["brief.pdf", "brief.docx", "brief", "brief.jpeg.exe"])
def test_a_document_keeps_its_bytes_by_what_it_holds_and_not_by_its_name(content: bytes, name: str) -> None:
    (item,) = decode(HEAD + multipart("mixed", text_part("x"), encoded(name, content))).attachments
    assert (item.state, item.why, item.content) == (AttachmentState.UNREAD, "", content)


def test_a_document_that_is_too_large_or_one_too_many_keeps_no_bytes() -> None:
    large = encoded("brief.pdf", b"%PDF-1.7" + b"x" * 10_000_000)
    (item,) = decode(HEAD + multipart("mixed", text_part("x"), large)).attachments
    assert (item.content, item.why) == (b"", "too_large")
    many = [encoded("brief.pdf", b"%PDF-1.7 x")] * 22
    items = decode(HEAD + multipart("mixed", text_part("x"), *many)).attachments
    assert [bool(item.content) for item in items] == [True] * 20 + [False] * 2
    assert items[-1].why == "too_many"


def tnef(*documents: tuple[str, bytes]) -> bytes:
    """A winmail.dat that wraps these documents, after an attribute of the message itself."""

    def attribute(level: int, name: int, value: bytes) -> bytes:
        return bytes([level]) + name.to_bytes(4, "little") + len(value).to_bytes(4, "little") + value + b"\0\0"

    out = b"\x78\x9f\x3e\x22\x01\0" + attribute(1, 0x00089006, b"\0\0\x01\0")
    for name, content in documents:
        out += attribute(2, 0x00069002, bytes(14)) + attribute(2, 0x0006800F, content)
        out += attribute(2, 0x00018010, name.encode("cp1252") + b"\0")
    return out


def test_documents_that_outlook_wrapped_are_attachments_like_others() -> None:
    wrapped = tnef(
        ("détails.pdf", b"%PDF-1.7 x"),
        ("notes.txt", "Durée : 3 jours".encode()),
        ("image001.png", b"\x89PNG"),
        ("scan.png", b"\x89PNG"),
        ("moi.vcf", b"BEGIN:VCARD"),
        ("../x/old.doc", b"\xd0\xcf\x11\xe0"),
    )
    items = decode(HEAD + multipart("mixed", text_part("x"), encoded("winmail.dat", wrapped))).attachments
    assert [(item.name, str(item.state), item.why) for item in items] == [
        ("détails.pdf", "unread", ""),
        ("notes.txt", "read", ""),
        ("image001.png", "ignored", ""),
        ("scan.png", "unread", "picture"),
        ("moi.vcf", "ignored", ""),
        ("old.doc", "unread", "kind"),
    ]
    assert (items[0].content, items[1].text) == (b"%PDF-1.7 x", "Durée : 3 jours")


@pytest.mark.parametrize(
    ("content", "state"),
    [
        (tnef(), AttachmentState.IGNORED),
        (tnef(("a.pdf", b"%PDF-1.7 x"))[:-20], AttachmentState.UNREAD),
        (tnef() + b"\x01\x02\x03\x04\x05\xff\xff\xff\xff", AttachmentState.UNREAD),
        (b"\x78\x9f\x3e\x22", AttachmentState.UNREAD),
        (b"not what it is called", AttachmentState.UNREAD),
    ],
)
def test_a_damaged_wrapping_bars_and_one_of_looks_alone_does_not(content: bytes, state: AttachmentState) -> None:
    (item,) = decode(HEAD + multipart("mixed", text_part("x"), encoded("winmail.dat", content))).attachments
    assert (item.name, item.state) == ("winmail.dat", state)


def test_names_of_attachments_are_distinct_and_fit_on_a_line() -> None:
    parts = [document(name, "application/pdf") for name in ("a.pdf", "a.pdf", "a.pdf (2)", "x" * 180 + ".pdf")]
    names = [item.name for item in decode(HEAD + multipart("mixed", text_part("x"), *parts)).attachments]
    assert names[:3] == ["a.pdf", "a.pdf (2)", "a.pdf (2) (2)"]
    assert names[3].endswith("….pdf")
    assert len(names[3]) <= 120


@pytest.mark.parametrize(
    "head", [b"Content-Type: message/rfc822", b'Content-Type: application/octet-stream; name="m.eml"']
)
def test_a_mail_that_was_attached_like_a_file_is_read_as_forwarded(head: bytes) -> None:
    inner = HEAD + multipart("mixed", text_part("Nous cherchons une formatrice."), document("b.pdf", "application/pdf"))
    part = head + b"\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(inner)
    message = decode(HEAD + multipart("mixed", text_part("Pour toi !"), part, boundary="outer"))
    forwarded = [message.body[z.start : z.end] for z in message.zones if z.kind is ZoneKind.FORWARDED]
    assert "Nous cherchons une formatrice." in forwarded[0]
    assert "b.pdf" in [item.name for item in message.attachments]
    assert_covered(message)


def test_a_file_that_only_calls_itself_a_mail_is_a_document() -> None:
    part = b'Content-Type: message/rfc822; name="m.eml"\nContent-Transfer-Encoding: base64\n\n'
    message = decode(HEAD + multipart("mixed", text_part("x"), part + base64.encodebytes(b"%PDF-1.7 \x00\x01")))
    assert [(item.name, bool(item.content)) for item in message.attachments] == [("m.eml", True)]
    assert message.body.strip() == "x"


def test_mails_encoded_inside_each_other_are_read_within_bounds() -> None:
    mail = HEAD + text_part("au fond")
    for _ in range(30):
        mail = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(mail)
    assert "au fond" in decode(mail).body


def test_attachment_name_in_many_parts_and_charsets_is_put_together() -> None:
    head = (
        b"Content-Type: application/pdf\nContent-Disposition: attachment;\n"
        b" filename*0*=utf-8''d%C3%A9;\n filename*1=tails.pdf\n\nx"
    )
    assert decode(HEAD + multipart("mixed", text_part("x"), head)).attachments[0].name == "détails.pdf"


def test_picture_shown_by_the_html_is_ignored() -> None:
    page = text_part("<p>Bonjour <img src='cid:a'></p>", "html")
    picture = document("photo.png", "image/png", extra="Content-ID: <a>\n", disposition="inline")
    message = decode(HEAD + multipart("related", page, picture))
    assert message.body == "Bonjour"
    assert message.attachments[0].state is AttachmentState.IGNORED


def test_forwarded_mail_stands_in_the_text_as_forwarded_with_its_documents() -> None:
    inner = b"From: Client <client@example.org>\nSubject: Formation Excel\n" + multipart(
        "mixed", text_part("Nous cherchons une formatrice."), document("brief.pdf", "application/pdf"), boundary="b2"
    )
    raw = HEAD + multipart("mixed", text_part("Pour toi !"), b"Content-Type: message/rfc822\n\n" + inner)
    message = decode(raw)
    forwarded = [message.body[z.start : z.end] for z in message.zones if z.kind is ZoneKind.FORWARDED]
    assert "Nous cherchons une formatrice." in forwarded[0]
    assert "Formation Excel" in forwarded[0]
    assert {a.name: a.state for a in message.attachments} == {
        "Formation Excel": AttachmentState.READ,
        "brief.pdf": AttachmentState.UNREAD,
    }
    assert_covered(message)


def test_mail_returned_by_a_bounce_is_no_forward() -> None:
    inner = b"From: camille@example.org\nSubject: Proposition\n\nJe propose trois jours."
    raw = multipart("report", text_part("Undelivered"), b"Content-Type: message/rfc822\n\n" + inner)
    message = decode(b"From: MAILER-DAEMON@example.org\n" + raw)
    assert "Je propose" not in readable(message)


def test_deeply_nested_text_is_found() -> None:
    part = text_part("la demande")
    for depth in range(90):
        part = multipart("mixed", part, boundary=f"b{depth}x")
    assert "la demande" in decode(HEAD + part).body


@pytest.mark.parametrize("depth", [150, 3000])
def test_nesting_beyond_measure_is_told(depth: int) -> None:
    head = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (d, d) for d in range(depth))
    message = decode(HEAD + head + text_part("la demande"))
    assert "too_deep" in message.problems
    assert "la demande" in message.body


def test_missing_boundary_leaves_plain_text() -> None:
    message = decode(HEAD + b"Content-Type: multipart/mixed\n\ntexte sans partie")
    assert message.body == "texte sans partie"
    assert message.problems == ("no_boundary",)


def test_boundary_that_the_headers_do_not_name_is_guessed() -> None:
    message = decode(HEAD + b"Content-Type: multipart/mixed\n\n--xyz1\nContent-Type: text/plain\n\nBonjour\n--xyz1--\n")
    assert message.body == "Bonjour"


def test_unclosed_part_is_read_to_the_end() -> None:
    message = decode(HEAD + multipart("mixed", text_part("la demande"), close=False))
    assert "la demande" in message.body
    assert message.problems == ("unclosed_part",)


# --- Whatever the bytes --------------------------------------------------------------------------------------

_FRAGMENTS = st.sampled_from(
    [
        *(
            b"Content-Type: multipart/mixed; boundary=b\n",
            b"Content-Type: message/rfc822\n",
            b"--b\n",
            b"--b--\n",
            b"\n",
        ),
        *(b"Content-Type: text/html; charset=utf-7\n", b"Content-Transfer-Encoding: base64\n", b"\r\n", b"\r", b"\0"),
        *(
            b"Content-Transfer-Encoding: quoted-printable\n",
            b"Subject: =?utf-8?B?\xff?=\n",
            b"Date: Mon, 99 Jan 2026\n",
        ),
        *(b"<blockquote>", b"<div style='display:none'>", b"<!--", b"&#xD800;", b"> On 1 x wrote:\n", b"-- \n", b"=?"),
        *(b"Content-Type: text/plain; charset=utf-16; format=flowed\n", b"filename*0*=x''%ff;", b'From: "a <b@c\n'),
    ]
)


@given(st.lists(st.one_of(_FRAGMENTS, st.binary(max_size=40)), max_size=30).map(b"".join))
def test_decoding_never_raises_and_zones_cover_the_text(raw: bytes) -> None:
    message = decode(raw)
    assert_covered(message)
    assert clean(message.body) == message.body
    assert clean(message.subject) == message.subject


@given(st.text(max_size=300))
def test_pasted_text_is_never_changed(text: str) -> None:
    message = decode_text(text)
    assert message.body == text
    assert_covered(message)


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: " + b"=?utf-8?Q?" * 100_000,
        b"To: " + b"(" * 500_000,
        b"To: " + b"a@b, " * 100_000,
        b"X: y\n" * 200_000,
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n" * 200_000,
        b"Content-Type: multipart/mixed; " + b"a=b; " * 100_000 + b"\n\nx",
        b"References: " + b"<a@b> " * 100_000 + b"\n\nx",
        b"Content-Type: text/html\n\n" + b"<div>" * 150_000,
    ],
    ids=["words", "comments", "addresses", "headers", "parts", "parameters", "references", "html"],
)
def test_hostile_mail_takes_no_long_time(raw: bytes) -> None:
    begin = time.process_time()
    decode(raw)
    assert time.process_time() - begin < 5
