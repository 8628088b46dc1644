"""Shares of presence and of distance, rooms and towns that are tied to what is done there."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def facts(text: str) -> Facts:
    return READER.read(Message(body=text))


BOTH = (
    "Remote, with Paris one day a week.",
    "Office in Bristol, two remote days.",
    "Deux jours chez nous, trois jours chez vous.",
    "In the office Monday and Wednesday, at home otherwise.",
    "On site Tuesday to Thursday and home the rest.",
    "De chez toi, sauf un mardi sur deux ici.",
    "Présence requise le lundi, le reste du temps où tu veux.",
    "Two days each week are in our academy, two are delivered over Teams.",
    "100% on-site for the first month, afterwards as many days at home as you like",
    "Une journée dans l'atelier puis tout à distance.",
    "À distance ou à Marseille, comme vous préférez.",
    "Télétravail complet sauf deux séminaires par an à Cahors.",
    "Two sessions, online or at the library.",
    "4 jours par semaine dont 2 chez eux à Vélizy.",
    "En partie dans nos bureaux et en partie chez vous.",
    "You can work from wherever you like; we meet in Utrecht twice a year.",
    "Work is from home but you'd come to Norwich each quarter.",
    "Hybrid: 3 days in our Dublin office, 2 from home.",
)
NEARBY = (
    "Nous cherchons un guide pour accompagner trente retraités au Mont-Saint-Michel.",
    "Can you photograph our staff at the old mill on Saturday?",
    "We need a dog walker around Clapham Common.",
    "Le tournage se fait à Sète.",
    "Tu pourrais remplacer un collègue demain à Saint-Étienne pour animer une formation ?",
    "Il faudrait que vous veniez mardi ou mercredi.",
    "Could someone come in tomorrow at 10?",
    "Cours de chant à mon domicile, le mardi.",
    "BESOIN D'UN INTERPRETE POUR UNE AUDIENCE AU TRIBUNAL DE BOBIGNY",
    "All workshops are face to face.",
    "La formation se tient dans leur entrepôt.",
    "Il faut former toute l'équipe dans nos locaux avant le 30 juin.",
    "Could you step in on Thursday at the Corn Exchange?",
    "C'est au 3 allée des Charmes, code 45B.",
    "Adresse : salle Arlequin, rue du Puits",
)
DISTANT = (
    "Can it be on Zoom instead?",
    "Two hours, en visio, les mardis.",
    "One hour a week, €70/hr, online.",
    "Toute la mission se passe derrière votre écran.",
    "Peu importe d'où tu travailles.",
    "Visio uniquement.",
    "Nobody cares where you sit.",
    "One hour a week online.",
    "This can all be done by email and phone.",
)
NEITHER = (
    "I saw your profile online and liked it.",
    "Installer le bureau à distance sur nos douze postes.",
    "Un premier échange en visio nous suffirait pour en parler.",
    "Before that everybody sat in the office.",
    "Hybrid Integration Architect wanted.",
    "J'ai grandi à Roubaix et je voudrais une illustration.",
    "1 nouveau besoin près de chez vous.",
    "Nous cherchons un développeur à Lyon.",
    "Une formation pour des aides à domicile.",
    "We'd ship the items to your studio.",
    "Ateliers d'initiation (smartphone, démarches en ligne).",
    "We need a class in Rails.",
    "On peut se parler en visio mercredi ?",
    "Le logiciel permet de piloter les machines à distance.",
    "Looking for somebody to write about remote work for our blog.",
    "Nous étions en présentiel l'an dernier.",
)


@pytest.mark.parametrize("text", BOTH)
def test_a_share_of_presence_beside_distance_is_hybrid(text: str) -> None:
    assert facts(text).value("place_mode") == "hybrid"


@pytest.mark.parametrize("text", NEARBY)
def test_what_is_done_in_person_at_a_place_is_onsite(text: str) -> None:
    assert facts(text).value("place_mode") == "onsite"


@pytest.mark.parametrize("text", DISTANT)
def test_a_means_of_distance_said_of_the_work_is_remote(text: str) -> None:
    assert facts(text).value("place_mode") == "remote"


@pytest.mark.parametrize("text", NEITHER)
def test_tools_calls_history_and_homes_say_nothing(text: str) -> None:
    assert "place_mode" not in facts(text)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Cours à donner chez nous le mercredi, à Vannes.", "Vannes"),
        ("La formation se tiendra dans nos locaux, 14 rue des Lilas à Dijon.", "14 rue des Lilas à Dijon"),
        ("Atelier prévu du 3 au 5 juin, salle polyvalente de Guérande.", "Guérande"),
        ("Garde de mes deux enfants à mon domicile, Caluire, mardi soir.", "Caluire"),
        ("We are a Manchester firm, but the shoot itself is in Whitby.", "Whitby"),
        ("CHOIR CONDUCTOR, ABERYSTWYTH, THURSDAYS 7 TO 9 PM", "ABERYSTWYTH"),
        ("Painter & decorator / 2 rooms / Hove / £160 per day", "Hove"),
        ("conf devant 200 lyceens a l amphi de Tarbes", "Tarbes"),
        ("Je cherche une prof qui se déplace à la maison, on est à Saint-Malo.", "Saint-Malo"),
        ("We need a bookkeeper one morning a week in our Ludlow shop.", "Ludlow"),
        ("It's at the hospital in Ghent.", "Ghent"),
        ("Un professeur de piano à domicile, sur Chaville.", "Chaville"),
        ("Adresse : salle Arlequin, rue du Puits, Chambourg", "salle Arlequin, rue du Puits, Chambourg"),
    ],
)
def test_the_town_of_the_work_is_read_in_cards_and_behind_what_is_done(text: str, town: str) -> None:
    assert facts(text).value("place") == town


@pytest.mark.parametrize(
    "text",
    [
        "Je suis maman solo à Brive, je cherche une relectrice pour mon roman.",
        "My son is at university in Leeds and needs his thesis proofread.",
        "J'ai grandi à Roubaix et je voudrais une illustration pour ma grand-mère.",
        "On a des clients à Londres et à Berlin, il faut parler anglais.",
        "We met in Leeds at the fair.",
        "Formation à Photoshop et à InDesign.",
    ],
)
def test_where_somebody_lives_learns_or_has_clients_is_no_place_of_work(text: str) -> None:
    assert "place" not in facts(text)
