"""How close what is asked for is to a topic: in its words, by its tasks or its setting, or far from it."""

from __future__ import annotations

from collections.abc import Sequence

from sansregret.core.facts import Certainty
from sansregret.reading.labelled import is_job, labelled
from sansregret.reading.page import Finding
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.subject import LABELLED, OBJECT
from sansregret.reading.topic_hits import Hit, is_person, overlaps
from sansregret.reading.trades import TradeKind, is_of_teaching, is_recognised, listed, trades_in, words

_ASKED, _PART = 3, 2
#: Subjects up to this rank were met in a sentence that asks, not named by a construction.
FOUND_BY_THE_WAY = 10
_IN_PASSING = 2
# So many different words of a setting, where nothing else is named, make one.
_SETTINGS = 2
# "our own team"
_BARE = 3
_HEAD = 30
_TAIL = 4
# A role that is sought for teaching.
_TO_TEACH = compiled(
    r"(?<![a-z])(?:pour|to|who can|qui (?:peut|puisse|saura\w{0,3}|pourra\w{0,3})|capable d[e']|able to|afin d[e']"
    r") ?(?:[a-z']{1,10} ){0,2}?(?:animer|former|donner|dispenser|intervenir|assurer|enseigner|encadrer"
    r"|concevoir|coacher|deliver|teach|train|give|run|lead|facilitate|design|tutor|coach)(?![a-z])"
)
_PURPOSE = compiled(
    r"(?<![a-z])(?:pour|to|afin d[e']|who(?: can| will| could)?|that will|qui(?: peut| puisse| saurait| pourrait)?"
    r"|capable d[e']|able to) ?(?:nous |us |venir |come (?:and )?|les |la |le |leur |lui |me )?$"
)
# An occasion or reason, not what is asked for ("before the audit", "suite à notre bilan").
_OCCASION = compiled(
    r"(?<![a-z])(?:suite a|apres|lors de|pendant|following|after|before|avant|for|during|despite|malgre"
    r"|grace a) (?:notre|nos|le|la|les|l'|our|the|my|mon|ma|your|votre|this|cette|ce)(?: [a-z-]{2,12})? ?$"
)
# Those whom a thing is for are not whom one asks for.
_SERVED = compiled(
    r" (?:pour|for|a destination de|destine[er]?s? aux?) (?:les|nos|des|mes|vos|our|my|the|your|all)(?![a-z])"
)
_FOR = compiled(r"(?<![a-z])(?:pour|for|chez|dans|d'|de|in|at)(?![a-z])")

Closeness = tuple[str, Certainty, Finding]


def closeness(
    pages: Pages, subject: Finding | None, hits: Sequence[Hit], *, advert: bool, teaching: bool
) -> Closeness | None:
    """How close what is asked for is to a topic with these hits; None where that is not said."""
    named = next((h for h in hits if h.close and h.strength == _ASKED and overlaps(h.page, h.span, subject)), None)
    other = _plain_other(pages, subject, hits, teaching=teaching)
    if named is not None and other is None:
        return _quoted("loosely" if _is_modifier(named, subject) else "closely", Certainty.STATED, named)
    asked = [h for h in hits if h.close and h.strength == _ASKED]
    if asked:
        return _asked(asked, subject, other, hits)
    part = next((h for h in hits if h.close and h.strength >= _PART), None)
    part = part or next((h for h in hits if h.strength >= _PART), None)
    if part is not None:
        if part.close and _is_open_role(subject, hits):
            return _quoted("closely", Certainty.STATED if other is None else Certainty.LIKELY, part)
        if other or not part.close or part.listed or _other_stated(pages, subject, hits, teaching=teaching):
            return _quoted("loosely", Certainty.STATED, part)
        return _quoted("closely", Certainty.LIKELY, part)
    if other is None or subject is None or not _is_far(subject, other, hits, advert=advert):
        return _unnamed(subject, hits) or _setting(pages, subject, hits)
    quoted = Finding(fact="topics", value="no", spans=subject.spans, part=subject.part)
    return "no", Certainty.STATED, quoted


def _asked(asked: Sequence[Hit], subject: Finding | None, other: TradeKind | None, hits: Sequence[Hit]) -> Closeness:
    """Something of the topic is asked for, outside of what the subject names."""
    first = next((h for h in asked if h.worked), asked[0])
    if not first.worked and _is_near_role(subject, hits):
        return _quoted("loosely", Certainty.STATED, first)
    if subject is None:
        return _quoted("closely", Certainty.STATED, first)
    taught = next((h for h in asked if _is_to_teach(h, subject)), None)
    if taught:
        return _quoted("closely", Certainty.STATED, taught)
    if other is None:
        neutral = _is_neutral_role(subject, hits) and not overlaps(first.page, first.span, subject)
        return _quoted("loosely" if neutral else "closely", Certainty.STATED, first)
    if subject.rank <= FOUND_BY_THE_WAY and not _heads(subject) and not _comes_first(subject, first):
        return _quoted("closely", Certainty.STATED, first)
    made = next((h for h in asked if h.worked), None)
    if made and other is TradeKind.TASK and subject.rank != OBJECT:
        return _quoted("closely", Certainty.LIKELY, made)
    if first.worked and any(h.company for h in hits):
        return _quoted("closely", Certainty.LIKELY, first)
    return _quoted("loosely", Certainty.STATED, first)


