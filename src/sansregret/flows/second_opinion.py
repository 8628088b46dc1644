"""A second opinion on what a request leaves open: a model that the user names may point at words, and no more.

What it says counts only where the same parsers read the same in its quotation, and even then it is a suggestion beside
a question: no verdict, no draft and no rule ever sees it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sansregret.channels.opinion.answer import claims_in
from sansregret.channels.opinion.ask import FAULTS_OF_ONE_ANSWER, ask, installed
from sansregret.channels.opinion.question import MEANINGS, OpinionQuestion, ShownText, body_of
from sansregret.channels.opinion.settings import Settings, settings
from sansregret.channels.opinion.transport import NoAnswerError
from sansregret.core.facts import KINDS, Certainty, Fact, Facts
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.core.verdict import Answer, Verdict
from sansregret.flows.judging import Judged
from sansregret.flows.opinion_store import OpinionStore, opinion_store
from sansregret.reading.excerpt import excerpt, masked
from sansregret.reading.read import Reader
from sansregret.reading.reread import Claim, confirm

#: Characters of one thread that are shown; the newest messages first.
MOST_SHOWN = 24_000
#: So many answers in a row that cannot be used, and the rest is not asked.
_PATIENCE = 3
#: Facts that one answer settles together are asked for together.
_RHYTHM = ("full_time", "days_per_week", "hours_per_week")


def second_opinion(environ: Mapping[str, str], frame: Frame) -> SecondOpinion | Fault:
    """The second opinion as the environment configures it; a fault where it cannot be asked for at all."""
    if not installed():
        return Fault(code="opinion_not_installed", source="--second-opinion")
    found = settings(environ)
    return found if isinstance(found, Fault) else SecondOpinion(found, frame, opinion_store())


class SecondOpinion:
    """Asks about one request after the other, and remembers answers."""

    def __init__(self, settings: Settings, frame: Frame, store: OpinionStore) -> None:
        self.settings, self._frame, self._store = settings, frame, store
        self._reader = Reader(frame.topics, frame.facts)
        self._failures = 0

    @property
    def url(self) -> str:
        """Where it is asked for."""
        return self.settings.endpoint.url

    @property
    def stays_here(self) -> bool:
        """Whether nothing leaves the machine."""
        return self.settings.endpoint.loopback

    @property
    def is_allowed(self) -> bool:
        """Whether the user has agreed, now or earlier, that words of messages are sent there."""
        return self._store.is_allowed(self.url)

    def allow(self) -> None:
        """Remember that the user has agreed."""
        self._store.allow(self.url)

    def outgoing(self, judged: Judged) -> int:
        """How many characters of a request would be sent; 0 where nothing is open, or the answer is known already."""
        question = self._question(judged)
        if question is None or self._store.answer(self.url, body_of(question, self.settings.model)) is not None:
            return 0
        return sum(text.characters for text in question.texts)

    def suggest(self, judged: Judged) -> Judged | Fault:
        """The request with suggestions, or the fault that left it without.

        1. Ask about what is open, unless the answer is known. 2. Read every quotation again. 3. Keep what both say.
        After a fault of the endpoint nothing more is asked, and requests come back as they are.
        """
        question = self._question(judged)
        if question is None or self._failures >= _PATIENCE:
            return judged
        body = body_of(question, self.settings.model)
        words = self._store.answer(self.url, body)
        claims = _remembered(words, question)
        if claims is None:
            answer = ask(question, self.settings)
            if isinstance(answer, Fault):
                self._failures += 1 if answer.code in FAULTS_OF_ONE_ANSWER else _PATIENCE
                return answer
            self._failures = 0
            self._store.keep_answer(self.url, body, answer)
            claims = claims_in(answer, question.facts)
        return replace(judged, suggestions=tuple(self._confirmed(claims, judged)))

    def _question(self, judged: Judged) -> OpinionQuestion | None:
        verdict, request = judged.verdict, judged.request
        facts = open_facts(verdict, request.facts, self._frame) if verdict is not None else ()
        if not facts:
            return None
        topics = {topic.id: _label(topic.label, topic.id) for topic in self._frame.topics}
        asked = {topic: label for topic, label in topics.items() if f"topics.{topic}" in facts}
        return OpinionQuestion(facts=facts, texts=tuple(_shown(judged)), topics=asked)

    def _confirmed(self, claims: Sequence[Claim], judged: Judged) -> Iterator[Fact]:
        """One suggestion for each fact; none for a fact of which different values are claimed."""
        messages = judged.request.messages
        by_fact: dict[str, list[Fact]] = {}
        for claim in claims:
            placed = (
                confirm(claim, messages[number], self._reader, position=number)
                for number in range(len(messages) - 1, -1, -1)
            )
            fact = next(filter(None, placed), None)
            if fact is not None:
                by_fact.setdefault(claim.fact, []).append(fact)
        for found in by_fact.values():
            if all(fact.value == found[0].value for fact in found):
                yield found[0]


def _remembered(words: str | None, question: OpinionQuestion) -> tuple[Claim, ...] | None:
    """The claims of a kept answer; None where there is none, or it was damaged."""
    if words is None:
        return None
    try:
        return claims_in(words, question.facts)
    except NoAnswerError:
        return None


def open_facts(verdict: Verdict, facts: Facts, frame: Frame) -> tuple[str, ...]:
    """What a second opinion is asked about: facts of open questions, and likely ones that rules rest on.

    None for a no and for a firm yes, where nothing is open; never a fact that is stated.
    """
    if verdict.answer not in (Answer.MAYBE, Answer.YES) or (verdict.answer is Answer.YES and not verdict.probable):
        return ()
    named = [question.fact for question in verdict.questions]
    named += [
        fact.entailed_from or fact.name
        for result in verdict.rules
        for fact in result.facts
        if fact.certainty is Certainty.LIKELY
    ]
    wanted = dict.fromkeys(fact for name in named for fact in _asked_for(name, frame))
    return tuple(fact for fact in wanted if not _is_stated(fact, facts))


def _asked_for(name: str, frame: Frame) -> Iterable[str]:
    """The facts to ask for where `name` is open."""
    if name in _RHYTHM:
        return _RHYTHM
    if name == "topics":
        return tuple(f"topics.{topic.id}" for topic in frame.topics)
    kind = KINDS.get(name)
    if kind is not None and kind.derived:
        return ("rates",)
    return (name,) if name in MEANINGS or name.startswith("topics.") else ()


def _is_stated(fact: str, facts: Facts) -> bool:
    name, _, topic = fact.partition(".")
    return facts.stated(name) and (not topic or facts.topic(topic) is not None)


def _shown(judged: Judged) -> Iterator[ShownText]:
    """The messages of a thread as they are shown, oldest first; the oldest are left out where there is too much."""
    shown: list[ShownText] = []
    room = MOST_SHOWN
    for message in reversed(judged.request.messages):
        date = message.date.date().isoformat() if message.date else ""
        text = ShownText(date=date, subject=masked(message.subject)[:200], text=excerpt(message))
        room -= text.characters
        if shown and room < 0:
            break
        shown.append(text)
    yield from reversed(shown)


def _label(labels: Mapping[str, str], topic: str) -> str:
    return labels.get("en") or next(iter(labels.values()), topic)
