"""Trades and tasks in folded text: "developpeur.se full stack", "charge(e) de communication", "blog posts".

Found by looking words up, not by a pattern: the list is long, and compiling it would cost a cold start more than
reading all of a message does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from sansregret.reading.kept import table
from sansregret.reading.lexicon import lexicon
from sansregret.reading.pattern import compiled

#: The endings of inclusive French: "developpeur.se", "charge(e)", "redacteur/trice", "un.e".
ENDING = r"(?:eur[.-]?rices?|e|es|se|ses|euse|euses|rice|rices|trice|ice|ne|nne|ere|re|te|ante|le|lle|elle|ve|esse|fe)"
_WORD = compiled(rf"([a-z0-9]{{1,40}}[#+]{{0,2}})((?:[.(/-]{{1,2}}{ENDING}\)?(?:[.-]s(?![a-z]))?(?![a-z]))?)")
_FEMININE = (
    ("teur", ("trice", "teuse", "teure")),
    ("eur", ("euse", "eure")),
    ("ien", ("ienne",)),
    ("er", ("ere",)),
    ("ant", ("ante",)),
    ("if", ("ive",)),
    ("on", ("onne",)),
    ("al", ("ale",)),
    ("e", ("ee",)),
)


_TONGUE = (
    r"(?:fr|en|de|es|it|pt|nl|pl|ru|zh|ja|ar|uk|us|english|french|german|dutch|spanish|italian|portuguese|polish"
    r"|russian|chinese|japanese|arabic|anglais|francais|allemand|espagnol|italien|portugais|neerlandais|russe"
    r"|chinois|japonais|arabe)"
)
#: What a translation is named by: "DE>FR", "Dutch -> English".
LANGUAGE_PAIR = compiled(
    rf"(?<![a-z]){_TONGUE} ?(?:->|=>|>|→) ?{_TONGUE}(?![a-z])"
    rf"|(?<![a-z])(?:du |de l'|from ){_TONGUE} (?:vers|en|to|into) (?:le |l'|la )?{_TONGUE}(?![a-z])"
)

# How far from a neutral role its field may stand ("expert en cybersécurité", "cloud security analyst"), in characters.
_FIELD_REACH = 18


class TradeKind(StrEnum):
    """role, task: says by itself what is wanted. neutral, loose: a role, a task that says little."""

    ROLE = "role"
    TASK = "task"
    NEUTRAL = "neutral"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class Trade:
    """A role or task at a place of the text."""

    kind: TradeKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word at its place; `key` is without plural and inclusive endings."""

    key: str
    start: int
    end: int


def words(folded: str, start: int, end: int) -> list[Word]:
    """The words of a stretch of folded text."""
    return [_word(m) for m in _WORD.finditer(folded, start, end)]


def _word(match: re.Match[str]) -> Word:
    base = match[1] + ("eur" if match[2].startswith(".eur") else "")
    return Word(_singular(base), match.start(), match.end())


def _singular(word: str) -> str:
    if word.endswith("aux") and len(word) > 4:
        return word[:-3] + "al"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def keys(phrase: str) -> tuple[str, ...]:
    """A phrase as the keys of its words."""
    return tuple(word.key for word in words(phrase, 0, len(phrase)))


_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@cache
def _phrases() -> _Phrases:
    """First key -> (keys, value of the kind), the longest first."""
    return table("trades", _made_phrases)


def _made_phrases() -> _Phrases:
    lists = lexicon("trades")
    known: dict[tuple[str, ...], TradeKind] = {}
    for name, kind in (
        ("loose_tasks", TradeKind.LOOSE),
        ("neutral", TradeKind.NEUTRAL),
        ("tasks", TradeKind.TASK),
        ("roles_en", TradeKind.ROLE),
        ("roles_fr", TradeKind.ROLE),
    ):
        for phrase in lists[name]:
            for form in _forms(keys(phrase), gendered=name in {"roles_fr", "neutral"}):
                known[form] = kind
    phrases: _Phrases = {}
    for form, kind in sorted(known.items(), key=lambda item: -len(item[0])):
        phrases.setdefault(form[0], []).append((form, kind.value))
    return phrases


def _forms(phrase: tuple[str, ...], *, gendered: bool) -> Iterator[tuple[str, ...]]:
    yield phrase
    if gendered:
        first = phrase[0]
        for ending, feminine in _FEMININE:
            if first.endswith(ending) and len(first) > 3:
                for other in feminine:
                    yield (first.removesuffix(ending) + other, *phrase[1:])
                break


@cache
def domain_keys() -> frozenset[tuple[str, ...]]:
    """The fields that make a neutral role plain."""
    return table("domains", lambda: frozenset(keys(phrase) for phrase in lexicon("trades")["domains"]))


@cache
def listed(name: str) -> frozenset[str]:
    """The keys of the single words of one list of the lexicon."""
    return table(f"trades {name}", lambda: frozenset(" ".join(keys(phrase)) for phrase in lexicon("trades")[name]))


@cache
def _of_teaching() -> frozenset[tuple[str, ...]]:
    forms = (form for phrase in lexicon("trades")["of_teaching"] for form in _forms(keys(phrase), gendered=True))
    return frozenset(forms)


def is_of_teaching(folded: str, trade: Trade) -> bool:
    """Whether a trade is one of teaching ("formatrice", "a workshop")."""
    return tuple(word.key for word in words(folded, trade.start, trade.end)) in _of_teaching()


def verb_forms(key: str) -> frozenset[str]:
    """A word and, for an English form in -ing, its base form ("translating": "translate")."""
    stem = key.removesuffix("ing")
    return frozenset({key} if stem == key else {key, stem, f"{stem}e"})


def trades_in(folded: str, start: int, end: int) -> list[Trade]:
    """The roles and tasks of a stretch of folded text, from left to right, the longest at each place."""
    row = words(folded, start, end)
    found: list[Trade] = []
    at = 0
    while at < len(row):
        for form, kind in _phrases().get(row[at].key, ()):
            last = at + len(form) - 1
            if last < len(row) and all(row[at + i].key == key for i, key in enumerate(form)):
                found.append(Trade(TradeKind(kind), row[at].start, row[last].end))
                at = last
                break
        at += 1
    return found


def is_recognised(folded: str, start: int, end: int) -> bool:
    """Whether a subject plainly names a trade or deliverable ("un developpeur", "consultant SAP", "un logo")."""
    trades = trades_in(folded, start, end)
    row = [word.key for word in words(folded, start, end)]
    if any(verb_forms(key) & listed("plain_verbs") for key in row[:5]):
        return True
    if any(trade.kind in (TradeKind.ROLE, TradeKind.TASK) for trade in trades):
        return True
    if LANGUAGE_PAIR.search(folded, start, end):
        return True
    near = (
        words(folded, max(start, trade.start - _FIELD_REACH), min(end, trade.end + _FIELD_REACH))
        for trade in trades
        if trade.kind is TradeKind.NEUTRAL
    )
    return any(_names_field([word.key for word in several]) for several in near)


def _names_field(row: list[str]) -> bool:
    return any((key,) in domain_keys() for key in row) or any(pair in domain_keys() for pair in pairwise(row))
