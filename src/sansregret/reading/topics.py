"""Closeness of what is asked for to the user's topics, and the frame's own mention facts.

Terms are looked for by sentence; where they stand decides: in what is asked for (closely), among its tasks or its
setting (loosely), or where they say nothing of the work (a diploma, a benefit). A topic is far (`no`) only where a
plain trade or task is asked for and no term at all speaks against it: a wrong `no` loses a good client.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from sansregret.core.facts import Certainty
from sansregret.core.frame import FactSettings, Topic
from sansregret.reading import asking
from sansregret.reading.fold import fold
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.scan import Scanner
from sansregret.reading.scope import negated
from sansregret.reading.sections import Section, sections
from sansregret.reading.trades import TradeKind, is_recognised, listed, trades_in, words

# What the worker has learnt, or will be taught: no sign of the work itself.
_DIPLOMA = compiled(
    r"(?<![a-z])(?:bac ?\+|bac(?:\+\d|calaureat)|diplom|degree|bachelor|master|bts|dut|licence|ecole d'ingenieurs?"
    r"|ingenieure?s?|superieure?|universit|niveau|issue?(?:\(e\)|\.e)? d|titulaire|equivalen|certifi|cursus"
    r"|graduate|autodidacte|issu de|bafa|phd|msc|bsc)"
)
_DIPLOMA_LEAD = compiled(
    r"(?:^|[,;:(.] ?|- |etes |profil |candidat |est |ingenieur |double |suivi une |une bonne |une "
    r"|avec une )(?:issue?(?:\(e\)|\.e)? (?:de |d'une )|titulaire d'une |de |solide |votre )$"
)
_HOLDER = compiled(
    r"(?<![a-z])(?:titulaire|issue?s?|diplomee?s?|vous avez|vous etes|vous justifiez|tu as|tu es|you have"
    r"|you hold)(?![a-z])"
)
_RECEIVED = compiled(
    r"(?<![a-z])(?:(?:vous |tu )(?:serez|seras|beneficie\w{1,5}|recevrez)(?! charge)[^.;]{0,30}$"
    r"|you(?:'ll| will) (?:receive|get|be given|have access to|benefit from)[^.;]{0,25}$"
    r"|(?:vous|te|t') ?(?:propose|offre|proposons|offrons) (?:un|une|des) $"
    r"|(?:dans|lors de|pendant|durant|during|through) (?:votre|ton|your) $"
    r"|(?:budget|acces|droit|prime|financement) (?:de |d'|a la |a des |aux |en |illimite a la |annuel de )?$"
    r"|(?:access to|budget for|on[ -]the[ -]job|full) $)"
)
_OFFERED = compiled(
    r"(?<![a-z])(?:(?:possibilites?|opportunites?) (?:de |d')(?:[a-z]{2,10} )?$|(?:we (?:offer|provide|give)"
    r"|nous (?:offrons|proposons)|paid|ongoing"
    r"|continuous|internal|initial|comprehensive) (?:[a-z]{2,12} ){0,2}$)"
)
# What the worker should be like ("patience et pédagogie").
_TRAIT = compiled(r"(?<![a-z])(?:sens|patiente?|patience|qualites|esprit|envie|dote)(?![a-z])[^.;:]{0,40}$")
_GIVEN_AFTER = compiled(
    r"^[a-z -]{0,14}(?:et (?:integration|accompagnement) )?(?:prises? en charge|assuree?s?|prevues?|offertes?"
    r"|remunerees?|continues?|internes?|initiales?|(?:is |will be )?(?:provided|given|included)|budget|allowance"
    r"|opportunities|and development|dispensees? par|a nos outils|a votre arrivee|prealable|par nos soins"
    r"|fournie)(?![a-z])"
)
_WORK_VERB = compiled(
    r"(?<![a-z])(?:(?:anim|form|dispens|donn|assur|encadr|enseign|coach|organis|facilit|propos|prepar|redig|cre"
    r"|mener|men|pilot"
    r"|realis|elabor|particip|contribu|developp|lanc|soutenir|concev|intervenir|construi|produi|accompagn)(?:e|er"
    r"|ez|eras?|erez|erons|ant|e a|oir|re|s)?"
    r"|l'animation|l'organisation|creation|conception|animation|preparation|organisation|mise en place"
    r"|(?:deliver|run|lead|design|creat|teach|train|facilitat|giv|host|mentor|writ|prepar|conduct|build|provid"
    r"|develop|organi[sz]|plan)(?:e|es|s|ing|ning)?)"
    r" (?:(?!et |and |ou |or )[a-z'/-]{1,14} ){0,4}?(?:d')?$"
)
_TEACHING = compiled(
    r"(?<![a-z])(?:pour|to|who can|qui (?:peut|puisse|saura\w{0,3}|pourra\w{0,3})|capable d[e']|able to|afin d[e']"
    r"|and|et) ?(?:[a-z']{1,10} ){0,2}?(?:animer|former|donner|dispenser|intervenir|assurer|enseigner|encadrer"
    r"|concevoir|coacher|deliver|teach|train|give|run|lead|facilitate|design|tutor|coach)(?![a-z])"
)
_COUNTED = compiled(r"\d (?:un )?$")
_FEW = 2
# A text with more terms than this says nothing more by them.
_MOST_HITS = 400
# The first word of a term; the scanner knows words only ("d'ecole" is found by "d").
_TRIGGER = compiled(r"[a-z0-9]+\*?")
_NEAR = 14
_FOR = compiled(r"(?<![a-z])(?:pour|for|chez|dans|d'|de|in|at)(?![a-z])")
_PERSON_ENDINGS = (
    "eur",
    "eurs",
    "euse",
    "euses",
    "rice",
    "rices",
    "er",
    "ers",
    "or",
    "ors",
    "coach",
    "coachs",
    "coaches",
    "prof",
    "profs",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """A term of a topic at its place. `strength`: 3 it is what is asked for, 2 part or setting, 1 only a hint."""

    page: Page
    start: int
    end: int
    close: bool
    strength: int

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end


class _Terms:
    """Terms for one scan, each with its topic (or fact) and its use. A term's own pattern is made when it is met."""

    def __init__(self) -> None:
        self._by_trigger: defaultdict[str, tuple[tuple[str, str, str], ...]] = defaultdict(tuple)
        self._scanner: Scanner[tuple[str, str, str]] | None = None

    def add(self, terms: Iterable[str], topic: str, use: str) -> None:
        """Add terms as the frame writes them: words or phrases, a star for any ending."""
        for term in terms:
            parts = " ".join(re.split(r"[\s-]+", fold(term.replace("*", "\x00")).replace("\x00", "*").strip()))
            trigger = _TRIGGER.match(parts)
            if trigger:
                self._by_trigger[trigger.group()] += ((parts, topic, use),)

    def hits(self, folded: str) -> Iterator[tuple[int, int, str, str]]:
        """start, end, topic id and use of each term found; at most `_MOST_HITS`."""
        if self._scanner is None:
            self._scanner = Scanner(self._by_trigger)
        return islice(self._matches(folded), _MOST_HITS)

    def _matches(self, folded: str) -> Iterator[tuple[int, int, str, str]]:
        for start, _end, terms in self._scanner.hits(folded) if self._scanner else ():
            for parts, topic, use in terms:
                match = _term_pattern(parts).match(folded, start)
                if match:
                    yield match.start(), match.end(), topic, use


