"""From bytes in some charset, right or wrong, to clean text.

What a mail says about its charset is a hint: the names are misspelt, and the bytes often are in another one.
"""

from __future__ import annotations

import codecs

from sansregret.reading.pattern import compiled

#: Charset names that mean a larger one in practice (as browsers read them), by their name in Python.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
    "iso8859-9": "cp1254",
    "tis-620": "iso8859-11",
    "iso2022_jp": "iso2022_jp_ext",
}
_MISNAMED = {
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "ansi": "cp1252",
    "x-ansi": "cp1252",
    "cp-1252": "cp1252",
    "iso-8859-8-i": "iso8859-8",
    "ks_c_5601-1987": "cp949",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
}
#: Codecs that are no charset of a mail: slow on hostile input, or they read escapes as characters.
_REFUSED = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})
_SINGLE_BYTE = compiled(r"cp125\d|iso8859-\d+")

_ESCAPE = compiled(
    r"\x1b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|[\]PX^_][^\x07\x1b\x9c]{0,2000}(?:\x07|\x1b\\|\x9c)|[ -/]{0,4}[0-~])"
    r"|\x9b[0-?]{0,64}[ -/]{0,8}[@-~]"
)
#: Control characters, bidirectional overrides, zero-width signs, soft hyphens, half surrogates.
_DELETED = (
    *(c for c in range(0x20) if c not in (0x09, 0x0A)),
    *range(0x7F, 0xA0),
    0xAD,
    0x034F,
    0x061C,
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
    *range(0xD800, 0xE000),
)
_CLEANING = dict.fromkeys(_DELETED) | dict.fromkeys((0x0B, 0x0C, 0x85, 0x2028, 0x2029), "\n")


def charset_named(name: str) -> str | None:
    """The codec that reads a charset of this name, or None when there is none."""
    name = name.strip().strip("\"'").lower()[:40]
    name = _MISNAMED.get(name, name)
    try:
        known = codecs.lookup(name).name
        b" ".decode(known, "replace")  # "base64" and the like are codecs, but none of a text
    except (LookupError, ValueError):
        return None
    return None if known in _REFUSED else _WIDER.get(known, known)


def decode_bytes(data: bytes, charset: str = "", likely: str = "") -> tuple[str, str]:
    """Read bytes as text, and say what was wrong: (text, problem code or "").

    `likely` is a charset to try where `charset` says nothing usable and the bytes are not UTF-8.

    Bytes that are well-formed UTF-8 beyond ASCII are UTF-8 whatever the charset claims, since text in an older
    charset hardly ever looks like it by chance; this holds for single-byte charsets and unknown ones. Problems:
    ``unknown_charset``, ``wrong_charset`` (read as another one), ``damaged_text`` (some characters are lost).
    """
    codec = charset_named(charset) if charset else "utf-8"
    if data.isascii() and (codec is None or codec == "utf-8" or _SINGLE_BYTE.fullmatch(codec)):
        return data.decode("ascii"), "" if codec else "unknown_charset"
    if codec is None:
        return _guessed(data, likely)[0], "unknown_charset"
    if _SINGLE_BYTE.fullmatch(codec):
        return _single_byte(data, codec)
    try:
        return data.decode(codec), ""
    except (UnicodeError, ValueError):
        pass
    if codec == "utf-8":
        return _guessed(data, likely)
    return data.decode(codec, "replace"), "damaged_text"


def _single_byte(data: bytes, codec: str) -> tuple[str, str]:
    try:
        return data.decode("utf-8"), "wrong_charset"
    except UnicodeError:
        pass
    try:
        return data.decode(codec), ""
    except UnicodeError:
        return data.decode(codec, "replace"), "damaged_text"


def _guessed(data: bytes, likely: str) -> tuple[str, str]:
    """UTF-8; with a few damaged characters still UTF-8; else Windows-1252, which gives each byte a meaning."""
    try:
        return data.decode("utf-8"), ""
    except UnicodeError:
        text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if sum(c > "\x7f" for c in text) - lost > lost:
        return text, "damaged_text"
    try:
        return data.decode(charset_named(likely) or "cp1252"), "wrong_charset"
    except UnicodeError:
        pass
    return data.decode("cp1252", "replace"), "wrong_charset"


def clean(text: str) -> str:
    """Canonical text: line ends as LF; no control characters, escape sequences or invisible signs."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Most texts hold nothing but printable characters and line ends, which is told fast.
    if not text.replace("\n", "").replace("\t", "").isprintable():
        text = _ESCAPE.sub("", text).translate(_CLEANING)
    return text
