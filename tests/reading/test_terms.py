"""Terms that bind: exclusivity, non-competition, subordination."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


@pytest.mark.parametrize(
    "text",
    [
        "Une clause de non-concurrence de 12 mois est prévue au contrat.",
        "There is a non-compete clause.",
        "You would work only for us during the contract.",
        "Nous demandons l'exclusivité pendant la mission.",
        "Clause d'exclusivité de deux ans",
        "Vous ne pourrez pas travailler pour d'autres organismes de formation.",
        "You may not work for competitors during the term.",
        "No other clients during the project.",
        "Il faudrait arrêter vos autres missions.",
        "Vous travaillerez exclusivement pour notre organisme.",
        "Une seule exigence : que tu ne travailles pas pour une autre chaîne.",
        "Associates agree not to work for our competitors for a year.",
        "You can't take on other clients in this sector.",
        "Full-time from day one, no side gigs.",
        "No other sales clients while you are with us.",
        "On te demande de ne pas donner ce contenu chez un autre organisme.",
        "You agree not to deliver this course for anyone else.",
        "The contractor shall not provide services to any competitor during the term.",
        "Vous vous engagez à ne travailler pour aucun de nos concurrents.",
        "Il faudra renoncer à vos autres contrats pendant ce temps.",
        "We ask you to turn down competing brands during the campaign.",
        "Working for another bank would end the agreement.",
    ],
)
def test_exclusivity_and_non_competition_are_marked(text: str) -> None:
    assert read(text)["exclusive"].certainty is Certainty.STATED


@pytest.mark.parametrize(
    "text",
    [
        "Pas de clause d'exclusivité.",
        "no non-compete",
        "sans exclusivité",
        "formation sur la clause de non-concurrence",
        "contenus en exclusivité",
        "rédiger une clause de non-concurrence",
        "offre exclusive réservée à nos abonnés",
        "our exclusive partnership with a publisher",
        "L'accès est réservé exclusivement à nos clients.",
        "Interdiction de démarcher nos clients en direct.",
        "It is a side project of ours.",
        "L'ancien contrat contenait une clause d'exclusivité, nous l'avons retirée.",
        "The exclusivity clause was removed.",
        "We can't offer training to any other team this year.",
        "We have no other developers.",
        "You can take on other clients, of course.",
        "Merci de ne pas donner ce code à vos collègues.",
    ],
)
def test_exclusivity_denied_or_of_something_else_is_no_mark(text: str) -> None:
    assert "exclusive" not in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Horaires : 9h-18h tous les jours imposés",
        "Vous travaillerez sous la responsabilité hiérarchique de la directrice.",
        "Sous la responsabilité du chef de projet, vous animerez les ateliers.",
        "Rattaché(e) au responsable formation, vous concevrez les modules.",
        "Rattachée hiérarchiquement à la directrice",
        "You will report to the Head of Learning.",
        "Reporting to the training manager, you will design courses.",
        "reporting directly to the CEO",
        "Congés à valider avec votre manager",
        "Time off must be approved by the client.",
        "Vos congés devront être validés par le client.",
        "Présence obligatoire au bureau de 9h à 18h tous les jours",
        "Il faudra pointer tous les matins.",
        "Clocking in and out is required.",
        "Your line manager will set your tasks.",
        "Poste rattaché à la direction de la formation.",
        "You'd report to me.",
        "Timing is fixed, 1.30 pm to 10.30 pm.",
        "Leaves are to be approved by the client side manager.",
        "You must be available for calls until 9pm.",
        "Vous devrez être joignable tous les soirs.",
        "Présence obligatoire de 9 h à 17 h 30.",
        "Horaires à faire valider chaque lundi par la directrice.",
        "Vous rendrez compte chaque soir à notre chef d'atelier.",
        "Sick days must be reported to me.",
    ],
)
def test_orders_hours_and_leave_as_of_an_employee_are_subordination(text: str) -> None:
    assert read(text)["subordination"].certainty is Certainty.STATED


@pytest.mark.parametrize(
    "text",
    [
        "We need a reporting tool",
        "pas de lien de subordination",
        "We don't do fixed hours",
        "Vous développerez un logiciel de pointage",
        "Bug report to the manager of the package",
        "des rapports à rendre au client en fin de mission",
        "Horaires libres",
        "Cours de 9h à 12h",
        "La formation a lieu de 9h à 17h.",
        "Développer une application de gestion des congés à valider par les managers",
        "L'équipe rattachée à la direction compte 10 personnes.",
        "sous la responsabilité du client, une salle sera fournie",
        "Vous formerez les managers à valider les congés de leurs équipes.",
        "Sous la direction artistique de notre équipe, vous illustrerez un album.",
        "Vous serez accompagné par votre manager.",
        "You would report your hours once a month.",
        "The report must be available online.",
    ],
)
def test_hours_of_a_course_and_tools_to_build_are_no_subordination(text: str) -> None:
    assert "subordination" not in read(text)


def test_exclusivity_in_a_question_is_only_likely() -> None:
    assert read("Accepteriez-vous une clause d'exclusivité ?")["exclusive"].certainty is Certainty.LIKELY
