"""What dates are for: a start, a deadline, an answer, or nothing that counts. Messages are of Wednesday 2025-02-26."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.facts import Facts
from sansregret.core.request import Message
from sansregret.reading.calendar_words import calendar_words
from sansregret.reading.fold import fold
from sansregret.reading.read import read

TODAY = date(2025, 2, 26)


def facts(text: str) -> Facts:
    return read(Message(body=text, date=datetime(2025, 2, 26, 9, tzinfo=UTC)))


def undated(text: str) -> Facts:
    return read(Message(body=text))


def moments(text: str, today: date | None = TODAY) -> list[str]:
    folded = fold(text)
    return [moment.value for moment in calendar_words(folded, 0, len(folded), today)]


STARTS = [
    ("besoin d'un interprète demain à 14 h", "2025-02-27"),
    ("Nous aimerions des ateliers CV à la rentrée prochaine", "2025-09"),
    ("Could we do it on 14 and 15 May?", "2025-05-14"),
    ("Dès le 3 mars, au plus tard en avril", "2025-03-03"),
    ("Démarrage ASAP", "asap"),
    ("Début : dès que possible", "asap"),
    ("Start date: ASAP", "asap"),
    ("Date de début – au plus tôt", "asap"),
    ("Poste à pourvoir immédiatement", "asap"),
    ("Poste à pourvoir dès que possible.", "asap"),
    ("We'd like you to start as soon as possible", "asap"),
    ("Start immediately", "asap"),
    ("Immediate start", "asap"),
    ("Can you start right away?", "asap"),
    ("Disponibilité immédiate souhaitée", "asap"),
    ("Prise de poste immédiate", "asap"),
    ("Mission à démarrer au plus vite", "asap"),
    ("Le début est prévu dès que possible", "asap"),
    ("Démarrage : immédiat", "asap"),
    ("Début de mission : au plus tôt", "asap"),
    ("Starting ASAP", "asap"),
    ("asap start", "asap"),
    ("Available immediately", "asap"),
    ("On voudrait commencer tout de suite", "asap"),
    ("Commencement dès que tu peux", "asap"),
    ("Pouvez-vous commencer dès maintenant ?", "asap"),
    ("Nous cherchons un formateur disponible immédiatement.", "asap"),
    ("Date de démarrage :\nDès que possible", "asap"),
    ("Développeur\nDès que possible\n6 mois\nTélétravail", "asap"),
    ("On démarre quand tu veux, le plus tôt possible", "asap"),
    ("J'aimerais commencer les cours le plus rapidement possible", "asap"),
    ("dispo de suite ?", "asap"),
    ("Date de démarrage souhaitée : ASAP", "asap"),
    ("start asap pls", "asap"),
    ("Prise de fonction dès que possible", "asap"),
    ("disponible dès maintenant", "asap"),
    ("Start: immediately", "asap"),
    ("Start Date: Immediate", "asap"),
    ("Mission urgente, démarrage immédiat", "asap"),
    ("Begin ASAP", "asap"),
    ("we want to start right away", "asap"),
    ("on démarre dès que possible", "asap"),
    ("À pourvoir : immédiatement", "asap"),
    ("Nous souhaitons démarrer au plus vite", "asap"),
    ("can start straight away", "asap"),
    ("Ready to start now?", "asap"),
    ("Démarrage : dès que possible", "asap"),
    ("Début: ASAP", "asap"),
    ("Disponibilité : immédiate", "asap"),
    ("Démarrage le 3 mars", "2025-03-03"),
    ("La formation aura lieu le 3 mars.", "2025-03-03"),
    ("Début : 3 mars 2025", "2025-03-03"),
    ("Start date: 3 March 2025", "2025-03-03"),
    ("Start: March 3, 2025", "2025-03-03"),
    ("Starting on March 3rd", "2025-03-03"),
    ("à partir du 3 mars", "2025-03-03"),
    ("from 3 March", "2025-03-03"),
    ("Date de début\n03/03/2025", "2025-03-03"),
    ("Mission du 3 mars au 30 juin", "2025-03-03"),
    ("Je cherche un prof à compter du 3 mars", "2025-03-03"),
    ("Êtes-vous disponible le 3 mars ?", "2025-03-03"),
    ("Are you available on 3 March?", "2025-03-03"),
    ("Formation Excel les 3 et 4 mars à Lyon", "2025-03-03"),
    ("Atelier le lundi 3 mars 2025 de 9h à 17h", "2025-03-03"),
    ("Dates : 3-5 mars", "2025-03-03"),
    ("Date : 03/03/2025", "2025-03-03"),
    ("Démarrage lundi prochain", "2025-03-03"),
    ("Start: next Monday", "2025-03-03"),
    ("Commencer lundi 3 mars", "2025-03-03"),
    ("Could you start on Monday?", "2025-03-03"),
    ("Début le 03/03", "2025-03-03"),
    ("Une intervention est prévue le 3 mars 2025", "2025-03-03"),
    ("Training dates: 3-5 March 2025", "2025-03-03"),
    ("dès lundi", "2025-03-03"),
    ("Les dates seraient les 3, 4 et 5 mars", "2025-03-03"),
    ("On pensait au 3 mars pour la formation", "2025-03-03"),
    ("Quand : lundi 3 mars", "2025-03-03"),
    ("The workshop is on March 3rd", "2025-03-03"),
    ("Démarrage semaine prochaine", "2025-03-03"),
    ("Le séminaire se tiendra le 3 mars", "2025-03-03"),
    ("Démarrage en avril", "2025-04"),
    ("Début avril pour le démarrage", "2025-04"),
    ("Start in April", "2025-04"),
    ("Starting in April 2025", "2025-04"),
    ("à partir d'avril", "2025-04"),
    ("from April", "2025-04"),
    ("Formation en avril", "2025-04"),
    ("We're looking for a trainer for April", "2025-04"),
    ("Not before April", "2025-04"),
    ("Démarrage prévu courant avril", "2025-04"),
    ("dès le mois d'avril", "2025-04"),
    ("d'avril à juin, mission de 3 mois", "2025-04"),
    ("Mission d'avril à juin", "2025-04"),
    ("Early April start", "2025-04"),
    ("April start", "2025-04"),
    ("ideally starting in April", "2025-04"),
    ("Je recherche un formateur pour début avril", "2025-04"),
    ("Nous organisons en avril un séminaire", "2025-04"),
    ("un atelier prévu mi-avril", "2025-04"),
    ("The project kicks off in April", "2025-04"),
    ("Démarrage : avril 2025", "2025-04"),
    ("Démarrage à la rentrée", "2025-09"),
    ("à partir de la rentrée", "2025-09"),
    ("Cours à la rentrée pour ma fille", "2025-09"),
    ("pour la rentrée de septembre, je cherche un prof", "2025-09"),
    ("starting in September", "2025-09"),
    ("à partir de septembre", "2025-09"),
    ("Démarrage vendredi en huit", "2025-03-07"),
    ("Démarrage S13", "2025-03-24"),
    ("Début semaine 13", "2025-03-24"),
    ("Formation en semaine 13", "2025-03-24"),
    ("un cours le 12 et 13 juin", "2025-06-12"),
    ("Je cherche un animateur pour le 12 juin", "2025-06-12"),
    ("we need a facilitator for June 12", "2025-06-12"),
    ("We need a speaker on June 12, 2025", "2025-06-12"),
    ("Formation le jeudi 12 juin 2025 à Nantes", "2025-06-12"),
    ("Seriez-vous libre le 12 juin ?", "2025-06-12"),
    ("Are you free on June 12th?", "2025-06-12"),
    ("the event takes place on 12 June", "2025-06-12"),
    ("Date de l'atelier : 12/06/2025", "2025-06-12"),
    ("- Dates : 12-13 juin 2025", "2025-06-12"),
    ("Le 12 juin, nous organisons un atelier", "2025-06-12"),
    ("Dispo le 12/06 ?", "2025-06-12"),
    ("Notre séminaire du 12 juin", "2025-06-12"),
    ("Intervention prévue jeudi 12 juin", "2025-06-12"),
    ("Mission du 12/06/2025 au 30/09/2025", "2025-06-12"),
    ("Notre colloque aura lieu les 12 et 13 juin prochains", "2025-06-12"),
    ("Training on 12/13 June", "2025-06-12"),
    ("session du 12 au 14 juin", "2025-06-12"),
    ("Mission à partir de mai", "2025-05"),
    ("starting May", "2025-05"),
    ("can you start in May?", "2025-05"),
    ("démarrage mai 2025", "2025-05"),
    ("Start date: May 2025", "2025-05"),
    ("not before May", "2025-05"),
    ("to start early May", "2025-05"),
    ("Contrat de 6 mois à partir de début mai", "2025-05"),
    ("Projet qui démarre en mai", "2025-05"),
    ("the course runs from May to July", "2025-05"),
    ("as of May", "2025-05"),
    ("We would like to begin in May", "2025-05"),
    ("Nous prévoyons de démarrer en mai", "2025-05"),
    ("dispo en mai ?", "2025-05"),
    ("Les cours commenceraient en mai", "2025-05"),
    ("the role starts May 2025", "2025-05"),
    ("Démarrage en janvier", "2026-01"),
    ("janvier 2026 pour le début", "2026-01"),
    ("start in January", "2026-01"),
    ("Start: January 2026", "2026-01"),
    ("à partir de janvier prochain", "2026-01"),
    ("starting early next year", "2026-01"),
    ("Démarrage lundi 10", "2025-03-10"),
    ("Démarrage le 10", "2025-03-10"),
    ("start on the 10th", "2025-03-10"),
    ("à compter du lundi 10 mars", "2025-03-10"),
]

NO_START = (
    "We spoke in January about a possible training",
    "On s'est croisés à la conférence de mars dernier",
    "Notre start-up existe en France depuis mars 2017",
    "ma fille est en terminale et passe un examen dans 3 semaines",
    "PHP 7.4 requis",
    "Support 24/7",
    "temps plein ou 4/5",
    "L'outil a été lancé en avril 2018",
    "Depuis 2018 nous accompagnons",
    "Le produit sortira le 1er janvier 2020",
    "Poste ouvert le 12/11/2019",
    "Né le 3 mars 1990",
    "Copyright 2024",
    "du lundi au vendredi",
    "Tél. 06 12 03 04 05",
    "Dès que le client valide, on facture",
    "I may be interested",
    "Founded in March 2015",
    "created in June 2019",
    "Mise à jour le 3 mars 2025",
    "Réponse avant le 3 mars",
    "On peut s'appeler lundi ?",
    "Seriez-vous disponible jeudi pour un appel ?",
    "Are you free for a call tomorrow?",
    "Je suis disponible lundi pour en parler",
    "Je pars en vacances le 3 mars",
    "Merci de répondre dès que possible",
    "Livraison le 3 mars",
    "Candidatures jusqu'au 3 mars",
    "Paiement à 30 jours fin de mois",
    "The deadline is March 3rd",
    "Réunion d'équipe tous les lundis",
    "We launched in March 2024 and since then grew",
    "version 12/03",
    "9h-12h",
    "En mars dernier nous avons lancé un site",
    "Le cours du 3 février s'est bien passé",
    "31 février : début de la mission",
    "Our last trainer left in January",
    "Au plaisir de vous lire, bonne fin de semaine",
    "Bonne journée et à lundi",
    "Contactez-moi dès que possible",
    "Have a great weekend, talk Monday",
    "J'ai vu votre annonce du 3 mars",
    "un budget de 3/4 k€",
    "j'ai commencé le projet en janvier",
    "We started working on this in January",
    "We have been in business since May 2010",
    "Le 12 juin 2019, nous avons gagné un prix",
    "mes vacances du 12 au 20 juin",
    "Je rentre le 3 mars",
    "Je suis absent jusqu'au 10 mars",
    "I'm away until 10 March",
    "I'll be back on Monday",
    "Suite à notre échange du 3 février",
    "Following our call on 3 February",
    "As discussed on Monday",
    "Lors de notre rencontre du 12 janvier",
    "Merci pour votre mail du 20 février",
    "votre annonce parue le 3 mars",
    "La facture du 3 mars",
    "réunion le 3 mars à 10h pour en parler",
    "Can we talk on Monday?",
    "On s'appelle mardi ?",
    "RDV jeudi ?",
    "Votre formation du mois dernier",
    "entretien le lundi 3 mars",
    "Cordialement, le 26 février 2025",
    "Lyon, le 26 février 2025",
    "Envoyé le 3 mars",
    "Sent: Monday, 3 March 2025",
    "Date: Mon, 3 Mar 2025 10:00:00 +0100",
    "ma fille est née en mai 2012",
    "elle aura 12 ans en mai",
    "Bac en juin",
    "examen en juin",
    "her exam is in June",
    "horaires : lundi et mercredi",
    "tous les mardis de 18h à 20h",
    "on Mondays and Thursdays",
    "cours le mardi soir",
    "3 à 5 ans d'expérience",
    "J-3",
    "Windows 10",
    "iOS 17.2",
    "12.50 €",
    "le 06 12 34 56 78",
    "75 012 Paris",
    "il y a 3 mois",
    "pendant 3 mois",
    "in 2 months we grew",
    "planète Mars",
    "Python 3.11",
    "ISO 27001",
    "10/10",
    "7j/7",
    "1/2 journée",
    "50/50",
    "RGPD 2016/679",
    "2/3 jours par semaine",
    "3-4 jours",
    "1-2 days",
    "4/5e",
    "9/10 of our users",
)

DEADLINES = [
    ("Livraison pour le 15 mars", "2025-03-15"),
    ("Il me le faut pour le 15 mars", "2025-03-15"),
    ("Il me faut le logo pour le 15 mars", "2025-03-15"),
    ("I need it by March 15", "2025-03-15"),
    ("Due by March 15th", "2025-03-15"),
    ("Deadline: 15 March 2025", "2025-03-15"),
    ("Deadline is March 15", "2025-03-15"),
    ("À rendre avant le 15 mars", "2025-03-15"),
    ("Le site doit être prêt pour le 15 mars", "2025-03-15"),
    ("J'ai besoin de la traduction avant le 15 mars", "2025-03-15"),
    ("Needs to be finished by the 15th of March", "2025-03-15"),
    ("The translation is due on March 15", "2025-03-15"),
    ("à livrer le 15/03", "2025-03-15"),
    ("Date de livraison : 15/03/2025", "2025-03-15"),
    ("Échéance : 15 mars 2025", "2025-03-15"),
    ("mise en ligne prévue le 15 mars", "2025-03-15"),
    ("We need the website live by 15 March", "2025-03-15"),
    ("We'd need the deck before March 15", "2025-03-15"),
    ("Le document doit être traduit d'ici le 15 mars", "2025-03-15"),
    ("date limite de livraison : 15 mars", "2025-03-15"),
    ("must be delivered no later than 15 March", "2025-03-15"),
    ("au plus tard le 15 mars, le livrable doit être remis", "2025-03-15"),
    ("Can you get it done by March 15?", "2025-03-15"),
    ("Je dois rendre mon mémoire le 15 mars", "2025-03-15"),
    ("I need a logo by Friday", "2025-02-28"),
    ("Il me faut les slides pour vendredi", "2025-02-28"),
    ("J'ai besoin du texte d'ici vendredi", "2025-02-28"),
    ("Pouvez-vous livrer avant vendredi ?", "2025-02-28"),
    ("Can you finish it by Friday?", "2025-02-28"),
    ("à livrer en fin de semaine", "2025-02-28"),
    ("I need this by the end of the week", "2025-02-28"),
    ("J'en ai besoin pour demain", "2025-02-27"),
    ("I need this by tomorrow", "2025-02-27"),
    ("il me le faut pour demain", "2025-02-27"),
    ("Livraison fin mars", "2025-03"),
    ("Le site doit être terminé d'ici fin mars", "2025-03"),
    ("We need this finished by end of March", "2025-03"),
    ("to be delivered by the end of March", "2025-03"),
]

REPLIES = [
    ("Tenders must be received no later than 12:00 on Friday 20 June 2025.", "2025-06-20"),
    ("Date limite de remise des offres : 21 mars 2025 à 12h", "2025-03-21"),
    ("Réponse avant le 15 mars", "2025-03-15"),
    ("Merci de répondre avant le 15 mars", "2025-03-15"),
    ("Candidatures jusqu'au 15 mars", "2025-03-15"),
    ("Candidature à envoyer avant le 15/03/2025", "2025-03-15"),
    ("Please reply before March 15", "2025-03-15"),
    ("Closing date: 15 March 2025", "2025-03-15"),
    ("Applications close on 15 March 2025", "2025-03-15"),
    ("Date limite de candidature : 15 mars 2025", "2025-03-15"),
    ("Apply by March 15", "2025-03-15"),
    ("Merci de nous faire un retour avant le 15 mars", "2025-03-15"),
    ("Date limite de réponse le 15/03/2025", "2025-03-15"),
    ("Let me know by March 15th", "2025-03-15"),
    ("Réponse souhaitée pour le 15 mars", "2025-03-15"),
    ("Merci de m'envoyer votre devis avant le 15 mars", "2025-03-15"),
    ("Please send your quote by 15 March", "2025-03-15"),
    ("Deadline for applications: 15 March 2025", "2025-03-15"),
    ("Application deadline: March 15, 2025", "2025-03-15"),
    ("Offres à remettre avant le 15 mars", "2025-03-15"),
    ("Les propositions sont attendues pour le 15 mars au plus tard", "2025-03-15"),
    ("Pour postuler, envoyez votre CV avant le 15 mars", "2025-03-15"),
    ("Dossier à déposer avant le 15 mars", "2025-03-15"),
    ("Could you get back to me by the 15th of March?", "2025-03-15"),
    ("Inscriptions jusqu'au 15 mars", "2025-03-15"),
    ("Proposals are due by March 15", "2025-03-15"),
    ("Date de clôture : 15 mars 2025", "2025-03-15"),
    ("Merci de me répondre avant vendredi", "2025-02-28"),
    ("Can you let me know by Friday?", "2025-02-28"),
    ("Please respond by Friday", "2025-02-28"),
    ("Pouvez-vous me dire d'ici vendredi ?", "2025-02-28"),
    ("Dites-moi avant vendredi si ça vous intéresse", "2025-02-28"),
    ("I need an answer by Friday", "2025-02-28"),
    ("J'ai besoin d'une réponse pour vendredi", "2025-02-28"),
    ("Merci de répondre sous huitaine", "2025-03-05"),
    ("Réponse sous huitaine svp", "2025-03-05"),
    ("Réponse attendue d'ici une semaine", "2025-03-05"),
    ("Please reply within a week", "2025-03-05"),
]

WORDS = [
    ("15/03/2025", "2025-03-15"),
    ("le 15.03", "2025-03-15"),
    ("03/15/2025", "2025-03-15"),
    ("2025-03-15", "2025-03-15"),
    ("le 1er mars", "2025-03-01"),
    ("3-5 mars", "2025-03-03"),
    ("12/13 mars", "2025-03-12"),
    ("les 12, 13 et 14 juin", "2025-06-12"),
    ("du 28 mars au 3 avril", "2025-03-28"),
    ("lundi 3 mars 2025", "2025-03-03"),
    ("3rd of March", "2025-03-03"),
    ("March 3-5, 2025", "2025-03-03"),
    ("mi-novembre 2018", "2018-11"),
    ("début 2021", "2021-01"),
    ("fin 2025", "2025-12"),
    ("en janvier", "2026-01"),
    ("à la rentrée", "2025-09"),
    ("la rentrée de janvier", "2026-01"),
    ("S13", "2025-03-24"),
    ("semaine 13", "2025-03-24"),
    ("lundi prochain", "2025-03-03"),
    ("vendredi en huit", "2025-03-07"),
    ("vendredi en quinze", "2025-03-14"),
    ("a week on Monday", "2025-03-10"),
    ("demain", "2025-02-27"),
    ("the day after tomorrow", "2025-02-28"),
    ("sous huitaine", "2025-03-05"),
    ("sous quinzaine", "2025-03-12"),
    ("dans 2 semaines", "2025-03-12"),
    ("within 48 hours", "2025-02-28"),
    ("in two months", "2025-04"),
    ("end of next week", "2025-03-07"),
    ("fin de semaine", "2025-02-28"),
    ("fin du mois", "2025-02"),
    ("next month", "2025-03"),
    ("fin d'année", "2025-12"),
    ("avant le 12,", "2025-03-12"),
    ("by the 12th.", "2025-03-12"),
    ("avant Noël", "2025-12-25"),
    ("by Christmas", "2025-12-25"),
]

RELATIVE = ("lundi prochain", "demain", "sous huitaine", "S13", "end of next week", "avant le 12,", "next month")

NO_DATES = (
    "31 février",
    "le 31/04/2025",
    "February 30, 2025",
    "PHP 7.4",
    "24/7",
    "à 4/5",
    "06.12.13.14.15",
    "v2.03",
    "I may go",
    "du lundi au vendredi",
    "le mardi soir",
    "S3",
    "semaine 60",
)


@pytest.mark.parametrize(("text", "value"), STARTS)
def test_what_begins_or_takes_place_then_is_a_start(text: str, value: str) -> None:
    assert facts(text).value("start") == value


@pytest.mark.parametrize("text", NO_START)
def test_dates_of_other_things_are_no_start(text: str) -> None:
    assert "start" not in facts(text)


@pytest.mark.parametrize(("text", "value"), DEADLINES)
def test_what_must_be_ready_then_is_a_deadline(text: str, value: str) -> None:
    read_facts = facts(text)
    assert read_facts.value("deadline") == value
    assert "reply_by" not in read_facts


@pytest.mark.parametrize(("text", "value"), REPLIES)
def test_an_answer_due_then_is_a_reply_date(text: str, value: str) -> None:
    read_facts = facts(text)
    assert read_facts.value("reply_by") == value
    assert "deadline" not in read_facts


def test_one_sentence_may_hold_all_three() -> None:
    read_facts = facts("Réponse avant le 3 mars pour un démarrage le 10 mars et une livraison le 15 avril.")
    assert read_facts.value("reply_by") == "2025-03-03"
    assert read_facts.value("start") == "2025-03-10"
    assert read_facts.value("deadline") == "2025-04-15"


@pytest.mark.parametrize(("text", "value"), WORDS)
def test_calendar_words_are_resolved_against_the_day_of_the_message(text: str, value: str) -> None:
    assert moments(text) == [value]


@pytest.mark.parametrize("text", RELATIVE)
def test_relative_words_need_the_day_of_the_message(text: str) -> None:
    assert moments(text, None) == []


def test_a_day_without_a_year_stays_so_when_the_message_has_no_date() -> None:
    assert undated("Démarrage le 3 mars").value("start") == "03-03"
    assert undated("Démarrage en mars").value("start") == "03"
    assert undated("Cours à la rentrée").value("start") == "09"


@pytest.mark.parametrize("text", NO_DATES)
def test_impossible_dates_and_other_figures_are_no_moments(text: str) -> None:
    assert moments(text) == []


def test_a_start_that_was_over_when_the_message_was_written_is_none() -> None:
    assert "start" not in facts("La formation a lieu le 12 janvier 2024.")


def test_a_weekday_that_may_mean_either_week_is_only_likely() -> None:
    assert not facts("Start: next Friday").stated("start")
    assert facts("Start: next Monday").stated("start")


def test_an_english_numeric_date_that_may_be_read_both_ways_is_only_likely() -> None:
    assert not facts("We start on 3/4/2025").stated("start")
    assert facts("We start on 15/4/2025").stated("start")


def test_the_quotation_takes_in_the_word_that_gives_the_role() -> None:
    quotes = facts("Bonjour,\nDémarrage souhaité le 3 mars si possible.")["start"].quotes
    assert [quote.text for quote in quotes] == ["Démarrage souhaité le 3 mars"]


_DAYS = ["le ", "31", "/", "02", "2025", " février", "-", " mars ", "S", "53", " semaine ", "dans ", "99", " mois"]
_ROLES = ["lundi ", "en huit", "start ", "by ", "avant ", "réponse ", "fin ", "du ", "mois ", "0", "9999", ".", " h "]
_PIECES = st.sampled_from([*_DAYS, *_ROLES, "the ", "1er", "rentrée ", "\n"])


@given(st.lists(_PIECES, max_size=12).map("".join), st.one_of(st.none(), st.dates()))
def test_scraps_of_dates_never_raise_and_give_real_dates(text: str, today: date | None) -> None:
    folded = fold(text)
    for moment in calendar_words(folded, 0, len(folded), today):
        assert 0 <= moment.start < moment.end <= len(folded)
        parts = [int(part) for part in moment.value.split("-")]
        year = parts.pop(0) if len(moment.value.split("-")[0]) == 4 else 2024
        date(year, parts[0], parts[1] if len(parts) > 1 else 1)


@given(st.lists(_PIECES, max_size=12).map("".join))
def test_dates_are_quoted_exactly(text: str) -> None:
    for fact in facts(text).values():
        for quote in fact.quotes:
            assert text[quote.start : quote.end] == quote.text
