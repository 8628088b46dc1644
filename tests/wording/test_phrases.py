"""Values, facts, conditions, questions and offers in words: every kind has its phrase in both languages."""

from __future__ import annotations

import pytest

from sansregret.core.facts import KINDS, Fact, FactKind, Quantity, Range, Rate, Value
from sansregret.core.frame import AllOf, AnyOf, Condition, Frame, Not, Topic, Voice
from sansregret.core.frame import Test as Compare
from sansregret.core.frame_names import OPERATORS_OF
from sansregret.core.verdict import Change, CounterOffer, Question
from sansregret.wording import offers, questions, statements, values
from sansregret.wording.conditions import condition
from sansregret.wording.french import typeset

LANGUAGES = ("fr", "en")
NO_BREAK, NARROW = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"
FRAME = Frame(
    rules=(),
    topics=(Topic(id="training", label={"fr": "la formation", "en": "training"}, terms={}),),
    voice=Voice(currency="EUR"),
)


def sample_values(kind: FactKind) -> tuple[Value, ...]:
    samples: dict[str, tuple[Value, ...]] = {
        "flag": (True, False),
        "mark": (True, False),
        "number": (30.0,),
        "range": (Range(min=2, max=3), Range(min=2, max=None), Range(min=None, max=3), Range(min=2, max=2)),
        "quantity": tuple(Quantity(min=2, max=3, unit=unit) for unit in kind.units),
        "rates": ((Rate(min=40, max=50, currency="EUR", per="hour"),),),
        "choice": kind.choices,
        "choices": (*((choice,) for choice in kind.choices), kind.choices),
        "date": ("asap", "2026-05-01", "2026-05", "05-01", "05"),
        "text": ("Exempleville",),
        "topics": tuple((("training", closeness),) for closeness in kind.choices),
    }
    return samples[kind.type]


def sample_tests(kind: FactKind) -> tuple[Compare, ...]:
    if kind.type == "topics":
        closenesses: tuple[Value, ...] = ("closely", "loosely", "no")
        single = tuple(Compare(fact="topics.training", op=op, value=v) for op in ("is", "is_not") for v in closenesses)
        several = tuple(Compare(fact="topics.training", op=op, value=("closely", "loosely")) for op in ("in", "not_in"))
        return single + several
    tests = []
    for op in OPERATORS_OF[kind.type]:
        unit = ""
        value: Value
        if kind.type in ("flag", "mark"):
            value = True
        elif op in ("before", "after"):
            value = "2026-05-01"
        elif kind.type in ("number", "range", "quantity", "date"):
            value, unit = 3.0, kind.units[0] if kind.units else ""
        elif op in ("in", "not_in"):
            value = kind.choices or ("Exempleville",)
        else:
            value = kind.choices[0] if kind.choices else "Exempleville"
        tests.append(Compare(fact=kind.name, op=op, value=value, unit=unit))
    return tuple(tests)


@pytest.mark.parametrize("name", KINDS)
def test_every_fact_has_a_name_a_clause_and_a_question_in_both_languages(name: str) -> None:
    assert statements.fact_name(name, FRAME, "fr") != statements.fact_name(name, FRAME, "en")
    asked = [questions.sentence(Question(fact=name, information=0.5), FRAME, language) for language in LANGUAGES]
    assert asked[0] != asked[1] and all(question[-1] == "?" for question in asked)
    for value in sample_values(KINDS[name]):
        said = [statements.clause(Fact(name=name, value=value), FRAME, language) for language in LANGUAGES]
        assert said[0] and said[0] != said[1]
        assert "_" not in said[1] and "None" not in said[1]
        assert all(values.value_text(name, value, FRAME, language) for language in LANGUAGES)


