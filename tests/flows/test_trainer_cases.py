"""What the trainer's starter frame answers to messages as people write them, in both languages."""

from datetime import UTC, datetime

import pytest

from sansregret.core.starter_frames import starter_frame
from sansregret.flows.judging import judge_request
from sansregret.flows.requests import read_thread
from sansregret.reading.mime import decode_text
from sansregret.reading.read import Reader

FRAME = starter_frame("trainer")
READER = Reader(FRAME.topics, FRAME.facts)
NOW = datetime(2026, 11, 24, tzinfo=UTC)

CASES = {
    "a three-day course": ("yes", [
        "Bonjour, nous cherchons une formatrice pour une formation Excel de trois jours en mars. Êtes-vous libre ?",
        "Hello, we are looking for a trainer to run a three-day Excel course in March. Would you be available?",
    ]),
    "a full-time mission with training in it": ("no", [
        "Nous recherchons un responsable formation à temps plein pour concevoir et animer nos parcours.",
        "We are looking for a full-time learning consultant to design and deliver our training programmes.",
    ]),
    "four days a week are possible": ("yes", [
        "Nous cherchons une conceptrice pédagogique, à temps plein, 4/5 possible, pour six mois.",
        "We need an instructional designer, full time or 4 days a week, for six months.",
    ]),
    "a course among other tasks": ("maybe", [
        "Nous cherchons quelqu'un pour rédiger notre guide, mettre à jour le site et animer un atelier.",
        "We are looking for somebody to write our guide, update the website and run a workshop with our volunteers.",
    ]),
    "a course among other tasks, its workload known": ("yes", [
        "Nous cherchons quelqu'un pour rédiger notre guide et animer un atelier, deux jours par semaine.",
        "We are looking for somebody to write our guide and run a workshop, two days a week.",
    ]),
    "a developer wanted": ("no", [
        "Nous recherchons un développeur React pour notre application de livraison, 3 jours par semaine.",
        "We are looking for a React developer for our delivery app, 3 days a week.",
    ]),
    "a call about a great opportunity": ("maybe", [
        "Bonjour, j'ai une belle opportunité pour vous, appelez-moi !",
        "Hi, I have a great opportunity for you, give me a call!",
    ]),
    "full time wished, part time accepted": ("yes", [
        "Nous cherchons une formatrice bureautique, temps plein souhaité, temps partiel accepté (3 jours par semaine).",
        "We are looking for a trainer, ideally full time but part time is fine (3 days a week).",
    ]),
    "a training company looks for a salesperson": ("maybe", [
        "Organisme de formation, nous cherchons un commercial indépendant pour développer nos ventes.",
        "We are a training company looking for a freelance salesperson to grow our sales.",
    ]),
    "machines learn, not people": ("no", [
        "Nous recherchons un data scientist de formation ingénieur, deux jours par semaine, pour notre moteur de prix.",
        "We are looking for a machine learning engineer to train machine-learning models, two days a week.",
    ]),
    "a private pupil": ("yes", [
        "Bonjour, je cherche un prof de maths pour ma fille de 13 ans, 2h par semaine le mercredi.",
        "Hello, I'm looking for a maths tutor for my daughter, two hours a week on Wednesdays.",
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), [(text, answer) for answer, texts in CASES.values() for text in texts])
def test_the_trainers_frame_answers_as_the_trainer_would(text: str, answer: str) -> None:
    judged = judge_request(read_thread("-", (decode_text(text),), READER), FRAME, NOW)
    assert judged.verdict is not None
    assert judged.verdict.answer == answer
    if answer == "no":
        quotes = [quote for rule in judged.verdict.rules if rule.state == "broken" for quote in rule.quotes]
        assert quotes
        assert all(text[quote.start : quote.end] == quote.text for quote in quotes)
