"""Pressing for time, saying that there is no rush, and the many quick things that are neither."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts
from sansregret.core.request import Message
from sansregret.reading.read import read


def facts(text: str) -> Facts:
    return read(Message(body=text))


PRESSING = (
    "C'est urgent !",
    "URGENT : recherche formateur",
    "Besoin urgent d'un traducteur",
    "We urgently need a developer",
    "It's quite urgent",
    "Nous avons besoin de quelqu'un au plus vite",
    "Il nous faut quelqu'un rapidement",
    "I need this asap",
    "We need someone ASAP",
    "This is a rush job",
    "The deadline is tight",
    "tight deadline",
    "Les délais sont très serrés",
    "délais courts",
    "C'est pour demain",
    "il me le faut pour hier",
    "need it by tomorrow",
    "Le temps presse",
    "We're in a hurry",
    "time is short",
    "We need it as soon as possible",
    "Nous sommes pressés",
    "Je suis un peu pressée",
    "Besoin en urgence d'un remplaçant",
    "Notre formatrice nous a lâchés, il nous faut un remplaçant très vite",
    "last minute request",
    "C'est de la dernière minute, désolé",
    "Réponse rapide souhaitée",
    "merci de me répondre rapidement",
    "I need it done quickly",
    "looking for a quick turnaround",
    "time-sensitive project",
    "Désolé pour l'urgence",
    "it's a bit urgent",
    "on est à la bourre",
    "We need this turned around in 24 hours",
    "très urgent svp",
    "urgence : formateur absent demain",
    "need help ASAP!!",
    "Could you get back to me asap?",
    "Nous recherchons de toute urgence un formateur",
    "Je cherche assez rapidement quelqu'un",
    "deadline très courte",
    "We need somebody immediately",
    "We are on a tight schedule",
    "planning serré",
    "Please reply as soon as possible",
    "c pour ce soir",
    "Il faudrait que ce soit fait au plus vite",
    "We have very little time",
    "Nous avons très peu de temps",
    "urgently looking for a tutor",
    "Le poste est à pourvoir de toute urgence",
)

CALM = (
    "Rien ne presse.",
    "Ce n'est pas urgent.",
    "pas d'urgence",
    "No rush",
    "There's no rush at all.",
    "Not urgent",
    "It's not urgent",
    "no hurry",
    "Prenez votre temps",
    "Take your time",
    "Quand vous pouvez",
    "whenever you have time",
    "Il n'y a pas d'urgence",
    "aucune urgence",
    "Ça ne presse pas",
    "c'est pas pressé",
    "on n'est pas pressés",
    "Nous ne sommes pas pressés",
    "We are not in a hurry",
    "We're in no hurry",
    "I'm not in a rush",
    "nothing urgent",
    "rien d'urgent",
    "sans urgence",
    "Répondez quand vous voulez",
    "reply when you get a chance",
    "on a le temps",
    "pas urgent du tout",
    "ce n'est pas du tout urgent",
    "It isn't urgent",
    "No deadline pressure",
    "No particular deadline",
    "pas de date butoir",
    "there is no urgency",
    "not super urgent",
    "c'est pas urgent",
    "y a pas d'urgence",
    "rien de pressé",
    "whenever suits you",
)

NEITHER = (
    "We'll get back to you as soon as possible",
    "Nous reviendrons vers vous au plus vite",
    "Je vous rappelle dès que possible",
    "Dans l'attente d'un retour rapide",
    "Au plaisir de vous lire rapidement",
    "Hoping to hear back from you quickly",
    "Démarrage dès que possible",
    "Démarrage ASAP",
    "Start date: ASAP",
    "Dès que possible",
    "Service des urgences de l'hôpital",
    "an urgent care clinic",
    "numéros d'urgence",
    "À très vite",
    "Apprendre rapidement",
    "Notre produit permet de créer rapidement un site",
    "able to work under tight deadlines",
    "capable de travailler dans l'urgence",
    "gestion des urgences",
    "fast-paced environment",
    "a fast growing startup",
    "l'urgence climatique",
    "You will learn quickly",
    "quick learner",
    "monter rapidement en compétences",
    "Nous grandissons vite",
    "Poste à pourvoir dès que possible",
    "Starts immediately",
    "Immediate start",
    "inventer l’école de demain",
    "les métiers de demain",
    "the leaders of tomorrow",
    "hébergement d'urgence",
    "a quick question",
    "un petit message rapide",
    "Vous êtes à l'aise avec des délais serrés",
    "at short notice you may travel",
    "une prise en main rapide",
    "Je vous recontacte très vite",
    "réponse garantie sous 48h",
    "we reply within 24 hours",
    "Have a quick look at our site",
    "I hope to hear from you soon",
    "formation aux gestes d'urgence",
    "plan d'urgence",
    "l'urgence sociale",
    "We ship fast",
    "rapid prototyping",
    "Disponible rapidement",
    "livraison rapide à nos clients",
    "Nous répondons sous 24h",
    "comprendre vite",
    "our site must load fast",
    "il faut que le site soit rapide",
    "we need a fast website",
    "Je cherche à apprendre vite l'anglais",
)


@pytest.mark.parametrize("text", PRESSING)
def test_pressing_for_time_is_urgent(text: str) -> None:
    assert facts(text).value("urgent") is True


@pytest.mark.parametrize("text", CALM)
def test_saying_that_there_is_no_rush_is_not_urgent(text: str) -> None:
    assert facts(text).value("urgent") is False


@pytest.mark.parametrize("text", NEITHER)
def test_start_lines_skills_and_quick_things_say_nothing(text: str) -> None:
    assert "urgent" not in facts(text)


def test_both_in_one_message_are_only_likely_urgent() -> None:
    read_facts = facts("Pour la relecture, rien ne presse. En revanche, la traduction est très urgente.")
    assert read_facts.value("urgent") is True
    assert not read_facts.stated("urgent")


def test_a_need_said_with_mild_words_is_only_likely_urgent() -> None:
    assert not facts("Il nous faut quelqu'un rapidement").stated("urgent")
    assert facts("Il nous faut quelqu'un en urgence").stated("urgent")


TURNS = (
    "C'est la panique ici, notre formateur vient de se désister.",
    "On est coincés, la prestataire a annulé ce matin.",
    "Dites-moi vite, je dois boucler le planning.",
    "Tell me fast please.",
    "Kindly confirm quickly.",
    "Il faudrait que ce soit fait cette nuit.",
    "Intervenez dans l'heure s'il vous plaît.",
    "I need it working tonight or first thing tomorrow.",
    "We're really up against it.",
    "Our trainer fell ill and the course is tomorrow.",
    "Le plus tôt sera le mieux.",
    "Please reply before 5pm today.",
    "C'est pour lundi.",
    "We've left it far too late, sorry.",
)
LEISURE = (
    "No panic, autumn is soon enough.",
    "No stress on timing.",
    "Aucun impératif de date pour nous.",
    "Il n'y a pas le feu au lac.",
    "There's plenty of time.",
    "It can wait till after the summer.",
    "Y a le temps.",
    "On n'est pas à quinze jours près.",
    "Prends le temps qu'il te faut.",
)
NOTHING_OF_TIME = (
    "Thanks for getting back to me so quickly!",
    "Merci d'avoir répondu aussi vite.",
    "Je réponds vite.",
    "Give me a ring when you have a minute.",
    "I'll send the brief tomorrow.",
    "Je vous appelle demain pour en parler.",
    "Chacun suit aujourd'hui sept heures de formation par an.",
    "Quote needed by COB Friday.",
    "Are you free tomorrow?",
)


@pytest.mark.parametrize("text", TURNS)
def test_turns_and_needs_of_the_hour_are_urgent(text: str) -> None:
    assert facts(text).value("urgent") is True


@pytest.mark.parametrize("text", LEISURE)
def test_denied_haste_and_time_to_wait_are_not_urgent(text: str) -> None:
    assert facts(text).value("urgent") is False


@pytest.mark.parametrize("text", NOTHING_OF_TIME)
def test_thanks_promises_and_calls_say_nothing_of_haste(text: str) -> None:
    assert "urgent" not in facts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nous cherchons un développeur. Ces blocages doivent être résolus en urgence pour les usagers.", None),
        ("They have to be handled urgently by the hospital; we need a developer for the tool.", None),
        ("Les devis doivent partir en urgence, merci de me répondre.", True),
        ("Nous avons besoin d'un développeur en urgence.", True),
    ],
)
def test_what_is_urgent_in_the_work_presses_nobody(text: str, expected: bool | None) -> None:
    assert facts(text).value("urgent") is expected