@pytest.mark.parametrize("name", KINDS)
def test_every_comparison_of_every_fact_has_a_phrase_and_its_opposite_another(name: str) -> None:
    for test in sample_tests(KINDS[name]):
        for language in LANGUAGES:
            phrase = condition(test, FRAME, language)
            assert phrase and "_" not in phrase
            assert condition(Not(part=test), FRAME, language) != phrase
            assert condition(Not(part=Not(part=test)), FRAME, language) == phrase
        assert condition(test, FRAME, "fr") != condition(test, FRAME, "en")


def at_least(fact: str, number: float, unit: str = "") -> Compare:
    return Compare(fact=fact, op="at_least", value=number, unit=unit)


REMOTE = Compare(fact="place_mode", op="is", value="remote")
NO_RUSH = Compare(fact="urgent", op="is", value=False)


@pytest.mark.parametrize(
    ("when", "french", "english"),
    [
        (NO_RUSH, "pas d’urgence", "no urgency"),
        (at_least("day_rate", 450), "au moins 450_€/jour", "at least €450 a day"),
        (
            Compare(fact="days_per_week", op="at_most", value=3.5),
            "au plus 3,5 jours par semaine",
            "at most 3.5 days a week",
        ),
        (Not(part=at_least("hour_rate", 40)), "moins de 40_€/heure", "less than €40 an hour"),
        (
            at_least("effort", 2, "day"),
            "au moins 2 jours de travail en tout",
            "at least 2 days of work in all",
        ),
        (
            at_least("start", 2, "week"),
            "la date de début_: au moins 2 semaines à l’avance",
            "the start date: at least 2 weeks ahead",
        ),
        (
            Compare(fact="start", op="after", value="2026-05-01"),
            "la date de début_: après le 1er mai 2026",
            "the start date: after 1 May 2026",
        ),
        (
            Compare(fact="duration", op="at_most", value=6.0, unit="month"),
            "d’une durée d’au plus 6 mois",
            "lasting at most 6 months",
        ),
        (Compare(fact="contract", op="has", value="freelance"), "en freelance", "freelance"),
        (Compare(fact="sender", op="is_not", value="intermediary"), "pas intermédiaire", "not intermediary"),
        (AnyOf(parts=(REMOTE, NO_RUSH)), "à distance ou pas d’urgence", "remote or no urgency"),
        (Not(part=AnyOf(parts=(REMOTE, NO_RUSH))), "pas à distance et une urgence", "not remote and urgent"),
        (AllOf(parts=(REMOTE, NO_RUSH)), "à distance et pas d’urgence", "remote and no urgency"),
        (
            Compare(fact="gambling", op="is", value=False),
            "aucun lien avec «_gambling_»",
            "nothing to do with “gambling”",
        ),
        (Compare(fact="relation", op="is", value="known_client"), "client connu", "known client"),
    ],
)
def test_conditions_in_words(when: Condition, french: str, english: str) -> None:
    assert condition(when, FRAME, "fr") == french.replace("_", NO_BREAK)
    assert condition(when, FRAME, "en") == english


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (3.0, "3", "3"),
        (2.5, "2,5", "2.5"),
        (12000, f"12{NARROW}000", "12,000"),
        (-1, "-1", "-1"),
        (0.125, "0,12", "0.12"),
    ],
)
def test_numbers_are_written_as_in_the_language(number: float, french: str, english: str) -> None:
    assert values.number(number, "fr") == french
    assert values.number(number, "en") == english


@pytest.mark.parametrize(
    ("rate", "french", "english"),
    [
        (Rate(min=450, max=450, currency="EUR", per="day"), "450_€/jour", "€450 a day"),
        (Rate(min=400, max=450, currency="EUR", per="day"), "400 à 450_€/jour", "€400 to €450 a day"),
        (Rate(min=None, max=600, currency="GBP", per="day"), "au plus 600_£/jour", "at most £600 a day"),
        (Rate(min=30, max=None, currency="CHF", per="hour"), "au moins 30_CHF/heure", "at least CHF_30 an hour"),
        (Rate(min=500, max=500, currency=None, per="project"), "500 pour le projet", "500 for the project"),
        (Rate(min=1500, max=1500, currency="EUR", per="month"), f"1{NARROW}500_€/mois", "€1,500 a month"),
    ],
)
def test_pay_is_written_as_in_the_language(rate: Rate, french: str, english: str) -> None:
    assert values.rate(rate, "fr") == french.replace("_", NO_BREAK)
    assert values.rate(rate, "en") == english.replace("_", NO_BREAK)


