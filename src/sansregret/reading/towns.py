"""Names of towns in a text: what is written as one, and what is known as one whatever its letters."""

from __future__ import annotations

import re
from functools import cache

from sansregret.reading.lexicon import lexicon
from sansregret.reading.page import Page
from sansregret.reading.pattern import compiled, inline

_STREETS = (
    r"(?:[Rr]ue|[Aa]venue|[Aa]v|[Bb]d|[Bb]oulevard|[Pp]lace|[Qq]uai|[Aa]llées?|[Aa]llees?|[Cc]hemin|[Ii]mpasse|[Cc]ours"
    r"|[Rr]oute|[Ss]quare|[Ff]aubourg)"
)
_ROADS = r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Terrace|Crescent|Way|Square|Row|Hill|Mews|Gardens|Court)"
_JOINED = (
    r"(?:[ -](?:sur|les|la|le|de|du|des|en|sous|aux?|lès|l['’]|d['’]|et|upon|of|on|the)[ -][A-ZÉÈ][\w'’]{1,25}"
    r"|[ -](?:d|l)['’][A-ZÉÈÎÂ][\w'’]{1,25}|[ -][A-ZÉÈ][\w'’]{1,25}|-(?:sur|les|la|le|de|du|en|sous|lès)-[\w'’-]{2,30})"
)
#: An address, or what is written like the name of a town; whether it is one is for `is_other_name`.
TOWN = compiled(
    rf"(?:\d{{1,4}}(?: ?bis| ?ter)?,? {_STREETS} [^\n,;.]{{3,50}}(?:,? \d{{5}})?(?:,? [A-ZÉÈ][\w'’-]{{1,25}})?)"
    rf"|(?:\d{{1,4}}[a-z]?,? [A-Z][a-z]{{2,20}}(?: [A-Z][a-z]{{2,20}})? {_ROADS}(?:, [A-Z][\w'’-]{{1,25}})?)"
    r"|(?:(?:La |Le |Les |L['’]|Saint[ -]|Sainte[ -]|St\.? |New |San |Los |Aix[ -])?[A-ZÉÈÎÂ][\w'’]{1,25}"
    rf"{_JOINED}{{0,3}}(?: \d{{1,2}}(?:e|er|ème|eme)?(?![\w]))?)"
)
_NOT_TOWNS = frozenset(
    {
        "je", "nous", "vous", "react", "python", "java", "php", "excel", "word", "power", "figma", "teams",
        "zoom", "skype", "wordpress", "django",
        "node", "angular", "vue", "aws", "azure", "cdi", "cdd", "ux", "ui", "seo", "it", "rh", "pme", "esn",
        "bts", "cap", "remote", "teletravail", "online", "distance", "hybrid", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "samedi", "dimanche", "january", "february", "march", "april", "may", "june", "july", "august",
        "september",
        "october", "november", "december", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet",
        "aout", "septembre", "octobre", "novembre", "decembre", "english", "anglais", "french", "francais",
    }
)  # fmt: skip
#: Tools and tongues that are taught "à" or "in" themselves, forms of address, seasons, words of any text.
_OTHER_NAMES = frozenset(
    {
        "photoshop", "indesign", "illustrator", "canva", "notion", "chatgpt", "salesforce", "sap", "autocad", "revit",
        "sage", "odoo", "jira", "git", "docker", "kubernetes", "sql", "linux", "outlook", "scrum", "agile", "ia", "ai",
        "lean", "google", "linkedin", "instagram", "spanish", "german", "italian", "espagnol", "allemand", "italien",
        "moodle", "office", "powerpoint", "sketchup", "blender", "premiere", "affinity", "tableau", "sharepoint",
        "microsoft", "adobe", "unity", "javascript", "typescript", "scratch", "arduino", "madame", "monsieur", "easter",
        "christmas", "noel", "paques", "maths", "physics", "chemistry", "history", "the", "our", "your", "spring",
        "summer", "autumn", "winter", "mme", "mr", "mrs", "ms", "dr", "year", "grade", "key", "level", "cm1", "cm2",
        "ce1",
        "ce2", "cp", "ap", "gcse", "a-level", "q1", "q2", "q3", "q4", "europe", "france", "uk", "usa", "us", "eu",
        "vba",
        "wcag", "html", "css", "c", "r", "go", "rust", "ruby", "api", "crm", "erp", "b2b", "b2c", "pdf", "cv", "tva",
        "vat", "toussaint", "ascension", "pentecote", "diwali", "eid", "ramadan", "black", "full", "half", "bonjour",
        "hello", "hi", "dear", "cher", "chere", "merci", "thanks", "cordialement", "regards", "arabic", "chinese",
        "mandarin", "portuguese", "japanese", "latin", "dutch", "arabe", "chinois", "portugais", "i", "we",
        "you", "they", "he", "she", "on", "il", "elle", "ils",
    }
)  # fmt: skip
_WORDS_OF_NAME = 4
_WORD = compiled(r"[a-z0-9]+(?:['-][a-z0-9]+)*")


