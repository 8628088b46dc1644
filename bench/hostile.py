"""Hostile texts and pages by name: what mail programs, broken exports and people who wish us ill may send.

Mails and mailboxes are in `hostile_mails`, all together in `hostile_cases`. Each is made of a given number of bytes,
so that ``make robustness`` tries a megabyte and the tests much less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

MEGABYTE = 1_000_000

HEAD = (
    b"From: Odile Fictive <odile@example.org>\nTo: camille@example.org\nSubject: Une demande\n"
    b"Date: Tue, 24 Nov 2026 09:00:00 +0100\nMessage-ID: <x@example.org>\nMIME-Version: 1.0\n"
)
ASKED = "Bonjour,\n\nNous cherchons une formatrice pour deux jours à Lyon, 450 € par jour.\n\n".encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One input: what it is, the ending of its file name, and how to make so many bytes of it."""

    name: str
    suffix: str
    make: Callable[[int], bytes]


def filled(unit: str | bytes, size: int) -> bytes:
    """A unit repeated until there are so many bytes."""
    raw = unit.encode("utf-8", "surrogatepass") if isinstance(unit, str) else unit
    return (raw * (size // len(raw) + 1))[: max(0, size)]


def mail(size: int, fields: bytes, body: bytes) -> bytes:
    """A mail with the usual fields and these."""
    return (HEAD + fields + b"\n" + body)[: max(size, 1000)]


#: What one text says over and over.
REPEATED = {
    "digits": "7",
    "newlines": "\n",
    "carriage returns": "\r",
    "blank lines with spaces": " \n",
    "spaces": " ",
    "tabs": "\t",
    "no-break spaces": "\u00a0",
    "On ... wrote: lines": "On 3 May 2026, Odile Fictive <odile@example.org> wrote:\n",
    "On ... lines, never wrote": "On 3 May 2026 we met\n",
    "Le ... a écrit : lines": "Le 3 mai 2026 à 10:12, Odile Fictive a écrit :\n\n> oui\n\n",
    "> lines": "> \n",
    "> and blank lines": "> a\n\n\n",
    "> without lines": ">",
    ">: lines": "> mission :\n",
    "commas": ",",
    "full stops": ". ",
    "question marks": "? ",
    "a@": "a@",
    "a@a.": "a@a.",
    "http://": "http://",
    "euros": "€",
    "5 €": "5 € ",
    "dense facts": "1 à 2 jours par semaine ",
    "dense facts in lines": "1 à 2 jours par semaine\n",
    "dense rates": "entre 450 et 550 € HT par jour, ",
    "dense dates": "du 3 au 5 mars 2027, ",
    "dense months": "de janvier à mars ou en mai ",
    "dense requests": "nous cherchons une formatrice ",
    "dense requests in lines": "We are looking for a freelance trainer, remote, 3 days a week, £400 a day.\n",
    "dense places": "à Lyon ou en télétravail, ",
    "dense topics": "formation animation pédagogie ",
    "dense trades": "développeur, graphiste, comptable, ",
    "dense negations": "pas de télétravail ni de ",
    "dense hours": "de 9h à 12h et de 14h à 17h ",
    "dense numbers": "deux cent quatre-vingt-dix-sept mille ",
    "dense sums": "2 + 3 x 4 h + ",
    "dense percents": "80 % ou 4/5 ",
    "dense people": "un groupe de 8 à 12 personnes ",
    "dense deadlines": "avant le 12 juin au plus tard ",
    "one word": "a",
    "one word of syllables": "formatrice",
    "letters and digits": "1a",
    "capitals": "ÉCOLE ",
    "opening parentheses": "(",
    "opening brackets": "[",
    "braces": "{{",
    "dash lines": "--\n",
    "dashes": "-",
    "signature lines": "-- \nOdile\n",
    "formulas": "Cordialement,\nOdile\n\n",
    "notices": "Ce message est confidentiel.\n\n",
    "notices in one line": "Ce message ",
    "rulers": "__________\n",
    "forward lines": "---------- Forwarded message ---------\n",
    "header blocks": "De : Odile\nEnvoyé : lundi\nÀ : Camille\nObjet : mission\n\n",
    "From: lines": "From: a\n",
    "list items": "- a\n",
    "colons": "a :\n",
    "device lines": "Sent from my iPhone\n",
    "semicolons": ";",
    "apostrophes": "d'",
    "quotation marks": '"',
    "slashes": "/",
    "right-to-left overrides": "\u202ea",
    "combining accents": "e\u0301\u0301\u0301",
    "ligatures": "\ufb03",
    "surrogate pairs": "😀",
    "escapes": "\x1b[31m",
    "open escapes": "\x1b]",
    "entities in a text": "&#x41;",
    "base64 in a text": "QUJD",
    "abbreviations": "ex. ",
    "one sentence of words": "mot ",
    "long lines": "mot " * 300 + "\n",
    "wrapped lines": "mot " * 18 + "\n",
}


def text_groups() -> Mapping[str, Callable[[], Iterator[Case]]]:
    """Texts and pages by what they are made of."""
    return {"texts": _texts, "pages": _pages}


def _texts() -> Iterator[Case]:
    yield from (_text(name, unit) for name, unit in REPEATED.items())
    yield Case(name="many different words", suffix=".txt", make=_different)
    yield Case(name="many different numbers", suffix=".txt", make=_numbers)
    yield Case(name="NUL bytes", suffix=".txt", make=lambda size: filled(b"a " * 60 + b"\0\0", size))
    yield Case(
        name="UTF-16", suffix=".txt", make=lambda size: b"\xff\xfe" + filled("1 jour ".encode("utf-16-le"), size)
    )


def _text(name: str, unit: str) -> Case:
    return Case(name=name, suffix=".txt", make=lambda size: ASKED + filled(unit, size - len(ASKED)))


def _different(size: int) -> bytes:
    words = (f"w{number:x}x" for number in range(size // 6))
    return " ".join(words).encode()[:size]


def _numbers(size: int) -> bytes:
    words = (f"{number} jours," for number in range(size // 8))
    return " ".join(words).encode()[:size]


def _html(size: int, source: bytes) -> bytes:
    return mail(size, b"Content-Type: text/html; charset=utf-8\n", source)


def _page(name: str, unit: str, begin: str = "", end: str = "") -> Case:
    def make(size: int) -> bytes:
        around = begin.encode(), end.encode()
        room = size - len(HEAD) - 100 - sum(map(len, around))
        return _html(size, ASKED + around[0] + filled(unit, room - len(ASKED)) + around[1])

    return Case(name=name, suffix=".eml", make=make)


def _pages() -> Iterator[Case]:
    yield _page("150,000 nested divs", "<div>")
    yield _page("nested divs with text", "<div>a")
    yield _page("nested tables", "<table><tr><td>")
    yield _page("nested quotations", "<blockquote>a")
    yield _page("nested lists", "<ul><li>")
    yield _page("200,000 comment openers", "<!--")
    yield _page("declarations never closed", "<!a")
    yield _page("opening brackets of tags", "<")
    yield _page("tags never closed", "<a ")
    yield _page("attributes never closed", '<a href="')
    yield _page("100,000 unclosed tags", "<b>a")
    yield _page("100,000 unclosed spans and paragraphs", "<p><span>a")
    yield _page("closing tags of nothing", "</div></b>")
    yield _page("crossed tags", "<b><i></b></i>")
    yield _page("open elements and closing tags of words", "</b>", begin="<b>" + "<div>" * 50_000)
    yield _page("100,000 attributes", ' a="b"', begin="<div", end=">oui</div>")
    yield _page("style attributes", ' style="color:red"', begin="<div", end=">oui</div>")
    yield _page("hidden styles", '<span style="display:none">a</span>')
    yield _page("hidden styles, never closed", '<span style="display:none">a')
    yield _page("1 MB of CSS in an element", "p{color:red}", begin="<style>", end="</style>oui")
    yield _page("CSS never closed", "p{color:red}", begin="<style>")
    yield _page("styles that open", "<style>")
    yield _page("styles, and another end far below", "<style></style>a", end="</STYLE>")
    yield _page("comments, and declarations", "<!----><!a>")
    yield _page("scripts that open, of two kinds", "<script><STYLE>")
    yield _page("raw elements of several kinds", "<svg><title></TITLE><xmp>")
    yield _page("1 MB of CSS in an attribute", "color:red;", begin='<p style="', end='">oui</p>')
    yield _page("font sizes", "font-size:0;", begin='<p style="', end='">oui</p>')
    yield _page("entities", "&#x41;")
    yield _page("entities without end", "&#x41")
    yield _page("names of entities", "&eacutee")
    yield _page("ampersands", "&")
    yield _page("long numbers of entities", "&#" + "9" * 3000 + ";")
    yield _page("line breaks", "<br>")
    yield _page("preformatted lines", "\n ", begin="<pre>")
    yield _page("table cells", "<td>1 jour")
    yield _page("signatures", '<div class="gmail_signature">a</div>')
    yield _page("quotations side by side", "<blockquote>a</blockquote>b")
    yield _page("rests of quotations", '<div id="divRplyFwdMsg">a</div>')
    yield _page("paragraphs of dense facts", "<p>1 à 2 jours par semaine</p>")
    yield _page("quotation marks in tags", "<a b='>\"")
