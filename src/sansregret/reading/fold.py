"""Folding: a text in lower case without accents, of exactly the same length.

Parsers read the folded text and quote the canonical one, so positions must not move. ``str.lower`` and Unicode
normalisation change lengths ("İ", "ﬁ", "½"), hence a map of one character to one character, filled on demand.
"""

from __future__ import annotations

import unicodedata

from sansregret.reading.pattern import compiled

_FIXED = {
    **dict.fromkeys("\u2018\u2019\u201a\u02bc\u00b4\u2032`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u25aa\u25cf\u2023", "-"),
    **dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\u3000\t\r\v\f*", " "),
    **dict.fromkeys("\u2044\u2215\uff0f", "/"),
    **dict.fromkeys("\u00b7\u2027\u22c5\u30fb", "."),
}
_MASK = "~"
# No statement stands in an address: "/formation/" in a link is not a topic.
_ADDRESS = compiled(
    r"https?://[^\s<>()\[\]\"]{1,2000}|www\.[^\s<>()\[\]\"]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
)


def _fold_character(character: str) -> str:
    if character in _FIXED:
        return _FIXED[character]
    if unicodedata.category(character) == "Cs":
        return "\ufffd"  # half a character, from a broken source: no library takes it
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    base = unicodedata.normalize("NFKD", character)
    base = "".join(c for c in base if not unicodedata.combining(c)) or character
    folded = base.lower()
    return folded if len(folded) == 1 else character


class _FoldTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


_TABLE = _FoldTable()


def fold(text: str) -> str:
    """The text in lower case, without accents, typographic signs made plain; ``len(fold(t)) == len(t)``.

    Digits of all scripts become 0 to 9, lone surrogates the replacement character; apostrophes, quotation marks,
    dashes, bullets and spaces become their ASCII forms, "·" a full stop, "*" (the emphasis of Markdown) a space. Line
    feeds stay.
    """
    return text.translate(_TABLE)


def mask_addresses(folded: str) -> str:
    """The folded text with links and mail addresses replaced by ``~`` of the same length."""
    if "://" not in folded and "@" not in folded and "www." not in folded:
        return folded
    return _ADDRESS.sub(lambda match: _MASK * len(match.group()), folded)
