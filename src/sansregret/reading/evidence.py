"""What speaks for and against a request over the whole message: turns of phrase, each list with its weight.

No turn decides alone. The weights were set by hand: about what a careful reader would grant one such turn, in tenths
of certainty; a second one of the same list adds half of it, a third nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sansregret.reading.lexicon import lexicon
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.turns import Turns, tokens

#: Signs of a request, by list of ``lexicons/evidence.toml``.
FOR = {
    "wants": 4,
    "service": 4,
    "price": 4,
    "found_you": 2,
    "introduces": 2,
    "pay": 3,
    "passes_on": 5,
    "next_phase": 5,
    "tender": 5,
    "platform": 4,
    "learner": 5,
    "trouble": 2,
    "opportunity": 3,
}
#: Signs of other mail.
AGAINST = {
    "away": 8,
    "refusal": 8,
    "papers": 7,
    "notice": 6,
    "notification": 7,
    "digest": 7,
    "letter": 5,
    "unsubscribe": 3,
    "promo": 6,
    "seller": 7,
    "jobseeker": 10,
    "spam": 8,
    "done": 6,
    "friends": 5,
    "leisure": 1,
    "errands": 4,
}
#: The weight of each sign, below zero where it speaks against a request.
WEIGHTS: dict[str, float] = {**FOR, **{sign: -weight for sign, weight in AGAINST.items()}}


@cache
def turns() -> Turns:
    """The turns of all lists."""
    return Turns(lexicon("evidence"))


def weigh_words(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Each sign of a sentence; its parser is the name of the list, its rank the weight."""
    for sign, start, end in turns().find(tokens(page.folded, sentence.start, sentence.end)):
        asks = sign in FOR
        yield Finding(
            fact="asks_for_work", value=asks, spans=((start, end),), part=page.part, parser=sign,
            rank=0,
        )  # fmt: skip


PARSERS: tuple[Parser, ...] = (Parser(name="evidence", triggers=turns().anchors, parse=weigh_words),)
