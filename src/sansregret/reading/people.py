"""Parser of `sender`: whether the one who needs the work speaks (direct) or somebody who hires for others.

Words of an intermediary beat words of need, since an agency says "we are looking" too. "Our clients", "client-side"
and customers that a product has are no sign of an intermediary.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from sansregret.core.facts import Certainty
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Combine, Parser, best
from sansregret.reading.pattern import compiled
from sansregret.reading.people_phrases import NAMED, NOT_NAMED, direct, intermediary, passed_on

_STATED, _LIKELY = Certainty.STATED, Certainty.LIKELY
_DIRECT, _INTERMEDIARY = "direct", "intermediary"

# "électricien à mon compte"
_OWN_ACCOUNT = frozenset({"mon compte", "notre compte"})
_BARRED = compiled(
    r"(?<![a-z])(?:pas|ni|no|not|sans|without|except|hors|non|s'abstenir|recrutent|satisf\w{1,7}"
    r"|no third[ -]party|agences?|unsolicited|never|aucune?|relation|besoins de|projets? pour|experience (?:en"
    r"|de|avec|with|in|as)|travaille)(?: [a-z']{1,12}){0,2} $"
)
_BARRED_AFTER = compiled(
    r" {0,2}[,:-]? {0,2}(?:s'abstenir|please do not|need not|not welcome|no thanks|please don't|agencies please)"
)
_OWN_NEED = compiled(
    r"(?<![a-z])(?:(?:for|pour|to join|renforcer|rejoindre|grow|expand|grossir) (?:our|notre) (?:own "
    r"|propre )(?:team|equipe)|(?:our|notre) own |nos propres|notre propre|en interne|for our own|in-house team"
    r"|pour nous-memes?|(?:looking )?for ourselves)(?![a-z])"
)


_OWN_TEAM = 9
_RANKS = {"sure": 4, "maybe": 3, "faint": 0, "own": 3, "need": 2, "hint": 1}


def _parse_intermediary(page: Page, sentence: Sentence) -> Iterator[Finding]:
    folded = page.folded
    own = bool(_OWN_NEED.search(folded, sentence.start, sentence.end))
    for match in chain(page.matches(intermediary(), sentence), page.matches(passed_on(), sentence)):
        before = folded[max(sentence.start, match.start() - 40) : match.start()]
        if (
            match.group() in _OWN_ACCOUNT
            or _BARRED.search(before)
            or _BARRED_AFTER.match(folded, match.end(), sentence.end)
        ):
            continue
        if own:
            yield page.found("sender", _DIRECT, match.span(), rank=_OWN_TEAM)
            return
        kind = match.lastgroup or ""
        certainty = _STATED if kind == "sure" else _LIKELY
        yield page.found("sender", _INTERMEDIARY, match.span(), certainty=certainty, rank=_RANKS[kind])


def _parse_direct(page: Page, sentence: Sentence) -> Iterator[Finding]:
    for match in page.matches(direct(), sentence):
        kind = match.lastgroup or ""
        certainty = _LIKELY if kind == "hint" else _STATED
        yield page.found("sender", _DIRECT, match.span(), certainty=certainty, rank=_RANKS[kind])


def _parse_named(page: Page, sentence: Sentence) -> Iterator[Finding]:
    """A named body that looks for somebody, at the head of a sentence."""
    match = NAMED.match(page.folded, sentence.start, sentence.end)
    head = page.text[sentence.start : sentence.start + 12].lstrip("#*_[ -«>")
    if match is None or (match["body"] is None and not head[:1].isupper()):
        return
    if page.text[match.end() - 1] == "é" or NOT_NAMED.search(match.group()) or intermediary().search(match.group()):
        return
    yield page.found("sender", _DIRECT, match.span(), rank=2)


def _combine_sender(findings: Sequence[Finding]) -> Finding | None:
    """Words of an intermediary beat words of need; a possible agency that speaks of its own team does not."""
    own = [f for f in findings if f.rank == _OWN_TEAM]
    if own:
        return own[0]
    between = [f for f in findings if f.value == _INTERMEDIARY and f.rank]
    direct = [f for f in findings if f.value == _DIRECT and f.certainty is _STATED]
    return best(between or direct or [f for f in findings if f.value == _INTERMEDIARY] or findings)


PARSERS: tuple[Parser, ...] = (
    Parser(
        name="sender.intermediary",
        opens=(intermediary, passed_on),
        parse=_parse_intermediary,
    ),
    Parser(
        name="sender.direct",
        opens=(direct,),
        parse=_parse_direct,
    ),
    Parser(
        name="sender.named",
        opens=(NAMED,),
        parse=_parse_named,
    ),
)  # fmt: skip
COMBINE: Mapping[str, Combine] = {"sender": _combine_sender}
