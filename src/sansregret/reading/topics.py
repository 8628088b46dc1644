"""Closeness of what is asked for to the user's topics, and the frame's own mention facts.

Terms are looked for by sentence; where they stand decides: in what is asked for (closely), among its tasks or its
setting (loosely), or where they say nothing of the work (a diploma, a benefit). A topic is far (`no`) only where a
plain trade or task is asked for and no term at all speaks against it: a wrong `no` loses a good client.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from sansregret.core.facts import Certainty
from sansregret.core.frame import FactSettings, Topic
from sansregret.reading.closeness import closeness, leaves_open, names_nobody
from sansregret.reading.page import Finding, Page, Sentence
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled
from sansregret.reading.scope import denied, negated
from sansregret.reading.second_look import HEADER, second_look
from sansregret.reading.sections import Section, sections
from sansregret.reading.subject import OBJECT, TITLE, TITLE_LINES
from sansregret.reading.teaching import Lesson, lessons, names_teaching
from sansregret.reading.topic_hits import Hit, Place, is_asking, is_experience, names_house, overlaps, strength
from sansregret.reading.topic_terms import Terms

# A text of so many sentences or characters is an advertisement: what it says in passing says little.
_ADVERT, _LONG, _HEADED = 20, 1200, 8
# So many sessions or days.
_TIMED = compiled(
    r"(?<![a-z0-9])(?:\d{1,2}|une?|deux|trois|quatre|one|two|three|four|an?|half|demi)[ -](?:x )?(?:jours?|journees?"
    r"|demi"
    r"|matinees?|sessions?|seances?|heures?|days?|hours?|mornings?|afternoons?|half)"
)


class TopicLexicon:
    """The terms of the user's topics and mentions, compiled for one scan."""

    def __init__(self, topics: Sequence[Topic], mentions: Mapping[str, FactSettings]) -> None:
        self._topics = tuple(sorted(topic.id for topic in topics))
        self._of_teaching = frozenset(
            topic.id for topic in topics if names_teaching(term for terms in topic.terms.values() for term in terms)
        )
        self._terms, self._mentions = Terms(), Terms()
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
        hits, advert = self._hits(pages, subject), _is_advert(pages.body)
        named = subject
        if self._of_teaching and leaves_open(pages, subject) and not any(h.strength for h in chain(*hits.values())):
            named = second_look(pages) or subject
            yield from (named,) if named else ()
        read = []
        for topic in self._topics:
            teaching = topic in self._of_teaching
            close = closeness(
                pages, named if teaching else subject, hits.get(topic, ()), advert=advert, teaching=teaching
            )
            if close is None and teaching and (group := _group(pages, subject, found)):
                close = "closely", Certainty.LIKELY, group
            if close:
                read.append((topic, *close))
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

    def _hits(self, pages: Pages, subject: Finding | None) -> Mapping[str, Sequence[Hit]]:
        by_topic: defaultdict[str, list[Hit]] = defaultdict(list)
        places = _Places(pages)
        for page in pages.pages:
            found = list(self._terms.hits(page))
            traps = [(start, end, topic) for start, end, topic, use in found if use == "not"]
            for start, end, topic, use in found:
                sentence = page.sentence_at(start)
                if use == "not" or sentence is None:
                    continue
                close = use == "close" and not names_house(page, end)
                trapped = HEADER.match(page.folded, sentence.start) is not None or any(
                    low < end and start < high and topic == other for low, high, other in traps
                )
                strong, worked = (
                    (0, False) if trapped else strength(places.at(page, sentence), (start, end), subject, close)
                )
                by_topic[topic].append(
                    Hit(page=page, start=start, end=end, close=close, strength=strong, worked=worked)
                )
        if self._of_teaching:
            titled = subject is not None and subject.rank > TITLE - TITLE_LINES
            stated = subject is not None and subject.rank >= OBJECT and not names_nobody(pages, subject)
            taught = [
                hit for lesson in lessons(pages) if (hit := _taught(places, lesson, stated=stated, titled=titled))
            ]
            for topic in self._of_teaching:
                by_topic[topic] += taught
        return by_topic

    def _mentioned(self, pages: Pages, subject: Finding | None) -> Iterator[Finding]:
        seen: set[str] = set()
        for page in pages.pages:
            for start, end, fact, _ in self._mentions.hits(page):
                sentence = page.sentence_at(start)
                if sentence is None or fact in seen or negated(page, start):
                    continue
                if overlaps(page, (start, end), subject) or page.part == "subject" or is_asking(page, sentence):
                    seen.add(fact)
                    yield Finding(fact=fact, value=True, spans=((start, end),), part=page.part, parser="mention")


class _Places:
    """The places of a message, each looked at once."""

    def __init__(self, pages: Pages) -> None:
        self.advert = _is_advert(pages.body)
        self._sections: dict[str, tuple[Section, ...]] = {}
        self._known: dict[tuple[str, int], Place] = {}

    def at(self, page: Page, sentence: Sentence) -> Place:
        key = page.part, sentence.index
        if key not in self._known:
            if page.part not in self._sections:
                self._sections[page.part] = sections(page)
            section = self._sections[page.part][sentence.index]
            self._known[key] = Place(page, sentence, section, is_asking(page, sentence), self.advert)
        return self._known[key]


def _group(pages: Pages, subject: Finding | None, found: Mapping[str, Finding]) -> Finding | None:
    """The size of a group, where nothing says what is to be done in so many hours or days: probably to teach it."""
    group = found.get("participants")
    timed = any(name in found for name in ("effort", "hours_per_week", "rates", "start")) or _TIMED.search(
        pages.body.folded, 0, _LONG
    )
    return group if group and timed and leaves_open(pages, subject) and not _is_advert(pages.body) else None


def _is_advert(page: Page) -> bool:
    """Whether a text is an advertisement: long, or with headings for its parts."""
    if len(page.sentences) >= _ADVERT or sum(s.end - s.start for s in page.sentences) >= _LONG:
        return True
    return len(page.sentences) >= _HEADED and len(set(sections(page)) - {Section.OPEN}) > 1


def _taught(places: _Places, lesson: Lesson, *, stated: bool, titled: bool) -> Hit | None:
    """A lesson as a hit; weak where the worker would be the one who learns, or it rests on words of school alone and
    something is plainly asked for (`stated`)."""
    page = lesson.page
    sentence = page.sentence_at(lesson.start)
    if sentence is None or denied(page, lesson.start) or is_experience(page, sentence, lesson.start):
        return None
    if lesson.hint:
        if (places.advert or titled) if lesson.company else stated:
            return None
        hint = Hit(page=page, start=lesson.start, end=lesson.end, close=False, strength=1)
        return replace(hint, hint=True, company=lesson.company)
    strong = 3 if lesson.plain and not lesson.listed else 2
    section = places.at(page, sentence).section
    if section in (Section.BENEFITS, Section.PROFILE, Section.COMPANY) or (stated and not lesson.said):
        strong = 1
    return Hit(
        page=page, start=lesson.start, end=lesson.end, close=True, strength=strong, worked=True, listed=lesson.listed
    )
