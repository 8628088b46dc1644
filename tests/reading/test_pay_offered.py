"""Money that is not pay: turnover, prices, costs, somebody else's rate, no number at all."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


@pytest.mark.parametrize(
    "text",
    [
        "salaire selon profil",
        "rémunération attractive",
        "TJM à définir",
        "Quel est votre TJM ?",
        "Quels sont vos tarifs pour une journée ?",
        "what's your rate?",
        "Day rate: DOE",
        "up to 60k",
        "Notre chiffre d'affaires est de 2 M€",
        "Nous avons réalisé 500 000 € de chiffre d'affaires",
        "Startup ayant levé 3 millions d'euros",
        "We just raised $2m",
        "We raised a seed round of $500k",
        "Notre panier moyen est de 60 €",
        "abonnement à 29 €/mois",
        "Our app costs $9/month",
        "Formation vendue 490 € par participant",
        "Notre formation coûte 1 200 € par personne",
        "-20 % de réduction, soit 100 € d'économie",
        "prime de cooptation de 500 €",
        "Referral bonus: $1000",
        "Les frais de déplacement sont plafonnés à 150 €.",
        "hôtel 90 € la nuit",
        "on a payé 800 € l'an dernier",
        "Notre ancien graphiste prenait 350 € par jour.",
        "J'ai vu que votre TJM est de 600 €, c'est au-dessus de notre budget.",
        "Un autre freelance nous propose 300 €/jour.",
        "Mon TJM est de 450 €",
        "My rate is $60/hour",
        "facture n° 2023-45 de 1 200 €",
        "SIRET 123 456 789 00012",
        "01 23 45 67 89",
        "TVA 20 %",
        "capital de 10 000 €",
        "Tickets restaurant de 9 € par jour",
        "au SMIC horaire",
        "ministère doté d'un budget de 5 milliards d'euros",
        "smic",
        "Entreprise de 50 salariés (CA : 12 000 k€)",
        "Association avec un budget annuel de 80 000 €",
        "Je cherche un copywriter pour une page de vente d'une formation à 1997 €.",
        "We sell a course for $199 and need a landing page.",
        "Découvrez notre offre à 49 € au lieu de 99 €",
        "Notre logiciel à partir de 29 € par mois",
        "Webinaire à 15 € la place",
        "Nos développeurs à partir de 150 € par jour, intéressé ?",
        "Je vous contacte au sujet de votre facture de 450 €.",
        "Prime de 1 000 € par an",
        "£Competitive",
        "Negotiable",
        "In 2019 we had 300 visitors per day",
        "Nous formons 300 personnes par an",
        "Cela représente 500 appels par jour",
        "7 heures par jour",
        "35h/semaine",
        "100 % télétravail",
        "12 mois",
        "CP 75011",
        "Réf : 45000",
        "Budget : 40 jours",
        "Budget de 20 jours/homme",
        "Rémunération selon profil\nParis 15e",
        "aide de 150 € par mois pour les jeunes",
        "Salary: £DOE",
        "on est sur du 350 jour",
        "10c/word",
        "combien ? moi je pensais à 300",
        "Notre CA est de 500 000 €",
        "Société (CA : 12 000 000 €)",
        "500 000 € de CA",
        "Merci de régler la facture 2024-017 d'un montant de 1 200 € sous 30 jours.",
        "Bonjour, vous avez un compte formation de 1 500 € à utiliser !",
        "Nous proposons des développeurs offshore à partir de 15€/h.",
    ],
)
def test_money_that_is_not_pay_is_no_rate(text: str) -> None:
    assert "rates" not in read(text)
