"""The small parts of a letter: subject line, greeting, signature, sentences put together."""

from __future__ import annotations

import re
import unicodedata

from sansregret.reading.pattern import compiled, inline
from sansregret.wording.values import one_line

_REPLY_PREFIX = compiled(
    r"(?:\s|(?:re|ré|rép|aw|sv|tr|fw|fwd|wg)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:){1,60}", re.IGNORECASE
)
#: Longer subjects are cut: a subject is a line, not a letter.
_SUBJECT_LENGTH = 150
_NAME_LENGTH = 60

#: Words of names that are not a person's: nobody is greeted "Hello Recruitment Team". A surname among them costs
#: a first name in the greeting, a firm that is missed costs more.
_NOT_A_PERSON = compiled(
    r"\b(?:equipe|service|contact|info|support|team|recruit\w{0,10}|recrutement|rh|hr|formations?|training|"
    r"no-?reply|sarl|sas|sasu|eurl|scop|scic|ltd|inc|gmbh|llc|plc|cabinet|agence|agency|groupe|group|holding|mairie|"
    r"association|organisme|centre|center|institut|institute|schools?|ecoles?|lycee|college|universite|university|"
    r"academie|academy|campus|studio|ateliers?|consulting|conseils?|consultants?|solutions|services|systems|digital|"
    r"linkedin|notifications?|jobs?|careers?|emploi|interim|talents?|staffing|direction|accueil|secretariat|admin\w{0,12}|"
    r"editions?|editeurs?|fondation|foundation|federation|syndicat|societe|company|compagnie|entreprise|partners|"
    r"partenaires|reseau|network|media|medias|labs?|technologies|production|productions|communication|marketing|"
    r"commercial|sales|billing|facturation|comptabilite|chambre|cci|pole|musee|museum|bibliotheque|library|mediatheque|"
    r"hopital|hospital|clinique|clinic|ministere|prefecture|departement|department|commune|ville|cooperative|"
    r"collectif|comite|banque|bank|assurances?|restaurant|hotel|club|office|learning|et|and|pour|chez|of|the|les|des)\b"
)
_NAME = compiled(r"[^\W\d_][\w'’.-]{0,30}(?: [\w'’.-]{1,30}){0,3}")

#: First words that lose their capital inside a sentence. Others may be names and keep it.
_LOWERABLE = {
    "fr": (
        " je j' mon ma mes le la les l' ce cette ces cela c' ça il elle on nous pour ne un une des à au aux dans "
        "combien quel quelle quels quelles quand où comment que qu' qui en sur avec est serait faudrait y "
    ),
    "en": (
        " my the this that these it a an to for in on at we there how what when where who which would could "
        "will is are do does by full "
    ),
}
_FIRST_WORD = compiled(r"[^\W\d_]{1,20}(?:['’]|(?:-[^\W\d_]{1,10}){0,2})")


def reply_subject(subject: str, default: str) -> str:
    """The subject line of the answer: one clean line, "Re: " once. `default` where there is no subject."""
    line = one_line(subject)
    prefix = _REPLY_PREFIX.match(line)
    if prefix:
        line = line[prefix.end() :].strip()
    if not line:
        return default
    if len(line) > _SUBJECT_LENGTH:
        line = line[:_SUBJECT_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:.-") + "…"
    return f"Re: {line}"


def person_name(correspondent: str) -> str:
    """The name of a person as it may stand in a greeting; "" for what is no name (an address, a service, a firm)."""
    name = (
        inline(r"\s?\([^()]{0,60}\)$|\s(?:[|/@•·]|[-–—]\s).{0,80}$").sub("", one_line(correspondent)).strip("\"'“”«» ")
    )
    if "," in name:
        name = _without_comma(*(part.strip() for part in name.split(",", 1)))
    folded = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    if not name or len(name) > _NAME_LENGTH or not _NAME.fullmatch(name) or _NOT_A_PERSON.search(folded):
        return ""
    words = name.title().split() if name.islower() else name.split()
    return "" if _looks_like_a_brand(words) else " ".join(_in_order(words))


def _without_comma(before: str, after: str) -> str:
    """« MARTIN, Claire » turned round; "" where the comma may stand before a firm or a title: « Claire Martin, X »."""
    return f"{after} {before}" if " " not in before or before.isupper() or before[:1].islower() else ""


def _looks_like_a_brand(words: list[str]) -> bool:
    """A digit, a capital in the middle of the only word (« LearnUp »), or one word all in capitals."""
    only = words[0] if len(words) == 1 else ""
    capitals_inside = any(char.isupper() for part in inline(r"[-'’.]").split(only) for char in part[1:])
    return any(char.isdigit() for word in words for char in word) or capitals_inside


def _in_order(words: list[str]) -> list[str]:
    """« MARTIN Claire » is « Claire Martin »: a surname in capitals goes last, and loses them."""
    surnames = [word for word in words if word.isupper() and len(word) > 2]
    if surnames and words[0] == surnames[0] and len(surnames) < len(words):
        words = [*(word for word in words if word not in surnames), *surnames]
    return [word.title() if word in surnames else word for word in words]


def greeting(correspondent: str, *, language: str, familiar: bool) -> str:
    """« Bonjour Claire Martin, », « Bonjour Claire, » between people who say tu, "Hello Claire,"."""
    hello = "Bonjour" if language == "fr" else "Hello"
    name = person_name(correspondent)
    first, _, rest = name.partition(" ")
    title = first.rstrip(".").lower()
    if language == "fr" and rest and title in _FRENCH_TITLES:
        return f"{hello} {_FRENCH_TITLES[title]} {rest},"
    if familiar or language == "en":
        name = name if title in _TITLES or first.endswith(".") else first
    return f"{hello} {name}," if name else f"{hello},"


_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "m", "mme", "mlle", "madame", "monsieur"})
#: A title is written in full where somebody is addressed.
_FRENCH_TITLES = {"m": "Monsieur", "mr": "Monsieur", "mme": "Madame", "mlle": "Madame", "dr": "Docteur"}


def sentence(text: str) -> str:
    """A text as a sentence: capital first, punctuation last. "" stays ""."""
    text = text.strip()
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?…" else f"{text}."


def inside(text: str, language: str) -> str | None:
    """A sentence to stand after a colon, without its capital; None where the capital may be a name's."""
    word = _FIRST_WORD.match(text)
    if word is None:
        return None
    first = word.group().replace("’", "'").lower()
    if language == "en" and first.split("'")[0] == "i":
        return text
    if not text[0].isupper():
        return text
    known = f" {first.split('-')[0]} " in _LOWERABLE[language]
    return text[0].lower() + text[1:] if known else None


def first_sentence(text: str) -> str:
    """The first sentence of a reason, for the short form."""
    match = inline(r"[^.!?…]{1,400}[.!?…](?=\s|$)").match(text)
    return match.group() if match else text
