"""Full or part time in words: what is asked, what is granted, what is only wished or comes later."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Facts, Range
from sansregret.core.request import Message
from sansregret.reading.read import read


def facts(text: str) -> Facts:
    return read(Message(body=text))


def span(text: str, fact: str) -> tuple[float | None, float | None] | None:
    value = facts(text).value(fact)
    return (value.min, value.max) if isinstance(value, Range) else None


FULL_TIME = [
    "Temps plein non négociable",
    "du lundi au vendredi 9h-18h dans nos locaux",
    "Mon-Fri, 9 to 5",
    "Poste à temps plein",
    "Mission à plein temps jusqu'en décembre",
    "Temps complet",
    "Full time position in our London office",
    "This is a full-time role.",
    "Commitment: Full-time for 2 years",
    "Fulltime contract",
    "5 jours par semaine",
    "5 days a week",
    "40 hours per week",
    "35h/semaine",
    "39 heures par semaine",
    "Charge : 100 %",
    "mission à 100 %",
    "1 ETP",
    "pas de temps partiel, temps plein uniquement",
    "Poste à pourvoir du lundi au vendredi, de 9h à 17h",
]


@pytest.mark.parametrize("text", FULL_TIME)
def test_full_time_is_read(text: str) -> None:
    assert facts(text).value("full_time") is True


@pytest.mark.parametrize("text", ["Temps plein", "full-time", "poste à temps plein", "5 days a week", "Charge : 100 %"])
def test_full_time_means_five_days(text: str) -> None:
    assert span(text, "days_per_week") == (5, 5)


LESS_THAN_FULL_TIME = [
    "temps partiel possible",
    "Temps partiel accepté",
    "Temps plein souhaité, temps partiel accepté.",
    "Full time preferred, part time considered",
    "à temps plein ou partiel",
    "temps plein/temps partiel",
    "full-time or part-time",
    "part-time or full-time",
    "Part-time freelance",
    "Contract: part-time",
    "This is not a full-time position.",
    "It doesn't have to be full-time.",
    "pas forcément à temps plein",
    "Ce n'est pas un temps plein.",
    "10 jours par mois",
    "5 days a month",
    "une semaine par mois",
    "2h par jour",
    "quelques heures par semaine",
    "a few hours a week",
    "quelques jours par semaine",
    "10 hours per week",
    "30 à 35 h par semaine",
    "15h/mois",
    "du lundi au vendredi de 17h à 18h",
]


@pytest.mark.parametrize("text", LESS_THAN_FULL_TIME)
def test_less_than_full_time_is_read(text: str) -> None:
    assert facts(text).value("full_time") is False


@pytest.mark.parametrize(
    "text",
    [
        "Temps plein souhaité, temps partiel accepté.",
        "Full time preferred, part time is fine too.",
        "temps plein ou partiel",
    ],
)
def test_where_both_are_granted_the_number_of_days_stays_unknown(text: str) -> None:
    assert "days_per_week" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Temps partiel ou plein temps, puis évolution possible vers un temps plein",
        "2 jours par semaine au début, avec possibilité de passer à temps plein",
        "Part-time to start, could become full-time later",
    ],
)
def test_full_time_later_is_not_full_time_now(text: str) -> None:
    assert facts(text).value("full_time") is False


@pytest.mark.parametrize(
    "text",
    [
        "idéalement à temps plein",
        "full-time preferred",
        "temps plein, mais négociable",
        "Full-time (or nearly)",
        "It's a full-time post but we'd look at less for the right person.",
    ],
)
def test_full_time_as_a_wish_is_only_likely(text: str) -> None:
    full_time = facts(text)["full_time"]
    assert (full_time.value, full_time.certainty) == (True, Certainty.LIKELY)


@pytest.mark.parametrize(
    "text",
    [
        "Notre salariée à temps partiel part en congé.",
        "My HR manager works full time and then some.",
        "cover for Jean, our full-time accountant",
        "3 000 salariées, la plupart à temps partiel",
        "Nous sommes 22, dont 9 à temps complet.",
        "Je suis moi-même à mi-temps dans un collège.",
        "The permanent staff are full time.",
        "Take a full time-out while you write.",
        "Après 15 ans de salariat à temps plein, je monte ma boîte.",
    ],
)
def test_the_time_of_others_says_nothing_of_the_work(text: str) -> None:
    assert "full_time" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "nous cherchons pour notre salon une coiffeuse à temps partiel",
        "our team needs a part-time assistant",
        "notre poste à temps partiel est à pourvoir",
    ],
)
def test_the_time_of_the_one_who_is_wanted_is_read(text: str) -> None:
    assert facts(text).value("full_time") is False


@pytest.mark.parametrize(
    "text",
    [
        "Le temps plein n'est pas obligatoire.",
        "We cannot offer full time at the moment.",
        "Un plein temps nous paraît difficile à financer.",
    ],
)
def test_full_time_that_is_not_needed_or_not_granted_is_less(text: str) -> None:
    assert facts(text).value("full_time") is False


def test_full_time_only_and_no_less() -> None:
    found = facts("Charge : temps plein uniquement, pas de 4/5")
    assert (found.value("full_time"), span("Charge : temps plein uniquement, pas de 4/5", "days_per_week")) == (
        True,
        (5, 5),
    )


@pytest.mark.parametrize(
    "text", ["un cours par semaine", "two evenings a week", "une fois par semaine", "2 séances/semaine"]
)
def test_some_occasions_a_week_are_likely_no_full_time(text: str) -> None:
    full_time = facts(text)["full_time"]
    assert (full_time.value, full_time.certainty) == (False, Certainty.LIKELY)


@pytest.mark.parametrize(
    "text",
    [
        "Notre fille a enfin signé son CDI, à plein temps",
        "Mon frère vient de trouver un poste à temps plein",
        "My sister has just started a full-time job",
        "She got a full-time job in Leeds",
        "Ils ont accepté un CDI à temps plein",
    ],
)
def test_what_somebody_has_found_for_themselves_is_no_offer(text: str) -> None:
    read_facts = facts(f"Bonjour, nous cherchons une relectrice. {text}.")
    assert read_facts.value("full_time") is None
    assert read_facts.value("contract") is None


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons un poste à temps plein",
        "We have got a full-time role for a tester",
        "Nous proposons un CDI à temps plein",
        "The client has a full-time role",
    ],
)
def test_what_is_offered_is_no_job_that_somebody_has_found(text: str) -> None:
    assert facts(text).value("full_time") is True


@pytest.mark.parametrize(
    "text",
    [
        "Mission à temps plein ? Si le temps plein ne vous convient pas, 3 jours par semaine sont possibles.",
        "It is a full-time contract, but three days a week would be fine too.",
        "Temps plein souhaité ; 4 jours par semaine seraient aussi envisageables.",
        "Ideally full time. Two days a week works for us as well.",
        "Poste à temps plein, 20 heures par semaine acceptées.",
    ],
)
def test_fewer_days_that_are_granted_beside_full_time_are_not_full_time(text: str) -> None:
    fact = facts(text).get("full_time")
    assert fact is not None
    assert fact.value is False


@pytest.mark.parametrize(
    "text",
    [
        "If full time is too much for you, tell me.",
        "Si le temps plein vous effraie, parlons-en.",
        "Même si un temps plein",
    ],
)
def test_full_time_in_a_condition_is_not_said(text: str) -> None:
    assert facts(text).value("full_time") is None


@pytest.mark.parametrize(
    "text",
    [
        "Ma fille est en terminale à plein temps au lycée et galère en maths.",
        "My wife works in a bank full time and wants to learn Excel.",
        "On m'a dit que vous étiez prise à temps plein en ce moment.",
        "I know you are busy teaching full time.",
    ],
)
def test_how_somebody_lives_already_is_no_workload(text: str) -> None:
    assert facts(text).value("full_time") is None


@pytest.mark.parametrize(
    "text",
    [
        "Il faudrait quelqu'un à temps plein en interne, mais pour vous ce serait juste 5 jours de conception.",
        "We need a full-time person in the end; for now it is a workshop of two days.",
    ],
)
def test_full_time_beside_a_small_total_is_only_likely(text: str) -> None:
    fact = facts(text).get("full_time")
    assert fact is None or fact.certainty is Certainty.LIKELY
