"""Topics of other trades than the trainer's, and the mention facts that a frame adds."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from sansregret.core.facts import Certainty
from sansregret.core.frame import FactSettings, Topic
from sansregret.core.frame_file import starter_frame
from sansregret.core.request import Message
from sansregret.reading.read import Reader


def test_a_designer_is_far_from_training_and_a_trainer_from_design() -> None:
    design = Topic(
        id="design", label={}, terms=MappingProxyType({"fr": ("graphis*", "logo*"), "en": ("graphic design*",)})
    )
    reader = Reader((*starter_frame("trainer").topics, design))
    text = "Nous cherchons une graphiste pour notre logo."
    assert reader.read(Message(body=text)).value("topics") == (("design", "closely"), ("training", "no"))
    text = "Nous cherchons un formateur en bureautique."
    assert reader.read(Message(body=text)).value("topics") == (("design", "no"), ("training", "closely"))


def test_phrases_of_the_topic_may_have_several_words_and_stars() -> None:
    topic = Topic(
        id="yoga",
        label={},
        terms=MappingProxyType({"fr": ("salut* au soleil",), "en": ()}),
        not_terms=MappingProxyType({"fr": ("salutation au soleil levant",)}),
    )
    reader = Reader((topic,))
    text = "Nous cherchons quelqu'un pour une salutation au soleil chaque matin."
    assert reader.read(Message(body=text)).topic("yoga") == "closely"
    assert reader.read(Message(body=text.replace("soleil", "soleil levant"))).topic("yoga") is None


GAMBLING = {
    "gambling": FactSettings(mention=MappingProxyType({"en": ("casino*", "betting"), "fr": ("paris sportifs",)}))
}


@pytest.mark.parametrize(
    "text",
    [
        "We need a copywriter for an online casino.",
        "Nous cherchons un graphiste pour un site de paris sportifs.",
        "Could you design a logo for our betting app?",
    ],
)
def test_a_mention_in_what_is_asked_for_is_a_fact(text: str) -> None:
    fact = Reader((), GAMBLING).read(Message(body=text))["gambling"]
    assert fact.value is True and fact.certainty is Certainty.STATED and fact.quotes


@pytest.mark.parametrize(
    "text",
    [
        "We need a copywriter. Our office is opposite the old casino.",
        "We need a copywriter for a bakery, no casino.",
        "Thanks for the night at the casino!",
    ],
)
def test_a_mention_elsewhere_or_denied_is_none(text: str) -> None:
    assert "gambling" not in Reader((), GAMBLING).read(Message(body=text))
