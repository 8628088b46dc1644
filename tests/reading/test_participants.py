"""The size of the group to be trained, told apart from the size of teams and companies."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Range
from sansregret.core.request import Message
from sansregret.reading.read import read


def group(text: str) -> tuple[float | None, float | None] | None:
    value = read(Message(body=text)).value("participants")
    return (value.min, value.max) if isinstance(value, Range) else None


GROUPS: list[tuple[str, tuple[float | None, float | None]]] = [
    ("nous serons 12", (12, 12)),
    ("une équipe de 8 personnes à former", (8, 8)),
    ("former une équipe de 10 commerciaux", (10, 10)),
    ("groupe d'environ 15 personnes", (15, 15)),
    ("ma classe compte 28 élèves", (28, 28)),
    ("max 10 per group", (None, 10)),
    ("Effectif : 8 à 10", (8, 10)),
    ("12 participants", (12, 12)),
    ("8 à 10 participants", (8, 10)),
    ("une quinzaine de participants", (15, 15)),
    ("entre 6 et 8 stagiaires", (6, 8)),
    ("un groupe de 12 personnes", (12, 12)),
    ("groupe de 8 à 12", (8, 12)),
    ("groupes de 10 personnes maximum", (None, 10)),
    ("jusqu'à 20 participants", (None, 20)),
    ("Nombre de participants : 15", (15, 15)),
    ("Participants : 10 à 12", (10, 12)),
    ("une classe de 25 élèves", (25, 25)),
    ("une promotion de 30 étudiants", (30, 30)),
    ("former 15 salariés à Excel", (15, 15)),
    ("une formation pour 6 personnes", (6, 6)),
    ("formation Excel pour une dizaine de collaborateurs", (10, 10)),
    ("atelier avec 20 managers", (20, 20)),
    ("8 personnes à former", (8, 8)),
    ("formation de deux assistantes", (2, 2)),
    ("a group of 10", (10, 10)),
    ("groups of 8 to 12 people", (8, 12)),
    ("up to 20 attendees", (None, 20)),
    ("around 30 learners", (30, 30)),
    ("12 trainees", (12, 12)),
    ("training for 15 people", (15, 15)),
    ("we want to train 8 managers", (8, 8)),
    ("a workshop for about 40 employees", (40, 40)),
    ("a class of 20 students", (20, 20)),
    ("10-15 delegates", (10, 15)),
    ("20+ participants", (20, None)),
    ("Ils seront 9 ou 10 à l'atelier.", (9, 10)),
    ("There'll be 20 of us in the room.", (20, 20)),
    ("nous sommes 14 à vouloir apprendre", (14, 14)),
    ("On serait une petite dizaine pour un atelier céramique", (10, 10)),
    ("former 10 aides-soignantes", (10, 10)),
    ("Une quinzaine de collègues sont déjà inscrits", (15, 15)),
    ("a course for 24 team leaders, run twice (12 people each time)", (12, 12)),
    ("training for 46 employees, in groups of up to 12", (None, 12)),
    ("Minimum 6 inscrits, maximum 14", (6, 14)),
    ("3 workshops x 2h30, 25 ppl in each", (25, 25)),
    ("apprendre à deux d'entre eux à se servir de Blender", (2, 2)),
    ("conf devant 200 lyceens", (200, 200)),
    ("Could you train our 5 data scientists in Git?", (5, 5)),
    ("Batch size 25", (25, 25)),
    ("groupe à former : 8 infirmières et 3 secrétaires", (11, 11)),
    ("nous serons six ou sept autour de la table", (6, 7)),
    ("4 jours de coaching d'équipe (équipe de 9)", (9, 9)),
    ("L'atelier accueille 8 stagiaires au plus", (None, 8)),
    ("a talk, audience of around 120", (120, 120)),
    ("a panel with about 80 in the audience", (80, 80)),
    ("The workshop is capped at 12.", (None, 12)),
    ("une formation, 8 to 10 per team", (8, 10)),
    ("20 à 25 personnes dans la salle", (20, 25)),
    ("a cohort of ~15 junior PMs", (15, 15)),
    ("Nous sommes une équipe de 12, on voudrait se former à Figma", (12, 12)),
    ("a half-day on giving feedback, six managers, on Teams", (6, 6)),
    ("Our class of 26 year 6 pupils would love a visit", (26, 26)),
    ("Les groupes comptent 18 et 22 apprentis", (18, 22)),
]
NO_GROUPS = [
    "notre école accueille 400 élèves",
    "a school with 900 students",
    "500 étudiants chaque année",
    "Nous sommes une équipe de 7 personnes",
    "a team of 12 people",
    "une entreprise de 50 salariés",
    "a company with 150 employees",
    "We are 5 people",
    "Plus de 5000 élèves formés par an",
    "we have trained 300 students a year",
    "10 ans d'expérience",
    "groupe international de conseil",
    "a group of companies",
    "je cherche une personne",
    "2 personnes seront recrutées",
    "manager une équipe de 10 personnes",
    "3 jours de formation",
    "responsable formation d'une mutuelle de 620 salariés",
    "Our studio (founded 2009, nineteen people, one dog) builds courses",
    "Vous rejoindrez une équipe constituée d'un coach et de 6 développeurs",
    "cherche 2 formateurs pour 4 jours en avril",
    "4 places gratuites",
    "There's about 15 people in the group, though we are expanding.",
    "You'll train 3 teams",
    "I'm a 4th-year PhD student",
    "We've trained 200 people since 2015",
    "classe de 4e",
]


@pytest.mark.parametrize(("text", "size"), GROUPS)
def test_the_size_of_the_group_is_read(text: str, size: tuple[float | None, float | None]) -> None:
    assert group(text) == size


@pytest.mark.parametrize("text", NO_GROUPS)
def test_teams_and_companies_are_no_group(text: str) -> None:
    assert group(text) is None
