"""Travel and other costs: paid on top, within the price, or not at all."""

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
        "frais de déplacement pris en charge",
        "Les frais de déplacement et d'hébergement sont pris en charge.",
        "£350 a day plus expenses",
        "500 €/jour + frais",
        "400 € HT hors frais de déplacement",
        "expenses are covered",
        "Travel and accommodation will be covered.",
        "On te rembourse le train.",
        "Nous prenons en charge vos billets de train.",
        "We'll cover your travel.",
        "Prise en charge des frais de transport",
        "Ticket resto et remboursement des transports",
        "Mutuelle, remboursement transport 50%",
        "défraiement possible",
        "hotel paid",
        "we pay travel expenses",
        "gérer les notes de frais remboursées",
        "Déplacements en plus.",
        "Mes frais ont été remboursés",
        "Remboursement de la moitié des frais de transport",
        "prise en charge à 50 % des transports",
    ],
)
def test_expenses_paid_on_top_are_read(text: str) -> None:
    assert read(text)["expenses"].value is True


@pytest.mark.parametrize(
    "text",
    [
        "les déplacements ne sont pas pris en charge",
        "frais de déplacement non remboursés",
        "Nous ne prenons pas en charge les déplacements.",
        "We don't cover travel.",
        "travel is not reimbursed",
        "no expenses",
        "Les frais sont à votre charge.",
        "pas de remboursement des frais",
    ],
)
def test_expenses_that_are_not_paid_are_read(text: str) -> None:
    assert read(text)["expenses"].value is False
    assert read(text)["expenses"].certainty is Certainty.STATED


@pytest.mark.parametrize(
    "text",
    [
        "500 €/jour tous frais compris",
        "déplacements compris dans le tarif",
    ],
)
def test_expenses_within_the_price_are_likely_not_paid_on_top(text: str) -> None:
    assert read(text)["expenses"].value is False
    assert read(text)["expenses"].certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "plus expenses",
        "Prenez-vous en charge les frais ?",
        "Faut-il prévoir des frais de déplacement ?",
        "J'habite loin, déplacement nécessaire",
        "Télétravail et déplacements ponctuels à Lyon",
        "Our travel app is growing",
        "la prise en charge du mal logement",
    ],
)
def test_travel_without_money_says_nothing_of_expenses(text: str) -> None:
    assert "expenses" not in read(text)
