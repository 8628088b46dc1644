"""When the money comes: terms in days, weeks or months, for the reader and for others."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Paiement à 30 jours", 30.0),
        ("paiement 30 jours fin de mois", 30.0),
        ("règlement à 45 jours fin de mois", 45.0),
        ("45 jours fin de mois", 45.0),
        ("net 30", 30.0),
        ("net 30 days", 30.0),
        ("30 days net", 30.0),
        ("payment terms: 60 days", 60.0),
        ("60 days end of month", 60.0),
        ("invoices are paid within 14 days", 14.0),
        ("paiement à réception de facture", 0.0),
        ("payé le jour même", 0.0),
        ("délai de paiement : 60 jours", 60.0),
        ("Facturation mensuelle, paiement sous 15 jours", 15.0),
        ("facture à 30 jours", 30.0),
        ("paiement à 60j", 60.0),
        ("paid 30 days after invoice", 30.0),
        ("We pay within two weeks", 14.0),
        ("invoices are settled within a fortnight", 14.0),
        ("vous serez payé sous huit jours", 8.0),
        ("Je règle sous quinze jours.", 15.0),
        ("You'd be paid a month after delivery.", 30.0),
        ("Vous êtes réglé deux mois après la facture.", 60.0),
        ("Terms: 60 days EOM", 60.0),
        ("Standard NET30, sorry.", 30.0),
        ("Net 14.", 14.0),
        ("paiement à trente jours par Chorus Pro", 30.0),
        ("We're slow payers: allow six weeks.", 42.0),
        ("Paiement le lendemain de la prestation.", 1.0),
        ("Comptez deux mois pour être payé.", 60.0),
        ("Our finance team needs a good 40 days to pay.", 40.0),
        ("weekly pay, 7 days after timesheet approval", 7.0),
        ("the balance at 20 days", 20.0),
        ("Virement sous 48 h", 2.0),
        ("Paid 3 business days after sign-off", 3.0),
        ("La mairie paiera à trente jours.", 30.0),
        ("rémunéré 60 jours après l'acceptation du lot", 60.0),
        ("7-day payment for sole traders", 7.0),
        ("Cash on the day", 0.0),
        ("Nos clients nous paient à 60 jours, mais on vous règle à 30.", 30.0),
    ],
)
def test_payment_terms_are_read_in_days(text: str, days: float) -> None:
    assert read(text).value("payment_days") == days


@pytest.mark.parametrize(
    "text",
    [
        "net 2000 €",
        "payé pour 3 jours de formation",
        "paid for 2 days",
        "We will pay £300 per day for 10 days",
        "Rémunération : 300 € pour 2 jours",
        "25 days paid holiday",
        "paid holidays: 25 days",
        "Nos clients nous paient à 60 jours.",
        "Our clients pay us at 90 days.",
        "une facture impayée depuis 30 jours",
        "You have 30 days to pay.",
        "Please send your invoice within 5 days.",
        "We pay freelancers every two weeks.",
        "Either party may end this contract with 20 days' notice.",
        "Délai : 3 semaines",
        "Pas de règlement à 60 jours ici.",
        "Webinaire : délais de paiement, la règle des 60 jours.",
        "Remise de 5 % pour paiement comptant.",
        "Initial term: 6 months",
        "it processes 4M payments a day",
        "Facturation à la journée, 20 jours environ",
    ],
)
def test_days_of_work_and_terms_of_others_are_no_payment_term(text: str) -> None:
    assert "payment_days" not in read(text)


def test_a_term_that_is_only_asked_about_is_likely() -> None:
    assert read("Paiement à 30 jours, ça vous va ?")["payment_days"].certainty is Certainty.LIKELY
