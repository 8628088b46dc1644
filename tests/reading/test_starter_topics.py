"""The words of the starter frames: a request of one's own trade is never far, one of another trade is."""

from __future__ import annotations

import pytest

from sansregret.core.frame_file import starter_frame
from sansregret.core.request import Message
from sansregret.reading.read import Reader

OWN = {
    "developer": (
        "Hello, I run a bakery and our website's been dead since Monday. Can you fix it? £300",
        "Bonjour, pourriez-vous refaire notre boutique en ligne ? Budget 2 000 €.",
        "Besoin d'un petit script pour trier nos factures, une journée de travail, 400 €.",
        "Looking for somebody to build our booking app, React Native, three months.",
        "Bonjour, notre WordPress est piraté, vous intervenez vite ? On paie bien.",
    ),
    "designer": (
        "Salut, faudrait une pochette pour notre EP, 150 €, tu fais ça ?",
        "We need labels for four hot sauces, what would you charge?",
        "Bonjour, nous cherchons quelqu'un pour nos cartes de visite et une bannière.",
        "Could you redesign our menu and shop signage by May? Budget £800.",
        "Nous voudrions une mascotte pour le club, combien prenez-vous ?",
    ),
    "writer": (
        "Bonjour, pourriez-vous relire mon roman (300 pages) ? J'ai 400 €.",
        "We need somebody to write our product descriptions, 40 of them, £6 each.",
        "Il nous faudrait traduire la notice en allemand, 11 000 mots, votre tarif ?",
        "Could you edit my memoir? 60,000 words, no rush.",
        "On cherche une plume pour le discours du maire, 300 €.",
    ),
    "consultant": (
        "Nous cherchons quelqu'un pour une étude de faisabilité, 12 jours.",
        "We are looking for an independent evaluator, 35 days over two years.",
        "Bonjour, nous voudrions un audit de notre organisation, 8 jours, votre TJM ?",
    ),
}
OTHERS = (
    "Bonjour, je cherche un plombier pour remplacer un chauffe-eau, samedi.",
    "Sous chef needed, busy pub, 45 hours a week. Call Trev.",
    "Cherche nounou 3 soirs par semaine, Lyon 7.",
)


@pytest.mark.parametrize(("trade", "text"), [(trade, text) for trade, texts in OWN.items() for text in texts])
def test_a_request_of_one_s_own_trade_is_never_far(trade: str, text: str) -> None:
    topics = starter_frame(trade).topics
    facts = Reader(topics).read(Message(body=text))
    assert facts.topic(topics[0].id) in ("closely", "loosely")


@pytest.mark.parametrize("trade", sorted(OWN))
@pytest.mark.parametrize("text", OTHERS)
def test_a_request_of_another_trade_is_far(trade: str, text: str) -> None:
    topics = starter_frame(trade).topics
    assert Reader(topics).read(Message(body=text)).topic(topics[0].id) == "no"
