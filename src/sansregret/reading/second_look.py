"""What is asked for where no construction says it: a deliverable or role that a request merely names.

Read only where a message asks for work and holds no term of a topic, since this is how a request of another trade
often speaks ("tu montes toujours des podcasts ?", "our photographer ghosted us").
"""

from __future__ import annotations

from sansregret.core.facts import Certainty
from sansregret.reading.labelled import labelled
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.scope import is_writers_house
from sansregret.reading.subject import MENTIONED, phrase
from sansregret.reading.trades import LANGUAGE_PAIR, Trade, TradeKind, is_recognised, listed, trades_in, words

_SENTENCES = 30
HEADER = compiled(r"[>| ]{0,4}(?:de|from|a|to|cc|cci|bcc|date|sent|envoye|le|on|reply-to) ?:")
_READERS = compiled(
    r"(?<![a-z])(?:votre|vos|ton|ta|tes|your|ur|mon|my|son|his|her|their|leur|leurs|d'autres|other)(?: [a-z-]{2,12})? $"
)
_ARTICLE = compiled(
    r"(?<![a-z])(?:une?|un\(e\)|un\.e|an?|another|some|\d{1,2}|deux|trois|two|three) (?:[a-z-]{3,12} ){0,2}$"
)
_LOST = compiled(
    r"(?:,? (?:[a-z']{1,10} ){0,3})?(?:ghosted|let (?:us|me) down|has left|has retired|retired|left us|cancelled"
    r"|canceled|quit"
    r"|pulled out|dropped out"
    r"|is (?:off|ill|sick|away)|off sick|broke|has broken|nous a|m'a (?:lache|plante)|est malade|vient de|s'est"
    r"|ne peut plus"
    r"|a annule|nous lache|me lache|is in|is away|est en|part en)(?![a-z])"
)
_WRITER_IS = compiled(
    r"(?<![a-z])(?:suis|etes|es|est|sommes|am|i'm|been|was|is|as|comme|que|chez|par|by|from|retraite|ancien\w{0,2}"
    r"|former"
    r"|ex|dear|cher|chere|monsieur|madame|d'un|d'une|of an?)(?: (?:an?|une?))?(?: [a-z-]{3,12})? $"
)
_INFINITIVES = ("er", "ir", "dre", "oudre", "ire")
_ASKED_TO = compiled(r"(?<![a-z])(?:to|you|u|someone|somebody|please|pls|and|quote:|quote for:) $")


def second_look(pages: Pages) -> Finding | None:
    """The first trade or task that a message names as one may ask for it; None where there is none."""
    for page in pages.pages[:2]:
        for label in labelled(page):
            return _found(page, (label.start, label.end))
    for page in pages.pages[:2]:
        for sentence in page.sentences[:_SENTENCES]:
            span = None if HEADER.match(page.folded, sentence.start) else _in(page, sentence)
            if span:
                return _found(page, span)
    return None


def _in(page: Page, sentence: Sentence) -> tuple[int, int] | None:
    pair = LANGUAGE_PAIR.search(page.folded, sentence.start, sentence.end)
    if pair:
        return pair.span()
    for word in words(page.folded, sentence.start, sentence.end):
        if (word.key in listed("plain_verbs") or word.key in listed("chores")) and (
            word.key.endswith(_INFINITIVES) or _ASKED_TO.search(page.folded, sentence.start, word.start)
        ):
            return phrase(page.folded, word.start, sentence.end)
    for trade in trades_in(page.folded, sentence.start, sentence.end):
        if is_writers_house(page, trade.start):
            continue
        if trade.kind is TradeKind.NEUTRAL:
            span = phrase(page.folded, trade.start, sentence.end)
            before = page.folded[max(sentence.start, trade.start - 30) : trade.start]
            sought = (_ARTICLE.search(before) and not _WRITER_IS.search(before)) or before.endswith(": ")
            if span and sought and is_recognised(page.folded, *span):
                return span
        elif _may_be_wanted(page, sentence, trade):
            return trade.start, trade.end
    return None


def _may_be_wanted(page: Page, sentence: Sentence, trade: Trade) -> bool:
    before = page.folded[max(sentence.start, trade.start - 30) : trade.start]
    if trade.kind is TradeKind.TASK:
        key = " ".join(word.key for word in words(page.folded, trade.start, trade.end))
        return not _READERS.search(before) and key not in listed("mentioned_tasks")
    if trade.kind is not TradeKind.ROLE or _WRITER_IS.search(before):
        return False
    return bool(_ARTICLE.search(before)) or bool(_LOST.match(page.folded, trade.end, sentence.end))


def _found(page: Page, span: tuple[int, int]) -> Finding:
    text = page.text[span[0] : span[1]]
    return page.found("subject", text, span, certainty=Certainty.STATED, rank=MENTIONED)
