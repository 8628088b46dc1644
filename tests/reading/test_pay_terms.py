"""Terms of payment: unpaid work, expenses, the payment term, money before the start."""

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
        "Nous cherchons des bénévoles pour animer un atelier",
        "C'est bénévole.",
        "mission bénévole",
        "intervention à titre bénévole",
        "essai non rémunéré",
        "une journée d'essai non payée",
        "unpaid internship",
        "unpaid trial shift",
        "This is an unpaid role",
        "volunteers needed",
        "As a volunteer, you will",
        "volunteer position",
        "Volunteer opportunity: web developer",
        "commission only",
        "Rémunération à la commission uniquement",
        "100 % commission",
        "equity only",
        "No salary, but equity",
        "pas de rémunération",
        "pas de rémunération pour la première mission, mais de la visibilité",
        "pour la visibilité",
        "payé au succès",
        "You get paid only if we win",
        "payé uniquement si le client signe",
        "rémunération au résultat",
        "contre bonne grâce",
        "we can't pay you yet",
        "for exposure",
        "spec work",
        "on peut pas te payer mais on t'offre le resto",
        "je ne peux pas vous payer",
        "sans rémunération",
        "non rémunéré",
        "en échange de parts dans la société",
        "pro bono",
        "pas payé",
        "it's a volunteer gig for now",
        "Pas de salaire au début mais des parts",
        "ça ne sera pas rémunéré",
        "it won't be paid",
        "je ne peux rien payer mais",
        "Nous recherchons un développeur web bénévole",
        "On recherche une personne bénévole pour tenir notre site à jour, quelques heures par mois",
    ],
)
def test_work_that_is_plainly_not_paid_is_stated(text: str) -> None:
    assert read(text)["unpaid"].value is True
    assert read(text)["unpaid"].certainty is Certainty.STATED


@pytest.mark.parametrize(
    "text",
    [
        "un petit test gratuit avant de commencer",
        "Pouvez-vous me faire une maquette gratuitement ?",
        "Nous n'avons pas de budget pour le moment",
        "pas de budget défini",
        "Unfortunately there is no budget for this",
        "great for your portfolio",
        "Please include a free sample",
        "revenue share",
        "Malheureusement je n'ai pas de budget",
        "on n'a pas vraiment de budget",
        "we have no money yet but",
    ],
)
def test_work_that_may_not_be_paid_is_only_likely(text: str) -> None:
    assert read(text)["unpaid"].value is True
    assert read(text)["unpaid"].certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "Nous sommes une association de bénévoles.",
        "Notre association compte 40 bénévoles.",
        "animer une formation pour nos bénévoles",
        "Vous formerez les bénévoles de l'association.",
        "essai rémunéré",
        "stage rémunéré",
        "test technique rémunéré",
        "la première séance est gratuite",
        "this is not unpaid work",
        "We're run by volunteers",
        "experience with volunteers",
        "fixe + commissions",
        "base salary plus commission",
        "commissions attractives",
        "We can offer equity",
        "salary + equity",
        "votre visibilité sur notre site",
        "améliorer notre visibilité sur les moteurs",
        "we cannot pay upfront",
        "free lunch",
        "Feel free to call",
        "logiciel gratuit",
        "formation gratuite pour les demandeurs d'emploi",
        "C'est rémunéré ?",
        "paid volunteer",
        "troc de compétences",
        "vous serez payé",
        "Ce n'est pas bénévole, c'est payé 200 €",
        "You'll get great exposure to new technologies",
        "We are committed to diversity, for equity and inclusion",
        "2 paid volunteer days a year",
        "volunteer time off",
        "profit share scheme and bonus",
        "unpaid leave possible",
        "unpaid invoices",
        "expérience bénévole appréciée",
        "plateforme de bénévolat",
        "engagement associatif ou bénévole apprécié",
        "voluntary benefits",
        "On ne cherche pas de bénévole, on paye.",
        "en échange de cours de cuisine",
        "on vous citera sur nos réseaux, gros coup de pub pour vous",
        "we can't pay more than £200",
        "nous ne pouvons pas payer plus de 300 €",
        "Our platform connects volunteers with local nonprofits and it is growing very fast in Europe",
        "Nous aidons les collectivités et des bénévoles à organiser des évènements partout en France.",
        "commission-based bonus",
    ],
)
def test_paid_work_and_the_volunteers_of_others_are_not_unpaid_work(text: str) -> None:
    assert "unpaid" not in read(text)


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
    ],
)
def test_payment_terms_are_read_in_days(text: str, days: float) -> None:
    assert read(text).value("payment_days") == days


@pytest.mark.parametrize(
    "text",
    [
        "net 2000 €",
        "We pay within two weeks",
        "payé pour 3 jours de formation",
        "paid for 2 days",
        "We will pay £300 per day for 10 days",
        "Rémunération : 300 € pour 2 jours",
        "25 days paid holiday",
        "paid holidays: 25 days",
    ],
)
def test_days_of_work_or_leave_are_no_payment_term(text: str) -> None:
    assert "payment_days" not in read(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("acompte de 30 %", True),
        ("30 % à la commande, solde à la livraison", True),
        ("50% upfront", True),
        ("half up front, half on delivery", True),
        ("We pay 30% in advance", True),
        ("payé d'avance", True),
        ("deposit of £200", True),
        ("Demandez-vous un acompte ?", True),
        ("pas d'acompte", False),
        ("Nous ne versons pas d'acompte.", False),
        ("no upfront payment", False),
    ],
)
def test_money_before_the_start_is_read(text: str, value: bool) -> None:
    assert read(text).value("deposit") is value


@pytest.mark.parametrize(
    "text",
    [
        "Merci d'avance",
        "Thanks in advance",
        "À la signature du contrat",
        "security deposit",
        "be upfront about it",
        "let me know before you start",
    ],
)
def test_thanks_in_advance_are_no_deposit(text: str) -> None:
    assert "deposit" not in read(text)
