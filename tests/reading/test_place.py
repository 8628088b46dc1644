"""Where the work happens: at a distance, on the spot, or both; and the town."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.facts import Certainty, Facts
from sansregret.core.request import Message
from sansregret.reading.read import read


def facts(text: str) -> Facts:
    return read(Message(body=text))


REMOTE = (
    "We are a fully distributed company with no offices.",
    "Location: Remote",
    "Location: Remote (US only)",
    "Remote: yes",
    "Télétravail : oui",
    "Full remote possible",
    "100% télétravail",
    "Mission en full remote.",
    "You can work from anywhere.",
    "This is a fully remote position.",
    "The course will be delivered online via Zoom, working remotely.",
    "Cours d'anglais en visio le mardi soir.",
    "Je cherche un prof pour des cours en visio.",
    "Formation à distance, en classe virtuelle, de 2 jours à animer.",
    "L'atelier aura lieu en distanciel.",
    "On travaille tous à distance, pas besoin de se déplacer.",
    "We work remotely.",
    "remote ok",
    "Remote OK",
    "telecommute OK",
    "Work from home.",
    "On travaille de chez soi, tout simplement.",
    "Le tout en télétravail",
    "Tout peut se faire à distance.",
    "Everything can be done remotely.",
    "Cours en ligne pour ma fille en seconde",
    "Online lessons for my daughter",
    "looking for an online tutor",
    "C'est du 100% distanciel",
    "Ça se passe en ligne, 2h par semaine de cours",
    "Le poste est ouvert en full télétravail",
    "We are a remote team",
    "Télétravail possible à 100%",
    "Poste en télétravail complet",
    "Remote-first company",
    "tutoring over Skype",
    "can be done from home",
    "TT 100%",
    "Full TT",
    "formation en visioconférence",
    "Lieu : télétravail",
    "Contract: freelance, remote",
    "webinar-style training, remote delivery",
    "Home office",
    "home-based role",
    "Je cherche un formateur pour une formation 100% à distance",
    "Lieu : à distance",
    "Modalités : distanciel",
    "On peut faire ça en visio ?",
    "On peut faire les cours par Zoom",
    "séances via Teams",
    "Télétravail: 100%",
    "Je suis à Brest donc ce serait en visio pour les cours",
    "Le travail se fait de chez toi",
    "you'd be working from home",
    "c'est du remote",
    "Remote (UK)",
    "Fully distributed team",
    "Remote, worldwide",
    "Remote within Europe",
    "work remotely from anywhere in the world",
    "la mission se fait à distance",
    "prestation à distance",
    "Les cours se feront à distance",
    "tutorat à distance",
    "This can be 100% remote",
    "remote gig",
    "We don't have an office, everyone works from home",
    "no need to come to the office, it's all remote",
    "tout en visio, pas de déplacement",
)

ONSITE = (
    "Join our Toronto office. Remote applicants will not be considered.",
    "Formation en présentiel dans nos locaux à Lyon.",
    "Mission sur site à Nantes.",
    "Cours à domicile pour mon fils.",
    "The training will take place at our office in Leeds.",
    "On-site only.",
    "onsite in Boston",
    "No remote.",
    "Pas de télétravail possible.",
    "Pas de remote",
    "Présence sur site obligatoire 5 jours sur 5",
    "Le poste est basé à Toulouse.",
    "La mission est basée à Lille.",
    "You will work from our London office.",
    "In-person sessions at our school.",
    "Il faudrait venir chez nous, à Bordeaux.",
    "L'intervention se fera dans nos locaux.",
    "The job is based in Manchester.",
    "Télétravail non envisageable.",
    "télétravail impossible",
    "100% présentiel",
    "100% on-site",
    "Uniquement en présentiel.",
    "not a remote position",
    "This role is not remote",
    "This position is based in our Berlin office",
    "Cours particuliers au domicile de l'élève",
    "You must be able to come into the office",
    "au domicile",
    "à mon domicile",
    "Je cherche quelqu'un pour venir à la maison donner des cours",
    "Can you come to our house?",
    "lessons at our house",
    "We need someone to come to our offices and train our team",
    "Lieu de la formation : 12 rue des Lilas, 69003 Lyon",
    "sur place à Paris",
    "Poste 100% sur site, pas de TT",
    "Work is on site in Lyon",
    "Formation intra dans nos locaux",
    "La formation se déroulera sur notre site de Rennes",
    "training at our premises",
    "The workshop will be held in our offices in Dublin",
    "Remote: no",
    "Télétravail : non",
    "Remote work: not possible",
    "face to face lessons at home",
    "in person only, sorry no remote",
    "Vous viendrez chez nous à Tours",
    "Il faut venir sur place",
    "Nous aimerions que vous veniez dans notre entreprise former l'équipe",
    "formation de l'équipe dans notre école",
    "Je cherche un prof à domicile",
    "prof de piano à domicile",
    "Cours à la maison",
    "at the client's site",
    "Vous interviendrez sur site client",
    "in our studio in Bristol",
    "Must work on-site in Leeds",
    "in-office position",
    "Remote is not an option",
    "we can't do remote",
    "we don't offer remote work",
    "on ne fait pas de télétravail",
    "Le télétravail n'est pas possible",
    "il n'y a pas de télétravail",
    "travail sur place uniquement",
    "dans les locaux du client",
    "dans nos bureaux parisiens",
    "chez notre client à Lyon",
    "chez le client",
    "Vous travaillerez dans nos bureaux",
    "You'll be working in our office",
    "based at our Leeds office",
    "face-to-face training at our offices",
)

HYBRID = (
    "Télétravail partiel",
    "2 jours de télétravail par semaine",
    "2 days a week in the office",
    "Hybride, 3 jours sur site",
    "Hybrid working",
    "à distance ou en présentiel",
    "remote or on site",
    "Remote possible, with travel to Paris once a month",
    "En télétravail avec déplacements ponctuels à Lyon",
    "4 jours dont 1 sur place",
    "télétravail ponctuel",
    "mostly remote, with occasional days at our office",
    "Remote 3 days a week",
    "présence 1 jour par semaine au bureau, le reste en télétravail",
    "Une partie en présentiel, une partie en visio",
    "en visio ou à domicile",
    "en présentiel ou en distanciel au choix",
    "some onsite meetings, otherwise remote",
    "2j de TT / semaine",
    "2 jours TT",
    "50% télétravail",
    "50% remote",
    "Remote friendly, office in Berlin: you'll work in our office two days a week",
    "Paris ou télétravail",
    "London or remote",
    "on site or remotely",
    "Possibilité de télétravail 2 jours par semaine",
    "rythme hybride",
    "3 jours en présentiel et 2 jours en remote",
    "1 day a week on site",
    "one day per week in our Paris office",
    "télétravail 3j/semaine",
    "2 jours/semaine de présence à Paris",
    "remote mais une réunion mensuelle dans nos locaux",
    "Basé à Dijon, avec 3 jours de télétravail",
    "Hybrid (2 days remote)",
    "mode hybride possible",
    "work from home 2 days a week",
    "home office 2 days",
    "part remote, part on-site",
    "Télétravail possible, poste basé à Lyon",
    "en présentiel une fois par mois, sinon télétravail",
    "Présentiel et distanciel",
    "Télétravail: 2j/semaine",
    "TT : 2 jours",
    "TT 2j",
    "2 à 3 jours de TT par semaine",
    "2-3 days remote",
    "3 days in office, 2 remote",
    "3 jours sur site, 2 jours de TT",
    "télétravail 2 jours par semaine",
    "1 jour de présence par mois à Lille",
    "remote, but with a monthly visit to our office",
    "majorité à distance, quelques jours sur place",
    "mix présentiel / distanciel",
    "présentiel/distanciel",
    "mixte : visio et présentiel",
    "blended: online and in person",
    "part in person, part online",
    "alternance présentiel distanciel",
    "hybrid role",
    "en hybride",
    "visio ou présentiel, comme vous préférez",
    "Zoom or in person, as you prefer",
    "remote or in our office",
    "remote with quarterly trips to HQ",
    "à distance avec déplacements ponctuels",
    "télétravail partiel possible",
    "Télétravail possible (2 jours/semaine)",
    "home office possible 2 days a week",
    "flexible: office or remote",
    "soit en visio soit chez nous",
)

ELSEWHERE = (
    "We help doctors monitor their patients remotely",
    "Faciliter les déplacements des usagers",
    "We help people travel to new countries",
    "Free lunch and an on-site gym",
    "an on-site interview follows",
    "Our hybrid cloud runs on two providers",
    "Nous concevons des parcours hybrides",
    "Millions of visits to our website",
    "We maintain remote servers.",
    "Experience with remote sensing data.",
    "You will manage the remote API.",
    "Formation sur le management à distance.",
    "Nous concevons une plateforme e-learning en ligne.",
    "Boutique en ligne à refaire",
    "I need an online store.",
    "We sell online.",
    "Can we have a call via Zoom?",
    "Un entretien en visio aura lieu la semaine prochaine.",
    "Refonte de notre site web",
    "contenu pour notre site internet",
    "Nous cherchons un développeur à Lyon",
    "We're a London based startup",
    "Chez nous, on aime le café.",
    "Paris, France",
    "Création de modules e-learning pour la formation à distance",
    "Concevoir un parcours de formation en distanciel",
    "Our customers are home owners",
    "mise en ligne du site prévue en mars",
    "Je vous propose une visio demain",
    "remote control app",
    "the remote repository",
    "Looking for a home page design",
    "un outil de gestion à distance",
    "Merci de postuler en ligne",
    "Apply online",
    "Disponible pour un appel Teams ?",
    "Bureau d'études",
    "We place candidates",
    "our office manager will contact you",
    "remote monitoring of patients",
    "interview on site then offer",
    "Microsoft Office training",
    "Pack Office",
    "former nos équipes à Office 365",
    "ventes en ligne",
    "online marketing expert",
    "online course platform development",
    "Let's have a video call",
    "On se fait une visio ?",
    "je vous propose un échange en visio",
    "entretien par Teams",
    "we can chat on Zoom",
    "Our remote customers love us",
    "formations en ligne à créer",
    "Créer une formation en ligne sur Excel",
    "rédiger des cours en ligne",
    "Develop an online course",
    "a video about our company",
    "I'm based in Paris",
    "We are based in Berlin",
    "Je suis basé à Lyon",
    "Notre site est en ligne depuis 2019",
    "Le site doit être en ligne en mars",
    "Formation des équipes commerciales",
    "our office is closed",
    "les bureaux seront fermés",
    "Formateur bureautique",
    "place de marché en ligne",
    "take place in June",
    "mise en place d'un site",
    "online banking app",
    "e-learning à distance asynchrone : conception de modules",
    "gérer une équipe à distance",
    "Thème : manager à distance",
)

TOWNS = [
    ("Formation en présentiel à Lyon", "Lyon"),
    ("Poste basé à Lyon", "Lyon"),
    ("Lieu : Lyon", "Lyon"),
    ("Location: Lyon", "Lyon"),
    ("dans nos locaux de Lyon", "Lyon"),
    ("- **Localisation** : Lyon", "Lyon"),
    ("atelier à Lyon le 3 mars", "Lyon"),
    ("The role is based in Lyon.", "Lyon"),
    ("our office in Lyon", "Lyon"),
    ("Dev\nCourbevoie, Île-de-France\n6 mois", "Courbevoie, Île-de-France"),
    ("mission sur site à Saint-Denis", "Saint-Denis"),
    ("cours à Aix-en-Provence", "Aix-en-Provence"),
    ("position in London", "London"),
    ("work in our office in London, UK", "London"),
]
NO_TOWN = (
    "formation à Figma",
    "cours à distance",
    "formation à Excel",
    "cours de piano",
    "Lieu : à définir",
    "Location: remote",
    "cours en ligne",
)


@pytest.mark.parametrize("text", REMOTE)
def test_work_at_a_distance_is_remote(text: str) -> None:
    assert facts(text).value("place_mode") == "remote"


@pytest.mark.parametrize("text", ONSITE)
def test_presence_without_distance_is_onsite(text: str) -> None:
    assert facts(text).value("place_mode") == "onsite"


@pytest.mark.parametrize("text", HYBRID)
def test_presence_and_distance_are_hybrid(text: str) -> None:
    assert facts(text).value("place_mode") == "hybrid"


@pytest.mark.parametrize("text", ELSEWHERE)
def test_distance_of_other_things_says_nothing_about_the_work(text: str) -> None:
    assert "place_mode" not in facts(text)


def test_clues_far_apart_are_weighed_together() -> None:
    text = "La mission se fait en télétravail.\n\nBudget : 400 € par jour.\n\nDes déplacements à Lyon sont à prévoir."
    read_facts = facts(text)
    assert read_facts.value("place_mode") == "hybrid"
    assert [quote.text for quote in read_facts["place_mode"].quotes] == ["télétravail", "déplacements"]


def test_travel_alone_does_not_make_the_work_onsite() -> None:
    assert "place_mode" not in facts("Quelques déplacements seront nécessaires.")


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_a_town_tied_to_the_work_is_its_place(text: str, town: str) -> None:
    assert facts(text).value("place") == town


@pytest.mark.parametrize("text", NO_TOWN)
def test_what_is_no_town_is_no_place(text: str) -> None:
    assert "place" not in facts(text)


def test_a_town_without_a_label_is_only_likely() -> None:
    assert not facts("Formation en présentiel à Lyon").stated("place")
    assert facts("Lieu : Lyon").stated("place")


@given(st.lists(st.sampled_from(REMOTE + ONSITE + HYBRID + ELSEWHERE), min_size=1, max_size=4))
def test_quotations_are_exact_in_any_mixture(texts: list[str]) -> None:
    body = "\n\n".join(texts)
    for fact in facts(body).values():
        for quote in fact.quotes:
            assert body[quote.start : quote.end] == quote.text


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Looking for a developer. Challenges are solved around the oversized whiteboard in our small office.", False),
        ("You will work in our London office.", True),
        ("Three days a week in our office.", True),
        ("In our office in Leeds, from March.", True),
    ],
)
def test_an_office_named_in_passing_is_only_likely_where_the_work_is(text: str, sure: bool) -> None:
    fact = read(Message(body=text)).get("place_mode")
    assert fact is not None
    assert (fact.certainty is Certainty.STATED) is sure
