"""Questions to a client, as sentences that can stand in a letter.

The French ones avoid tu and vous, so that they fit any letter. The frame's own question text comes first.
"""

from __future__ import annotations

from collections.abc import Iterable

from sansregret.core.frame import Frame
from sansregret.core.verdict import Question
from sansregret.wording import values
from sansregret.wording.messages import supported, translator
from sansregret.wording.values import topic_label

#: Facts whose answer comes with the answer to another question; the first that is asked speaks for all.
_TOGETHER = (
    ("full_time", "days_per_week", "hours_per_week"),
    ("rates", "day_rate", "hour_rate", "project_price", "unpaid"),
    ("effort", "duration"),
    ("start", "deadline"),
    ("place_mode", "place"),
    ("subject", "topics", "vague", "asks_for_work"),
)


def sentences(questions: Iterable[Question], frame: Frame, language: str) -> tuple[str, ...]:
    """The questions to ask as sentences, in the order of `to_ask`."""
    return tuple(sentence(question, frame, language) for question in to_ask(questions))


def to_ask(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions, most telling first; those that one answer settles are asked once."""
    asked: dict[str, Question] = {}
    for question in questions:
        asked.setdefault(group_of(question.fact, question.about), question)
    return tuple(asked.values())


def group_of(fact: str, about: str = "") -> str:
    """What is settled by one answer: the same for facts that the answer to one question tells together."""
    name = fact.partition(".")[0]
    if name == "attachment":
        return f"attachment {about}"
    return next((group[0] for group in _TOGETHER if name in group), fact)


def sentence(question: Question, frame: Frame, language: str) -> str:
    """One question, addressed to the client."""
    settings = frame.facts.get(question.fact) or frame.facts.get(question.fact.partition(".")[0])
    own = settings.question.get(supported(language), "") if settings is not None else ""
    if own.strip():
        return own.strip()
    _ = translator(language).gettext
    if question.fact == "attachment":
        name = {"name": values.quoted(question.about, language)}
        return _("I could not open %(name)s: could the main points be put in a message?") % name
    if question.fact.startswith("topics."):
        topic = {"topic": topic_label(question.fact.partition(".")[2], frame, language)}
        return _("What would the work be, and how much of it would relate to %(topic)s?") % topic
    default = _default(question.fact, language)
    if default:
        return default
    mention = values.mention_text(question.fact, language)
    return _("Would the work have anything to do with %(mention)s?") % {"mention": mention}


def _default(fact: str, language: str) -> str:
    _ = translator(language).gettext
    workload = _("How many days a week would it take?")
    work = _("What exactly would the work be?")
    pay = _("What budget is planned for this work?")
    questions = {
        "asks_for_work": _("Is there some work you would like to entrust to me?"),
        "subject": work,
        "topics": work,
        "vague": _("What would the work be, how much of it, and when?"),
        "contract": _("Would it be as a freelancer, or as an employee?"),
        "full_time": workload,
        "days_per_week": workload,
        "hours_per_week": _("How many hours a week would it take?"),
        "effort": _("How many days of work would it be in all?"),
        "duration": _("How long would it last?"),
        "start": _("When would it need to start?"),
        "deadline": _("When would it need to be finished?"),
        "reply_by": _("By when is an answer needed?"),
        "urgent": _("How much room is there in the schedule?"),
        "rates": pay,
        "day_rate": _("What day rate is planned?"),
        "hour_rate": _("What hourly rate is planned?"),
        "project_price": pay,
        "unpaid": _("Would the work be paid, and how?"),
        "expenses": _("Would travel and other expenses be covered?"),
        "payment_days": _("How soon after the invoice is payment made?"),
        "deposit": _("Would a deposit on signing be possible?"),
        "place_mode": _("Would the work be on site or remote?"),
        "place": _("Where would the work take place?"),
        "participants": _("How many people would take part?"),
        "sender": _("Who would the work be for in the end?"),
        "exclusive": _("Would I remain free to work for other clients?"),
        "subordination": _("Would I remain free to organise my own hours?"),
        "mass_mail": _("What made this request come to me?"),
        "language": _("In which language would the work be done?"),
        "register": _("In which language would the work be done?"),
    }
    return questions.get(fact, "")