@cache
def _known() -> frozenset[str]:
    return frozenset(lexicon("towns")["towns"])


@cache
def _other_words() -> frozenset[str]:
    return frozenset(lexicon("towns")["words_too"])


def known_town(folded: str, start: int, limit: int, *, capital: bool) -> int | None:
    """The end of a known town's name that begins at `start`; None where none does.

    Names that are other words too count only where the text writes a `capital`.
    """
    end, found = start, None
    for _ in range(_WORDS_OF_NAME):
        word = _WORD.match(folded, end, limit)
        if word is None:
            break
        end = word.end()
        name = folded[start:end]
        if (name in _known() and name not in _other_words()) or (capital and name in _other_words()):
            found = end
        if folded[end : end + 1] != " ":
            break
        end += 1
    return found


@cache
def known_towns() -> re.Pattern[str]:
    """All known towns, as whole words."""
    names = sorted({*lexicon("towns")["towns"], *lexicon("towns")["words_too"]}, key=len, reverse=True)
    return compiled(rf"(?<![a-z])(?:{'|'.join(names)})(?![a-z])")


@cache
def _firsts() -> frozenset[str]:
    names = (*lexicon("towns")["towns"], *lexicon("towns")["words_too"])
    return frozenset(first.group() for name in names if (first := _FIRST_WORD.match(name)))


_FIRST_WORD = compiled(r"[a-z0-9]+")


def _may_be_known(folded: str, start: int, limit: int) -> bool:
    word = _FIRST_WORD.match(folded, start, limit)
    return word is not None and word.group() in _firsts()


def is_other_word(word: str) -> bool:
    """Whether a folded word with a capital is a month, a tool or a tongue."""
    return word in _NOT_TOWNS or word in _OTHER_NAMES


def is_other_name(folded: str, name: re.Match[str]) -> bool:
    """Whether a capitalised name is a month, a tool or a tongue, not a town."""
    first = inline(r"[ '-]").split(folded[name.start() : name.end()])[0]
    return is_other_word(first)


_CODE = compiled(r"[A-Za-z]\d")


def town_at(page: Page, start: int, limit: int) -> tuple[int, int] | None:
    """The span of the town or address that begins at `start`: known, or written with a capital and nothing else."""
    text = page.text
    first = text[start : start + 1]
    capital = first.isupper()
    if not capital and not first.isdigit() and not _may_be_known(page.folded, start, limit):
        return None
    shouted = capital and text[start + 1 : start + 2].isupper() and text[start:limit].isupper()
    known = known_town(page.folded, start, limit, capital=capital and not shouted)
    name = TOWN.match(page.text, start, limit) if not shouted else None
    coded = name is not None and not first.isdigit() and _CODE.search(name.group())  # "IR35"
    if name is not None and not coded and not is_other_name(page.folded, name):
        return name.span()
    return None if known is None else (start, known)
