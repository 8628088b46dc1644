"""Where a date stands on its page: under a label, as a line of a card, at the beginning of its line."""

from __future__ import annotations

from sansregret.reading.date_cues import Cue, last_cue
from sansregret.reading.page import Page, Sentence
from sansregret.reading.pattern import compiled

_LABEL_LENGTH = 60
_CARD_NEIGHBOUR = compiled(
    r"\d{1,3} (?:mois|months?|jours?|days?|semaines?|weeks?|ans?|years?)$|[€$£]|experience|teletravail|remote"
    r"|freelance|hybrid"
)


def label_above(page: Page, sentence: Sentence) -> Cue | None:
    """The cue in a short label on the line above ("Date de début", "Start date:")."""
    above = page.neighbour(sentence, -1)
    if above is None or above.end - above.start > _LABEL_LENGTH or page.folded[above.end - 1] in ".!?;":
        return None
    return last_cue(page.folded, above.start, above.end)


def in_card(page: Page, sentence: Sentence) -> bool:
    """Whether lines beside this one are entries of a card: a duration, a price, "remote"."""
    neighbours = (page.neighbour(sentence, offset) for offset in (-2, -1, 1, 2))
    return (
        sum(
            1
            for n in neighbours
            if n and n.end - n.start < _LABEL_LENGTH and _CARD_NEIGHBOUR.search(page.folded, n.start, n.end)
        )
        >= 1
    )


def opens(page: Page, sentence: Sentence, position: int) -> bool:
    """Whether only a bullet stands before: a line that begins with the cue states more than prose that holds it."""
    return position < sentence.start or not page.folded[sentence.start : position].strip(" -+>#|_[")
