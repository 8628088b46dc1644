"""Rates: amounts of money that are pay offered for the work, and those that are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.facts import Certainty, Facts, Rate
from sansregret.core.request import Message
from sansregret.reading.read import Reader

READER = Reader()


def read(text: str) -> Facts:
    return READER.read(Message(body=text))


def rates_of(text: str) -> list[str]:
    """Each rate as one line: "450-550 EUR day"; an open end is empty, "?" an unsaid currency."""
    value = read(text).value("rates") or ()
    assert isinstance(value, tuple)
    return [
        f"{plain(rate.min)}-{plain(rate.max)} {rate.currency or '?'} {rate.per}"
        for rate in value
        if isinstance(rate, Rate)
    ]


def plain(number: float | None) -> str:
    return "" if number is None else f"{number:g}" if number < 100000 else f"{number:.0f}"


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("TJM : 350/400 €", ["350-400 EUR day"]),
        ("TJM 450-500€ HT", ["450-500 EUR day"]),
        ("TJM autour de 500 €", ["500-500 EUR day"]),
        ("TJM cible 480", ["480-480 ? day"]),
        ("TJM : 400€ à 450€ HT / jour", ["400-450 EUR day"]),
        ("le tjm est de 420", ["420-420 ? day"]),
        ("Taux journalier : 380 €", ["380-380 EUR day"]),
        ("tarif jour 300 €", ["300-300 EUR day"]),
        ("£500 per day outside IR35", ["500-500 GBP day"]),
        ("Rate: £400-£450 per day", ["400-450 GBP day"]),
        ("We can pay five hundred pounds for the day", ["500-500 GBP day"]),
        ("CHF 900/jour", ["900-900 CHF day"]),
        ("900 CHF par jour", ["900-900 CHF day"]),
        ("Your rate of £500 is above our budget of £350 a day.", ["350-350 GBP day"]),
        ("Le forfait est de 800 € HT la journée de formation", ["800-800 EUR day"]),
        ("Forfait journalier de 600 €", ["600-600 EUR day"]),
        ("800 € HT/jour de formation", ["800-800 EUR day"]),
        ("£250 p/d", ["250-250 GBP day"]),
        ("€350 daily", ["350-350 EUR day"]),
        ("350 EUR/day", ["350-350 EUR day"]),
        ("EUR 350 per day", ["350-350 EUR day"]),
        ("350€/d", ["350-350 EUR day"]),
        ("400-500€/j selon exp", ["400-500 EUR day"]),
        ("400€ / j", ["400-400 EUR day"]),
        ("400 €uros par jour", ["400-400 EUR day"]),
        ("400 E/jour", ["400-400 EUR day"]),
        ("400e la journée", ["400-400 EUR day"]),
        ("450 ht par jour", ["450-450 ? day"]),
        ("450 HT/j", ["450-450 ? day"]),
        ("entre 400 et 500 par jour", ["400-500 ? day"]),
        ("tu serais ok pour 300 la journée ?", ["300-300 ? day"]),
        ("Hi, we pay our trainers £350 a day plus expenses.", ["350-350 GBP day"]),
        ("Nous proposons une rémunération de 300 € net par jour de formation", ["300-300 EUR day"]),
        ("Formation de 2 jours à 700 € HT la journée", ["700-700 EUR day"]),
        ("3 jours à 450 €", ["450-450 EUR day"]),
        ("On part sur 5 jours à 400.", ["400-400 ? day"]),
        ("eight weeks at 2 days a week at £300", ["300-300 GBP day"]),
        ("Entre 350 et 420 suivant profil, à la journée.", ["350-420 ? day"]),
        ("420/j dans leurs locaux", ["420-420 ? day"]),
        ("Daily: 380.", ["380-380 ? day"]),
        ("600 EUR/Tag", ["600-600 EUR day"]),
        ("TJM dispo : 500/550", ["500-550 ? day"]),
        ("Day rate moves to 610 as agreed.", ["610-610 ? day"]),
        ("Forfait jour de 380 € nets de taxes.", ["380-380 EUR day"]),
        ("Would 350 a day work for you?", ["350-350 ? day"]),
        ("on garde le même TJM qu'au lot 2 soit 510 €", ["510-510 EUR day"]),
        ("TJM\n450-550", ["450-550 ? day"]),
        ("TJM\n450 €", ["450-450 EUR day"]),
        ("Rate: 450", ["450-450 ? day"]),
        ("Notre client (CA de 4 M€) cherche un DAF à temps partagé, TJM 700 €.", ["700-700 EUR day"]),
        ("The rate is 350 GBP/day, inside IR35", ["350-350 GBP day"]),
        ("PR: £500-£550/day Umbrella", ["500-550 GBP day"]),
        ("500-550 per day inside ir35", ["500-550 ? day"]),
        ("TJM: 400-450", ["400-450 ? day"]),
        ("TJM 450 à 500 max", ["450-500 ? day"]),
        ("TJM (HT) : 450", ["450-450 ? day"]),
        ("TJM de 380€", ["380-380 EUR day"]),
        ("tjm entre 350 et 400€", ["350-400 EUR day"]),
        ("tarif : entre 300 et 350€ la journée", ["300-350 EUR day"]),
        ("Notre grille : 250 € / jour", ["250-250 EUR day"]),
        ("Nous payons 250€ la journée de 7 heures", ["250-250 EUR day"]),
        ("trois cents euros la journée", ["300-300 EUR day"]),
        ("deux cent cinquante euros par jour", ["250-250 EUR day"]),
        ("le client a un budget de 600 à 650 par jour", ["600-650 ? day"]),
        ("Seriez-vous d'accord pour 450 € / jour ?", ["450-450 EUR day"]),
        ("Est-ce que 400€/jour te conviendrait ?", ["400-400 EUR day"]),
    ],
)
def test_pay_by_the_day_is_read(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("je paye 20€ de l'heure", ["20-20 EUR hour"]),
        ("cud do 25 a hr cash", ["25-25 ? hour"]),
        ("L'heure est payée 32 euros.", ["32-32 EUR hour"]),
        ("€62.50 per contact hour", ["62.5-62.5 EUR hour"]),
        ("Bumping you to $105/hr AUD", ["105-105 AUD hour"]),
        ("$40 CAD/hr", ["40-40 CAD hour"]),
        ("rs 500/hr", ["500-500 INR hour"]),
        ("Je peux payer 15 euro le heure.", ["15-15 EUR hour"]),
        ("Paiement à l'heure, 19 €.", ["19-19 EUR hour"]),
        ("It'd be £45 for the first hour.", ["45-45 GBP hour"]),
        ("40 euro per uur", ["40-40 EUR hour"]),
        ("My last tutor charged £40 an hour; we can do £30.", ["30-30 GBP hour"]),
        ("Our client pays up to £62 an hour via umbrella.", ["-62 GBP hour"]),
        ("on peut mettre 25 de lheure", ["25-25 ? hour"]),
        ("Je vous propose 25 euros/heure", ["25-25 EUR hour"]),
        ("20 €/h net, 2h par semaine", ["20-20 EUR hour"]),
        ("payé 15€ l'heure en CESU", ["15-15 EUR hour"]),
        ("c'est payé 35 balles de l'heure", ["35-35 EUR hour"]),
        ("Tarif horaire : 40 €", ["40-40 EUR hour"]),
        ("Tarif horaire entre 30 et 40€ selon expérience", ["30-40 EUR hour"]),
        ("Paying $40/hour", ["40-40 USD hour"]),
        ("$25-35/hr", ["25-35 USD hour"]),
        ("$25 - $35 per hour", ["25-35 USD hour"]),
        ("USD 50-60/h", ["50-60 USD hour"]),
        ("50-60 USD/h", ["50-60 USD hour"]),
        ("120.- CHF de l'heure", ["120-120 CHF hour"]),
        ("Vous demandez 70 €/h, nous avons 50 €/h.", ["50-50 EUR hour"]),
        ("40€ HT de l'heure de formation", ["40-40 EUR hour"]),
        ("35 € brut/heure", ["35-35 EUR hour"]),
        ("35€ brut de l'heure", ["35-35 EUR hour"]),
        ("35 euros bruts horaires", ["35-35 EUR hour"]),
        ("Vacations : 45 € brut de l'heure", ["45-45 EUR hour"]),
        ("paid £20ph", ["20-20 GBP hour"]),
        ("£20 p/h", ["20-20 GBP hour"]),
        ("Salaire : 12,50 € brut/h", ["12.5-12.5 EUR hour"]),
        ("11,65€/h", ["11.65-11.65 EUR hour"]),
        ("25$/h", ["25-25 USD hour"]),
        ("25$ de l'heure", ["25-25 USD hour"]),
        ("60 $ CA/h", ["60-60 CAD hour"]),
        ("Rs 500 per hour", ["500-500 INR hour"]),
        ("Je cherche une prof de maths pour ma fille de 13 ans. Je peux payer 22€/h.", ["22-22 EUR hour"]),
        ("Nous rémunérons nos formateurs 40 € de l'heure.", ["40-40 EUR hour"]),
        ("Nos formateurs sont payés 35€/h brut", ["35-35 EUR hour"]),
        ("10 heures à 30 €", ["30-30 EUR hour"]),
        ("Salaire: Horaire de 12.5 Euros sur 12 mois", ["12.5-12.5 EUR hour"]),
        ("Rate\n$40/hr", ["40-40 USD hour"]),
        ("Rate: $40", ["40-40 USD hour"]),
        ("Hourly rate: €30–€40", ["30-40 EUR hour"]),
        ("15 à 20 € de l'heure", ["15-20 EUR hour"]),
        ("15-20€/heure", ["15-20 EUR hour"]),
        ("15/20€ de l'heure", ["15-20 EUR hour"]),
        ("entre 15 et 20 € l'heure", ["15-20 EUR hour"]),
        ("25€ pour 1h", ["25-25 EUR hour"]),
        ("30€ l'heure de cours", ["30-30 EUR hour"]),
        ("40 euros de l'heure, déplacement compris", ["40-40 EUR hour"]),
        ("Je propose 18€ net/h", ["18-18 EUR hour"]),
        ("cinquante euros de l'heure", ["50-50 EUR hour"]),
    ],
)
def test_pay_by_the_hour_is_read(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("$0.05 per word", ["0.05-0.05 USD unit"]),
        ("0.08€/mot", ["0.08-0.08 EUR unit"]),
        ("Tarif : 8 centimes le mot", ["0.08-0.08 EUR unit"]),
        ("£30 per lesson", ["30-30 GBP unit"]),
        ("£35 for each pupil", ["35-35 GBP unit"]),
        ("25 € la séance d'une heure", ["25-25 EUR unit"]),
        ("30 euros par cours", ["30-30 EUR unit"]),
        ("50€ par article", ["50-50 EUR unit"]),
        ("15€ par page", ["15-15 EUR unit"]),
        ("200 € la demi-journée", ["200-200 EUR unit"]),
        ("150€ par élève", ["150-150 EUR unit"]),
        ("20€ les 1h30", ["20-20 EUR unit"]),
        ("payé 80€ la prestation", ["80-80 EUR unit"]),
        ("80€ par vidéo", ["80-80 EUR unit"]),
        ("Le tarif est de 12€ pour 1000 mots", ["12-12 EUR unit"]),
        ("$20 per 1000 words", ["20-20 USD unit"]),
        ("0,015 € par mot", ["0.015-0.015 EUR unit"]),
        ("3 cts/mot", ["0.03-0.03 EUR unit"]),
        ("5 centimes du mot", ["0.05-0.05 EUR unit"]),
        ("25€ le feuillet", ["25-25 EUR unit"]),
    ],
)
def test_pay_by_the_piece_is_a_unit_rate(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("1200 € par mois", ["1200-1200 EUR month"]),
        ("Rémunération de 1 800 € nets par mois", ["1800-1800 EUR month"]),
        ("Salaire : 2200 € brut", ["2200-2200 EUR month"]),
        ("250 000 FCFA par mois", ["250000-250000 XOF month"]),
        ("Gratification : 600 € par mois", ["600-600 EUR month"]),
        ("$3,000/month", ["3000-3000 USD month"]),
        ("$3000 monthly retainer", ["3000-3000 USD month"]),
        ("Votre rémunération sera de 2 000 € par mois", ["2000-2000 EUR month"]),
        ("Salaire: Mensuel de 2000.0 Euros à 2500.0 Euros sur 12.0 mois", ["2000-2500 EUR month"]),
        ("Salaire entre 1 900 et 2 100 € net", ["1900-2100 EUR month"]),
        ("2 651 € à 3 997 € brut mensuel", ["2651-3997 EUR month"]),
        ("2651€ - 3997€ gross per month", ["2651-3997 EUR month"]),
        ("Rémunération\n2000 € brut", ["2000-2000 EUR month"]),
        ("Salary: 3000-4000 EUR/month", ["3000-4000 EUR month"]),
        ("3.000 € - 4.000 € gross/month", ["3000-4000 EUR month"]),
        ("Rémunération : entre 2 651 € et 3 997 € bruts mensuels", ["2651-3997 EUR month"]),
        ("De 2 651 € à 3 997 € gross per month", ["2651-3997 EUR month"]),
        ("€3500 - €5000 monthly", ["3500-5000 EUR month"]),
        ("EUR 4000 - 5000 net/month", ["4000-5000 EUR month"]),
        ("Rémunération : 1 900,00€ à 2 300,00€ par mois", ["1900-2300 EUR month"]),
    ],
)
def test_pay_by_the_month_is_read(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Salaire : 35-40K€", ["35000-40000 EUR year"]),
        ("Salaire annuel brut de 32 000 €", ["32000-32000 EUR year"]),
        ("salary £45,000 - £55,000", ["45000-55000 GBP year"]),
        ("£45-55k", ["45000-55000 GBP year"]),
        ("Salary: 50k", ["50000-50000 ? year"]),
        ("£28,000 per annum pro rata", ["28000-28000 GBP year"]),
        ("Your salary will be £30k.", ["30000-30000 GBP year"]),
        ("Salaire : Annuel de 35000.0 Euros à 45000.0 Euros sur 12.0 mois", ["35000-45000 EUR year"]),
        ("Salary: $120,000 - $150,000", ["120000-150000 USD year"]),
        ("Compensation: $120k–$150k + equity", ["120000-150000 USD year"]),
        ("€50k-€70k DOE", ["50000-70000 EUR year"]),
        ("£45,000 + benefits", ["45000-45000 GBP year"]),
        ("£40K - £60K per annum", ["40000-60000 GBP year"]),
        ("OTE £60k", ["60000-60000 GBP year"]),
        ("Package : 50-60 K€", ["50000-60000 EUR year"]),
        ("Fixe de 30k€ + variable", ["30000-30000 EUR year"]),
        ("45 à 55 K€ brut annuel", ["45000-55000 EUR year"]),
        ("45-55 K€ selon expérience", ["45000-55000 EUR year"]),
        ("Salary: $80-$100k", ["80000-100000 USD year"]),
        ("Salary: £30-40 000", ["30000-40000 GBP year"]),
        ("60-80k € per year", ["60000-80000 EUR year"]),
        ("from 40k to 50k €", ["40000-50000 EUR year"]),
        ("€40.000 – €50.000", ["40000-50000 EUR year"]),
        ("Salary range £35k – £50k+", ["35000-50000 GBP year"]),
        ("£45-55,000", ["45000-55000 GBP year"]),
        ("Salary: £45,000-55,000 plus benefits", ["45000-55000 GBP year"]),
        ("Salary: 40 000 EUR - 50 000 EUR", ["40000-50000 EUR year"]),
        ("Salary: 50-70K EUR gross / year", ["50000-70000 EUR year"]),
        ("Salary: $130,000-$160,000/year", ["130000-160000 USD year"]),
        ("Salary: between €45k and €60k", ["45000-60000 EUR year"]),
        ("Compensation: 70-90K + equity", ["70000-90000 ? year"]),
        ("Rémunération : 24 à 28 K€ brut annuel", ["24000-28000 EUR year"]),
        ("Salaire : de 24 000 à 28 000 euros par an", ["24000-28000 EUR year"]),
        ("Salaire : 25k€ - 30k€ / an", ["25000-30000 EUR year"]),
        ("Fourchette de salaire : 38-42 K€", ["38000-42000 EUR year"]),
        ("Salary: 35-45K", ["35000-45000 ? year"]),
        ("£ 40,000 per annum", ["40000-40000 GBP year"]),
        ("GBP 40,000 pa", ["40000-40000 GBP year"]),
        ("40.000 EUR p.a.", ["40000-40000 EUR year"]),
        ("$80,000.00/yr - $100,000.00/yr", ["80000-100000 USD year"]),
        ("150k AUD + Super", ["150000-150000 AUD year"]),
        ("$AUD 100k per year", ["100000-100000 AUD year"]),
        ("120-140K USD", ["120000-140000 USD year"]),
        ("Pay: £28,000.00-£32,000.00 per year", ["28000-32000 GBP year"]),
        ("Rémunération : 25 000,00€ à 30 000,00€ par an", ["25000-30000 EUR year"]),
    ],
)
def test_yearly_salaries_are_read(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Bonjour, je cherche quelqu'un pour refaire mon site, j'ai un budget de 1500€.", ["1500-1500 EUR project"]),
        ("Budget : 1.500 € HT", ["1500-1500 EUR project"]),
        ("on a environ 800 euros pour ça, ça te va ?", ["800-800 EUR project"]),
        ("On peut mettre entre 1000 et 1500 € sur ce projet.", ["1000-1500 EUR project"]),
        ("The budget is around $2k.", ["2000-2000 USD project"]),
        ("We have a budget of $1,500 for this.", ["1500-1500 USD project"]),
        ("I can pay 300 bucks for it", ["300-300 USD project"]),
        ("Fixed price: $500", ["500-500 USD project"]),
        ("$500 fixed", ["500-500 USD project"]),
        ("500 € pour deux jours", ["500-500 EUR project"]),
        ("1000 euros pour la formation complète", ["1000-1000 EUR project"]),
        ("on te donne 100€ pour le logo", ["100-100 EUR project"]),
        ("budget 3-4k€", ["3000-4000 EUR project"]),
        ("Budget entre 3 et 4 k€", ["3000-4000 EUR project"]),
        ("budget 5 à 10 000 €", ["5000-10000 EUR project"]),
        ("budget: 5k", ["5000-5000 ? project"]),
        ("Enveloppe globale : 12 000 € TTC", ["12000-12000 EUR project"]),
        ("Le montant de la prestation est fixé à 2 400 € HT.", ["2400-2400 EUR project"]),
        ("Honoraires : 1 000 €", ["1000-1000 EUR project"]),
        ("Cachet de 200 €", ["200-200 EUR project"]),
        ("Prix : 300 €", ["300-300 EUR project"]),
        ("Salut, t'es dispo pour un petit taf ? 150 balles, payés cash.", ["150-150 EUR project"]),
        ("Hi! Available for a 2-day workshop in June? Our budget is £1,200 plus travel.", ["1200-1200 GBP project"]),
        ("Nous cherchons un développeur. Budget : 5 000 - 8 000 €.", ["5000-8000 EUR project"]),
        ("Budget:\n500 €", ["500-500 EUR project"]),
        ("Je vends ma formation 297 € et je cherche un monteur vidéo, budget 400 €.", ["400-400 EUR project"]),
        ("Rémunération : 1 500 € à 2 000 € la mission", ["1500-2000 EUR project"]),
        ("500 euros par mission", ["500-500 EUR project"]),
        ("Tarif de 200€", ["200-200 EUR project"]),
        ("a hundred dollars", ["100-100 USD project"]),
        ("two thousand euros for the project", ["2000-2000 EUR project"]),
        ("1,5k€", ["1500-1500 EUR project"]),
        ("1.5k for the site", ["1500-1500 ? project"]),
        ("budget serré (500€)", ["500-500 EUR project"]),
        ("On a 3000€ de budget", ["3000-3000 EUR project"]),
        ("we have $500 to spend", ["500-500 USD project"]),
        ("nous disposons de 4 500 € HT", ["4500-4500 EUR project"]),
        ("Le budget alloué est de 4 500 € HT.", ["4500-4500 EUR project"]),
        ("le budget est de l'ordre de 4500€", ["4500-4500 EUR project"]),
        ("Could you do it for $300?", ["300-300 USD project"]),
        ("Tarif proposé :\n400 €", ["400-400 EUR project"]),
    ],
)
def test_money_for_the_whole_job_is_a_project_price(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("Budget max 2000 euros", ["-2000 EUR project"]),
        ("TJM : jusqu'à 550", ["-550 ? day"]),
        ("Tjm max : 520€", ["-520 EUR day"]),
        ("Rate: up to £450pd", ["-450 GBP day"]),
        ("up to £600 a day", ["-600 GBP day"]),
        ("Votre tarif de 600 €/jour est trop élevé pour nous, nous pourrions aller jusqu'à 450 €.", ["-450 EUR day"]),
        ("minimum 500 €/jour", ["500- EUR day"]),
        ("500€/jour minimum", ["500- EUR day"]),
        ("à partir de 35 €/h", ["35- EUR hour"]),
        ("from £300 a day", ["300- GBP day"]),
        ("£300+ per day", ["300- GBP day"]),
        ("$100k+", ["100000- USD year"]),
        ("500€ max", ["-500 EUR project"]),
        ("pas plus de 500 €", ["-500 EUR project"]),
        ("moins de 1000 €", ["-1000 EUR project"]),
        ("Nous ne pouvons pas dépasser 400 € par jour", ["-400 EUR day"]),
        ("can't go above $50/hr", ["-50 USD hour"]),
        ("Si votre TJM est inférieur à 500 €, répondez-moi.", ["-500 EUR day"]),
        ("Si votre TJM est en dessous de 450 €, on peut avancer", ["-450 EUR day"]),
        ("Le projet vaut 500 € max, frais de déplacement compris", ["-500 EUR project"]),
        ("up to €500/day", ["-500 EUR day"]),
        ("je peux monter à 530 €/jour", ["-530 EUR day"]),
        ("On ne dépassera pas 2 500.", ["-2500 ? project"]),
        ("je ne peux pas mettre plus de 25 € de l'heure", ["-25 EUR hour"]),
        ("$1,800 is our limit.", ["-1800 USD project"]),
        ("Min £250, max £400 depending on edits.", ["250-400 GBP project"]),
        ("tjm 400 max 420", ["400-420 ? day"]),
        ("We can stretch to £320 a day.", ["-320 GBP day"]),
        ("Rate DOE, but nothing north of 600 a day", ["-600 ? day"]),
        ("Budget maximum de l'étude : 18 k€ TTC", ["-18000 EUR project"]),
        ("Day rate: negotiable, but under 400", ["-400 ? day"]),
        ("45 min. 18€ la séance", ["18-18 EUR unit"]),
        ("TJM : selon profil (max 550 €)", ["-550 EUR day"]),
        ("TJM plafonné à 480 €", ["-480 EUR day"]),
        ("TJM : 500€+", ["500- EUR day"]),
        ("petit budget, 200€ maxi", ["-200 EUR project"]),
        ("Pouvez-vous faire un logo pour moins de 300 € ?", ["-300 EUR project"]),
        ("Up to £50,000", ["-50000 GBP year"]),
        ("Salary up to 65,000 GBP DOE", ["-65000 GBP year"]),
        ("Up to 70.000€/year", ["-70000 EUR year"]),
        ("Salary: From £32,000.00 per year", ["32000- GBP year"]),
        ("Rémunération : jusqu'à 45 000,00€ par an", ["-45000 EUR year"]),
    ],
)
def test_a_bound_leaves_the_other_end_open(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


@pytest.mark.parametrize(
    ("text", "rates"),
    [
        ("300€/jour ou 1500€ la semaine", ["300-300 EUR day", "1500-1500 EUR week"]),
        ("2 jours x 600 € soit 1200 €", ["600-600 EUR day", "1200-1200 EUR project"]),
        ("600 € la journée ou 350 € la demi-journée", ["600-600 EUR day", "350-350 EUR unit"]),
        ("either £45 an hour or a flat £1,200, your choice", ["45-45 GBP hour", "1200-1200 GBP project"]),
        ("40 € par cartel, soit 240 en tout", ["40-40 EUR unit", "240-240 ? project"]),
        ("£100 for a half-day, £180 for a full day", ["100-100 GBP unit", "180-180 GBP day"]),
        ("half-day at 200, full day at 350", ["200-200 ? unit", "350-350 ? day"]),
        ("42 € de l'heure en semaine, 55 € le samedi", ["42-42 EUR hour", "55-55 EUR hour"]),
        ("60 € l'heure de face à face et 25 € l'heure de préparation", ["60-60 EUR hour", "25-25 EUR hour"]),
        ("400 € HT/j x 10 j = 4 000 € HT", ["400-400 EUR day", "4000-4000 EUR project"]),
        ("What we pay: fourteen cents a word, and 5 cents for repetitions.", ["0.14-0.14 ? unit", "0.05-0.05 ? unit"]),
        ("Le lot 1 vaut 3 000 €, le lot 2 vaut 1 800 €.", ["3000-3000 EUR project", "1800-1800 EUR project"]),
        ("Our budget is $2,000 for design and $500 for printing.", ["2000-2000 USD project"]),
    ],
)
def test_several_rates_are_kept_apart(text: str, rates: list[str]) -> None:
    assert rates_of(text) == rates


def test_an_amount_said_twice_counts_once() -> None:
    assert rates_of("TJM : 450 €.\nLe TJM est donc de 450 € par jour.\n450 €/jour") == ["450-450 EUR day"]


def test_the_quotation_is_the_amount_with_its_bounds_and_period() -> None:
    text = "Bonjour, nous proposons jusqu'à 450 € HT par jour, frais compris."
    assert [quote.text for quote in read(text)["rates"].quotes] == ["jusqu'à 450 € HT par jour"]


def test_a_bare_amount_in_a_short_note_is_only_likely() -> None:
    assert read("Salut ! 500 €, ça marche ?")["rates"].certainty is Certainty.LIKELY


def test_a_month_that_only_the_size_suggests_is_likely() -> None:
    assert read("La prestation est rémunérée 1 450 euros net.")["rates"].certainty is Certainty.LIKELY
    assert read("Salaire : 1 450 euros net")["rates"].certainty is Certainty.STATED


def test_an_unlikely_size_for_its_period_is_only_likely() -> None:
    assert read("Tarif : 9000 €/h")["rates"].certainty is Certainty.LIKELY


def test_stated_rates_drive_out_likely_ones() -> None:
    assert rates_of("Budget : 800 € pour le logo.\nBref, 300 balles.") == ["800-800 EUR project"]


@given(st.text(alphabet="0123456789 .,€$£k-/+àêh'jourdayTJM \n", max_size=200))
def test_no_text_about_money_breaks_the_reading(text: str) -> None:
    facts = read(text)
    for fact in facts.values():
        for quote in fact.quotes:
            assert text[quote.start : quote.end] == quote.text
