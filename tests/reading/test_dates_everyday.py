"""Dates as private persons and small firms say them, far from the words of an advertisement."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def facts(text: str, day: datetime | None = None) -> Facts:
    return READER.read(Message(body=text, date=day))


WITHOUT_DATE_OF_THE_MESSAGE = [
    ("Bonjour, on aimerait vous faire intervenir en avril dans notre lycée.", "04"),
    ("On cherche quelqu'un pour une journée sur la voix (20 personnes, à Tours, le 18 mars).", "03-18"),
    ("Pourriez-vous animer un atelier lors de notre séminaire du 14 mai ?", "05-14"),
    ("Could you run a workshop for us on the 5th of May?", "05-05"),
    ("Trois groupes, un jour par groupe, entre le 4 et le 21 mai.", "05-04"),
    ("Un atelier en visio, 2 x 2h, les 7 et 14 octobre au matin, tu pourrais ?", "10-07"),
    ("It's a half day on Thursday 8 February, in Leeds.", "02-08"),
    ("Could you show our gardeners? It'd be two hours at noon on May 9.", "05-09"),
    ("Would you give a talk at the public book fair on 17 November?", "11-17"),
    ("On se marie le 3 juillet 2027, il nous faudrait un accordéoniste.", "2027-07-03"),
    ("We're getting married on 5 July and need a photographer.", "07-05"),
    ("Je voudrais remettre ça, une journée, plutôt en juin.", "06"),
    ("Could you sing with us, Mondays 6.30-8.30, January to Easter?", "01"),
    ("Four afternoons for the public, in two libraries, from 8 February.", "02-08"),
    ("Nous cherchons un analyste.\nDe février à décembre", "02"),
    ("Timeframe: April to July 2027", "2027-04"),
    ("Une vingtaine de jours, de janvier à mai 2027.", "2027-01"),
    ("Un poste pour trois mois (1er avril – 30 juin), le soir.", "04-01"),
    ("De novembre à mars 2027, 2 jours par semaine.", "2026-11"),
    ("Entrée en fonction : 1er mars.", "03-01"),
    ("Alternance. Rentrée le 3 septembre.", "09-03"),
    ("Démarrage dès que possible à partir de janvier 2027.", "2027-01"),
]


@pytest.mark.parametrize(("text", "start"), WITHOUT_DATE_OF_THE_MESSAGE)
def test_a_date_in_everyday_words_says_when_the_work_takes_place(text: str, start: str) -> None:
    assert facts(text).value("start") == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("On aimerait commencer samedi 16.", "2027-01-16"),
        ("Tu es dispo vendredi pour remplacer Julie ?", "2026-11-27"),
        ("Formateur malade, pouvez-vous assurer la formation demain ?", "2026-11-25"),
        ("Can you cover Saturday's class?", "2026-11-28"),
    ],
)
def test_a_day_is_resolved_against_the_day_of_the_message(text: str, start: str) -> None:
    assert facts(text, datetime(2026, 11, 24, tzinfo=UTC)).value("start") == start


@pytest.mark.parametrize(
    "text",
    [
        "J'ai un examen le 12 juin, pouvez-vous m'aider ?",
        "Il passe le bac en juin.",
        "She takes her GCSEs in May and needs help.",
        "Ma soutenance est le 3 juin et j'ai besoin d'une relecture.",
        "I need the translation by 12 March.",
        "The conference took place on 3 June 2020.",
        "Votre article du 12 mars m'a beaucoup plu.",
        "I read your piece of 12 March with interest.",
        "Suite à notre échange du 3 mars, je vous relance.",
        "Budget voté le 3 mars.",
        "Le paiement se fera le 30 juin.",
        "Je vous ai vue à la conférence du 3 mars et j'ai adoré.",
        "Mondays 6.30-8.30 in the hall.",
        "Could we speak on 12 March?",
    ],
)
def test_a_date_of_something_else_is_no_start(text: str) -> None:
    assert "start" not in facts(text)


def test_a_date_that_no_word_claims_is_only_likely_the_start() -> None:
    assert facts("Could you come? It's two hours at noon on May 9.")["start"].certainty is Certainty.LIKELY
