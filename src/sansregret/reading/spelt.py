"""Large numbers in words, in folded text: "cinq cents", "quatre-vingts", "deux mille", "five hundred", "two grand"."""

from __future__ import annotations

from sansregret.reading.numbers import SMALL_NUMBERS
from sansregret.reading.pattern import compiled

#: What only amounts of money are counted in, and spellings of other countries.
_MORE = {"vingts": 20, "huitante": 80, "couple": 2, "tenner": 10, "fiver": 5}
_UNITS: dict[str, float] = {word: value for word, value in SMALL_NUMBERS.items() if word != "one"} | _MORE
_SCALES = {"cent": 100, "cents": 100, "hundred": 100, "centaine": 100, "mille": 1000, "thousand": 1000, "grand": 1000}
_WORD = "|".join(sorted((*_UNITS, *_SCALES), key=len, reverse=True))
#: "A grand" is money in English; "grand" before another word is mostly French.
_WORD = _WORD.replace("grand", "grand(?! (?!for|max|per|all|tops|each|total|plus|and|in)[a-z])")
#: "Fourteen cents a word" are no hundreds.
_WORD = _WORD.replace("cents", "cents(?! (?:a (?:word|page|line|piece|minute|character)|per|each|apiece)(?![a-z]))")
#: A number of one to six words.
_AND = r"(?:[ -]|(?<=hundred) and |(?<=thousand) and |(?<=grand) and | of (?=hundred)|[ -]et[ -])"
SPELT_NUMBER = rf"(?:(?:a |une )?(?:{_WORD})(?![a-z])(?:{_AND}(?:{_WORD})(?![a-z])){{0,5}})"
_SPLIT = compiled(r"[ -]")


def spelt_number(text: str) -> float | None:
    """The value of a folded text that `SPELT_NUMBER` matched; None for a scale alone that means something else."""
    total = current = 0.0
    words = [w for w in _SPLIT.split(text) if w not in {"a", "une", "and", "et", "of"}]
    if words in (["cents"], ["couple"]) or text == "grand":
        return None
    for word in words:
        scale = _SCALES.get(word)
        if scale == 1000:
            total, current = total + max(1, current) * 1000, 0
        elif scale:
            current = max(1, current) * scale
        elif word in {"vingt", "vingts"} and current % 100 == 4:
            current += 76
        else:
            current += _UNITS[word]
    return float(total + current)
