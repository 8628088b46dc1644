"""Language by function words, with abstention; tu and vous."""

from __future__ import annotations

import pytest

from sansregret.core.request import Message, Zone, ZoneKind
from sansregret.reading.read import read


def value(text: str, fact: str) -> object:
    return read(Message(body=text)).value(fact)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bonjour, nous cherchons un formateur pour mars.", "fr"),
        ("bjr besoin prof maths urgent", "fr"),
        ("Salut, t'es libre samedi ?", "fr"),
        ("dispo demain ?", "fr"),
        ("Mission freelance\nDéveloppeur Java\nLille\n6 mois", "fr"),
        ("Hi, we need a trainer in May.", "en"),
        ("Python Developer\nLeeds\n6 months\nRemote", "en"),
        ("call me asap", "en"),
        ("Hola, estamos buscando un formador para un curso de dos días. ¿Está usted disponible? Un saludo", "other"),
        ("Guten Tag, wir suchen für unser Team eine Trainerin für ein Seminar im Mai.", "other"),
        ("Buongiorno, cerchiamo un formatore per un corso di due giorni. È disponibile a maggio?", "other"),
        ("Olá, estamos à procura de um formador para um curso de dois dias. Obrigado", "other"),
        ("Goedendag, wij zoeken een trainer voor een cursus van twee dagen. Bent u beschikbaar?", "other"),
        ("Здравствуйте, мы ищем преподавателя", "other"),
    ],
)
def test_the_language_of_a_message(text: str, language: str) -> None:
    assert value(text, "language") == language


@pytest.mark.parametrize("text", ["", "1234 5678", "Java\n450", "~~~ !!! ..."])
def test_too_few_words_say_no_language(text: str) -> None:
    assert value(text, "language") is None


@pytest.mark.parametrize(
    ("text", "register"),
    [
        ("Salut, tu serais dispo en mai pour une formation ?", "tu"),
        ("Coucou, t'aurais le temps de relire mon texte ?", "tu"),
        ("Dis-moi si ça te tente, on cherche un graphiste pour ton quartier", "tu"),
        ("Bonjour, pourriez-vous nous faire un devis ?", "vous"),
        ("Bonjour, votre profil nous intéresse pour une mission.", "vous"),
        ("Rejoignez notre équipe de formateurs à Lille !", "vous"),
    ],
)
def test_tu_and_vous(text: str, register: str) -> None:
    assert value(text, "register") == register


def test_a_french_message_without_either_has_no_register() -> None:
    assert value("Recherche formateur bureautique pour trois jours à Lille.", "register") is None


def test_english_has_no_register() -> None:
    assert value("Hi, could you do a ton of work for us in May?", "register") is None


def test_quoted_history_does_not_set_the_register() -> None:
    body = "Bonjour, pourriez-vous venir en mai ?\n> Tu es dispo ? Tu viens ?\n"
    cut = body.index(">")
    zones = (
        Zone(kind=ZoneKind.BODY, start=0, end=cut),
        Zone(kind=ZoneKind.QUOTED, start=cut, end=len(body)),
    )
    assert read(Message(body=body, zones=zones)).value("register") == "vous"
