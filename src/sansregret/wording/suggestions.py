"""What a second opinion points at, as a sentence beside the question that it may answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sansregret.core.facts import Fact, Quote
from sansregret.core.frame import Frame
from sansregret.core.verdict import Question
from sansregret.wording import questions, statements
from sansregret.wording.messages import translator


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One suggestion in words. `question` is the place, in `questions.to_ask`, of the question that it may answer."""

    text: str
    quotes: tuple[Quote, ...]
    question: int | None


def suggestion(fact: Fact, asked: Sequence[Question], frame: Frame, language: str) -> Suggestion:
    """A suggested fact in words: a clause to be checked, never a statement of the program's own."""
    _ = translator(language).gettext
    groups = [questions.group_of(question.fact, question.about) for question in questions.to_ask(asked)]
    group = questions.group_of(fact.name)
    place = groups.index(group) if group in groups else None
    said = statements.clause(fact, frame, language)
    return Suggestion(
        text=_("Second opinion, to check: %(said)s.") % {"said": said}, quotes=fact.quotes, question=place
    )
