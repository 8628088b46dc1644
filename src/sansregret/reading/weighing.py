"""The scale on which a message is laid: what speaks for a request for work, less what speaks against one.

Three kinds of signs add up: constructions that ask (`asking`), turns of phrase of both sides (`evidence`), and facts
that make a request concrete. No sign decides alone. The weights were set by hand and checked against labelled texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sansregret.core.facts import Certainty
from sansregret.reading.addressing import ADDRESSING, QUESTION, WISH
from sansregret.reading.evidence import FOREIGN, WEIGHTS
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.trades import TradeKind, trades_in

#: A message without any sign is no request; it takes one good sign, or some weak ones, to make it one.
_START = -2.5
#: What a construction of `asking` adds, by its rank: 5 says it plainly, 1 hints. A second one adds half.
_CONSTRUCTION = {5: 6.5, 4: 4.5, 3: 3.5, 2: 2.0, 1: 1.0}
_PLAINLY, _HINT = 4, 2
#: What facts add, together at most `_MOST_CONCRETE`: advertisements and prices of goods have them, too.
_CONCRETE = {
    "subject": 2.0, "hours_per_week": 3.5, "days_per_week": 1.0, "participants": 2.0, "rates": 2.5, "contract": 2.0,
    "duration": 2.5, "effort": 1.5, "place": 1.0, "place_mode": 2.0, "reply_by": 2.5, "urgent": 2.5, "start": 1.0,
    "deadline": 1.0,
}  # fmt: skip
_MOST_CONCRETE = 7.0
#: Where no word asks for anything, bills, reminders and plans hold the same facts: these add no more than that, or
#: than that where the writer wishes something at least.
_MOST_BARE, _MOST_WISHED = 2.0, 4.0
#: They add nothing where work is going on, over or refused, nor in the mail of offices.
_GOES_ON = frozenset({"running", "errands", "papers", "notice", "refusal", "done", "away", "advice"})
#: Signs that something is asked of the reader, or that somebody is wanted; the others tell of pay, terms, the writer.
_ASKS = frozenset(
    {"wants", "service", "asked", "found_you", "passes_on", "tender", "platform", "learner", "trouble", "opportunity",
     "next_phase", "advertise", QUESTION}
)  # fmt: skip
#: A second sign of one kind adds as much again. A single one against a request counts less, less still in a text of so
#: many characters.
_AGAIN, _ALONE, _CHANCE, _LONG = 2.0, 0.65, 0.5, 1000
#: What was wanted is wanted no more.
_WITHDRAWN = -12.0
#: A mail from a list or a program; a discussion on a list.
_BY_PROGRAM = -5.0
_DISCUSSION = -6.0
#: Another language: a question is asked more easily, and in doubt it is shown.
_FOREIGN, _QUESTION_MARK = 1.0, 2.0
#: Who sells or looks for work asks for a call, too, speaks of prices and of what they do; so do minutes.
_PITCHES = frozenset({"seller", "jobseeker", "promo", "spam", "minutes"})
#: What they ask counts by this share where one pitch is seen, and where there are more.
_SHARES = (1.0, 0.5, 0.0)
_OF_EITHER_SIDE = frozenset(
    {"service", "asked", "opportunity", "price", "available", "cue", "introduces", "found_you", *ADDRESSING}
)
#: So near below zero a second look is taken, at the first sentences.
_DOUBT = 3.5
_FIRST_SENTENCES = 15
_MATTER = 0.75
#: A card of so many characters that opens with the work and holds a price or a telephone: "Logo for a bakery. £80."
_CARD, _OPENS_WITH_WORK = 200, 2.0
_OF_ONESELF = compiled(r"(?<![a-z])(?:je suis|i am|i'm|disponible|available)(?![a-z])")
_PRICE_OR_PHONE = compiled(r"[€£$]|euros?(?![a-z])|\d{2}[ .]\d{2}[ .]\d{2}|\d{5} ?\d{5,6}")
_PLAIN = (TradeKind.ROLE, TradeKind.TASK)
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
    language = found.get("language")
    foreign = language is not None and language.value == "other"
    every = signs.every if isinstance(signs, Signs) else ()
    if not foreign:
        every = tuple(finding for finding in every if finding.parser not in FOREIGN)
    kinds = {finding.parser for finding in every}
    pitches = len(_apart([finding for finding in every if finding.parser in _PITCHES]))
    total = _START + _of_words(pages, every, _SHARES[min(pitches, 2)])
    if not _is_of_the_writer(every, kinds):
        concrete = sum(weight for name, weight in _CONCRETE.items() if _is_sure(found.get(name)))
        total += min(_most_concrete(every, kinds), concrete)
    if pages.message.bulk or pages.message.automatic:
        total += _BY_PROGRAM * (2 if foreign else 1)
    if _is_discussion(pages):
        total += _DISCUSSION
    if foreign:
        total += _FOREIGN + (_QUESTION_MARK if "?" in pages.body.text else 0.0)
    if -_DOUBT <= total <= 0 and not kinds & _PITCHES:
        total += _MATTER * min(len(plain_trades(pages)), 2)
        total += _OPENS_WITH_WORK if _opens_with_work(pages) and not kinds & _GOES_ON else 0.0
    return total


def _of_words(pages: Pages, every: Sequence[Finding], share: float) -> float:
    """The words of both sides; those of either side count by a share where the writer seems to sell."""
    long = len(pages.body.text) > _LONG
    by_kind: dict[str, list[float]] = {}
    for finding in _apart(every):
        weight = _weight(finding) * (share if finding.parser in _OF_EITHER_SIDE else 1.0)
        by_kind.setdefault(finding.parser, []).append(weight)
    total = 0.0
    constructions: list[float] = []
    for kind, weights in by_kind.items():
        if kind not in WEIGHTS:
            constructions.append(max(weights, key=abs))
        elif long and WEIGHTS[kind] < 0:
            total += WEIGHTS[kind] * (_CHANCE if len(weights) == 1 else 1.0 if len(weights) == 2 else _AGAIN)
        else:
            total += weights[0] * (_lone(kind) if len(weights) == 1 else _AGAIN)
    asked = sorted((weight for weight in constructions if weight > 0), reverse=True)
    return total + sum(weight for weight in constructions if weight < 0) + sum(asked[:1]) + sum(asked[1:3]) / 2


def _lone(kind: str) -> float:
    """One turn alone may be chance; against a request it counts for less, since to miss one is worse."""
    return _ALONE if WEIGHTS[kind] < 0 else 1.0


def _weight(finding: Finding) -> float:
    weight = WEIGHTS.get(finding.parser)
    if weight is not None:
        return weight
    if finding.value is True:
        return _CONSTRUCTION[finding.rank]
    return _WITHDRAWN if finding.parser == "withdrawn" else -2.0 * finding.rank


def _apart(findings: Sequence[Finding]) -> list[Finding]:
    """The weightiest findings of each side that share no words: what is said once counts once."""
    taken: list[Finding] = []
    covered: defaultdict[tuple[str, bool], list[tuple[int, int]]] = defaultdict(list)
    for finding in sorted(findings, key=lambda f: -abs(_weight(f))):
        start, end = finding.spans[0]
        if finding.parser in (QUESTION, WISH):
            taken.append(finding)
            continue
        side = covered[finding.part, finding.value is True]
        at = bisect_left(side, (start, end))
        if all(start >= high or low >= end for low, high in side[max(0, at - 1) : at + 1]):
            taken.append(finding)
            side.insert(at, (start, end))
    return taken


def _most_concrete(every: Sequence[Finding], kinds: set[str]) -> float:
    """What facts add at most: much only where a word asks for something, however weakly."""
    if any(f.value is True and (f.parser in _ASKS or (f.parser not in WEIGHTS and f.rank > _HINT)) for f in every):
        return _MOST_CONCRETE
    if kinds & _GOES_ON:
        return 0.0
    return _MOST_WISHED if WISH in kinds else _MOST_BARE


def _is_of_the_writer(every: Sequence[Finding], kinds: set[str]) -> bool:
    """Whether dates, pay and trades are of the writer's own services or search, or of jobs for anybody."""
    if "digest" in kinds:
        return True
    plain = any(f.value is True and f.parser not in WEIGHTS and f.rank >= _PLAINLY for f in every)
    return bool(kinds & _PITCHES) and not plain


