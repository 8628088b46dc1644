"""What is asked for, in the message's words."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty
from sansregret.core.request import Message
from sansregret.reading.read import read
from sansregret.reading.trades import is_recognised, trades_in


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Nous recherchons un développeur back-end pour notre équipe.", "un développeur back-end"),
        ("Nous cherchons actuellement une graphiste à temps partiel.", "une graphiste"),
        ("Je cherche un·e développeur·se node.js et data", "un·e développeur·se node.js et data"),
        ("Nous recrutons un(e) chargé(e) de communication en CDI.", "un(e) chargé(e) de communication"),
        ("Notre client recherche une formatrice ou un formateur.", "une formatrice ou un formateur"),
        ("Besoin d'une formation Excel de deux jours", "une formation Excel de deux jours"),
        ("We're looking for a senior React developer, six months.", "a senior React developer"),
        ("Need a French translator for 5,000 words", "a French translator"),
        (
            "Acme recherche pour l'un de ses clients, basé à Lille, un administrateur réseau.",
            "un administrateur réseau",
        ),
        ("On cherche un dev front qui connaît Vue.", "un dev front"),
        ("Python trainer wanted for three days", "Python trainer"),
        ("Nous avons un poste de juriste à pourvoir.", "juriste"),
        ("Hi, I'm recruiting for a Senior Data Engineer role in Leeds.", "a Senior Data Engineer role"),
    ],
)
def test_the_object_of_a_request_is_the_subject(text: str, subject: str) -> None:
    fact = read(Message(body=text))["subject"]
    assert fact.value == subject
    assert fact.certainty is Certainty.STATED
    assert fact.quotes[0].text == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Lead Développeur C# (H/F) - Télétravail\nAcme\n12 mois\n400 €/j", "Lead Développeur C#"),
        ("Mission freelance\nUX Designer\nAcme\nParis", "UX Designer"),
        ("Senior DevOps Engineer\nAcme\nLondon\nContract", "Senior DevOps Engineer"),
        ("# Développeur·se Full Stack\n\nNous sommes une équipe de dix.", "Développeur·se Full Stack"),
        ("Chargé(e) de communication (H/F)\nMissions :\n- écrire", "Chargé(e) de communication"),
    ],
)
def test_the_title_of_an_advertisement_is_the_subject(text: str, subject: str) -> None:
    fact = read(Message(body=text))["subject"]
    assert (fact.value, fact.certainty) == (subject, Certainty.STATED)


def test_the_subject_of_the_mail_serves_where_the_body_names_nothing() -> None:
    fact = read(Message(body="Bonjour, êtes-vous disponible ?", subject="Re: Mission formateur Python - Lille"))[
        "subject"
    ]
    assert fact.value == "formateur Python"
    assert fact.quotes[0].part == "subject"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Poste : Géomètre-topographe (H/F)\nLieu : Gap\nContrat : CDD", "Géomètre-topographe"),
        ("Intitulé du poste : Veilleur de nuit\nVille : Brest", "Veilleur de nuit"),
        ("Role: Interim Head of Finance\nSector: housing\nDay rate: £650", "Interim Head of Finance"),
        ("Job title: Kiln hand | Stoke\nHours: nights", "Kiln hand"),
        ("Mission : refonte de l'intranet\nDurée : 4 mois", "refonte de l'intranet"),
        ("Title: Logo + packaging for hot sauce\nPrize: €250", "Logo + packaging for hot sauce"),
        ("Offre d'emploi\nResponsable boutique (F/H)\nBordeaux - CDI", "Responsable boutique"),
    ],
)
def test_a_label_names_what_is_asked_for(text: str, subject: str) -> None:
    fact = read(Message(body=text))["subject"]
    assert (fact.value, fact.certainty) == (subject, Certainty.STATED)


@pytest.mark.parametrize(
    "text",
    [
        "Poste : CDI\nLieu : Gap\nVous serez accompagné.",
        "Poste : à pourvoir immédiatement\nLieu : Gap",
        "Role: Consultant\nStart: Monday",
        "Mission : 6 mois\nLieu : Gap",
    ],
)
def test_a_label_with_terms_or_with_nobody_s_trade_names_nothing(text: str) -> None:
    facts = read(Message(body=text))
    assert "subject" not in facts or facts["subject"].certainty is Certainty.LIKELY


def test_a_role_that_is_only_named_is_likely() -> None:
    fact = read(Message(body="Bonjour, mon ami développeur m'a parlé de vous. Êtes-vous disponible ?"))["subject"]
    assert (fact.value, fact.certainty) == ("développeur", Certainty.LIKELY)


@pytest.mark.parametrize("text", ["Bonjour, merci !", "Êtes-vous disponible mardi ?", "Call me, great opportunity"])
def test_where_nothing_is_named_there_is_no_subject(text: str) -> None:
    assert "subject" not in read(Message(body=text))


@pytest.mark.parametrize(
    "form",
    [
        "developpeur", "developpeuse", "developpeurs", "developpeur.se", "developpeur(se)", "developpeur/euse",
        "developpeur-se", "administrat.eur.rice", "formatrices", "charge(e) de communication", "web developers",
        "sales reps", "baby-sitter", "commerciaux", "infirmiere", "une ou un dev",
    ],
)  # fmt: skip
def test_roles_are_known_in_all_their_forms(form: str) -> None:
    assert is_recognised(form, 0, len(form))


@pytest.mark.parametrize(
    "phrase", ["quelqu'un", "un consultant", "an expert", "un projet", "une personne motivee", "help"]
)
def test_a_neutral_word_names_no_trade(phrase: str) -> None:
    assert not is_recognised(phrase, 0, len(phrase))


def test_the_longest_trade_at_a_place_counts() -> None:
    text = "un chef de projet et un community manager"
    assert [text[t.start : t.end] for t in trades_in(text, 0, len(text))] == ["chef de projet", "community manager"]
