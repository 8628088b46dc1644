"""Dates of occasions and other people's dates: what must be ready, who promises, what opens or ends."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.calendar_names import easter
from sansregret.reading.read import Reader

READER = Reader()
WEDNESDAY = datetime(2026, 3, 4, tzinfo=UTC)


def facts(text: str) -> Facts:
    return READER.read(Message(body=text, date=WEDNESDAY))


READY = [
    ("The conference is on 9 May and we need the slides before then.", "2026-05-09"),
    ("Le salon ouvre le 9 octobre, les panneaux doivent être accrochés la veille.", "2026-10-08"),
    ("Le concert a lieu le 21 juin, il faudrait l'affiche deux semaines avant.", "2026-06-07"),
    ("La fête a lieu le 23 mai et j'aimerais une jolie affiche.", "2026-05-23"),
    ("C'est pour le mariage de ma soeur le 18 juillet, il faut que le faire-part soit prêt avant.", "2026-07-18"),
    ("I need the report finished before the board meets on the 19th.", "2026-03-19"),
    ("Il me faut les textes avant notre AG du 16 mai.", "2026-05-16"),
    ("She has her viva on 3 June, could you read her chapters?", "2026-06-03"),
    ("Les élèves passent le bac le 16 juin, d'où ces six séances.", "2026-06-16"),
    ("Her birthday is 14 August, could you have the quilt done for then?", "2026-08-14"),
    ("On ouvre la boutique le 2 mai, il me faut l'enseigne d'ici là.", "2026-05-02"),
    ("Traduction à me renvoyer lundi matin au plus tard.", "2026-03-09"),
    ("Need my essay proof read 4 the 14th of may.", "2026-05-14"),
    ("L'imprimeur attend les fichiers le 30 avril.", "2026-04-30"),
    ("You'd have until the end of July to hand over the code.", "2026-07"),
    ("Could you look over my grant application? It closes on 29 May.", "2026-05-29"),
    ("Je rends mon mémoire le 15 mai et je cherche quelqu'un pour le relire.", "2026-05-15"),
    ("It has to be with the printer by the 27th.", "2026-03-27"),
    ("On aimerait recevoir les premières pages dans quinze jours.", "2026-03-18"),
    ("The leaflet has to be ready a week before the launch on 29 May.", "2026-05-29"),
    ("Je pars en congé fin mai, et il faut une passation avant.", "2026-05"),
]
THERE = [
    ("On se marie le 12 juillet et on voudrait quelqu'un pour filmer la cérémonie.", "2026-07-12"),
    ("Our open day is Saturday 25 April, could you run a stall?", "2026-04-25"),
    ("Party is on the 28th from 3 till 5pm.", "2026-03-28"),
    ("Viola needed Sat 13 June, 2pm wedding.", "2026-06-13"),
    ("J'organise un forum (Pau, 11 juin 2026, 200 personnes).", "2026-06-11"),
    ("Are you about on Thursday 19th to photograph the new range?", "2026-03-19"),
    ("Starting after Easter would be ideal.", "2026-04"),
    ("We're looking at Q3 for the rollout.", "2026-07"),
    ("First week of June works best for the offsite.", "2026-06"),
    ("Can you squeeze us in the week after next?", "2026-03-16"),
    ("Mission de 6 mois fermes à compter du 2 avril 2026.", "2026-04-02"),
    ("Any time in the week of 16 March, here at the clinic.", "2026-03-16"),
    ("Could you hold the 3rd and 4th of June for us?", "2026-06-03"),
    ("Please send me your availability for the week of 6 April.", "2026-04-06"),
    ("Is there any chance you could do this Saturday?", "2026-03-07"),
    ("Le jury de soutenance siège le 24 juin, pourriez-vous en être ?", "2026-06-24"),
]
ANSWERS = [
    ("Can you get back to me within the week?", "2026-03-06"),
    ("Quote needed by COB Friday.", "2026-03-06"),
    ("Applications close at noon on 10 April.", "2026-04-10"),
    ("Need a yes or no by 6 May.", "2026-05-06"),
    ("Merci de nous faire signe avant le 10 mars.", "2026-03-10"),
    ("Pouvez-vous nous confirmer votre accord d'ici la fin de semaine ?", "2026-03-06"),
    ("I'd need a quote this week.", "2026-03-06"),
    ("Répondez-nous avant notre réunion du 12 mars.", "2026-03-12"),
    ("Le candidat remettra un devis, un exemple de support et une attestation, au plus tard le 19 mars.", "2026-03-19"),
]


@pytest.mark.parametrize(("text", "value"), READY)
def test_an_occasion_that_something_must_be_ready_for_is_a_deadline(text: str, value: str) -> None:
    assert facts(text).value("deadline") == value
    assert "start" not in facts(text)


@pytest.mark.parametrize(("text", "value"), THERE)
def test_an_occasion_at_which_the_work_is_done_is_its_start(text: str, value: str) -> None:
    assert facts(text).value("start") == value


@pytest.mark.parametrize(("text", "value"), ANSWERS)
def test_an_answer_is_due_however_it_is_asked_for(text: str, value: str) -> None:
    assert facts(text).value("reply_by") == value


@pytest.mark.parametrize(
    "text",
    [
        "Je vous réponds moi-même avant le 10 mars.",
        "We will get back to you by 10 March.",
        "Je suis libre à partir du 1er avril.",
        "I'm available from 1 April.",
        "Our lease ends in July.",
        "The grant runs out on 31 March.",
        "On a signé le bail le 3 février.",
        "Book goes to print on 1 October.",
        "My supervisor won't look at it before 1 May.",
        "We'll be in touch by 20 March with those shortlisted.",
        "Nous reviendrons vers vous d'ici le 20 mars.",
        "The job starts on a Monday.",
        "L'association a fêté ses dix ans en juin.",
        "We need it before Black Friday.",
        "Réunion de cadrage le 21/03 en visio.",
        "Vous recevrez notre réponse sous quinze jours.",
        "A museum has asked us for a quote by Monday.",
        "Contrat renouvelable chaque année au 1er septembre.",
        "On reprend le projet là où on l'avait laissé en juin.",
        "De: Atelier <a@example.org>\nDate: dim. 8 mars 2026\nObjet: traduction",
    ],
)
def test_promises_of_the_sender_and_what_ends_elsewhere_are_no_dates_of_the_work(text: str) -> None:
    assert not {"start", "deadline", "reply_by"} & set(facts(text))


def test_an_occasion_is_never_more_than_likely() -> None:
    for text, _ in READY[:5]:
        assert facts(text)["deadline"].certainty is Certainty.LIKELY


def test_what_the_sender_begins_is_only_likely_the_start() -> None:
    assert not facts("I start a new job on 2 April and hand over my pupils.").stated("start")


def test_easter_is_computed() -> None:
    assert [easter(year).isoformat()[5:] for year in (2024, 2025, 2026, 2027, 2038)] == [
        "03-31", "04-20", "04-05", "03-28", "04-25",
    ]  # fmt: skip