def plain_trades(pages: Pages) -> frozenset[str]:
    """The trades and deliverables that the first sentences of body and subject speak of."""
    named: set[str] = set()
    for page in pages.pages[:2]:
        for sentence in page.sentences[:_FIRST_SENTENCES]:
            trades = trades_in(page.folded, sentence.start, sentence.end)
            named |= {page.folded[trade.start : trade.end] for trade in trades if trade.kind in _PLAIN}
    return frozenset(named)


def _opens_with_work(pages: Pages) -> bool:
    """Whether a short text names a trade or deliverable first of all and holds a price or number, as cards do."""
    page = pages.body
    if not page.sentences or len(page.text) > _CARD or not _PRICE_OR_PHONE.search(page.text):
        return False
    if _OF_ONESELF.search(page.folded):
        return False
    first = page.sentences[0]
    trades = trades_in(page.folded, first.start, first.end)
    return any(trade.kind in _PLAIN and not page.folded[first.start : trade.start].strip() for trade in trades)


def _is_sure(finding: Finding | None) -> bool:
    return finding is not None and finding.certainty is Certainty.STATED


def _is_discussion(pages: Pages) -> bool:
    """A mailing list or a feed."""
    return any(
        _LISTED.search(page.folded, 0, 200) or _LIST_ADDRESS.search(page.text[-4000:].lower())
        for page in pages.pages[:2]
    )
