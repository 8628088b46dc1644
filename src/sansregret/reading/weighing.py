"""The scale on which a message is laid: what speaks for a request for work, less what speaks against one.

Three kinds of signs add up: constructions that ask (`asking`), turns of phrase of both sides (`evidence`), and facts
that make a request concrete. No sign decides alone. The weights were set by hand and checked against labelled texts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sansregret.core.facts import Certainty
from sansregret.reading.evidence import WEIGHTS
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.trades import TradeKind, trades_in

#: A message without any sign is no request; it takes one good sign, or some weak ones, to make it one.
_START = -3.0
#: What a construction of `asking` adds, by its rank: 5 says it plainly, 1 hints. A second one adds half.
_CONSTRUCTION = {5: 6.0, 4: 4.0, 3: 3.0, 2: 2.0, 1: 1.0}
_PLAINLY = 4
#: What facts add, together at most `_MOST_CONCRETE`: advertisements and prices of goods have them, too.
_CONCRETE = {
    "subject": 3.0, "hours_per_week": 2.0, "days_per_week": 2.0, "participants": 2.0, "rates": 2.0, "contract": 1.0,
    "duration": 1.0, "effort": 1.0, "place": 1.0, "reply_by": 1.0, "urgent": 1.0,
}  # fmt: skip
_MOST_CONCRETE = 6.0
#: A second sign of one kind adds half; in a text of so many characters a single one against counts half.
_AGAIN, _CHANCE, _LONG = 1.5, 0.5, 1000
#: What was wanted is wanted no more.
_WITHDRAWN = -12.0
#: A mail from a list or a program; a discussion on a list.
_BY_PROGRAM = -5.0
_DISCUSSION = -6.0
#: Another language: in doubt it is shown.
_FOREIGN = 4.0
#: Who sells or looks for work asks for a call, too, speaks of prices and of what they do.
_PITCHES = frozenset({"seller", "jobseeker", "promo", "spam"})
_OF_EITHER_SIDE = frozenset({"service", "opportunity", "price", "available", "cue", "introduces", "found_you"})
#: So near below zero a second look is taken, at the first sentences.
_DOUBT = 3.5
_FIRST_SENTENCES = 15
_ASKED, _MATTER = 2.0, 1.0
_PLAIN = (TradeKind.ROLE, TradeKind.TASK)
_TO_THE_READER = compiled(
    r"(?<![a-z])(?:vous|votre|vos|tu|ton|ta|tes|toi|t'|you|your|u|ur)(?![a-z])[^?]{0,200}\?"
    r"|\?[^?]{0,40}(?<![a-z])(?:vous|you|tu)(?![a-z])"
)
_LISTED = compiled(
    r"^\s{0,4}(?:(?:re|fwd?|aw) ?: ?){0,3}\[[a-z0-9 -]{2,30}\] ?(?!.{0,80}(?:mission|formation|freelance|job|hiring))"
    r"|\nurl ?: ?~{5,2000}"
)
_LIST_ADDRESS = compiled(r"/(?:mailman/)?listinfo/|groups\.yahoo|/docs\.yahoo\.com|list-unsubscribe")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs(Finding):
    """All that the parsers saw on both sides of `asks_for_work`, to be weighed once the facts are known."""

    every: tuple[Finding, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The names of the parsers and lists."""
        return frozenset(finding.parser for finding in self.every)

    def strongest(self, *, asks: bool) -> Finding | None:
        """What speaks most for a request, or against one."""
        side = (finding for finding in self.every if finding.value is asks)
        return max(side, key=lambda f: abs(_weight(f)), default=None)


def balance(pages: Pages, found: Mapping[str, Finding]) -> float:
    """Above zero where more speaks for a request than against one."""
    signs = found.get("asks_for_work")
    every = signs.every if isinstance(signs, Signs) else ()
    kinds = {finding.parser for finding in every}
    total = _START + _of_words(pages, every, pitch=bool(kinds & _PITCHES))
    if not _is_of_the_writer(every, kinds):
        concrete = sum(weight for name, weight in _CONCRETE.items() if _is_sure(found.get(name)))
        total += min(_MOST_CONCRETE, concrete)
    if pages.message.bulk or pages.message.automatic:
        total += _BY_PROGRAM
    if _is_discussion(pages):
        total += _DISCUSSION
    language = found.get("language")
    if language is not None and language.value == "other":
        total += _FOREIGN
    return total + (_second_look(pages) if -_DOUBT <= total <= 0 and not kinds & _PITCHES else 0.0)


def _of_words(pages: Pages, every: Sequence[Finding], *, pitch: bool) -> float:
    by_kind: dict[str, list[Finding]] = {}
    for finding in every:
        if not (pitch and finding.parser in _OF_EITHER_SIDE):
            by_kind.setdefault(finding.parser, []).append(finding)
    long = len(pages.body.text) > _LONG
    total, constructions = 0.0, []
    for kind, several in by_kind.items():
        if kind in WEIGHTS:
            distinct = _distinct(several)
            factor = _AGAIN if distinct > 1 else _CHANCE if long and WEIGHTS[kind] < 0 else 1.0
            total += WEIGHTS[kind] * (min(factor, 1.0) if long and WEIGHTS[kind] < 0 and distinct < 3 else factor)
        else:
            constructions.append(max((_weight(finding) for finding in several), key=abs))
    asked = sorted((weight for weight in constructions if weight > 0), reverse=True)
    return total + sum(weight for weight in constructions if weight < 0) + sum(asked[:1]) + sum(asked[1:3]) / 2


def _weight(finding: Finding) -> float:
    weight = WEIGHTS.get(finding.parser)
    if weight is not None:
        return weight
    if finding.value is True:
        return _CONSTRUCTION[finding.rank]
    return _WITHDRAWN if finding.parser == "withdrawn" else -2.0 * finding.rank


def _distinct(findings: Sequence[Finding]) -> int:
    """How many findings stand at places of their own."""
    last, count = ("", 0), 0
    for finding in sorted(findings, key=lambda f: (f.part, f.spans[0])):
        start, end = finding.spans[0]
        if finding.part != last[0] or start >= last[1]:
            count += 1
        last = (finding.part, max(end, last[1] if finding.part == last[0] else 0))
    return count


def _is_of_the_writer(every: Sequence[Finding], kinds: set[str]) -> bool:
    """Whether dates, pay and trades are of the writer's own services or search, or of jobs for anybody."""
    if "digest" in kinds:
        return True
    plain = any(f.value is True and f.parser not in WEIGHTS and f.rank >= _PLAINLY for f in every)
    return bool(kinds & _PITCHES) and not plain


def _second_look(pages: Pages) -> float:
    """Where no words decide: questions to the reader, and whether trades or deliverables are spoken of."""
    asked, matter = False, set()
    for page in pages.pages[:2]:
        for sentence in page.sentences[:_FIRST_SENTENCES]:
            span = (page.folded, sentence.start, sentence.end)
            asked = asked or bool(_TO_THE_READER.search(*span))
            matter |= {page.folded[trade.start : trade.end] for trade in trades_in(*span) if trade.kind in _PLAIN}
    return (_ASKED if asked else 0.0) + _MATTER * min(len(matter), 2)


def _is_sure(finding: Finding | None) -> bool:
    return finding is not None and finding.certainty is Certainty.STATED


def _is_discussion(pages: Pages) -> bool:
    """A mailing list or a feed."""
    return any(
        _LISTED.search(page.folded, 0, 200) or _LIST_ADDRESS.search(page.text[-4000:].lower())
        for page in pages.pages[:2]
    )
