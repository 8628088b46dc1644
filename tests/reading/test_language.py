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
        ("Hi, hast du Zeit für ein Logo? Budget 300 Euro, bis Ende des Monats.", "other"),
        ("¡Enhorabuena! Ha ganado un premio. Haga clic aquí para recibir su regalo.", "other"),
        ("Salve, avremmo bisogno di una traduzione, circa 20 pagine.", "other"),
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
        ("Bonjour, je cherche un jardinier pour mars. Appelez-moi même tard.", "vous"),
        ("C'est pour une traduction, répondez vite c'est urgent.", "vous"),
        ("Le client a réduit le budget. Dites-moi si c'est encore possible.", "vous"),
        ("Madame, nos équipes ont un nouveau logiciel. Il faudrait deux journées sur place.", "vous"),
        ("Dispo pour un petit job ? Confirme-moi vite, livraison jeudi.", "tu"),
        ("Un logo pour samedi, c'est possible stp ?", "tu"),
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


def test_words_that_only_look_like_orders_have_no_register() -> None:
    assert (
        value("Le travail se fait chez nous à Lille, il est assez long, avec un logement au rez de jardin.", "register")
        is None
    )


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


@pytest.mark.parametrize(
    "text",
    [
        "Hola, buscamos a alguien para dar un curso de Excel de dos días en Valencia. ¿Cuánto cobra?",
        "Guten Tag, wir planen ein Seminar und suchen noch eine Trainerin. Könnten Sie uns ein Angebot schicken?",
        "Buongiorno, avremmo bisogno di una traduzione di 20 pagine. Potrebbe inviarci un preventivo?",
        "Bom dia, procuramos um formador de Excel para a nossa equipa. Tem disponibilidade em maio?",
        "Hallo, wij zoeken een trainer voor een workshop in Gent. Bent u beschikbaar?",
        "Dzień dobry, szukamy trenera na szkolenie w Krakowie. Czy jest Pani dostępna w maju?",
        "Здравствуйте! Нам нужен переводчик на конференцию. Сколько это будет стоить?",
    ],
)
def test_a_request_in_another_language_is_noticed(text: str) -> None:
    assert (value(text, "language"), value(text, "asks_for_work")) == ("other", True)


@pytest.mark.parametrize(
    "text",
    [
        "Estimado cliente, su factura de marzo ya está disponible. No responda a este mensaje.",
        "Ihre Rechnung finden Sie im Anhang. Bitte überweisen Sie den Betrag innerhalb von 14 Tagen.",
        "Ich bin bis zum 12. August nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.",
        "Gentile cliente, il suo ordine è stato spedito. Può seguire la consegna con il numero indicato.",
        "Beste klant, uw pakket wordt morgen bezorgd tussen 10 en 12 uur. U hoeft niets te doen.",
        "Hola guapa, nos vemos el sábado en casa de la abuela. Un beso",
    ],
)
def test_ordinary_mail_in_another_language_is_no_request(text: str) -> None:
    assert (value(text, "language"), value(text, "asks_for_work")) == ("other", False)
