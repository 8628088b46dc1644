"""French typography: the spaces, apostrophes and elisions that a careful writer would put.

Only plain spaces and straight apostrophes are replaced; what a person typed otherwise stands.
"""

from __future__ import annotations

from sansregret.reading.pattern import compiled

_NO_BREAK = "\N{NO-BREAK SPACE}"
_DAY = r"(?:1er|\d{1,2}) (?:jan|fév|mar|avr|mai|jui|aoû|sep|oct|nov|déc)"
_RULES = (
    (compiled(r"(?<=[^\W\d_])'(?=[^\W_]|«)"), "’"),
    (compiled(r"\bde (?=au (?:moins|plus)\b)"), "d’"),
    (compiled(rf"\bde (?={_DAY})"), "du "),
    (compiled(rf"\b(avant|après) (?={_DAY})"), r"\1 le "),
    (compiled(r" (?=[:;?!»](?:\s|$|[.,)»]))"), _NO_BREAK),
    (compiled(r"(?<=«) "), _NO_BREAK),
    (compiled(r"(?<=\d) (?=[€£$%])"), _NO_BREAK),
)


def typeset(text: str) -> str:
    """« Oui : c'est l'idée ! » with no-break spaces and ’ instead of '."""
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text
