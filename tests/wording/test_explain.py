"""Explanations: the answer with the reason that decides, then the rest, in the reader's language."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from sansregret.core.facts import Certainty, Fact, Facts, Quantity, Quote, Range, Rate, Value
from sansregret.core.frame import AnyOf, FactSettings, Frame, Rule, RuleKind, Topic, Voice
from sansregret.core.frame import Test as Compare
from sansregret.core.request import Unread
from sansregret.core.verdict import Answer, Change, CounterOffer, Question, RuleResult, RuleState, Verdict
from sansregret.wording.explain import UP_FRONT, Explanation, explain

TRAINING = Rule(
    id="training",
    kind=RuleKind.DEALBREAKER,
    when=Compare(fact="topics.training", op="in", value=("closely", "loosely")),
)
NO_FULL_TIME = Rule(
    id="no-full-time",
    kind=RuleKind.DEALBREAKER,
    when=Compare(fact="full_time", op="is", value=False),
    because="Un temps plein ne laisse de place à rien d'autre.",
    say={"fr": "je ne prends pas de mission à temps plein", "en": "I don't take on full-time assignments"},
)
RATE = Rule(
    id="rate",
    kind=RuleKind.DEALBREAKER,
    weight=2,
    when=Compare(fact="day_rate", op="at_least", value=450.0),
)
REMOTE = Rule(
    id="remote",
    kind=RuleKind.PREFERENCE,
    weight=2,
    when=Compare(fact="place_mode", op="in", value=("remote", "hybrid")),
)
SMALL_GROUP = Rule(
    id="small-group",
    kind=RuleKind.BONUS,
    when=Compare(fact="participants", op="at_most", value=12.0),
)
TWO_DAYS = Rule(
    id="two-days",
    kind=RuleKind.DEALBREAKER,
    when=Compare(fact="days_per_week", op="at_most", value=2.0),
)
FRAME = Frame(
    rules=(TRAINING, NO_FULL_TIME, RATE, REMOTE, SMALL_GROUP, TWO_DAYS),
    topics=(Topic(id="training", label={"fr": "la formation", "en": "training"}, terms={}),),
    facts={"deadline": FactSettings(question={"fr": "Pour quand au plus tard ?", "en": "By when at the latest?"})},
    voice=Voice(name="Camille Exemple"),
)


def fact(name: str, value: Value, words: str, *, likely: bool = False, entailed_from: str = "") -> Fact:
    quotes = (Quote(start=0, end=len(words), text=words),) if words else ()
    certainty = Certainty.LIKELY if likely else Certainty.STATED
    return Fact(name=name, value=value, certainty=certainty, quotes=quotes, entailed_from=entailed_from)


def result(rule: Rule, state: RuleState, *facts: Fact, unknown: tuple[str, ...] = ()) -> RuleResult:
    return RuleResult(
        rule_id=rule.id,
        kind=rule.kind,
        state=state,
        weight=rule.weight,
        facts=facts,
        unknown=unknown,
        quotes=tuple(quote for known in facts for quote in known.quotes),
        likely=any(known.certainty is Certainty.LIKELY for known in facts),
    )


HOLDS, BROKEN, OPEN = RuleState.HOLDS, RuleState.BROKEN, RuleState.OPEN
COURSE = fact("topics", (("training", "closely"),), "animer une formation")
NOT_TRAINING = fact("topics", (("training", "no"),), "un développeur React")
LOOSELY = fact("topics", (("training", "loosely"),), "organisme de formation")
FULL_TIME = fact("full_time", True, "à plein temps")
THREE_DAYS = fact("effort", Quantity(min=3, max=3, unit="day"), "trois jours")
NOT_FULL_TIME = fact("full_time", False, "trois jours", entailed_from="effort")
LOW_RATE = fact("day_rate", Range(min=300, max=350), "300 à 350 € par jour", entailed_from="rates")
LOW_RATES = fact("rates", (Rate(min=300, max=350, currency="EUR", per="day"),), "300 à 350 € par jour")

VERDICTS = {
    "course-of-three-days": Verdict(
        answer=Answer.YES, rules=(result(TRAINING, HOLDS, COURSE), result(NO_FULL_TIME, HOLDS, NOT_FULL_TIME))
    ),
    "probably-yes": Verdict(
        answer=Answer.YES,
        probable=True,
        rules=(
            result(TRAINING, HOLDS, fact("topics", (("training", "closely"),), "des ateliers", likely=True)),
            result(NO_FULL_TIME, HOLDS, NOT_FULL_TIME),
        ),
    ),
    "full-time": Verdict(
        answer=Answer.NO, rules=(result(TRAINING, HOLDS, COURSE), result(NO_FULL_TIME, BROKEN, FULL_TIME))
    ),
    "developer-wanted": Verdict(
        answer=Answer.NO,
        rules=(result(TRAINING, BROKEN, NOT_TRAINING), result(NO_FULL_TIME, OPEN, unknown=("full_time",))),
    ),
    "pay-too-low": Verdict(
        answer=Answer.NO,
        rules=(
            result(TRAINING, HOLDS, COURSE),
            result(NO_FULL_TIME, HOLDS, NOT_FULL_TIME),
            result(RATE, BROKEN, LOW_RATE),
            result(REMOTE, BROKEN, fact("place_mode", "onsite", "dans nos locaux")),
            result(SMALL_GROUP, HOLDS, fact("participants", Range(min=8, max=10), "8 à 10 personnes")),
        ),
    ),
    "workload-unknown": Verdict(
        answer=Answer.MAYBE,
        rules=(result(TRAINING, HOLDS, LOOSELY), result(NO_FULL_TIME, OPEN, unknown=("full_time",))),
        questions=(
            Question(fact="full_time", information=0.9),
            Question(fact="days_per_week", information=0.8),
            Question(fact="day_rate", information=0.5),
            Question(fact="deadline", information=0.2),
        ),
    ),
    "call-me": Verdict(
        answer=Answer.MAYBE,
        rules=(
            result(TRAINING, OPEN, unknown=("topics.training",)),
            result(NO_FULL_TIME, OPEN, unknown=("full_time",)),
        ),
        questions=(
            Question(fact="topics.training", information=0.9),
            Question(fact="full_time", information=0.7),
        ),
    ),
    "three-days-instead": Verdict(
        answer=Answer.MAYBE,
        rules=(result(TRAINING, HOLDS, COURSE), result(NO_FULL_TIME, BROKEN, FULL_TIME)),
        counter_offers=(
            CounterOffer(
                changes=(Change(fact="days_per_week", before=Range(min=5, max=5), after=3.0),), cost=2, score=0
            ),
            CounterOffer(
                changes=(
                    Change(fact="days_per_week", before=Range(min=5, max=5), after=4.0),
                    Change(fact="day_rate", before=Range(min=300, max=300), after=450.0),
                ),
                cost=3,
                score=1,
            ),
        ),
    ),
    "two-to-five-days": Verdict(
        answer=Answer.MAYBE,
        rules=(
            result(TRAINING, HOLDS, COURSE),
            result(NO_FULL_TIME, HOLDS, unknown=("full_time",)),
            result(TWO_DAYS, OPEN, fact("days_per_week", Range(min=2, max=5), "2 à 5 jours par semaine")),
        ),
        questions=(Question(fact="days_per_week", information=0.9),),
    ),
    "seems-full-time": Verdict(
        answer=Answer.MAYBE,
        rules=(
            result(TRAINING, HOLDS, COURSE),
            result(NO_FULL_TIME, OPEN, fact("full_time", True, "notre équipe, du lundi au vendredi", likely=True)),
        ),
        questions=(Question(fact="full_time", information=0.9),),
    ),
    "unread-brief": Verdict(
        answer=Answer.MAYBE,
        rules=(result(TRAINING, HOLDS, COURSE), result(NO_FULL_TIME, HOLDS, NOT_FULL_TIME)),
        questions=(Question(fact="attachment", information=0.5, about="cahier des charges.pdf"),),
        barred_by=(Unread(name="cahier des charges.pdf", why="locked"),),
    ),
    "preferences-too-few": Verdict(
        answer=Answer.NO,
        rules=(
            result(TRAINING, HOLDS, COURSE),
            result(REMOTE, BROKEN, fact("place_mode", "onsite", "dans nos locaux")),
        ),
        score_max=1.5,
        accept_at=3,
    ),
    "other-language": Verdict(answer=None),
}
FACTS = Facts({known.name: known for known in (THREE_DAYS, LOW_RATES)})


def told(name: str, language: str) -> Explanation:
    return explain(VERDICTS[name], FACTS, FRAME, language)


def laid_out(explanation: Explanation) -> str:
    lines = [explanation.headline]
    if explanation.quote is not None:
        lines.append(f"> {explanation.quote.text}")
    for title, reasons in (("", explanation.reasons), ("more", explanation.more)):
        for reason in reasons:
            note = f" ({reason.note})" if reason.note else ""
            lines.append(f"{title:4}[{reason.state}] {reason.label}. {reason.text}{note}")
            lines.extend(f"      > {quote.text}" for quote in reason.quotes)
    lines.extend(f"ask: {question}" for question in explanation.questions)
    lines.extend(f"offer: {offer}" for offer in explanation.counter_offers)
    lines.extend(f"note: {note}" for note in explanation.notes)
    return "\n".join(lines)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", VERDICTS)
def test_explanation_reads_as_in_its_golden_file(name: str, language: str, golden: Callable[[str, str], None]) -> None:
    golden(f"explain-{name}.{language}", laid_out(told(name, language)))


def test_headline_of_a_refusal_quotes_the_words_that_decide() -> None:
    explanation = told("full-time", "fr")
    assert explanation.headline == "Non\N{NO-BREAK SPACE}: c’est un temps plein."
    assert explanation.quote is not None and explanation.quote.text == "à plein temps"


def test_broken_dealbreakers_come_first_in_a_refusal_and_last_in_no_answer() -> None:
    assert [reason.rule_id for reason in told("pay-too-low", "en").reasons][:2] == ["rate", "remote"]
    assert [reason.state for reason in told("course-of-three-days", "en").reasons] == [HOLDS, HOLDS]


def test_at_most_four_reasons_stand_up_front_and_none_is_lost() -> None:
    explanation = told("pay-too-low", "en")
    assert len(explanation.reasons) == UP_FRONT
    assert len(explanation.reasons) + len(explanation.more) == len(VERDICTS["pay-too-low"].rules)


def test_a_no_never_quotes_what_holds() -> None:
    silent = result(NO_FULL_TIME, BROKEN, fact("full_time", True, ""))
    verdict = Verdict(answer=Answer.NO, rules=(result(TRAINING, HOLDS, COURSE), silent))
    assert explain(verdict, FACTS, FRAME, "en").quote is None


def test_questions_that_one_answer_settles_are_asked_once() -> None:
    assert len(told("workload-unknown", "en").questions) == 3


def test_a_frame_s_own_question_replaces_the_default() -> None:
    assert told("workload-unknown", "en").questions[-1] == "By when at the latest?"


def test_entailed_reasons_say_what_they_follow_from() -> None:
    texts = [reason.text for reason in told("course-of-three-days", "fr").reasons]
    assert "3 jours en tout, donc ce n’est pas un temps plein" in texts


def test_pay_in_the_frame_s_own_unit_is_not_said_to_follow_from_itself() -> None:
    assert told("pay-too-low", "fr").reasons[0].text == "c’est payé 300 à 350\N{NO-BREAK SPACE}€/jour"


def test_of_several_topics_the_one_that_makes_a_rule_hold_is_said() -> None:
    either = Rule(
        id="either",
        kind=RuleKind.DEALBREAKER,
        when=AnyOf(
            parts=(
                Compare(fact="topics.training", op="is", value="closely"),
                Compare(fact="topics.writing", op="is", value="closely"),
            )
        ),
    )
    read = fact("topics", (("training", "no"), ("writing", "closely")), "un article")
    frame = Frame(rules=(either,), topics=FRAME.topics)
    for state, text in (
        (HOLDS, "it relates closely to writing"),
        (BROKEN, "it has nothing to do with training and it relates closely to writing"),
    ):
        verdict = Verdict(answer=Answer.YES, rules=(result(either, state, read),))
        assert explain(verdict, Facts(), frame, "en").reasons[0].text == text


def test_the_private_reason_is_there_for_the_user_alone() -> None:
    reasons = {reason.rule_id: reason.because for reason in told("full-time", "fr").reasons}
    assert reasons["no-full-time"] == NO_FULL_TIME.because


def test_a_rule_of_an_older_frame_is_named_by_its_id() -> None:
    gone = RuleResult(rule_id="gone", kind=RuleKind.DEALBREAKER, state=OPEN)
    assert explain(Verdict(answer=Answer.MAYBE, rules=(gone,)), FACTS, FRAME, "en").reasons[0].label == "gone"


def test_explaining_and_drafting_load_no_template_engine_before_it_is_needed() -> None:
    code = (
        "import sys, sansregret.wording.explain, sansregret.wording.replies, sansregret.wording.faults;"
        "sys.exit(bool({'jinja2', 'pydantic', 'email', 'tomlkit'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
