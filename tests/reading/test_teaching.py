"""Somebody is to be taught: by a verb with those who learn, or by what stands together."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Facts
from sansregret.core.frame_file import starter_frame
from sansregret.core.request import Message
from sansregret.reading.page import make_page
from sansregret.reading.parser import Pages
from sansregret.reading.read import Reader
from sansregret.reading.teaching import lessons, names_teaching

TRAINER = Reader(starter_frame("trainer").topics)


def facts(body: str) -> Facts:
    return TRAINER.read(Message(body=body))


def taught(text: str) -> list[str]:
    pages = Pages(message=Message(body=text), pages=(make_page("body", text),))
    return [text[lesson.start : lesson.end] for lesson in lessons(pages) if lesson.plain]


@pytest.mark.parametrize(
    "text",
    [
        "Il faudrait former rapidement nos douze caissières au nouveau logiciel.",
        "Pourriez-vous m'expliquer les macros ?",
        "Pouvez-vous leur apprendre les gestes de base ?",
        "On cherche quelqu'un pour enseigner le français à des adultes migrants.",
        "Tu pourrais coacher ma patronne avant son discours ?",
        "Aider mon fils à préparer son oral",
        "J'aimerais que vous nous donniez deux séances de chant.",
        "Une matinée sur la prise de parole",
        "Il faut concevoir trois modules e-learning de 15 minutes.",
        "Can you train our warehouse lads on the new scanners?",
        "Could you show my mum how the tablet works?",
        "We need our reps brought up to speed: can you get them up to speed on the new CRM?",
        "Please help my daughter with her fractions",
        "Someone to talk us through pivot tables",
        "Would you run a couple of sessions on feedback?",
        "A half-day on giving feedback",
        "Could you put together a short e-learning on privacy?",
    ],
)
def test_a_verb_of_teaching_with_those_who_learn(text: str) -> None:
    assert taught(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ma fille est en terminale et panique en philo. Deux heures le mardi ?",
        "Notre petit dernier est en 5e et a du mal en maths.",
        "Je passe le concours en juin, il me faudrait quelques séances.",
        "Je reprends l'espagnol à 50 ans, une heure par semaine vous irait ?",
        "My son is in year 10 and struggling with physics.",
        "I'm resitting my finals in May, three evenings a week?",
        "Gestes et postures, deux groupes d'une journée",
        "Manual handling, two groups of eight",
    ],
)
def test_a_learner_with_an_exam_or_trouble_at_school_and_a_course_with_its_groups(text: str) -> None:
    assert taught(text)


@pytest.mark.parametrize(
    "text",
    [
        "Avez-vous un book à nous montrer ?",
        "Pouvez-vous nous expliquer votre démarche ?",
        "Expliquez-nous pourquoi vous voulez nous rejoindre.",
        "Vous formerez un binôme avec la cheffe de produit.",
        "Our former team members still use the old site.",
        "We train our staff in house.",
        "Could you show us your portfolio?",
        "Take part in training sessions",
        "Walk me through your rates",
        "Nous allons réviser la chaudière en juin.",
        "Mon mari est en Italie.",
        "Pour vous donner une idée des travaux en cours",
    ],
)
def test_traps_are_no_lesson(text: str) -> None:
    assert not taught(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, nos aides-soignantes ont un nouveau logiciel depuis lundi. Il faudrait deux demi-journées pour leur "
        "apprendre les transmissions.",
        "yo tu pourrais me faire un topo sur les tableaux croisés ? 1h en visio, 40 euros",
        "Hi, I'm sitting the bar exam in July. I need somebody to drill me on contracts, three evenings a week.",
        "Hi Jo, can you step in on Thursday? It's the conflict management day, 10 council staff, client pays 420.",
        "Bonjour, nous voudrions une initiation aux premiers secours pour 2 groupes de 10. Merci d'envoyer un devis.",
        "Nous cherchons un développeur pour animer deux journées sur Git.",
    ],
)
def test_what_is_taught_is_close_to_a_topic_of_teaching(text: str) -> None:
    assert facts(text).topic("training") == "closely"


@pytest.mark.parametrize(
    "text",
    [
        "Nous cherchons un consultant pour paramétrer l'outil, reprendre les données et former ensuite les dix "
        "collègues qui s'en serviront.",
        "We need someone to configure the tills, migrate the stock and then get the shop staff up to speed.",
    ],
)
def test_a_lesson_listed_after_other_work_is_a_part_of_it(text: str) -> None:
    assert facts(text).topic("training") == "loosely"


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour, je suis étudiante et je rends mon mémoire le 2 juin. Pourriez-vous le relire ? J'ai 150 euros.",
        "Hi, a fintech is hiring a Staff Backend Engineer. They want a track record of mentoring juniors.",
        "Data scientist (H/F)\nVous formez un binôme avec la product owner.\nDe formation ingénieur.",
        "J'ai terminé ma formation de naturopathe et je lance mon cabinet : il me faudrait un logo. Budget 400 euros.",
    ],
)
def test_what_the_writer_is_or_the_worker_has_done_is_no_part_of_the_work(text: str) -> None:
    assert facts(text).topic("training") in ("no", None)


def test_only_topics_whose_terms_name_teaching_read_lessons() -> None:
    assert names_teaching(["formation*", "cours"])
    assert names_teaching(["Teach*"])
    assert not names_teaching(["logo*", "cours de dessin"])


@pytest.mark.parametrize(
    "text",
    [
        "We'd like a plumber to spend a morning with our tenants so they can fix small leaks themselves. £200.",
        "Nous cherchons une couturière pour un groupe de dix habitantes, le mardi, 45 € l'heure : elles veulent savoir "
        "faire leurs ourlets elles-mêmes.",
        "Need an accountant to sit with our new bookkeeper for three days and get her confident with VAT returns.",
        "Le club cherche un photographe pour accompagner ses 15 adhérents pendant un week-end. 600 €.",
        "Looking for a musician to run the Friday after-school samba band, years 4 to 6, £35 per week.",
        "Il faudrait une rédactrice capable de les faire progresser : deux groupes de six, une journée chacun.",
        "Cherche développeur pour une heure par semaine avec un débutant, 40 € de l'heure.",
    ],
)
def test_a_trade_that_is_to_spend_time_with_people_or_to_make_them_able_is_never_far(text: str) -> None:
    assert facts(text).topic("training") != "no"


@pytest.mark.parametrize(
    "text",
    [
        "Senior Data Engineer - contract\nLeeds\n£475 per day\nYou'd sit with four analysts and a product owner.",
        "We need a copywriter for forty captions, £20 each. You'd spend an afternoon with us to see the objects.",
        "Poste de comptable à 60 %. La fondation met au concours ce poste, entrée en fonction le 1er août.",
    ],
)
def test_company_in_an_advertisement_and_time_with_the_writer_bar_nothing(text: str) -> None:
    assert facts(text).topic("training") == "no"


@pytest.mark.parametrize(
    "text",
    [
        "La résidence voudrait que ses veilleurs de nuit sachent réagir en cas de chute. Une demi-journée, 300 €.",
        "Do you know anyone who can get me through the citizenship test? Evenings only, £20 an hour.",
        "salut, j'ai raté mon code deux fois, tu pourrais me prendre trois soirs ? 15e/h",
        "My writing letters are too long for the nursing exam. Could we do six online sessions? I can pay in euros.",
        "Tu ferais découvrir la sérigraphie à des groupes de collégiens, 200 € la journée ?",
        "La mairie accueille 24 volontaires en octobre : deux jours par groupe de 12. "
        "Pouvez-vous nous envoyer un devis ?",
    ],
)
def test_an_exam_to_pass_people_to_make_able_and_groups_with_their_time_are_close(text: str) -> None:
    assert facts(text).topic("training") == "closely"


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons besoin de tests d'intrusion avant de passer la certification. Pentester recherché, 10 jours.",
        "We're looking for a tester to pass the whole test suite on our new app, £300 a day.",
        "Je cherche un photographe pour 12 portraits, 12 personnes, une demi-journée, 600 €.",
    ],
)
def test_tests_of_things_and_counted_people_of_another_trade_are_not(text: str) -> None:
    assert facts(text).topic("training") != "closely"


@pytest.mark.parametrize(
    "text",
    [
        "Our volunteers answer the helpline. We'd love two evenings on looking after yourself, 14 people, budget £500.",
        "My granddaughter has fallen in love with the ukulele. Do you take little ones? Wednesdays, £15?",
        "Je prépare le concours d'adjoint administratif et je bute. Corrigez-vous des devoirs ? 20 € la copie.",
    ],
)
def test_evenings_on_doing_something_arts_of_one_s_own_people_and_exams_are_close(text: str) -> None:
    assert facts(text).topic("training") == "closely"


def test_hours_on_a_matter_bar_a_no() -> None:
    text = "L'institut cherche un juriste pour 18 h sur le droit de la famille, deuxième semestre, 52 €/h."
    assert facts(text).topic("training") != "no"