@cache
def _term_pattern(parts: str) -> re.Pattern[str]:
    return compiled(r"[\s'-]{1,3}".join(_part(part) for part in parts.split(" ")))


def _part(part: str) -> str:
    if part.endswith("*"):
        return re.escape(part[:-1]) + r"[a-z0-9]{0,30}"
    return re.escape(part) + r"(?![a-z0-9])"


class TopicLexicon:
    """The terms of the user's topics and mentions, compiled for one scan."""

    def __init__(self, topics: Sequence[Topic], mentions: Mapping[str, FactSettings]) -> None:
        self._topics = tuple(sorted(topic.id for topic in topics))
        self._terms, self._mentions = _Terms(), _Terms()
        for topic in topics:
            for use, lists in (("close", topic.terms), ("near", topic.nearby), ("not", topic.not_terms)):
                for terms in lists.values():
                    self._terms.add(terms, topic.id, use)
        for fact, settings in mentions.items():
            for terms in settings.mention.values():
                self._mentions.add(terms, fact, "mention")

    def read(self, pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
        """topics: the subject's closeness to each; and the frame's own mention facts, where the work is of that."""
        asks = found.get("asks_for_work")
        if asks is None or asks.value is not True:
            return
        subject = found.get("subject")
        yield from self._mentioned(pages, subject)
        hits = self._hits(pages, subject)
        read = [
            (topic, *closeness)
            for topic in self._topics
            if (closeness := _closeness(pages, subject, hits.get(topic, ())))
        ]
        if read:
            certain = all(certainty is Certainty.STATED for _, _, certainty, _ in read)
            part = read[0][3].part
            yield Finding(
                fact="topics",
                value=tuple((topic, close) for topic, close, _, _ in read),
                spans=tuple(span for *_, quoted in read if quoted.part == part for span in quoted.spans),
                part=part,
                parser="topics",
                certainty=Certainty.STATED if certain else Certainty.LIKELY,
            )

    def _hits(self, pages: Pages, subject: Finding | None) -> Mapping[str, Sequence[_Hit]]:
        by_topic: defaultdict[str, list[_Hit]] = defaultdict(list)
        for page in pages.pages:
            found = list(self._terms.hits(page.folded))
            traps = [(start, end, topic) for start, end, topic, use in found if use == "not"]
            parts: tuple[Section, ...] | None = None
            asking_at: dict[int, bool] = {}
            for start, end, topic, use in found:
                sentence = page.sentence_at(start)
                if use == "not" or sentence is None:
                    continue
                parts = parts or sections(page)
                if sentence.index not in asking_at:
                    asking_at[sentence.index] = _is_asking(page, sentence)
                trapped = any(low < end and start < high and topic == other for low, high, other in traps)
                place = _Place(page, sentence, parts[sentence.index], asking_at[sentence.index])
                strength = 0 if trapped else _strength(place, (start, end), subject, use == "close")
                by_topic[topic].append(_Hit(page=page, start=start, end=end, close=use == "close", strength=strength))
        return by_topic

    def _mentioned(self, pages: Pages, subject: Finding | None) -> Iterator[Finding]:
        seen: set[str] = set()
        for page in pages.pages:
            for start, end, fact, _ in self._mentions.hits(page.folded):
                sentence = page.sentence_at(start)
                if sentence is None or fact in seen or negated(page, start):
                    continue
                if _overlaps(page, (start, end), subject) or page.part == "subject" or _is_asking(page, sentence):
                    seen.add(fact)
                    yield Finding(fact=fact, value=True, spans=((start, end),), part=page.part, parser="mention")


def _overlaps(page: Page, span: tuple[int, int], subject: Finding | None) -> bool:
    if subject is None or subject.part != page.part:
        return False
    return any(low < span[1] and span[0] < high for low, high in subject.spans)


def _is_asking(page: Page, sentence: Sentence) -> bool:
    """Whether the sentence itself asks for work, or is a title."""
    return any(
        finding.value is True and finding.rank >= 3
        for read in (asking.seek, asking.wish, asking.ask, asking.available, asking.price, asking.mission)
        for finding in read(page, sentence)
        if finding.fact == "asks_for_work"
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """The sentence that a term stands in: its section, and whether it asks for work."""

    page: Page
    sentence: Sentence
    section: Section
    asking: bool


def _strength(place: _Place, span: tuple[int, int], subject: Finding | None, close: bool) -> int:
    """0: a trap, or denied. 1: a hint. 2: part of the work, or its setting. 3: in what is asked for."""
    page, sentence, section = place.page, place.sentence, place.section
    folded, (start, end) = page.folded, span
    if _overlaps(page, span, subject) and subject is not None and subject.certainty is Certainty.STATED:
        return 3
    before = folded[max(sentence.start, start - 60) : start]
    after = folded[end : min(sentence.end, end + 60)]
    if negated(page, start, _NEAR) or _is_learnt(before, after, section):
        return 0
    if negated(page, start):
        return 1
    if page.part == "subject":
        return 3 if close else 2
    worked = bool(_WORK_VERB.search(before))
    person = " " not in folded[start:end] and folded[start:end].endswith(_PERSON_ENDINGS)
    if (close or not person) and place.asking:
        return 3 if close else 2
    if person and not close and _in_team(page, sentence, start):
        return 0
    if section is Section.BENEFITS or (person and not worked):
        return 1
    if worked:
        return 2
    return 2 if close and section is not Section.PROFILE else 1


def _is_learnt(before: str, after: str, section: Section) -> bool:
    """Whether the term is what the worker has learnt, or will be taught: a diploma, a training budget."""
    around = before + " " + after
    if _DIPLOMA_LEAD.search(before) and (section is Section.PROFILE or _DIPLOMA.search(after[:45] + " " + before)):
        return True
    if (section is Section.PROFILE or _HOLDER.search(before)) and _DIPLOMA.search(around):
        return True
    if (_RECEIVED.search(before) or _GIVEN_AFTER.match(after)) and not _WORK_VERB.search(before):
        return True
    if _TRAIT.search(before) and not _WORK_VERB.search(before):
        return True
    return section is Section.BENEFITS and bool(_OFFERED.search(before))


def _in_team(page: Page, sentence: Sentence, start: int) -> bool:
    """Whether a person stands among others ("1 coach", "lawyers, developers, coaches")."""
    if _COUNTED.search(page.folded, max(sentence.start, start - 4), start):
        return True
    roles = [t for t in trades_in(page.folded, sentence.start, sentence.end) if t.kind is TradeKind.ROLE]
    return len(roles) >= _FEW


_Closeness = tuple[str, Certainty, Finding]


def _closeness(pages: Pages, subject: Finding | None, hits: Sequence[_Hit]) -> _Closeness | None:
    asked = next((h for h in hits if h.close and h.strength == 3), None)
    plain = _plain_other(pages, subject, hits)
    if asked is not None:
        if plain and not _overlaps(asked.page, asked.span, subject):
            return _teaching(asked) or _quoted("loosely", Certainty.STATED, asked)
        return _quoted("closely" if not _is_modifier(asked, subject) else "loosely", Certainty.STATED, asked)
    part = next((h for h in hits if h.strength >= 2), None)
    if part is not None:
        if plain or not part.close or _other_stated(subject, hits):
            return _quoted("loosely", Certainty.STATED if part.strength >= 2 else Certainty.LIKELY, part)
        return _quoted("closely", Certainty.LIKELY, part)
    if any(h.strength for h in hits) or not plain or subject is None:
        return _unnamed(subject, hits)
    quoted = Finding(fact="topics", value="no", spans=subject.spans, part=subject.part)
    return "no", Certainty.STATED, quoted


def _unnamed(subject: Finding | None, hits: Sequence[_Hit]) -> _Closeness | None:
    """Nothing says plainly what is asked for, but a term of the topic is there: probably that."""
    close = next((h for h in hits if h.close and h.strength), None)
    if close is None or (subject is not None and subject.certainty is Certainty.STATED):
        return None
    return _quoted("closely", Certainty.LIKELY, close)


def _plain_other(pages: Pages, subject: Finding | None, hits: Sequence[_Hit]) -> bool:
    """Whether a plain trade or task is asked for that no term of the topic names."""
    if subject is None or subject.certainty is not Certainty.STATED:
        return False
    page = next(page for page in pages.pages if page.part == subject.part)
    inside = [hit for hit in hits if hit.close and _overlaps(hit.page, hit.span, subject)]
    if any(hit.strength for hit in inside):
        return False
    low, high = subject.spans[0]
    if inside:
        trades = trades_in(page.folded, low, high)
        return any(
            t.kind is TradeKind.ROLE and not any(t.start < h.end and h.start < t.end for h in inside) for t in trades
        )
    return is_recognised(page.folded, low, high)


def _other_stated(subject: Finding | None, hits: Sequence[_Hit]) -> bool:
    """Whether something is plainly asked for in words that hold no term of the topic."""
    if subject is None or subject.certainty is not Certainty.STATED:
        return False
    return not any(hit.close and _overlaps(hit.page, hit.span, subject) for hit in hits)


def _teaching(hit: _Hit) -> _Closeness | None:
    """ "a developer to teach a course": the course is what is asked for, though the role is another."""
    sentence = hit.page.sentence_at(hit.start)
    low = max(sentence.start if sentence else 0, hit.start - 50)
    if _TEACHING.search(hit.page.folded, low, hit.end):
        return _quoted("closely", Certainty.STATED, hit)
    return None


def _is_modifier(hit: _Hit, subject: Finding | None) -> bool:
    """ "commercial formation": another role before the term, one that only sells or serves what it names."""
    if subject is None or not _overlaps(hit.page, hit.span, subject):
        return False
    folded = hit.page.folded
    roles = [t for t in trades_in(folded, subject.spans[0][0], hit.start) if t.kind is TradeKind.ROLE]
    if not roles or folded[hit.start : hit.end].endswith(_PERSON_ENDINGS):
        return False
    serves = any(word.key in listed("serving") for word in words(folded, roles[0].start, roles[0].end))
    return serves or bool(_FOR.search(folded, roles[0].end, hit.start))


def _quoted(closeness: str, certainty: Certainty, hit: _Hit) -> _Closeness:
    finding = Finding(fact="topics", value=closeness, spans=(hit.span,), part=hit.page.part)
    return closeness, certainty, finding
