"""Read one quotation again: whether the words that somebody else points to say what he says they do.

The same parsers read the quotation, once within its sentences and once alone. What they find there counts only where
both readings allow it: words that are denied outside the quotation ("pas de | temps plein |") do not turn into their
contrary by being cut out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sansregret.core.facts import Certainty, Fact, Quote, Rate, Value
from sansregret.core.request import Message
from sansregret.reading.fold import fold
from sansregret.reading.page import READABLE, Page, make_page
from sansregret.reading.pattern import compiled
from sansregret.reading.read import Reader
from sansregret.reading.scope import negated

#: Longer quotations point at nothing.
LONGEST_QUOTATION = 600
_DENIED_AFTER = compiled(
    r"[ :,(?-]{0,3}(?:(?:est |sont |is |are |sera |serait )?(?:exclue?s?|impossibles?|refusee?s?|pas |not |non(?![a-z])"
    r"|no(?![a-z])|hors de question|out of the question|excluded|ruled out|s'abstenir)|(?:n'est|ne sont|n'est pas"
    r"|isn't|aren't|won't)(?![a-z]))"
)
#: How often a quotation may stand in a text; each place has to allow it.
_MOST_PLACES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What somebody says that a message states: a fact, its value, and the words that state it.

    `fact` is a name of `core.facts.KINDS`, or ``topics.ID`` with a closeness as `value`.
    """

    fact: str
    value: Value
    quotation: str


def confirm(claim: Claim, message: Message, reader: Reader, *, position: int = 0) -> Fact | None:
    """The claim as a suggested fact, where the message holds its quotation and the parsers read the same in it.

    The fact has the parsers' value and the whole quotation, by its first place in the message. `position` is that of
    the message in its thread. None where the quotation is not in the sender's own words (history, signature), where
    the parsers find nothing in it or something else, and where a denial outside the quotation reaches it, at any place
    where it stands.
    """
    if not claim.quotation.strip() or len(claim.quotation) > LONGEST_QUOTATION:
        return None
    found: list[Fact] = []
    for page in _pages(message):
        for start, end in _places(page, claim.quotation):
            read = _read_at(page, (start, end), claim, message, reader)
            if read is None:
                return None
            quote = Quote(start=start, end=end, text=claim.quotation, part=page.part, message=position)
            found.append(replace(read, quotes=(quote,), certainty=Certainty.SUGGESTED))
    return found[0] if found else None


def _pages(message: Message) -> Iterator[Page]:
    yield make_page("body", message.body, zones=message.zones)
    if message.subject:
        yield make_page("subject", message.subject)


def _places(page: Page, quotation: str) -> Iterator[tuple[int, int]]:
    """Where the sender wrote exactly these words."""
    start, count = page.text.find(quotation), 0
    while start >= 0 and count < _MOST_PLACES:
        end = start + len(quotation)
        if all(zone.kind in READABLE for zone in page.zones if zone.start < end and zone.end > start):
            yield start, end
            count += 1
        start = page.text.find(quotation, end)


def _sentences(page: Page, start: int, end: int) -> tuple[int, int]:
    """From the beginning of the sentence that holds `start` to the end of the one that holds `end`."""
    touched = [sentence for sentence in page.sentences if sentence.start < end and sentence.end > start]
    return min([start, *(s.start for s in touched[:1])]), max([end, *(s.end for s in touched[-1:])])


def _read_at(page: Page, place: tuple[int, int], claim: Claim, message: Message, reader: Reader) -> Fact | None:
    """What both readings agree on: within the sentences for what the words mean, alone for what they say."""
    start, end = place
    around = _fact_in(page, _sentences(page, start, end), claim.fact, message, reader)
    inside = _fact_in(page, place, claim.fact, message, reader)
    if any(fact is not None and not _agrees(claim, fact.value) for fact in (around, inside)):
        return None
    if around is not None and around.quotes and all(q.start >= start and q.end <= end for q in around.quotes):
        return around
    denied = negated(page, start) or _DENIED_AFTER.match(page.folded, end)
    return inside if inside is not None and inside.quotes and not denied else None


def _fact_in(page: Page, stretch: tuple[int, int], name: str, message: Message, reader: Reader) -> Fact | None:
    """What the parsers read in a stretch of a page, quoted by its place on the page."""
    start, end = stretch
    text = page.text[start:end]
    body, subject = ("", text) if page.part == "subject" else (text, "")
    cut_out = replace(message, body=body, subject=subject, zones=(), attachments=())
    fact = reader.read(cut_out).get(name.partition(".")[0])
    if fact is None:
        return None
    value = fact.value
    topic = name.partition(".")[2]
    if topic and isinstance(value, tuple):
        value = tuple(pair for pair in value if isinstance(pair, tuple) and pair[0] == topic)
        if not value:
            return None
    quotes = tuple(
        Quote(start=start + quote.start, end=start + quote.end, text=quote.text, part=quote.part)
        for quote in fact.quotes
    )
    return replace(fact, value=value, quotes=quotes)


def _agrees(claim: Claim, read: Value) -> bool:
    """Whether the parsers read the value that is claimed; words count as the same whatever their accents."""
    if claim.fact.startswith("topics."):
        return isinstance(read, tuple) and (claim.fact.partition(".")[2], claim.value) in read
    claimed = claim.value
    if isinstance(claimed, bool) or isinstance(read, bool):
        return claimed is read
    if isinstance(claimed, str) and isinstance(read, str):
        return _same_words(claim.fact, claimed, read)
    if isinstance(claimed, tuple) and isinstance(read, tuple):
        return len(claimed) == len(read) and all(any(_same_item(a, b) for b in read) for a in claimed)
    return claimed == read


def _same_words(fact: str, claimed: str, read: str) -> bool:
    if fact not in ("subject", "place"):
        return claimed == read
    one, other = " ".join(fold(claimed).split()), " ".join(fold(read).split())
    return bool(one) and (one in other or other in one)


def _same_item(claimed: object, read: object) -> bool:
    """The same word, or the same pay; a currency that was not claimed may be any."""
    if isinstance(claimed, Rate) and isinstance(read, Rate) and claimed.currency is None:
        return replace(claimed, currency=read.currency) == read
    return claimed == read
