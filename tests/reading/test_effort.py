"""Total amounts of work and lengths of missions: what is said, and the many other lengths that a message holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.facts import Certainty, Quantity
from sansregret.core.request import Message
from sansregret.reading.read import read

Amount = tuple[float | None, float | None, str]


def amount(text: str, fact: str) -> Amount | None:
    value = read(Message(body=text)).value(fact)
    return (value.min, value.max, value.unit) if isinstance(value, Quantity) else None


EFFORTS: list[tuple[str, Amount]] = [
    ("animer une journée sur le feedback", (1, 1, "day")),
    ("animation d'une demi-journée", (0.5, 0.5, "day")),
    ("une journée de sensibilisation pour nos équipes", (1, 1, "day")),
    ("2 jours les 3 et 4 juin", (2, 2, "day")),
    ("full-day workshop", (1, 1, "day")),
    ("six one-hour sessions", (6, 6, "hour")),
    ("2 groupes de 10 personnes, 2 jours chacun", (4, 4, "day")),
    ("quatre demi-journées réparties sur juin", (2, 2, "day")),
    ("Formation Excel 2 jours à Lyon", (2, 2, "day")),
    ("il nous faut un formateur 2 jours en mai", (2, 2, "day")),
    ("ce serait 2 jours en mai", (2, 2, "day")),
    ("12 days over 3 months", (12, 12, "day")),
    ("10 jours à 450 €", (10, 10, "day")),
    ("500 €/jour x 10 jours", (10, 10, "day")),
    ("Nombre de jours : 12", (12, 12, "day")),
    ("Estimated hours: 30", (30, 30, "hour")),
    ("it shouldn't take more than a day", (None, 1, "day")),
    ("deux jours consécutifs", (2, 2, "day")),
    ("20h de TD", (20, 20, "hour")),
    ("Formation de 3 jours à Excel", (3, 3, "day")),
    ("une formation sur 2 jours", (2, 2, "day")),
    ("Formation Excel (2 jours)", (2, 2, "day")),
    ("Formation d'une journée", (1, 1, "day")),
    ("formation d'une demi-journée", (0.5, 0.5, "day")),
    ("3 jours de formation en mars", (3, 3, "day")),
    ("deux journées de formation", (2, 2, "day")),
    ("20 jours de prestation", (20, 20, "day")),
    ("environ 10 jours de travail", (10, 10, "day")),
    ("15 jours au total", (15, 15, "day")),
    ("20 jours/homme", (20, 20, "day")),
    ("12 jours-homme", (12, 12, "day")),
    ("Volume : 20 jours", (20, 20, "day")),
    ("Charge estimée à 12 jours", (12, 12, "day")),
    ("une enveloppe de 12 jours", (12, 12, "day")),
    ("budget de 15 jours", (15, 15, "day")),
    ("une intervention de 2 heures", (2, 2, "hour")),
    ("une conférence d'1h30", (1.5, 1.5, "hour")),
    ("un atelier de 2 à 3 heures", (2, 3, "hour")),
    ("atelier de 3h avec nos équipes", (3, 3, "hour")),
    ("3 séances de 2h", (6, 6, "hour")),
    ("3 x 2h", (6, 6, "hour")),
    ("4 sessions de 1h30 chacune", (6, 6, "hour")),
    ("10 cours d'une heure", (10, 10, "hour")),
    ("5 ateliers d'une demi-journée", (2.5, 2.5, "day")),
    ("2 sessions de 2 jours", (4, 4, "day")),
    ("2 x 3 jours", (6, 6, "day")),
    ("6 séances, 2h chacune", (12, 12, "hour")),
    ("un module de 14 heures", (14, 14, "hour")),
    ("un total de 20 heures", (20, 20, "hour")),
    ("Volume horaire : 35h", (35, 35, "hour")),
    ("soit 6 jours au total", (6, 6, "day")),
    ("on aurait besoin de vous 2 jours en juin", (2, 2, "day")),
    ("Vous interviendriez pendant 3 jours", (3, 3, "day")),
    ("pour une demi-journée", (0.5, 0.5, "day")),
    ("Durée : 2 jours", (2, 2, "day")),
    ("cela représente environ 8 jours", (8, 8, "day")),
    ("entre 5 et 7 jours de travail", (5, 7, "day")),
    ("a two-day workshop", (2, 2, "day")),
    ("a 2-day training course", (2, 2, "day")),
    ("half-day session on feedback", (0.5, 0.5, "day")),
    ("a half day workshop", (0.5, 0.5, "day")),
    ("a one-hour talk", (1, 1, "hour")),
    ("a 90-minute session", (1.5, 1.5, "hour")),
    ("training of 3 days", (3, 3, "day")),
    ("2 days of training", (2, 2, "day")),
    ("4 sessions of 2 hours each", (8, 8, "hour")),
    ("three 2-hour workshops", (6, 6, "hour")),
    ("15 days in total", (15, 15, "day")),
    ("about 10 hours of work", (10, 10, "hour")),
    ("it should take 3 to 4 hours", (3, 4, "hour")),
    ("we need you for 2 days", (2, 2, "day")),
    ("up to 20 days of consulting", (None, 20, "day")),
    ("20 man-days", (20, 20, "day")),
    ("a day and a half of facilitation", (1.5, 1.5, "day")),
    ("10 days' work", (10, 10, "day")),
    ("around 5 days of work over two months", (5, 5, "day")),
    ("(2 hours, about 15 people)", (2, 2, "hour")),
    ("Half a day should do", (0.5, 0.5, "day")),
    ("expect maybe 4-5 hours", (4, 5, "hour")),
    ("T'aurais deux heures pour m'expliquer Git ?", (2, 2, "hour")),
    ("même format, deux jours, plutôt en mai", (2, 2, "day")),
    ("we have cut it to 5 jours au lieu de 7", (5, 5, "day")),
    ("à la louche 15j de taf", (15, 15, "day")),
    ("Can you do 15 hrs this month on our site?", (15, 15, "hour")),
    ("I need a Rails contractor for 10 to 15 hours", (10, 15, "hour")),
    ("Charge : 60 jours sur 5 mois", (60, 60, "day")),
    ("Nous estimons le chantier à dix-huit jours en tout", (18, 18, "day")),
    ("2 jours grd max", (None, 2, "day")),
    ("a day and a half's work, two days at most", (1.5, 2, "day")),
    ("Il te faudra bien 2 jours, 3 si les données sont sales.", (2, 3, "day")),
    ("Pourriez-vous venir une journée nous former ?", (1, 1, "day")),
    ("We want 40 hours of UX research from you.", (40, 40, "hour")),
    ("You'll train 3 teams, 2 days each", (6, 6, "day")),
    ("On verrait bien 2 demi-journées en visio", (1, 1, "day")),
    ("half a dozen one-hour webinars between now and June", (6, 6, "hour")),
    ("Appel d'offres : animation de 8 demi-journées", (4, 4, "day")),
    ("Tu peux me garder 2 jours fin mars, peut-être 3 ?", (2, 3, "day")),
    ("Six one-to-ones of 50 minutes", (5, 5, "hour")),
    ("up to fifteen days of testing, split into three sprints of five days", (None, 15, "day")),
    ("une heure d'intervention, une heure de questions", (2, 2, "hour")),
    ("it's a day's work at most", (None, 1, "day")),
    ("3 jours de formation minimum", (3, None, "day")),
    ("en sessions de deux jours (27 sessions)", (54, 54, "day")),
    ("4 mercredis aprem, de 14h à 16h", (8, 8, "hour")),
    ("Count on 3 days, or 4 if you include the report.", (3, 4, "day")),
]

#: Parts that are said together are added up.
SUMS: list[tuple[str, Amount]] = [
    ("2 jours de conception et 3 jours d'animation", (5, 5, "day")),
    ("Two days of prep plus one day of delivery.", (3, 3, "day")),
    ("1/2 journée chez nous puis 1 jour de rédaction", (1.5, 1.5, "day")),
    ("comptez 2 à 3 jours de prépa + 1 jour sur place", (3, 4, "day")),
    ("six hours of teaching plus two of marking", (8, 8, "hour")),
    ("10h TD + 6h CM", (16, 16, "hour")),
    ("A one-hour keynote plus 30 mins of questions", (1.5, 1.5, "hour")),
    ("cadrage 1 jour, ateliers 4 jours, restitution 1 jour. Soit 6 jours facturables.", (6, 6, "day")),
    ("3 one-day workshops plus half a day of preparation per workshop", (4.5, 4.5, "day")),
    ("je peux te dégager 8 jours en mars et 5 en avril", (13, 13, "day")),
    ("20 jours fermes + 10 en option", (20, 20, "day")),
    ("12 jours de conception, en option 6 jours d'animation", (12, 12, "day")),
    ("- atelier 1 : 2 heures\n- atelier 2 : 3 heures", (5, 5, "hour")),
    ("une formation de 2 jours, soit 14 heures", (2, 2, "day")),
    ("Trois ateliers de 2h, soit 6 heures au total", (6, 6, "hour")),
]

DURATIONS: list[tuple[str, Amount]] = [
    ("CDD de 6 mois", (6, 6, "month")),
    ("CDD 6 mois", (6, 6, "month")),
    ("mission de 3 mois", (3, 3, "month")),
    ("Mission de 3 à 6 mois à Nantes", (3, 6, "month")),
    ("6 mois renouvelables", (6, 6, "month")),
    ("3 mois reconductible", (3, 3, "month")),
    ("Durée : 6 mois", (6, 6, "month")),
    ("Durée de la mission : 12 mois", (12, 12, "month")),
    ("Durée prévisionnelle : 6 mois (renouvelable)", (6, 6, "month")),
    ("durée : un an", (1, 1, "year")),
    ("pendant un an", (1, 1, "year")),
    ("pendant 3 semaines", (3, 3, "week")),
    ("pour une durée de 4 mois", (4, 4, "month")),
    ("pour 6 mois environ", (6, 6, "month")),
    ("2 jours par semaine sur 3 à 6 mois", (3, 6, "month")),
    ("un contrat d'un an", (1, 1, "year")),
    ("contrat de deux ans", (2, 2, "year")),
    ("un remplacement de 4 mois", (4, 4, "month")),
    ("stage de 6 mois", (6, 6, "month")),
    ("sur un trimestre", (3, 3, "month")),
    ("sur un mois et demi", (1.5, 1.5, "month")),
    ("au moins 6 mois de mission", (6, None, "month")),
    ("Durée : 6 mois minimum", (6, None, "month")),
    ("mission jusqu'à 6 mois", (None, 6, "month")),
    ("un contrat de 4 mois (3 mois minimum)", (3, 4, "month")),
    ("6 mois à 1 an de contrat", (6, 12, "month")),
    ("mission longue (12 mois)", (12, 12, "month")),
    ("Mission freelance\nDéveloppeur\n8 mois\n450 €/j", (8, 8, "month")),
    ("Lyon - 6 mois - 450 €/j", (6, 6, "month")),
    ("Freelance | 3 mois | Paris", (3, 3, "month")),
    ("initial 6 months contract", (6, 6, "month")),
    ("a 3-month contract", (3, 3, "month")),
    ("6 month rolling contract", (6, 6, "month")),
    ("6-12 month contract", (6, 12, "month")),
    ("for 6 months", (6, 6, "month")),
    ("for a year", (1, 1, "year")),
    ("for two weeks", (2, 2, "week")),
    ("for the next three months", (3, 3, "month")),
    ("over a period of 6 months", (6, 6, "month")),
    ("Duration: 12 months", (12, 12, "month")),
    ("Contract length: 6 months+", (6, None, "month")),
    ("a month and a half", (1.5, 1.5, "month")),
    ("Full-time for 2 years, renewable", (2, 2, "year")),
    ("a six-week project", (6, 6, "week")),
    ("3 months, renewable", (3, 3, "month")),
    ("9 month maternity cover", (9, 9, "month")),
    ("The project lasts 4 months", (4, 4, "month")),
    ("a two-year contract", (2, 2, "year")),
    ("prolonger de quatre mois votre travail", (4, 4, "month")),
    ("Another three months from April 1", (3, 3, "month")),
    ("Engagement minimal de 6 mois", (6, None, "month")),
    ("10 weeks from 14 September", (10, 10, "week")),
    ("pendant les 6 prochains mois", (6, 6, "month")),
    ("visibilité 18 mois", (18, 18, "month")),
    ("max 3 days/week, min. 6 months", (6, None, "month")),
]

NO_EFFORT = [
    "C'est à 2 heures de Paris",
    "a training session in 2 days",
    "formation sous 3 jours",
    "CDD 24h",
    "1 fois par semaine pendant 1h30",
    "for 2 hours every Friday",
    "4 jours dont 1 sur place",
    "3 jours sur site, 2 jours en télétravail",
    "Paiement sous 30 jours",
    "30 jours fin de mois",
    "réponse sous 48h",
    "dans les 3 jours",
    "within 5 days",
    "in 2 days",
    "il y a 3 jours",
    "3 days ago",
    "tous les 15 jours",
    "24h/24, 7j/7",
    "2 jours de télétravail",
    "3 jours par semaine",
    "4j/sem",
    "10 jours par mois",
    "2 heures par semaine",
    "25 jours de congés",
    "Un appel de 30 minutes pour en parler ?",
    "a 15 min Skype call",
    "un entretien d'une heure",
    "une visio de 20 minutes",
    "5 jours de préavis",
    "une journée d'essai",
    "500 € par jour",
    "TJM : 500 €/jour",
    "45 € de l'heure",
    "$50 an hour",
    "ouvert de 9h à 17h",
    "j'ai suivi une formation de 3 jours l'an dernier",
    "à 2 heures de train de Paris",
    "de nos jours",
    "tous les jours",
    "Bonne journée !",
    "Have a nice day",
    "the other day",
    "un jour peut-être",
    "à toute heure",
    "réponse attendue avant demain 12h",
    "ils rentrent vers 18h",
    "une vidéo de 3 minutes",
    "3 modules e-learning de 20 minutes chacun",
    "Le podcast sort le lundi et dure une heure",
    "nous avons travaillé 10 jours avec lui",
    "Le devis précédent portait sur 12 jours",
    "une journée par groupe",
    "économise près de 1h de travail manuel par requête",
    "You have four days to think about it",
    "Rythme : 3 jours en entreprise, 2 jours à l'école",
    "3j sur site / 2j TT",
    "17h30 par semaine réparties sur trois matinées",
    "They won't release people for three days.",
    "la facture est à 14 jours",
    "35 h hebdomadaires dont 24 h de cours",
    "vous avez 15 jours",
    "half-time (18.5 hours)",
    "We run a 3-day conference every May.",
    "hybrid (2 days in Manchester)",
    "télétravail possible 1 jour",
    "Vacation de 4 heures, un samedi sur deux",
    "mission courte, 15 jours calendaires",
    "Votre collègue fait déjà 4 jours chez nous.",
    "6 épisodes, 50 min de rush chacun",
    "We'd share a desk three days and be at home the other two.",
]

NO_DURATION = [
    "5 ans d'expérience",
    "3 years of experience",
    "minimum 4 years relevant experience",
    "expérience de 3 ans minimum",
    "2 à 5 ans d’expérience",
    "> 10 ans d'expérience",
    "5+ years in a similar role",
    "You have worked for 3 years as a trainer",
    "ma fille de 13 ans",
    "mon fils a 8 ans",
    "a 6-year-old boy",
    "depuis 3 ans",
    "since two years",
    "il y a 6 mois",
    "two years ago",
    "en 6 mois nous avons doublé",
    "tous les 6 mois",
    "every 3 months",
    "dans 3 mois",
    "in three months",
    "within 6 months",
    "d'ici 2 mois",
    "un préavis de 3 mois",
    "one month notice",
    "période d'essai de 3 mois",
    "a three-month trial period",
    "garantie 2 ans",
    "We have been training teams for 10 years",
    "notre société existe depuis 15 ans",
    "an 18-year-old company",
    "12 mois d'ancienneté",
    "Bac+5 ans d'études",
    "10 jours par mois",
    "twice a year",
    "une fois par an",
    "500 € par mois",
    "$5000 a month",
    "40k par an",
    "3 semaines de congés",
    "paiement à 2 mois",
    "ces deux dernières années",
    "over the last 5 years",
    "jusqu'à fin juin",
    "Nous avons travaillé pendant 5 ans avec elle",
    "à la fin de l'année",
    "this year",
    "cette semaine",
    "la semaine prochaine",
    "Bonne année !",
    "We lost 3 months with the last supplier",
    "on a essayé une appli pendant 3 mois",
    "I taught chemistry for thirty-four years",
    "cinq semaines de vacances",
    "My niece did it for two years.",
    "Le bail commercial court sur 9 ans.",
    "garde de nos jumeaux, 18 mois, le soir",
    "It's been fourteen months since the last one.",
    "(billed them for a year)",
    "First two weeks are an unpaid trial",
    "ne pas travailler pour un concurrent pendant 24 mois",
    "You must have held a licence for five years.",
]


@pytest.mark.parametrize(("text", "total"), EFFORTS)
def test_total_amounts_of_work_are_read(text: str, total: Amount) -> None:
    assert amount(text, "effort") == total


@pytest.mark.parametrize(("text", "total"), SUMS)
def test_parts_said_together_are_added_up(text: str, total: Amount) -> None:
    assert amount(text, "effort") == total


@pytest.mark.parametrize("text", NO_EFFORT)
def test_other_hours_and_days_are_no_effort(text: str) -> None:
    assert amount(text, "effort") is None


@pytest.mark.parametrize(("text", "length"), DURATIONS)
def test_lengths_of_missions_are_read(text: str, length: Amount) -> None:
    assert amount(text, "duration") == length


@pytest.mark.parametrize("text", NO_DURATION)
def test_other_lengths_are_no_duration(text: str) -> None:
    assert amount(text, "duration") is None


@pytest.mark.parametrize(
    "text", ["Un workshop, 3 heures", "we could meet: 3 hours, in May", "un point à voir, 2 jours, en mai"]
)
def test_amounts_that_nothing_explains_are_at_most_likely(text: str) -> None:
    fact = read(Message(body=text)).get("effort")
    assert fact is None or text.startswith("Un workshop") or fact.certainty is Certainty.LIKELY


@pytest.mark.parametrize("text", ["animer des ateliers de 3h", "run sessions of 2 hours for our teams"])
def test_the_length_of_one_of_many_occasions_is_only_likely(text: str) -> None:
    assert read(Message(body=text))["effort"].certainty is Certainty.LIKELY


def test_two_different_amounts_are_only_likely() -> None:
    facts = read(Message(body="Une formation de 2 jours à Lyon.\nUne formation de 4 jours à Lille."))
    assert facts["effort"].certainty is Certainty.LIKELY


def test_a_total_outweighs_one_session() -> None:
    assert amount("Des ateliers de 3h, soit 12 heures au total", "effort") == (12, 12, "hour")


def test_duration_quotes_its_length_with_the_bound() -> None:
    quotes = read(Message(body="Contrat pour au moins 6 mois, à Lille."))["duration"].quotes
    assert [quote.text for quote in quotes] == ["au moins 6 mois"]


@given(
    count=st.integers(2, 12),
    hours=st.integers(1, 8),
    form=st.sampled_from(["{0} x {1}h", "{0} séances de {1}h", "{0} sessions of {1} hours"]),
)
def test_sessions_multiply(count: int, hours: int, form: str) -> None:
    assert amount(form.format(count, hours), "effort") == (count * hours, count * hours, "hour")