def _is_far(subject: Finding, other: TradeKind, hits: Sequence[Hit], *, advert: bool) -> bool:
    """Whether no term speaks against it; in an advertisement for a plain role, a term in passing does not."""
    weak = [h for h in hits if h.strength]
    if advert and other is TradeKind.ROLE and subject.rank >= OBJECT:
        return sum(h.close for h in weak) <= _IN_PASSING
    return not weak


def _setting(pages: Pages, subject: Finding | None, hits: Sequence[Hit]) -> Closeness | None:
    """Several words of the topic's setting, where nothing else is named: probably that setting."""
    setting = [h for h in hits if not h.close and h.strength and not h.hint]
    if len({h.page.folded[h.start : h.end] for h in setting}) >= _SETTINGS and leaves_open(pages, subject):
        return _quoted("loosely", Certainty.LIKELY, setting[0])
    return None


def _unnamed(subject: Finding | None, hits: Sequence[Hit]) -> Closeness | None:
    """Nothing says plainly what is asked for, but a term of the topic is there: probably that."""
    close = next((h for h in hits if h.close and h.strength), None)
    if close is None or (subject is not None and subject.certainty is Certainty.STATED):
        return None
    return _quoted("closely", Certainty.LIKELY, close)


def _plain_other(pages: Pages, subject: Finding | None, hits: Sequence[Hit], *, teaching: bool) -> TradeKind | None:
    """The kind of the plain trade or task that is asked for and that no term of the topic names; None without one."""
    if subject is None or subject.certainty is not Certainty.STATED:
        return None
    page = next(page for page in pages.pages if page.part == subject.part)
    inside = [hit for hit in hits if hit.close and overlaps(hit.page, hit.span, subject)]
    if any(hit.strength for hit in inside):
        return None
    low, high = subject.spans[0]
    if _is_tail(subject, hits):
        return None
    if subject.rank <= FOUND_BY_THE_WAY and _OCCASION.search(page.folded, max(0, low - 30), low):
        return None
    served = _SERVED.search(page.folded, low, high)
    high = served.start() if served else high
    trades = trades_in(page.folded, low, high)
    if teaching and trades and all(is_of_teaching(page.folded, t) for t in trades):
        return None
    roles = [t for t in trades if t.kind is TradeKind.ROLE]
    if inside:
        outside = any(not any(t.start < h.end and h.start < t.end for h in inside) for t in roles)
        return TradeKind.ROLE if outside else None
    if not is_recognised(page.folded, low, high):
        job = subject.rank >= LABELLED and is_job(page, (low, high)) and not any(h.strength >= _PART for h in hits)
        return TradeKind.ROLE if job else None
    return TradeKind.ROLE if roles or any(t.kind is TradeKind.NEUTRAL for t in trades) else TradeKind.TASK


def _is_tail(subject: Finding, hits: Sequence[Hit]) -> bool:
    """Whether a subject met by the way only ends what a lesson says ("je prépare le concours d'adjoint")."""
    low = subject.spans[0][0]
    return subject.rank <= FOUND_BY_THE_WAY and any(
        h.close and h.worked and h.page.part == subject.part and h.start <= low <= h.end + _TAIL for h in hits
    )


def leaves_open(pages: Pages, subject: Finding | None) -> bool:
    """Whether what is asked for is left open: nothing is named, or a bare "somebody", or a label names it better."""
    if subject is None or subject.certainty is not Certainty.STATED:
        return True
    if names_nobody(pages, subject) and any(label.mail for label in labelled(pages.body)):
        return True
    page = next(page for page in pages.pages if page.part == subject.part)
    return len(words(page.folded, *subject.spans[0])) <= _BARE and names_nobody(pages, subject)


def names_nobody(pages: Pages, subject: Finding | None) -> bool:
    """Whether nothing is plainly asked for, or no more than "somebody"."""
    if subject is None or subject.certainty is not Certainty.STATED:
        return True
    page = next(page for page in pages.pages if page.part == subject.part)
    low, high = subject.spans[0]
    if is_recognised(page.folded, low, high):
        return False
    trades = [t for t in trades_in(page.folded, low, high) if t.kind is not TradeKind.LOOSE]
    return all(word.key in listed("anybody") for t in trades for word in words(page.folded, t.start, t.end))


