"""What of a message may be shown to somebody else: the sender's own words, without what identifies or reaches people.

Quoted history, signatures and legal notices are left out; mail addresses, links, telephone numbers, account numbers
and street addresses are masked. Names that stand in the text itself stay: no pattern knows them all.
"""

from __future__ import annotations

import re
from functools import cache

from sansregret.core.request import Message
from sansregret.reading.page import READABLE
from sansregret.reading.pattern import compiled

#: What stands for something that was left out of a line.
MASK = "[...]"
#: More characters of one message are never shown.
MOST_SHOWN = 12_000


@cache
def _private() -> re.Pattern[str]:
    return compiled(
        r"(?:https?://|www\.)[^\s<>()\[\]\"]{0,2000}[^\s<>()\[\]\",.;:!?]"
        r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}"
        # An account number (IBAN).
        r"|(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)"
        # Telephone numbers: international, French (one separator throughout), American, British.
        r"|(?<![\w+])(?:\+|00)\d{1,3}[ .()/-]{0,3}(?:\d[ .()/-]{0,3}){6,12}\d(?!\w)"
        r"|(?<!\w)0\d([ .-]?)\d{2}(?:\1\d{2}){3}(?!\w)"
        r"|(?<![\w(])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\w)"
        r"|(?<!\w)\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?!\w)"
        # A house number with its street, to the end of the line or of the clause.
        r"|(?<!\w)\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?i:rue|avenue|av\.|bd|boulevard|place|impasse|chemin|all[ée]e|quai"
        r"|route)(?!\w)[^,;\n]{0,60}"
        r"|(?<!\w)\d{1,4}[a-d]?,? (?:[A-Z][\w'’-]{1,20} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Square)"
        r"(?!\w)\.?"
    )


def masked(text: str) -> str:
    """The text with what reaches or places a person masked."""
    return _private().sub(MASK, text)


def excerpt(message: Message) -> str:
    """The body of a message as somebody else may see it, at most `MOST_SHOWN` characters.

    Every stretch of it that holds no mask stands in the canonical text as it is.
    """
    zones = message.zones
    text = "\n".join(message.body[z.start : z.end] for z in zones if z.kind in READABLE) if zones else message.body
    return masked(text.strip())[:MOST_SHOWN]
