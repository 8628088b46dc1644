"""Whatever is read and judged can be explained and answered, in both languages."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sansregret.core.facts import KINDS, Certainty, Fact, FactKind, Facts, Quantity, Quote, Range, Rate, Value
from sansregret.core.frame import Frame
from sansregret.core.frame_file import STARTERS, starter_frame
from sansregret.core.judge import judge
from sansregret.core.request import Context, Relation, Unread
from sansregret.wording.explain import explain
from sansregret.wording.replies import FORMS, default_kind, draft
from sansregret.wording.replies import KINDS as REPLY_KINDS

NOW = datetime(2026, 3, 3, tzinfo=UTC)
FRAMES = tuple(starter_frame(trade) for trade in STARTERS)
NUMBER = st.sampled_from([0.5, 1.0, 2.5, 3.0, 5.0, 40.0, 450.0, 12000.0])
#: Any text but the two that the test itself takes for a sentence whose gap was left open.
WORDS = st.text(max_size=30).filter(lambda text: "%(" not in text and "None" not in text)


def ends(draw: st.DrawFn) -> tuple[float | None, float | None]:
    low, high = sorted((draw(NUMBER), draw(NUMBER)))
    return draw(st.sampled_from([(low, high), (low, low), (low, None), (None, high)]))


@st.composite
def facts_values(draw: st.DrawFn, kind: FactKind) -> Value:
    if kind.type in ("flag", "mark"):
        return True if kind.type == "mark" else draw(st.booleans())
    if kind.type == "number":
        return draw(NUMBER)
    if kind.type == "date":
        return draw(st.sampled_from(["asap", "2026-05-01", "2026-05", "05-01", "05"]))
    if kind.type == "text":
        return draw(WORDS)
    if kind.type == "choice":
        return draw(st.sampled_from(kind.choices))
    if kind.type == "choices":
        return tuple(draw(st.lists(st.sampled_from(kind.choices), min_size=1, unique=True)))
    if kind.type == "topics":
        topics = [(topic.id, draw(st.sampled_from(kind.choices))) for frame in FRAMES for topic in frame.topics]
        return tuple(sorted(dict(topics).items()))
    low, high = ends(draw)
    if kind.type == "range":
        return Range(min=low, max=high)
    if kind.type == "quantity":
        return Quantity(min=low, max=high, unit=draw(st.sampled_from(kind.units)))
    per = draw(st.sampled_from(["hour", "day", "week", "month", "year", "project", "unit"]))
    return (Rate(min=low, max=high, currency=draw(st.sampled_from([None, "EUR", "GBP", "CHF"])), per=per),)


@st.composite
def read_facts(draw: st.DrawFn) -> Facts:
    names = draw(st.lists(st.sampled_from(list(KINDS)), unique=True, max_size=8))
    found = {}
    for name in names:
        text = draw(WORDS)
        found[name] = Fact(
            name=name,
            value=draw(facts_values(KINDS[name])),
            certainty=draw(st.sampled_from(list(Certainty))),
            quotes=(Quote(start=0, end=len(text), text=text),),
        )
    return Facts(found)


@settings(max_examples=150, deadline=None)
@given(
    facts=read_facts(),
    frame=st.sampled_from(FRAMES),
    relation=st.sampled_from(list(Relation)),
    unread=st.lists(WORDS, max_size=1),
    names=st.tuples(WORDS, WORDS),
)
def test_every_verdict_can_be_explained_and_answered(
    facts: Facts, frame: Frame, relation: Relation, unread: list[str], names: tuple[str, str]
) -> None:
    context = Context(relation=relation, unread=tuple(Unread(name=name) for name in unread))
    verdict = judge(facts, context, frame, NOW)
    for language in ("fr", "en"):
        told = explain(verdict, facts, frame, language)
        lines = (told.headline, *told.questions, *told.counter_offers, *told.notes)
        for line in (*lines, *(part for reason in told.reasons for part in (reason.label, reason.text))):
            assert len(line.splitlines()) <= 1, line
            assert "%(" not in line and "None" not in line
    kind = default_kind(verdict, context)
    if not kind:
        return
    for form in FORMS:
        reply = draft(
            kind,
            verdict=verdict,
            facts=facts,
            frame=frame,
            relation=relation,
            form=form,
            correspondent=names[0],
            subject=names[1],
        )
        assert len(reply.text.splitlines()) > 2
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ue000\ue001]|%\(", reply.text)
        assert all(gap in reply.text for gap in reply.gaps)


@pytest.mark.parametrize("kind", REPLY_KINDS)
@pytest.mark.parametrize("trade", STARTERS)
def test_every_kind_of_reply_can_be_asked_for_whatever_the_verdict(trade: str, kind: str) -> None:
    frame = starter_frame(trade)
    verdict = judge(Facts(), Context(), frame, NOW)
    for language in ("fr", "en"):
        for form in FORMS:
            assert draft(kind, verdict=verdict, facts=Facts(), frame=frame, form=form, language=language).text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_name_that_looks_like_a_placeholder_is_shown_as_it_is(language: str) -> None:
    frame = starter_frame("trainer")
    context = Context(unread=(Unread(name="100 %(brief)s %s.pdf", why="locked"),))
    told = explain(judge(Facts(), context, frame, NOW), Facts(), frame, language)
    assert "100 %(brief)s %s.pdf" in " ".join((told.headline, *told.questions, *told.notes))
