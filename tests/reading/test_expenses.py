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
        "Déplacements en plus.",
        "Remboursement de la moitié des frais de transport",
        "prise en charge à 50 % des transports",
        "Train et hôtel vous seront remboursés sur justificatifs.",
        "Train fare and one night's hotel are on us.",
        "We'll put you up and pay for the Eurostar.",
        "mileage @ 45p plus £210/day",
        "0,45 €/km",
        "£45 an hour plus fuel money",
        "150 € par jour, plus les kilomètres",
        "Nous prenons l'hébergement à notre compte.",
        "On s'occupe du billet d'avion et de l'hébergement.",
        "On vous loge chez l'habitante.",
        "Nous réservons et réglons le train et l'hôtel.",
        "We will refund the ferry against receipt.",
        "We can only offer your train fare.",
        "train ticket we pay",
        "Frais : refacturés au réel.",
        "Travel expenses are reimbursed up to £50.",
        "Tous vos frais sont à ma charge.",
        "Gas is on us.",
        "Your travel costs will be met.",
        "We will meet your reasonable travel expenses.",
        "We make a contribution towards travel.",
        "£300 a day plus T&S",
        "All costs covered.",
        "Expenses capped at £100.",
        "The client will bear travel costs.",
        "You'd be reimbursed for petrol.",
        "Vous serez remboursée de vos frais.",
        "Participation aux frais de transport",
        "Hébergement assuré par nos soins.",
        "Les frais sont à la charge de la mairie.",
        "L'association vous avance le billet.",
        "Ticket, visa and hotel all arranged and paid by us.",
        "40 €/h + 10 € de trajet",
        "Kilométrage indemnisé.",
        "Room, board and a Eurostar ticket come with it.",
        "Je vous rembourserai le train sous 10 jours.",
        "Frais : forfait 90 €/session",
        "We reimburse second-class rail.",
        "A first-class ticket and a nice room, on the festival.",
        "Les billets d'avion sont réservés par nos soins.",
        "£50 towards your petrol",
        "Vous gardez vos tickets, je rembourse.",
        "Fee excludes expenses, which we'll cover up to £100.",
        "Repas et hébergement fournis pendant le stage.",
        "£2,000 for the weekend, hotel included",
        "Petrol money given.",
        "déplacements en région (pass Navigo remboursé à 50 %)",
        "If you fly in, flights are extra.",
        "Le TGV, on s'en charge.",
        "You'll claim mileage at the HMRC rate.",
        "Nuitées prises en compte au forfait URSSAF.",
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
        "DÉPLACEMENTS À LA CHARGE DU PRESTATAIRE",
        "Travel costs come out of your fee.",
        "Les frais, c'est pour vous.",
        "Votre trajet reste à vos frais.",
        "You'd need to get here at your own cost.",
        "We expect you to cover your travel.",
        "Sorry, no travel budget.",
        "Travel is at the consultant's expense.",
        "You cover your own costs.",
        "Pas de frais de déplacement.",
        "Travel is covered by the fee.",
        "Le déplacement fait partie du forfait.",
        "We don't do expenses.",
        "Expenses will not be entertained.",
        "Expenses: none.",
        "We don't pay for your commute, obviously.",
        "Aucun défraiement n'est prévu.",
        "On ne rembourse pas les trajets.",
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
        "The fee includes travel.",
        "Fee: £800 including parking",
        "600 € tout compris, trajets et droits",
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
        "Frais de port en sus.",
        "We meet in a hotel near the station.",
        "We provide training to hotel staff.",
        "We handle flights for tourists.",
        "On réserve des hôtels pour nos clients.",
        "On paie nos chauffeurs de taxi.",
        "We offer hotel management courses.",
        "We fund transport projects.",
        "A flight simulator is provided.",
        "The app lets users book taxis and pay for tickets.",
        "Parking: £8.",
        "Un article sur les frais de déplacement pris en charge par les entreprises.",
        "Déplacements : 2 par mois",
        "Nous formons à un logiciel de notes de frais.",
        "The fare is paid in cash by passengers.",
        "Prévoir quelques déplacements en région.",
        "Travel time isn't paid.",
        "320 €/jour + 2 jours de déplacement à Paris",
        "Nous sommes une agence de voyages : billets, hôtels, transferts inclus.",
        "gérer les notes de frais remboursées",
        "Mes frais ont été remboursés",
    ],
)
def test_travel_without_money_says_nothing_of_expenses(text: str) -> None:
    assert "expenses" not in read(text)


@pytest.mark.parametrize("text", ["Repas pris en charge.", "Les repas du midi sont à votre charge."])
def test_meals_alone_are_only_likely(text: str) -> None:
    assert read(text)["expenses"].certainty is Certainty.LIKELY


def test_what_is_said_of_travel_counts_more_than_what_is_said_of_meals() -> None:
    assert read("Frais kilométriques en sus, repas à votre charge.")["expenses"].value is True
