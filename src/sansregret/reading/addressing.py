"""Sentences that put something to the reader: questions and wishes, and whether they are about work.

Requests are put in endless ways, but most hold a sentence that asks the reader something, or says what the writer
wishes, and in it a word of price, of time, of a deed, of people or of an occasion. Each adds a little.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from sansregret.reading.lexicon import lexicon
from sansregret.reading.turns import Token

#: What a question or wish adds by itself, and what each kind of word in it adds.
SIGNS = {"asks_price": 1.5, "asks_time": 1.5, "asks_deed": 1.5, "asks_people": 1.0, "asks_occasion": 0.5}
QUESTION, WISH = "question", "wishes"
ADDRESSING = {QUESTION: 1.5, WISH: 0.5, **SIGNS}

#: Words of these kinds make a question one about work; an errand stands within so many words of "could you".
_OF_WORK = frozenset({"price", "time", "deed"})
_NEAR = 4
_KINDS = tuple(name.removeprefix("asks_") for name in SIGNS)


@cache
def _words(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    entries = lexicon("addressing")[name]
    return (
        frozenset(entry for entry in entries if not entry.endswith("*")),
        tuple(entry[:-1] for entry in entries if entry.endswith("*")),
    )


@cache
def _kinds_of(word: str) -> tuple[str, ...]:
    """What a word may stand for: the reader, a wish, or one of the kinds of words of work."""
    found = []
    for name in ("reader", "wish", *_KINDS):
        words, prefixes = _words(name)
        if word in words or word.startswith(prefixes):
            found.append(name)
    return tuple(found)


def addressed(row: Sequence[Token]) -> Iterator[tuple[str, int, int]]:
    """The signs of one sentence: that it is a question or wish, and each kind of word of work that it holds."""
    first: dict[str, Token] = {}
    for token in row:
        for kind in _kinds_of(token.word):
            first.setdefault(kind, token)
    if "reader" in first and any(token.word == "?" for token in row):
        yield QUESTION, first["reader"].start, first["reader"].end
    elif "wish" in first:
        yield WISH, first["wish"].start, first["wish"].end
    else:
        return
    for kind in _KINDS:
        if kind in first:
            yield f"asks_{kind}", first[kind].start, first[kind].end


def is_errand(row: Sequence[Token]) -> bool:
    """Whether a sentence asks the reader to send, say, recall or hand over something, and nothing about work."""
    words = [token.word for token in row]
    if "?" not in words or any(_is_of_work(word) for word in words):
        return False
    if not _words("memory")[0].isdisjoint(words):
        return True
    pairs, errands = _words("modal")[0], _words("errand")[0]
    return any(
        f"{first} {second}" in pairs and not errands.isdisjoint(words[at + 2 : at + 2 + _NEAR])
        for at, (first, second) in enumerate(pairwise(words))
    )


def _is_of_work(word: str) -> bool:
    if word.startswith(_words("papers")[1]):
        return False
    words, prefixes = _words("before_work")
    return word in words or word.startswith(prefixes) or not _OF_WORK.isdisjoint(_kinds_of(word))


def triggers() -> tuple[str, ...]:
    """The words and signs of which one must stand in such a sentence."""
    return ("?", *lexicon("addressing")["wish"])