@pytest.mark.parametrize(
    ("written", "french", "english"),
    [
        ("2026-05-04", "4 mai 2026", "4 May 2026"),
        ("2026-05-01", "1er mai 2026", "1 May 2026"),
        ("2026-05", "mai 2026", "May 2026"),
        ("12-25", "25 décembre", "25 December"),
        ("08", "août", "August"),
        ("asap", "dès que possible", "as soon as possible"),
        ("2026-13", "2026-13", "2026-13"),
        ("", "", ""),
        ("soon", "soon", "soon"),
    ],
)
def test_dates_are_written_as_in_the_language(written: str, french: str, english: str) -> None:
    assert values.date_text(written, "fr") == french
    assert values.date_text(written, "en") == english


@pytest.mark.parametrize(
    ("change", "french", "english"),
    [
        (
            Change(fact="days_per_week", before=Range(min=5, max=5), after=Range(min=3, max=3)),
            "3 jours par semaine au lieu de 5",
            "3 days a week instead of 5",
        ),
        (
            Change(fact="days_per_week", before=Range(min=4, max=None), after=3.0),
            "3 jours par semaine au lieu d’au moins 4",
            "3 days a week instead of at least 4",
        ),
        (Change(fact="day_rate", before=None, after=450.0), "450_€/jour", "€450 a day"),
        (
            Change(fact="day_rate", before=Range(min=300, max=350), after=Range(min=450, max=450)),
            "450_€/jour au lieu de 300_€ à 350_€",
            "€450 a day instead of €300 to €350",
        ),
        (
            Change(
                fact="effort",
                before=Quantity(min=20, max=20, unit="day"),
                after=Quantity(min=10, max=10, unit="day"),
            ),
            "10 jours de travail en tout au lieu de 20",
            "10 days of work in all instead of 20",
        ),
        (
            Change(fact="payment_days", before=60.0, after=30.0),
            "un paiement sous 30 jours au lieu de 60",
            "payment within 30 days instead of 60",
        ),
        (Change(fact="full_time", before=True, after=False), "pas de temps plein", "no full time"),
        (
            Change(fact="place_mode", before="onsite", after="remote"),
            "à distance au lieu de sur place",
            "remote instead of on site",
        ),
        (
            Change(fact="start", before="2026-05-04", after="2026-06-01"),
            "un début le 1er juin 2026 au lieu du 4 mai 2026",
            "a start on 1 June 2026 instead of 4 May 2026",
        ),
        (
            Change(fact="topics.training", before="no", after="closely"),
            "en lien étroit avec la formation au lieu de sans lien avec la formation",
            "closely related to training instead of unrelated to training",
        ),
    ],
)
def test_changes_say_what_would_do_and_what_was_offered(change: Change, french: str, english: str) -> None:
    offer = CounterOffer(changes=(change,), cost=1, score=0)
    assert offers.sentence(offer, FRAME, "fr") == french.replace("_", NO_BREAK)
    assert offers.sentence(offer, FRAME, "en") == english


@pytest.mark.parametrize(
    ("typed", "set_in_type"),
    [
        ("Oui : c'est l'idée !", "Oui_: c’est l’idée_!"),
        ("« ici » ; là ?", "«_ici_»_; là_?"),
        ("450 €", "450_€"),
        ("au lieu de au moins 4", "au lieu d’au moins 4"),
        ("https://example.org/a?b", "https://example.org/a?b"),
        ("5' de pause", "5' de pause"),
    ],
)
def test_french_typography(typed: str, set_in_type: str) -> None:
    assert typeset(typed) == set_in_type.replace("_", NO_BREAK)
