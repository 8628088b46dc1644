"""Who speaks: the one who needs the work, or somebody who hires for others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansregret.core.facts import Facts
from sansregret.core.request import Message
from sansregret.reading.read import read


def facts(text: str) -> Facts:
    return read(Message(body=text))


DIRECT = (
    "T'aurais deux heures pour m'expliquer Git ? Je te paie 80 $.",
    "Board wants the dashboards too, another 12 days at the same rate.",
    "rebonjour, c'est la maman de Lino, plutôt le lundi à 18h",
    "my lad is in year 10 and hates maths, got any space on Thursdays?",
    "Envoie-moi tes tarifs pour une fresque de 3 m.",
    "Le club (90 licenciés) cherche quelqu'un pour la page Facebook.",
    "Our client portal keeps crashing, can you have a look?",
    "Bonjour, je cherche un prof de maths pour ma fille en 4e.",
    "Salut ! On est une petite asso et on aurait besoin d'un site.",
    "Bonjour, notre entreprise recherche un formateur Excel.",
    "Hi, we are a small startup looking for a freelance designer.",
    "Hello, I need a logo for my bakery.",
    "My son needs help with his English.",
    "We're hiring a part-time developer to join our team.",
    "Hi there, I run a yoga studio and I'd like a new website.",
    "Nous organisons un séminaire en juin et voudrions un animateur.",
    "J'aurais besoin de quelqu'un pour relire mon mémoire.",
    "Je suis responsable formation chez Durand et je cherche une formatrice en anglais.",
    "Je suis directrice d'une école et cherche un intervenant",
    "Bonjour, est-ce que vous donnez des cours de piano ? C'est pour mon fils de 8 ans.",
    "La société Dupond recherche un consultant RGPD.",
    "Acme is looking for a technical writer.",
    "L'association Les Tilleuls cherche un graphiste.",
    "Looking for someone to fix my WordPress site.",
    "Cherche développeur pour refaire mon site vitrine",
    "Our company needs a trainer for 12 employees.",
    "We need a translator for our annual report.",
    "Bonjour, nous sommes une PME de 20 salariés et nous avons besoin de former nos équipes à Excel.",
    "Bonjour je souhaite prendre des cours d'anglais",
    "J'aimerais apprendre l'espagnol, faites vous des cours particuliers ?",
    "Can you build me an online store? I sell candles.",
    "Could you help us with our branding?",
    "Hi, I'm the founder of a fintech startup and we need a designer",
    "We are an agency looking for a designer for our own team.",
    "Nous sommes une agence web et cherchons un développeur pour renforcer notre propre équipe en interne.",
    "Je monte ma boîte et il me faut un logo",
    "I would like to learn French",
    "I am a PhD student and I need someone to proofread my thesis.",
    "Je voudrais savoir si vous seriez dispo pour former mon équipe",
    "Notre mairie souhaite proposer des ateliers numériques aux seniors",
    "Le CSE de Martin SA souhaite organiser un atelier bien-être",
    "Bonjour, je suis DRH dans une entreprise de 200 personnes. Nous souhaitons former nos managers.",
    "No agencies please. We are looking for a React dev.",
    "ESN s'abstenir. Nous recherchons un développeur freelance en direct.",
    "Our clients love us. We are looking for a support engineer.",
    "Nos clients sont des PME. Nous recherchons un commercial.",
    "We're building a client-side library and need a JS developer.",
    "Notre client mail ne fonctionne plus, nous cherchons un technicien.",
    "Our client base is growing and we need help.",
    "We help our clients grow. Join our team!",
    "Vous serez en contact avec nos clients. Notre équipe vous attend.",
    "I'm putting together a small team for my game and need an artist.",
    "Je recrute un dev pour mon projet.",
    "we r looking for a tutor for our daughter",
    "coucou, j'aurais besoin d'un coup de main pour mon site",
    "Hey! I've got a small online store and I need help with it",
    "Bonjour, responsable RH d'une PME de 40 personnes, je souhaite organiser une formation",
    "Hi, I'm head of L&D at a bank and we would like to run a workshop",
    "I teach at a primary school and I'm looking for a storyteller",
    "Bonjour, ma fille est en seconde et a des difficultés en maths",
    "Mon fils passe le bac cette année",
    "Nous sommes 3 amis et nous lançons une marque de vêtements",
    "Est-ce que tu pourrais nous former à Figma ?",
    "Could you train our sales team?",
    "Pouvez-vous traduire mon CV ?",
    "Would you be available to teach a class at our school?",
    "We are a family looking for a French tutor",
    "Cabinet d'avocats cherche rédactrice",
    "Restaurant à Lyon cherche photographe",
    "Famille cherche prof d'anglais",
    "Startup seeking designer",
    "Small charity needs a volunteer designer",
    "Notre club de rando voudrait un site",
    "I want to hire a freelance editor for my novel",
    "Our startup is hiring",
    "Je dirige un cabinet comptable et j'ai besoin d'aide",
    "Pour notre congrès annuel nous cherchons une interprète",
    "We at the library are planning a series of workshops",
    "J'organise un séminaire en mai",
    "On est 5 dans la boîte, on veut se former à la facturation",
    "je suis étudiante en master, il me faut quelqu'un pour relire",
    "my daughter wants to learn guitar",
    "Chers formateurs, notre CFA recherche un intervenant",
    "Université de Villeneuve recherche vacataire",
)

INTERMEDIARY = (
    "A client of mine wants a half-day on feedback. I'm full, can you take it?",
    "J'ai un client (une coopérative) qui veut deux journées, tu pourrais y aller à ma place ?",
    "Hi Jo, can you step in on Thursday? Deck's done, client pays 420.",
    "ok pour lundi, mais le client a réduit le budget à 300 €",
    "Client is a pension fund in Leeds, five days a week, six months.",
    "Nous avons une demande pour deux sessions HACCP à Brest. Êtes-vous libre ?",
    "A founder I know needs a fractional CMO, two days a week.",
    "Je recrute un comptable. Cabinet Untel pour son client, une clinique.",
    "I'm recruiting a Senior Data Engineer (Spark) for a scale-up in Cork.",
    "Dans le cadre d'une mission chez un acteur de l'énergie, nous recherchons un PMO.",
    "Pour l'un de nos partenaires, nous cherchons un juriste.",
    "Passing this on, I can't do it: 10 days of copy for a museum.",
    "You'll be placed with our clients in the financial sector.",
    "Je cherche un rédacteur pour le blog d'un de nos clients",
    "Recruiting for a developer to join a leading insurer in Leeds",
    "Je suis chargée de recrutement chez Altitude IT et j'ai un besoin",
    "Nous recherchons pour l'un de nos clients un développeur Java.",
    "Je recrute pour un client basé à Lyon.",
    "On behalf of our client, a global bank, we are looking for a data engineer.",
    "I'm a recruiter at Blue Talent and I have a role for you.",
    "Our client is looking for a trainer.",
    "My client, a fintech in London, needs a React dev.",
    "Notre client, acteur majeur de la banque, recherche un chef de projet.",
    "Dans le cadre d'une mission chez un client grand compte, nous cherchons un PO.",
    "Nous sommes une ESN et recherchons un profil DevOps.",
    "Je suis chargée de recrutement chez Dupont Conseil, j'ai une mission pour vous.",
    "Un de mes clients cherche un formateur Excel.",
    "Une nouvelle demande de cours correspond à votre profil.",
    "A client has posted a new project matching your skills.",
    "Cabinet de recrutement spécialisé, nous recherchons un comptable.",
    "Pour le compte de notre client, nous recherchons un formateur.",
    "We've partnered with a healthcare company that is looking for a designer.",
    "We have a client who needs a website redesign.",
    "I have a client looking for an instructional designer",
    "J'ai un client qui cherche un formateur",
    "Organisme de formation recherche formateur indépendant en bureautique",
    "Nous sommes un organisme de formation et recherchons une formatrice en anglais.",
    "Je me permets de vous contacter pour une mission chez notre client",
    "Client final : secteur bancaire",
    "Nous intervenons pour nos clients grands comptes et cherchons un freelance",
    "I'm reaching out on behalf of a company in Berlin",
    "I'm recruiting for a Senior Python dev for one of our partners",
    "Recruitment agency looking for trainers",
    "Je suis sourceur IT",
    "we're a staffing agency",
    "hiring for a client in Paris",
    "Notre agence cherche un rédacteur pour un client dans l'immobilier",
    "We're a digital agency and need a freelance writer for one of our clients",
    "Mission pour un client du secteur public",
    "Je recherche pour un client un formateur Power BI",
    "Talent Acquisition Specialist here! My client needs a dev",
    "Nous recrutons pour notre partenaire un enseignant",
    "I work with a startup that needs a designer",
    "Un élève souhaite prendre des cours avec vous",
    "Vous avez reçu une nouvelle demande de mission sur la plateforme",
    "You have a new job request from Anna",
    "Bonjour, j'ai une mission pour vous chez un grand compte à Paris",
    "Nous recherchons pour une grande banque un chef de projet",
    "I have an exciting role with a fintech company",
    "I'm working on a contract position for a global pharma company",
    "Je suis consultante en recrutement",
    "My client is a leading bank",
    "our client based in Leeds requires a trainer",
    "Nous cherchons un formateur pour animer une session chez un de nos clients",
    "We're looking for a trainer to deliver a course for one of our corporate clients",
    "Nous recherchons un formateur pour le compte d'un OPCO",
    "Je gère un organisme de formation à Nantes et je cherche un intervenant",
    "Centre de formation recherche formateur",
    "Formation commandée par un client : seriez-vous dispo ?",
    "We are a training provider looking for associate trainers",
    "An agency here: we need a copywriter for a client campaign",
    "Agence de com, nous cherchons un freelance pour un client",
    "Nous avons été missionnés par un client pour",
    "Bonjour, je représente une agence de traduction et nous cherchons des traducteurs",
    "We're a translation agency",
    "The end client is a bank",
    "Notre client final est une banque",
    "Je cherche pour un de mes clients un graphiste",
    "tutoring agency looking for maths tutors",
    "Hi, I'm a talent partner at Blue Search",
    "We match tutors with families",
    "Le client est basé à Lille et recherche un dev",
)

SILENT = (
    "Développeur PHP\nDès que possible\n6 mois\nParis, France",
    "Merci pour votre message.",
    "PHP developer, 3 months, remote.",
)


@pytest.mark.parametrize("text", DIRECT)
def test_the_one_who_needs_the_work_is_direct(text: str) -> None:
    assert facts(text).value("sender") == "direct"


@pytest.mark.parametrize("text", INTERMEDIARY)
def test_who_hires_for_somebody_else_is_an_intermediary(text: str) -> None:
    assert facts(text).value("sender") == "intermediary"


@pytest.mark.parametrize("text", SILENT)
def test_a_text_without_a_speaker_says_nothing(text: str) -> None:
    assert "sender" not in facts(text)


def test_words_of_an_intermediary_beat_words_of_need() -> None:
    text = "Nous recherchons un développeur. Notre équipe vous attend.\nLa mission se fait chez notre client."
    assert facts(text).value("sender") == "intermediary"


def test_a_training_organisation_is_only_likely_an_intermediary() -> None:
    read_facts = facts("Nous sommes un organisme de formation et recherchons une formatrice en anglais.")
    assert read_facts.value("sender") == "intermediary"
    assert not read_facts.stated("sender")


def test_a_mere_we_is_only_likely_direct() -> None:
    read_facts = facts("We use Python every day.")
    assert read_facts.value("sender") == "direct"
    assert not read_facts.stated("sender")


@given(st.lists(st.sampled_from(DIRECT + INTERMEDIARY + SILENT), min_size=1, max_size=4))
def test_quotations_are_exact_in_any_mixture(texts: list[str]) -> None:
    body = "\n\n".join(texts)
    for fact in facts(body).values():
        for quote in fact.quotes:
            assert body[quote.start : quote.end] == quote.text


def test_working_on_one_s_own_account_is_no_sign_of_an_intermediary() -> None:
    assert (
        facts("Je suis électricien à mon compte et je cherche quelqu'un pour mes factures.").value("sender") == "direct"
    )
