"""Hostile mails and mailboxes: their parts, header fields, encodings, and the files that hold them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping

from hostile import ASKED, HEAD, Case, filled, mail


def mail_groups() -> Mapping[str, Callable[[], Iterator[Case]]]:
    """The cases by what they are made of."""
    return {"trees": _trees, "fields": _fields, "bodies": _bodies, "boxes": _boxes}


def _parts(boundary: bytes, each: bytes, size: int, head: bytes = b"") -> bytes:
    begin = b"Content-Type: multipart/mixed; boundary=" + boundary + b"\n" + head
    return mail(size, begin, filled(b"--" + boundary + b"\n" + each, size - len(HEAD) - len(begin) - 1))


def _trees() -> Iterator[Case]:
    yield Case(name="200,000 parts", suffix=".eml", make=lambda size: _parts(b"b", b"\n", size))
    yield Case(name="parts with a text", suffix=".eml", make=lambda size: _parts(b"b", b"\n1 jour par mois\n", size))
    html = b"Content-Type: text/html\n\n<p>1 jour\n"
    yield Case(name="parts of HTML", suffix=".eml", make=lambda size: _parts(b"b", html, size))
    named = b"Content-Type: application/pdf; name=a.pdf\n\nAA\n"
    yield Case(name="attachments", suffix=".eml", make=lambda size: _parts(b"b", named, size))
    text = b'Content-Type: text/plain; name="a.txt"\n\nNous cherchons une formatrice 3 jours par semaine.\n'
    yield Case(name="attachments of text", suffix=".eml", make=lambda size: _parts(b"b", text, size))
    inner = b"Content-Type: message/rfc822\n\nFrom: a@example.org\nSubject: b\n\nc\n"
    yield Case(name="mails in a mail", suffix=".eml", make=lambda size: _parts(b"b", inner, size))
    yield Case(name="a boundary of one line end", suffix=".eml", make=lambda size: _parts(b'" "', b"\n", size))
    yield Case(name="3,000-deep nesting", suffix=".eml", make=lambda size: _nested(min(size // 60, 3000), size))
    yield Case(name="nesting as deep as there is room", suffix=".eml", make=lambda size: _nested(size // 60, size))
    yield Case(name="deep nesting under one boundary", suffix=".eml", make=_same_boundary)
    yield Case(name="mails in mails", suffix=".eml", make=_mails_in_mails)
    yield Case(name="digests in digests", suffix=".eml", make=_digests)
    yield Case(name="a boundary that is missing", suffix=".eml", make=lambda size: _parts(b"\nX: y", b"\n", size))
    yield Case(name="a boundary that is the prefix of another", suffix=".eml", make=_prefixes)
    yield Case(name="a boundary that is nowhere", suffix=".eml", make=_nowhere)
    yield Case(name="boundaries that are guessed", suffix=".eml", make=_guessed)
    yield Case(name="dashes under boundaries of dashes", suffix=".eml", make=_dashes)
    yield Case(name="long headers in mails in mails", suffix=".eml", make=_long_heads)
    yield Case(name="alternatives", suffix=".eml", make=lambda size: _alternatives(size))


def _nested(depth: int, size: int) -> bytes:
    inner = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(depth))
    return mail(size, b"Content-Type: multipart/mixed; boundary=b0\n", inner + b"--b%d\n\n" % depth + ASKED)


def _dashes(size: int) -> bytes:
    inner = b"".join(
        b"--%b\nContent-Type: multipart/mixed; boundary=%b\n\n" % (b"-" * n, b"-" * (n + 1)) for n in range(1, 100)
    )
    return mail(size, b"Content-Type: multipart/mixed; boundary=-\n", inner + filled(b"-", size))


def _long_heads(size: int) -> bytes:
    inner = b"Content-Type: message/rfc822\n\n" * 90
    return mail(size, b"Content-Type: message/rfc822\n", inner + filled(b"X-A: b\n", size))


def _same_boundary(size: int) -> bytes:
    return _parts(b"b", b"Content-Type: multipart/mixed; boundary=b\n\n", size)


def _mails_in_mails(size: int) -> bytes:
    return mail(size, b"Content-Type: message/rfc822\n", filled(b"Content-Type: message/rfc822\n\n", size - len(HEAD)))


def _digests(size: int) -> bytes:
    each = b"--b\n\nContent-Type: multipart/digest; boundary=b\n\n"
    return mail(size, b"Content-Type: multipart/digest; boundary=b\n", filled(each, size - len(HEAD)))


def _prefixes(size: int) -> bytes:
    each = b"--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb\n\noui\n--bb--\n--bbb\n"
    return mail(size, b"Content-Type: multipart/mixed; boundary=b\n", filled(each, size - len(HEAD)))


def _nowhere(size: int) -> bytes:
    return mail(size, b"Content-Type: multipart/mixed; boundary=zz\n", filled(b"--z\n\n1 jour\n", size - len(HEAD)))


def _guessed(size: int) -> bytes:
    each = b"--abcd\nContent-Type: multipart/mixed\n\n"
    return mail(size, b"Content-Type: multipart/mixed\n", filled(each, size - len(HEAD)))


def _alternatives(size: int) -> bytes:
    each = (
        b"--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n\nVoir en HTML\n"
        b"--c\nContent-Type: text/html\n\n<p>1 jour par semaine\n--c--\n"
    )
    return mail(size, b"Content-Type: multipart/mixed; boundary=b\n", filled(each, size - len(HEAD)))


def _field(name: str, fields: str | bytes, unit: str | bytes, end: str | bytes = b"") -> Case:
    def make(size: int) -> bytes:
        begin = fields.encode() if isinstance(fields, str) else fields
        tail = end.encode() if isinstance(end, str) else end
        room = size - len(HEAD) - len(begin) - len(tail) - len(ASKED) - 3
        return begin + filled(unit, room) + tail + b"\n" + HEAD + b"\n" + ASKED

    return Case(name=name, suffix=".eml", make=make)


def _fields() -> Iterator[Case]:
    date = "Date: Mon, 2 Mar 2026 09:00:00 +0100\n"
    yield _field("headers of 1 MB", date + "X-A: ", "a" * 70 + "\n ")
    yield _field("100,000 headers", date, "X-A: b\n")
    yield _field("headers without a colon", date, "X-A b\nX-A: b\n")
    yield _field("bad headers in a row", date, "X-A b\n")
    yield _field("a subject of 1 MB", date + "Subject: ", "mission ")
    yield _field("a subject of dense facts", date + "Subject: ", "1 à 2 jours par semaine ")
    yield _field("a subject that answers 200,000 times", date + "Subject: ", "Re: ")
    yield _field("encoded words", date + "Subject: ", "=?utf-8?q?=C3=A9?= ")
    yield _field("encoded words of several charsets", date + "Subject: ", "=?utf-8?q?=C3=A9?= =?cp1252?b?6Q==?= ")
    yield _field("encoded words in base64", date + "Subject: ", "=?utf-8?b?w6k=?=\n ")
    yield _field("encoded words never closed", date + "Subject: ", "=?utf-8?q?a")
    yield _field("beginnings of encoded words", date + "Subject: ", "=?")
    yield _field("words in charsets that are none", date + "Subject: ", "=?idna?q?=E9?= =?zip?q?a?= =?rot13?q?a?= ")
    yield _field("senders in a row", date + "From: ", "a@example.org, ")
    yield _field("recipients in a row", date + "To: ", "A B <a@example.org>, ")
    yield _field("commas between recipients", date + "To: ", ",")
    yield _field("parentheses in the sender", date + "From: ", "(")
    yield _field("brackets in the sender", date + "From: ", "<")
    yield _field("quotation marks in the sender", date + "From: ", '"')
    yield _field("colons in the sender", date + "From: ", "a:")
    yield _field("at signs in the sender", date + "From: ", "a@")
    yield _field("encoded words in the sender", date + "From: ", "=?utf-8?q?a?= ")
    yield _field("a date of 1 MB", "Date: ", "1 ")
    yield _field("references in a row", date + "References: ", "<a@example.org> ")
    yield _field("different references", date + "References: ", "".join(f"<{n}@a> " for n in range(2000)))
    yield _field("received lines", date, "Delivered-To: camille@example.org\n")
    yield _field("RFC 2231 sections", date + "Content-Type: text/plain", "; name*0*=a")
    yield _field(
        "RFC 2231 numbered sections", date + "Content-Type: text/plain", "".join(f"; n*{n}*=a" for n in range(999))
    )
    yield _field("RFC 2231 escapes", date + "Content-Type: text/plain; name*=utf-8''", "%41")
    yield _field("parameters without value", date + "Content-Type: text/plain", ";a")
    yield _field("parameters with open quotation marks", date + "Content-Type: text/plain", ';a="')
    yield _field("backslashes in a parameter", date + 'Content-Type: text/plain; a="', "\\")
    yield _field("a media type of 1 MB", date + "Content-Type: ", "a")
    yield _field("equal signs in a parameter", date + "Content-Type: text/plain; ", "a=")
    yield _field("spaces in a field", date + "Subject: a", " ")
    yield _field("empty continuation lines", date + "Subject: a\n", " \n")


#: Names of codecs that read no charset, or that are slow or odd.
CODECS = (
    *("idna", "punycode", "uu", "zip", "zlib", "bz2", "rot13", "hex", "base64", "quopri", "undefined", "utf-7"),
    *("unicode_escape", "raw_unicode_escape", "mbcs", "oem", "utf-16", "utf-32", "iso-2022-jp", "hz", "iso2022_kr"),
    *("cp037", "utf-8-sig", "big5hkscs", "gb18030", "euc_jisx0213", "a" * 5000, "../../a", "utf_8\0", "é"),
)


def _bodies() -> Iterator[Case]:
    for codec in CODECS:

        def make(size: int, codec: str = codec) -> bytes:
            field = f"Content-Type: text/plain; charset={codec}\n".encode()
            return mail(size, field, filled("ab é+AGE-~{", size - len(HEAD) - len(field) - 1))

        yield Case(name=f"charset {codec[:20]!a}", suffix=".eml", make=make)
    yield _body("1 MB of base64", b"base64", b64encode(filled(ASKED, 30_000)) + b"\n")
    yield _body("truncated base64", b"base64", b"QUJDR")
    yield _body("base64 of other signs", b"base64", b"=*-")
    yield _body("base64 in short lines", b"base64", b"Q\n")
    yield _body("quoted-printable", b"quoted-printable", b"=C3=A9 ")
    yield _body("soft line ends", b"quoted-printable", b"a=\n")
    yield _body("equal signs", b"quoted-printable", b"=")
    yield _body("an encoding that is none", b"x-klingon", b"1 jour par mois ")
    yield _body("uuencoded", b"uuencode", b"M1234\n")
    yield _flowed("flowed lines", b"mot \n")
    yield _flowed("flowed quotations", b">>>> mot \n")
    yield _flowed("flowed quotation marks", b">")
    yield Case(
        name="Latin letters that are no UTF-8", suffix=".eml", make=lambda size: mail(size, b"", filled(b"\xe9 ", size))
    )
    yield Case(name="damaged UTF-8", suffix=".eml", make=lambda size: mail(size, b"", filled(b"\xc3\xa9\xe9 ", size)))
    yield Case(name="lone carriage returns", suffix=".eml", make=lambda size: filled(HEAD.replace(b"\n", b"\r"), size))
    yield Case(name="no line end at all", suffix=".eml", make=lambda size: b"From: " + filled(b"a", size - 6))
    yield Case(name="NUL bytes in a mail", suffix=".eml", make=lambda size: mail(size, b"", filled(b"\0", size)))
    yield Case(name="noise", suffix=".eml", make=lambda size: mail(size, b"", _noise(size)))


def _body(name: str, encoding: bytes, unit: bytes) -> Case:
    def make(size: int) -> bytes:
        field = b"Content-Transfer-Encoding: " + encoding + b"\nContent-Type: text/plain; charset=utf-8\n"
        return mail(size, field, filled(unit, size - len(HEAD) - len(field) - 1))

    return Case(name=name, suffix=".eml", make=make)


def _flowed(name: str, unit: bytes) -> Case:
    field = b"Content-Type: text/plain; format=flowed\n"
    return Case(name=name, suffix=".eml", make=lambda size: mail(size, field, filled(unit, size - len(HEAD) - 50)))


def _noise(size: int) -> bytes:
    return bytes((number * 97 + number // 7 + number // 4099) % 256 for number in range(size))


COLUMNS = b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
ROW = b"1,,Odile Fictive,https://example.org/o,Camille Exemple,2026-03-05 14:03:22 UTC,,%s,INBOX\n"


def _boxes() -> Iterator[Case]:
    stamp = b"From odile@example.org Tue Nov 24 09:00:00 2026\n"
    yield Case(
        name="100,000 From lines",
        suffix=".mbox",
        make=lambda size: stamp + HEAD + b"\n" + ASKED + filled(b"From here\n", size - 500),
    )
    yield Case(
        name="100,000 From lines after blank ones",
        suffix=".mbox",
        make=lambda size: stamp + HEAD + b"\n" + ASKED + filled(b"\nFrom a\n", size - 500),
    )
    yield Case(name="mails without anything", suffix=".mbox", make=lambda size: filled(b"From a 1:00\n\n", size))
    yield Case(name="From lines alone", suffix=".mbox", make=lambda size: stamp + filled(b"From ", size - 50))
    yield Case(
        name="a CSV cell of 1 MB", suffix=".csv", make=lambda size: COLUMNS + ROW % filled(b"1 jour ", size - 300)
    )
    yield Case(
        name="200,000 columns",
        suffix=".csv",
        make=lambda size: COLUMNS[:-1] + filled(b",A", size) + b"\n" + ROW % b"oui",
    )
    yield Case(
        name="200,000 cells in a row", suffix=".csv", make=lambda size: COLUMNS + ROW % filled(b"a,", size - 300)
    )
    yield Case(
        name="unbalanced quotation marks", suffix=".csv", make=lambda size: COLUMNS + filled(b'1,"a\n', size - 100)
    )
    yield Case(name="quotation marks in a CSV", suffix=".csv", make=lambda size: COLUMNS + filled(b'"', size - 100))
    yield Case(name="CSV rows without cells", suffix=".csv", make=lambda size: COLUMNS + filled(b",\n", size - 100))
    yield Case(name="a CSV cell of markup", suffix=".csv", make=lambda size: COLUMNS + ROW % filled(b"<p>", 95_000))
    yield Case(name="names in a CSV cell", suffix=".csv", make=_csv_names)
    yield Case(name="broken letters in a CSV", suffix=".csv", make=lambda size: COLUMNS + ROW % filled("Ã©Ã ", 95_000))
    yield Case(name="half characters in JSON lines", suffix=".jsonl", make=_surrogates)
    yield Case(
        name="a long JSON line",
        suffix=".jsonl",
        make=lambda size: b'{"id":1,"text":"' + filled("3 jours €, ", size - 40) + b'"}',
    )
    yield Case(name="brackets in a JSON line", suffix=".jsonl", make=lambda size: filled(b"[", size))
    yield Case(
        name="a sender of 1 MB in a JSON line",
        suffix=".jsonl",
        make=lambda size: b'{"id":1,"text":"a","from":"' + filled("(", size - 40) + b'"}',
    )
    yield Case(
        name="a subject of 1 MB in a JSON line",
        suffix=".jsonl",
        make=lambda size: b'{"id":1,"text":"a","subject":"' + filled("1 jour ", size - 40) + b'"}',
    )
    yield Case(
        name="a date of 1 MB in a JSON line",
        suffix=".jsonl",
        make=lambda size: b'{"id":1,"text":"a","date":"' + filled("1 ", size - 40) + b'"}',
    )


def _csv_names(size: int) -> bytes:
    return COLUMNS + b'1,,Odile,,"' + filled(b"A,", min(size, 95_000)) + b'",2026-03-05 14:03:22 UTC,,1 jour,INBOX\n'


def _surrogates(size: int) -> bytes:
    return b'{"id":"\\ud800","text":"' + filled(b"\\ud800 jours ", (size - 40) // 13 * 13) + b'"}'
