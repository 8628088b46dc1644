"""Days and hours a week, full and part time: what is said, what is somebody else's, what is no workload at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.facts import Certainty, Facts, Range
from sansregret.core.request import Message
from sansregret.reading.read import read

Case = tuple[str, tuple[float | None, float | None]]
FACTS = ("full_time", "days_per_week", "hours_per_week")


def facts(text: str) -> Facts:
    return read(Message(body=text))


def span(text: str, fact: str) -> tuple[float | None, float | None] | None:
    value = facts(text).value(fact)
    return (value.min, value.max) if isinstance(value, Range) else None


DAYS_A_WEEK: list[Case] = [
    ("une à deux journées par semaine", (1, 2)),
    ("3 jours par semaine, voire 4", (3, 4)),
    ("2 days a week, maybe 3", (2, 3)),
    ("2 jours/semaine (3 max)", (2, 3)),
    ("2 jours par semaine, idéalement 3", (2, 3)),
    ("three days a week (possibly four)", (3, 4)),
    ("4 jours dont 1 sur place", (4, 4)),
    ("4j (dont 2 TT)", (4, 4)),
    ("temps partiel (3 jours)", (3, 3)),
    ("part-time, 2-3 days", (2, 3)),
    ("Rythme : 3 jours", (3, 3)),
    ("2d/week", (2, 2)),
    ("2 mornings a week", (1, 1)),
    ("Nous cherchons quelqu'un 3 jours par semaine.", (3, 3)),
    ("Mission de 3 à 4 jours par semaine à Lille", (3, 4)),
    ("Charge : 4j/sem", (4, 4)),
    ("Rythme : 2 à 3j / semaine", (2, 3)),
    ("4J par semaine", (4, 4)),
    ("2j/s à partir de mars", (2, 2)),
    ("2,5 jours / semaine", (2.5, 2.5)),
    ("deux jours par semaine", (2, 2)),
    ("deux ou trois jours par semaine, selon vos disponibilités", (2, 3)),
    ("un jour ou deux par semaine", (1, 2)),
    ("J'aurais besoin d'un jour et demi par semaine", (1.5, 1.5)),
    ("une journée par semaine", (1, 1)),
    ("une demi-journée par semaine", (0.5, 0.5)),
    ("deux demi-journées par semaine", (1, 1)),
    ("3 demi-journées/semaine", (1.5, 1.5)),
    ("entre 2 et 3 jours par semaine", (2, 3)),
    ("2 voire 3 jours par semaine", (2, 3)),
    ("au moins 3 jours par semaine", (3, None)),
    ("3 jours par semaine minimum", (3, None)),
    ("minimum 2 jours par semaine", (2, None)),
    ("jusqu'à 3 jours par semaine", (None, 3)),
    ("3 jours max par semaine", (None, 3)),
    ("pas plus de 2 jours par semaine", (None, 2)),
    ("2 jours par semaine maximum", (None, 2)),
    ("quatre jours sur cinq", (4, 4)),
    ("4 jours sur 5", (4, 4)),
    ("4j/5", (4, 4)),
    ("3 jours hebdo", (3, 3)),
    ("2 jours de formation par semaine", (2, 2)),
    ("2 jours de travail par semaine", (2, 2)),
    ("3 jours chaque semaine", (3, 3)),
    ("4 jours par semaine dont 1 sur place", (4, 4)),
    ("We need someone 3 days a week.", (3, 3)),
    ("3 days per week", (3, 3)),
    ("2-3 days/week", (2, 3)),
    ("two to three days a week", (2, 3)),
    ("two or three days each week", (2, 3)),
    ("a day or two a week", (1, 2)),
    ("a day a week", (1, 1)),
    ("half a day a week", (0.5, 0.5)),
    ("one day a week for six months", (1, 1)),
    ("a couple of days a week", (2, 2)),
    ("up to 3 days a week", (None, 3)),
    ("at least two days per week", (2, None)),
    ("3 days a week, 4 at a push", (3, 4)),
    ("4 days pw", (4, 4)),
    ("3 days out of 5", (3, 3)),
    ("2 days weekly", (2, 2)),
    ("2 days of your time per week", (2, 2)),
    ("2.5 days p/w", (2.5, 2.5)),
    ("du lundi au jeudi", (4, 4)),
    ("Monday to Thursday", (4, 4)),
    ("mission du mardi au jeudi", (3, 3)),
    ("its abt 3 dys a wk", (3, 3)),
    ("Le client veut quelqu'un 4j/7 pendant l'été", (4, 4)),
    ("16 hours per week over two days", (2, 2)),
    ("28 h/semaine, soit 4 jours", (4, 4)),
    ("semaine de 4 jours (32 h)", (4, 4)),
    ("Fractional CTO, 40% (2 days)", (2, 2)),
    ("a day or two a week, until we can justify a full-time hire", (1, 2)),
    ("five days a week, four considered", (4, 5)),
    ("2 jours/semaine au début puis 4 à partir de mai", (2, 4)),
    ("accompagnement sur place, une journée par semaine", (1, 1)),
    ("another 12 days, 3 a week", (3, 3)),
    ("deux jours par semaine, avec une montée à quatre dès l'automne", (2, 4)),
    ("The post is full-time equivalent 0.5.", (2.5, 2.5)),
    ("24 h semaine, 3 jours travaillés", (3, 3)),
    ("3 days a week while he's away; he normally works full time", (3, 3)),
    ("deux aprems par semaine", (1, 1)),
    ("We'd need you 40% of your time", (2, 2)),
    ("Environ 50% d'un temps plein", (2.5, 2.5)),
    ("Paris one day a week, other 2 days from home. 3 days p/w all together", (3, 3)),
]
SHARES: list[Case] = [
    ("3 à 4/5e", (3, 4)),
    ("0.8 à 1 ETP", (4, 5)),
    ("4/5 possible", (4, 4)),
    ("80% possible", (4, 4)),
    ("de 80% à 100%", (4, 5)),
    ("sur un 80 %", (4, 4)),
    ("50 % minimum", (2.5, None)),
    ("Full time (80% possible)", (4, 5)),
    ("Charge : 4/5e", (4, 4)),
    ("3/5èmes minimum", (3, None)),
    ("temps partiel à 80 %", (4, 4)),
    ("Charge : 80 %", (4, 4)),
    ("mission à 80 % minimum", (4, None)),
    ("poste à 60%", (3, 3)),
    ("Temps partiel (60 à 80 %)", (3, 4)),
    ("Taux d'activité : 60-80 %", (3, 4)),
    ("80% FTE", (4, 4)),
    ("0.6 FTE contract", (3, 3)),
    ("0,5 ETP", (2.5, 2.5)),
    ("ETP : 0,8", (4, 4)),
    ("à mi-temps", (2.5, 2.5)),
    ("un mi-temps", (2.5, 2.5)),
    ("Half-time position", (2.5, 2.5)),
    ("temps plein ou 4/5", (4, 5)),
    ("Temps plein ou 4/5e possible", (4, 5)),
    ("4/5 ou temps plein", (4, 5)),
    ("en 4/5", (4, 4)),
    ("⅘ souhaité", (4, 4)),
    ("quatre cinquièmes", (4, 4)),
    ("on a 60 % workload", (3, 3)),
    ("Working 50% for three months", (2.5, 2.5)),
    ("temps plein ou 4/5e selon votre préférence", (4, 5)),
    ("CDD de 7 mois à 80%", (4, 4)),
    ("CDD 8 mois (remplacement congé parental), 4/5e", (4, 4)),
    ("Taux : 80-100 %", (4, 5)),
    ("80 % minimum, à discuter à l'embauche.", (4, None)),
    ("entre un mi-temps et un 80 %", (2.5, 4)),
]
HOURS_A_WEEK: list[Case] = [
    ("2x1h/sem", (2, 2)),
    ("1h x2/sem", (2, 2)),
    ("a tutor for my daughter, twice a week, 1 hour each", (2, 2)),
    ("two evenings a week, 2 hours each", (4, 4)),
    ("tous les samedis de 10h à 12h", (2, 2)),
    ("every Monday and Wednesday, 5-7pm", (4, 4)),
    ("mercredi 14h-16h chaque semaine", (2, 2)),
    ("2h par jour du lundi au vendredi", (10, 10)),
    ("4 hours per day, Monday to Friday", (20, 20)),
    ("Nombre d'heures par semaine : 10", (10, 10)),
    ("il a besoin de 2h par semaine", (2, 2)),
    ("my daughter is struggling with maths, 2 hours a week", (2, 2)),
    ("mon fils va passer le bac, 2h par semaine", (2, 2)),
    ("a 10 week course, 2 hours a week", (2, 2)),
    ("10h par semaine", (10, 10)),
    ("10 h/sem", (10, 10)),
    ("1h30 par semaine", (1.5, 1.5)),
    ("1 h 30 par semaine", (1.5, 1.5)),
    ("une heure et demie par semaine", (1.5, 1.5)),
    ("2 à 4 heures par semaine", (2, 4)),
    ("2h le mardi et 2h le jeudi", (4, 4)),
    ("2 séances d'1h30 par semaine", (3, 3)),
    ("2 x 1h par semaine", (2, 2)),
    ("1h30 deux fois par semaine", (3, 3)),
    ("une séance de 2h par semaine", (2, 2)),
    ("un cours de 2h chaque semaine", (2, 2)),
    ("cours hebdomadaire de 2h", (2, 2)),
    ("20 heures hebdo", (20, 20)),
    ("about 10 hours per week", (10, 10)),
    ("10+ hours a week", (10, None)),
    ("15-20 hrs/wk", (15, 20)),
    ("15 to 20 hours each week", (15, 20)),
    ("up to 20 hours a week", (None, 20)),
    ("at least 10 hours weekly", (10, None)),
    ("two 1-hour lessons a week", (2, 2)),
    ("one hour twice a week", (2, 2)),
    ("a weekly 2-hour class", (2, 2)),
    ("a couple of hours a week", (2, 2)),
    ("an hour and a half per week", (1.5, 1.5)),
    ("40 h/week", (40, 40)),
    ("39 h/semaine", (39, 39)),
    ("contrat 35h", (35, 35)),
    ("Temps plein (35h)", (35, 35)),
    ("10-hour week", (10, 10)),
    ("maths pour ma fille de 13 ans, 2h par semaine", (2, 2)),
    ("une fois par semaine de 17h à 18h30", (1.5, 1.5)),
    ("Tuesdays 3.30 to 5pm", (1.5, 1.5)),
    ("CHOIR CONDUCTOR, THURSDAYS 7 TO 9 PM", (2, 2)),
    ("ce serait 1h le mercredi a la maison", (1, 1)),
    ("le mardi et le jeudi, 1h30 à chaque fois", (3, 3)),
    ("plutot 2 fois 1h, le lundi et le jeudi", (2, 2)),
    ("a 45-minute lesson every Saturday", (0.75, 0.75)),
    ("One lesson a week, 30 mins", (0.5, 0.5)),
    ("thrice a week, one and half hour per class", (4.5, 4.5)),
    ("two evenings a week, six till half seven", (3, 3)),
    ("three 12-hour shifts a week", (36, 36)),
    ("3h le lundi 3h le vendredi", (6, 6)),
    ("Could you cover my Thursday evening class (7-9pm)?", (2, 2)),
    ("2 hrs, Sat mornings", (2, 2)),
    ("Mondays 4pm-6pm and Saturdays 10am-12pm", (4, 4)),
    ("lundi 9h-12h, mardi 14h-17h", (6, 6)),
    ("mardi et jeudi 17h-18h", (2, 2)),
    ("Tuesday evenings, 7 till 9", (2, 2)),
    ("poste à 28/35e", (28, 28)),
    ("temps non complet 17,5/35", (17.5, 17.5)),
    ("1h de cours + 1h de prépa par semaine", (2, 2)),
    ("2h/semaine pour ma fille et 1h pour mon fils", (3, 3)),
    ("lun, mar, jeu, ven 16h30-18h30", (8, 8)),
    ("1h par jour, 4 jours par semaine", (4, 4)),
    ("half-time (18.5 hours)", (18.5, 18.5)),
    ("forfait jours, cadre, 39h", (39, 39)),
    ("4h le samedi", (4, 4)),
    ("5 jours sur 7, 35h, au magasin", (35, 35)),
    ("need a tutor for my son 2h/wk, maths", (2, 2)),
]


@pytest.mark.parametrize(("text", "days"), DAYS_A_WEEK + SHARES)
def test_days_a_week_are_read(text: str, days: tuple[float | None, float | None]) -> None:
    assert span(text, "days_per_week") == days


@pytest.mark.parametrize(("text", "hours"), HOURS_A_WEEK)
def test_hours_a_week_are_read(text: str, hours: tuple[float | None, float | None]) -> None:
    assert span(text, "hours_per_week") == pytest.approx(hours)


@pytest.mark.parametrize(("text", "days"), DAYS_A_WEEK + SHARES)
def test_a_range_with_fewer_than_five_days_is_not_full_time(text: str, days: tuple[float | None, float | None]) -> None:
    assert facts(text).value("full_time") is False


NO_WORKLOAD = [
    "I need 3 hours of help with Excel this week",
    "2 jours la semaine prochaine",
    "2h cette semaine",
    "He is a full-time trader.",
    "The learners work full time.",
    "Il a 4h de maths par semaine au lycée et décroche.",
    "Our team meets 2 days a week.",
    "Formation financée à 100 %",
    "remboursé à 80 %",
    "2 jours de télétravail par semaine",
    "Télétravail : 2 jours par semaine",
    "télétravail partiel (2 jours/semaine)",
    "Télétravail possible 3j/semaine",
    "2 days in the office per week",
    "On site 3 days a week",
    "in the office 2 days a week",
    "Présence sur site 2 jours par semaine",
    "remote 3 days a week",
    "hybrid (2 days/week)",
    "2 jours sur site par semaine",
    "Télétravail partiel bienvenu, avec 2 jours/semaine à Paris.",
    "3 jours/semaine en télétravail possibles",
    "100 % télétravail",
    "100% remote",
    "Télétravail 100%",
    "mission 100% remote",
    "50 % remote",
    "20 % du temps en déplacement",
    "80 % du temps sera consacré à la rédaction",
    "30 % à la commande",
    "We are open 24/7",
    "Support 7j/7",
    "ouvert 5 jours sur 7",
    "Nos bureaux sont ouverts 5 jours par semaine.",
    "Notre équipe travaille 4 jours par semaine.",
    "Je travaille déjà 4 jours par semaine ailleurs.",
    "2 réunions par mois",
    "une réunion d'une heure par semaine",
    "one call a week",
    "a weekly one-hour call",
    "for full-time students",
    "open to part-time students",
    "experience equivalent to one year full-time",
    "one year of full-time experience",
    "I have a full-time job, so only evenings work for me.",
    "Je travaille à temps plein comme infirmière.",
    "Nous sommes une équipe de trois personnes à temps plein.",
    "We have two full-time developers already.",
    "plein de temps libre",
    "pendant la mi-temps du match",
    "notée 4/5 par nos clients",
    "avis 4,8/5",
    "le 4/5 à Lyon",
    "before 4/5",
    "5 ans d'expérience",
    "paiement à 30 jours",
    "tous les 6 mois",
    "en 6 mois nous avons doublé",
    "24h/24",
    "Appelez-moi entre 9h et 17h",
    "Vous pouvez m'appeler du lundi au vendredi",
    "TVA 20 %",
    "100 % gratuit",
    "une commission de 10 %",
    "Astreinte 1 semaine par mois",
    "réponse sous 2 jours",
    "Mon mari travaille 3 jours par semaine.",
    "I already put in forty hours a week at the hospital.",
    "Boss there works 70 hrs a week.",
    "Office hours: Monday to Thursday, 9.30 to 3",
    "Elle travaille du mardi au vendredi.",
    "3 days next week, Mon-Wed",
    "Our kids go to school 4 days a week.",
    "Je suis disponible 2 jours par semaine.",
    "Shop hours are 9 to 5, closed Sundays, about 48 hours weekly",
    "Full-time students only study 20 hours a week.",
    "2 days a week in our Bath office, the rest from home",
    "Paris one day a week, otherwise from your own desk.",
    "Two days each week are in the academy and two are delivered over Teams",
    "nos bénévoles viennent 2 jours par semaine",
    "Le podcast sort chaque semaine et dure une heure",
    "nous avons travaillé 3 jours par semaine",
    "les 4/5e du budget",
    "télétravail à temps plein",
    "17h30 le mardi",
    "Formation de 3 jours",
    "40 h de formation",
    "TJM 500",
]


@pytest.mark.parametrize("text", NO_WORKLOAD)
def test_what_is_no_workload_is_left_alone(text: str) -> None:
    read_facts = facts(text)
    assert [(name, read_facts[name].value) for name in FACTS if name in read_facts] == []


def test_days_of_presence_do_not_hide_days_of_work() -> None:
    assert span("4 jours par semaine, dont 2 jours par semaine en télétravail", "days_per_week") == (4, 4)


def test_full_time_and_a_share_on_another_line_make_a_range() -> None:
    assert span("Rythme : temps plein\nPossible aussi 3 jours par semaine", "days_per_week") == (3, 5)


def test_fewer_hours_outweigh_every_day_of_the_week() -> None:
    read_facts = facts("10 hours per week, 5 days a week")
    assert read_facts.value("full_time") is False


def test_what_follows_from_likely_facts_is_only_likely() -> None:
    read_facts = facts("Besoin de vous 3 jours par semaine dans nos locaux")
    assert read_facts["days_per_week"].certainty is Certainty.LIKELY
    assert read_facts["full_time"].certainty is Certainty.LIKELY


def test_days_quote_the_shortest_span_with_its_bound() -> None:
    quotes = facts("Il faudrait au moins 3 jours par semaine, merci.")["days_per_week"].quotes
    assert [quote.text for quote in quotes] == ["au moins 3 jours par semaine"]


@pytest.mark.parametrize("text", [text for text, _ in DAYS_A_WEEK + SHARES + HOURS_A_WEEK])
def test_quotations_are_words_of_the_text_without_spaces_around(text: str) -> None:
    for fact in facts(text).values():
        for quote in fact.quotes:
            assert text[quote.start : quote.end] == quote.text == quote.text.strip()


@given(
    low=st.integers(1, 6),
    more=st.integers(0, 3),
    form=st.sampled_from(["{0} à {1} jours par semaine", "{0}-{1} days a week", "{0} ou {1} j/semaine"]),
)
def test_full_time_always_agrees_with_the_days(low: int, more: int, form: str) -> None:
    text = form.format(low, low + more) if more else form.format(low, low).replace(f"{low}-{low}", str(low))
    read_facts = facts(text)
    days = read_facts.value("days_per_week")
    if isinstance(days, Range) and days.min is not None:
        assert read_facts.value("full_time") is (days.min >= 5)


@given(st.text(alphabet="0123456789 /%½⅘-,.hj'àaetouwksdnméT\n", max_size=120))
def test_reading_numbers_and_units_in_disorder_never_raises(text: str) -> None:
    read_facts = facts(text)
    for fact in read_facts.values():
        for quote in fact.quotes:
            assert text[quote.start : quote.end] == quote.text


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Rythme : 4/5 par semaine.", [4, 4]),
        ("Mission à temps plein (4/5 par semaine négociable selon le profil).", [4, 5]),
        ("The role is 3/5 per week.", [3, 3]),
        ("Charge : 4/5 négociable.", [4, 4]),
    ],
)
def test_a_share_may_be_said_by_the_week_or_be_negotiable(text: str, days: list[float]) -> None:
    found = read(Message(body=text)).value("days_per_week")
    assert isinstance(found, Range)
    assert [found.min, found.max] == days
