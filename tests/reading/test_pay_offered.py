"""Money that is not pay: turnover, prices, costs, somebody else's rate, no number at all."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts, Rate
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


@pytest.mark.parametrize(
    "text",
    [
        "My last tutor charged £40 an hour, which we can't do any more.",
        "Their previous developer was on 700/day and they found that steep.",
        "Le devis de votre confrère était à 1 850 €.",
        "Le tarif moyen constaté pour cette thématique est de 420 €.",
        "En 2024, 163 personnes ont été suivies, pour un budget de 410 000 €.",
        "L'orthophoniste (38 € la séance) dit qu'il progresse.",
        "Les participants paient 90 € l'inscription.",
        "Each child pays £6 per class.",
        "Nos pubs tournent à 15 k€/mois.",
        "La machine vaut 12 000 €, soyez soigneux.",
        "Our average order is $80.",
        "Per diem of $60 on location days",
        "The app makes £4k a month and I'd share it 50/50.",
        "You'd be replacing someone who earned £55k.",
        "Pour 20 stagiaires à 150 € par tête",
        "Pour un budget de fonctionnement de 60 000 €, notre association emploie deux personnes.",
        "Les droits SACEM (80 €) sont pour nous.",
        "Sponsor gives us £2,000.",
        "I got a quote for £650 elsewhere and it felt high.",
        "The workshop brings us £60 per child.",
        "Je ne peux pas suivre à 55 €/h, désolée.",
        "On m'a parlé de 30 € la page.",
        "Printing (about £400) I'll pay separately.",
        "The label gave us 3k.",
        "We give guest speakers a £75 book token.",
        "A 4 500 € prize pot will be shared by three winners.",
        "Assurance RC pro de 300 000 € exigée.",
        "J'étais à 350 € la journée avec l'agence, et vous ?",
        "My husband paid £80 for his lesson.",
        "We've been quoted anything from £300 to £3,000.",
        "Le budget de la saison est de 45 000 €.",
        "Je gagne 1 700 € par mois.",
        "Our trainees earn £24k.",
        "Le tarif plein est de 95 €, réduit 60 €.",
        "He wants 600 a day, which is why I'm writing to you instead.",
        "Il me demande 900 € pour un site.",
        "C'est 20 € de plus par séance le dimanche.",
        "nous remboursons 0,52 € du kilomètre",
        "On verse 300 € tout de suite pour bloquer la date.",
    ],
)
def test_what_others_pay_or_take_is_not_stated_as_pay(text: str) -> None:
    assert "rates" not in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "Is £55 an hour still your rate?",
        "Faut-il compter 500 € par jour ?",
        "Your quote of £1,200 was a shock.",
        "Je vous ai trouvé un peu cher à 70 € l'heure.",
        "Je pense que vos 2 400 € de l'époque méritent d'être revus.",
        "À 2800 €, impossible.",
        "Je suis libre trois jours par semaine, à 550 € la journée.",
        "We offer web design from £499.",
    ],
)
def test_the_rate_of_the_reader_or_of_the_seller_is_not_offered(text: str) -> None:
    assert "rates" not in read(text)


@pytest.mark.parametrize(
    ("text", "per", "low"),
    [
        ("Your quote of £1,200 is approved.", "project", 1200),
        ("Nous avons reçu votre devis (2 300 €), il est validé.", "project", 2300),
        ("as you said £34 a lesson", "unit", 34),
        ("600 € pour toi, 200 € pour le photographe.", "project", 600),
        ("They had a budget of £3k, now it's £2k.", "project", 2000),
        ("Cost of the venue: £300. Your fee: £450.", "project", 450),
        ("Rate: 0.08 EUR/source word.", "unit", 0.08),
        ("Nous payons 2,10 € les mille signes.", "unit", 2.1),
        ("per page rate 6 euro", "unit", 6),
        ("We paid €3.50 per label last time and would do so again.", "unit", 3.5),
        ("We offer $45 per 30-minute lesson.", "unit", 45),
        ("Sa prof particulière, à 45 € de l'heure, déménage. On voudrait rester à 35 € de l'heure.", "hour", 35),
        ("TJM client 900 €, TJM pour vous 700 €.", "day", 700),
        ("Our founder once paid $10,000 for a logo. Ours: $600 for the whole job.", "project", 600),
        ("On avait payé 250 € l'an passé, on reste sur la même base.", "project", 250),
        ("La semaine est payée 700 € tout compris.", "week", 700),
        ("The charity rate is £200 a day, I know it's half your usual £400.", "day", 200),
        ("I usually pay my cleaner £15 an hour so let's say £20 for you.", "hour", 20),
        ("Ne me dites pas 800 €, je n'ai que 300 €.", "project", 300),
        ("Somewhere between four and five hundred dollars for the set.", "project", 400),
        ("Two grand for the weekend.", "project", 2000),
        ("il reste 2300 sur la ligne", "project", 2300),
        ("Mon fils a 20 € d'argent de poche, moi j'ai 15 € de l'heure pour vous.", "hour", 15),
        ("Votre collègue est à 38 € de l'heure chez nous, ce serait pareil pour vous.", "hour", 38),
        ("Uni gives us a £350 grant for this and that's all I have.", "project", 350),
        ("We saw yours go for £350, would you do ours for £300?", "project", 300),
        ("La dernière fois vous m'aviez fait ça à 120 €, on repart là-dessus ?", "project", 120),
        ("Les élèves ont payé 30 € chacun, donc j'ai 600 € pour toi.", "project", 600),
        ("Je vous ai trouvé un peu cher à 70 € l'heure, accepteriez-vous 50 ?", "hour", 50),
        ("Nous avions prévu 300 €, mais au vu de ton devis on ira à 350 €.", "project", 350),
        ("L'an dernier il avait pris 900 €, c'est trop : 600 € HT pour vous.", "project", 600),
        ("Le dernier, on l'avait payé 300 ; pour toi ce serait 450.", "project", 450),
        ("Ce serait 470 €/j au lieu de 530.", "day", 470),
        ("Mon ancien prof prenait 20 € de l'heure, je peux faire pareil.", "hour", 20),
        ("Le budget formation est de 900 € pour l'ensemble.", "project", 900),
        ("Le projet vaut 500 € pour nous.", "project", 500),
        ("On pensait à 28 € de l'heure, mais l'inscription coûte 350 € par an.", "hour", 28),
    ],
)
def test_what_is_offered_is_told_from_what_was_asked_or_paid_before(text: str, per: str, low: float) -> None:
    rates = read(text).value("rates")
    assert isinstance(rates, tuple)
    assert [(rate.per, rate.min) for rate in rates if isinstance(rate, Rate)] == [(per, low)]


def test_an_amount_elsewhere_in_a_text_that_states_pay_by_the_day_is_no_pay() -> None:
    text = "Rate: £475 per day.\n\nThe team of twelve builds a booking engine for hotels and meets in Slough twice."
    assert read(f"{text} We pay £250 then.").value("rates") == read(text).value("rates")