def _other_stated(pages: Pages, subject: Finding | None, hits: Sequence[Hit], *, teaching: bool) -> bool:
    """Whether something is plainly asked for in words that hold no term of the topic, more than "somebody"."""
    if subject is None or names_nobody(pages, subject) or _is_tail(subject, hits):
        return False
    page = next(page for page in pages.pages if page.part == subject.part)
    trades = [t for t in trades_in(page.folded, *subject.spans[0]) if t.kind is not TradeKind.LOOSE]
    if teaching and trades and all(is_of_teaching(page.folded, t) for t in trades):
        return False
    return not any(hit.close and overlaps(hit.page, hit.span, subject) for hit in hits)


def _is_neutral_role(subject: Finding, hits: Sequence[Hit]) -> bool:
    """Whether what is asked for is a role of an open field that is more than "somebody" ("a project officer")."""
    page = next((h.page for h in hits if h.page.part == subject.part), None)
    if page is None or subject.certainty is not Certainty.STATED:
        return False
    trades = [t for t in trades_in(page.folded, *subject.spans[0]) if t.kind is TradeKind.NEUTRAL]
    anybody = listed("anybody")
    return any(word.key not in anybody for t in trades for word in words(page.folded, t.start, t.end))


def _is_open_role(subject: Finding | None, hits: Sequence[Hit]) -> bool:
    """Whether what is asked for is a role near to the topic that is no more than "somebody" ("un intervenant")."""
    inside = [h for h in hits if not h.close and h.strength and overlaps(h.page, h.span, subject)]
    return any(word.key in listed("anybody") for h in inside for word in words(h.page.folded, h.start, h.end))


def _is_near_role(subject: Finding | None, hits: Sequence[Hit]) -> bool:
    """Whether what is asked for is a role that is only near to the topic ("un facilitateur"), no mere "intervenant"."""
    inside = [
        h for h in hits if not h.close and h.strength == _ASKED and h.person and overlaps(h.page, h.span, subject)
    ]
    anybody = listed("anybody")
    return any(not any(w.key in anybody for w in words(h.page.folded, h.start, h.end)) for h in inside)


def _heads(subject: Finding) -> bool:
    """Whether the subject stands at the head of its text, as titles do."""
    return subject.spans[0][0] < _HEAD


def _comes_first(subject: Finding, hit: Hit) -> bool:
    """Whether the subject stands before a hit, in the same sentence."""
    sentence = hit.page.sentence_at(hit.start)
    return sentence is not None and hit.page.part == subject.part and sentence.start <= subject.spans[0][0] < hit.start


def _is_to_teach(hit: Hit, subject: Finding) -> bool:
    """ "a developer to teach a course": the course is what is asked for, though the role is another."""
    if not _comes_first(subject, hit):
        return False
    low = max(subject.spans[0][0], hit.start - 50)
    if hit.worked and not hit.listed and _PURPOSE.search(hit.page.folded, low, hit.start):
        return True
    return bool(_TO_TEACH.search(hit.page.folded, low, hit.end))


def _is_modifier(hit: Hit, subject: Finding | None) -> bool:
    """ "commercial formation": another role before the term, one that only sells or serves what it names."""
    if subject is None or not overlaps(hit.page, hit.span, subject):
        return False
    folded = hit.page.folded
    roles = [t for t in trades_in(folded, subject.spans[0][0], hit.start) if t.kind is TradeKind.ROLE]
    if not roles or is_person(folded[hit.start : hit.end]):
        return False
    serves = any(word.key in listed("serving") for word in words(folded, roles[0].start, roles[0].end))
    return serves or bool(_FOR.search(folded, roles[0].end, hit.start))


def _quoted(closeness: str, certainty: Certainty, hit: Hit) -> Closeness:
    finding = Finding(fact="topics", value=closeness, spans=(_with_noun(hit),), part=hit.page.part)
    return closeness, certainty, finding


_OPEN_END = compiled(
    r"(?<![a-z])(?:[cdlmnstv]es|nos|vos|leurs?|notre|votre|mon|ma|sa|son|une?|our|my|their|his|her|the|some|these|your)$"
)
_NOUN = compiled(r"[ \n](?:\d{1,3}[ \n])?[a-z'-]{2,24}")


def _with_noun(hit: Hit) -> tuple[int, int]:
    """The place of a term, with the word behind it where a quotation would break off at "ses" or "our"."""
    start, end = hit.span
    sentence = hit.page.sentence_at(start)
    noun = _NOUN.match(hit.page.folded, end, sentence.end) if sentence else None
    return (start, noun.end()) if noun and _OPEN_END.search(hit.page.folded, start, end) else (start, end)
