"""Whatever a pattern matches holds one of each set of pieces that it is said to require."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.reading.literals import EDGE, Pieces, required

PATTERNS = (
    r"(?<![a-z])(?:nous|on) cherch(?:e|ons)(?![a-z])",
    r"h ?/ ?f|f ?/ ?h",
    r"a\.?s\.?a\.?p",
    r"[1-4]/5(?:e|eme)?s?",
    r"\d{1,2}[/.-]\d{1,2}",
    r"(?:19|20)\d\d",
    r"(?:je|tu){2,3} [a-c]{1,4}x",
    r"(?P<a>x|yy)z(?:(?P=a)|w+)",
    r"(?:un|une)? ?(?:jour|jours|semaine) (?:par|/) ?(?:semaine|mois)",
    r"(?>ab|a)c",
    r"w.{0,3}?z",
    r"[^a]b",
)


def holds(text: str, pieces: Pieces) -> bool:
    """Whether one of the pieces stands in the text, with no letter beyond an edge."""
    return any(
        re.search(
            ("(?<![a-z])" if piece.startswith(EDGE) else "")
            + re.escape(piece.replace(EDGE, ""))
            + ("(?![a-z])" if piece.endswith(EDGE) else ""),
            text,
        )
        for piece in pieces
    )


@pytest.mark.parametrize("source", PATTERNS)
@given(data=st.data(), around=st.tuples(st.text("abx -/", max_size=3), st.text("abx -/", max_size=3)))
def test_what_matches_holds_a_piece_of_each_required_set(
    source: str, data: st.DataObject, around: tuple[str, str]
) -> None:
    pattern = re.compile(source)
    core = data.draw(st.from_regex(source.replace("(?<![a-z])", "").replace("(?![a-z])", ""), fullmatch=True))
    text = around[0] + core + around[1]
    if text.isascii() and pattern.search(text):
        assert all(holds(text, pieces) for pieces in required(pattern, most=9))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"(?<![a-z])(?:nous|on) cherchons", {f"{EDGE}nous cherchons", f"{EDGE}on cherchons"}),
        (r"freelances?", {"freelance"}),
        (r"[a-z]+ recherche", {" recherche"}),
        (r"a|b", {"a", "b"}),
        (r"\w+(?= euros)", {" euros"}),
    ],
)
def test_the_rarest_pieces_are_chosen(source: str, expected: set[str]) -> None:
    assert required(re.compile(source))[0] == expected


@pytest.mark.parametrize("source", [r"[a-z]{3}", r".*", r"(?:abc)?", r"x*", r"(?<!a)", r"(?i)abc"])
def test_nothing_is_required_where_nothing_can_be_told(source: str) -> None:
    assert required(re.compile(source)) == ()
