"""What speaks for and against a request over the whole message: turns of phrase, each list with its weight.

No turn decides alone: it takes a sum of two or three to make a request (see `weighing`). The weights were set by hand
and checked against labelled texts. Those of lists that hold what only one side says (who looks for work, who is away,
who declines) are high; those of what both sides say (greetings of friends, who the writer is) are low.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from sansregret.reading.addressing import ADDRESSING, addressed, is_errand, triggers
from sansregret.reading.lexicon import lexicon
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Parser
from sansregret.reading.turns import Turns, tokens

#: Signs of a request, by list of ``lexicons/evidence.toml``.
FOR = {
    "wants": 5.0,
    "service": 4.5,
    "asked": 3.0,
    "price": 3.0,
    "terms": 4.5,
    "found_you": 2.0,
    "introduces": 2.5,
    "pay": 3.5,
    "passes_on": 4.0,
    "next_phase": 3.0,
    "tender": 5.0,
    "platform": 4.0,
    "learner": 4.5,
    "lessons": 2.0,
    "trouble": 2.5,
    "opportunity": 2.5,
}
#: Signs of other mail.
AGAINST = {
    "away": 6.0,
    "refusal": 6.5,
    "papers": 3.5,
    "notice": 5.0,
    "notification": 5.5,
    "digest": 5.0,
    "letter": 4.0,
    "unsubscribe": 3.5,
    "promo": 4.0,
    "seller": 4.5,
    "jobseeker": 6.0,
    "spam": 6.0,
    "done": 6.0,
    "friends": 3.5,
    "leisure": 0.5,
    "errands": 5.0,
    "running": 2.5,
    "minutes": 6.0,
    "advice": 5.0,
}
#: Signs in other languages than French and English; they count where one of these is written.
FOREIGN = {"foreign_asks": 3.0, "foreign_other": -6.0}
#: What a question that asks for a small thing holds as one about work does.
_OF_ERRANDS = frozenset({"service", "asked", "opportunity", *ADDRESSING})
#: The weight of each sign, below zero where it speaks against a request.
WEIGHTS: dict[str, float] = {**FOR, **ADDRESSING, **FOREIGN, **{sign: -weight for sign, weight in AGAINST.items()}}


@cache
def turns() -> Turns:
    """The turns of all lists."""
    return Turns(lexicon("evidence"), kept_as="evidence")


def weigh_words(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """Each sign of a sentence; its parser is the name of the list, its rank the weight."""
    row = tokens(page.folded, sentence.start, sentence.end)
    signs = [*turns().find(row), *addressed(row)]
    if is_errand(row):
        signs = [sign for sign in signs if sign[0] not in _OF_ERRANDS]
    for sign, start, end in signs:
        yield Finding(fact="asks_for_work", value=WEIGHTS[sign] > 0, spans=((start, end),), part=page.part, parser=sign)


PARSERS: tuple[Parser, ...] = (Parser(name="evidence", triggers=(*turns().anchors, *triggers()), parse=weigh_words),)
