"""Reply drafts: what they say, what they never say, and how they read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sansregret.core.facts import Certainty, Fact, Facts, Quantity, Quote, Range, Rate
from sansregret.core.frame import Frame, Rule, RuleKind, Topic, Voice
from sansregret.core.frame import Test as Compare
from sansregret.core.request import Context, Relation
from sansregret.core.verdict import Answer, Change, CounterOffer, Question, RuleResult, RuleState, Verdict
from sansregret.wording.replies import FORMS, KINDS, Draft, ReplyTemplateError, default_kind, draft, template_names

NO_FULL_TIME = Rule(
    id="no-full-time",
    kind=RuleKind.DEALBREAKER,
    when=Compare(fact="full_time", op="is", value=False),
    because="Je garde trois jours pour mes propres projets.",
    say={"fr": "je ne prends pas de mission à temps plein", "en": "I don't take on full-time assignments"},
)
TRAINING = Rule(
    id="training",
    kind=RuleKind.DEALBREAKER,
    when=Compare(fact="topics.training", op="in", value=("closely", "loosely")),
    say={
        "fr": "je me consacre aux projets qui touchent à la formation",
        "en": "I devote my time to projects that have to do with training",
    },
)
RATE = Rule(id="rate", kind=RuleKind.DEALBREAKER, when=Compare(fact="day_rate", op="at_least", value=450.0))
FRAME = Frame(
    rules=(TRAINING, NO_FULL_TIME, RATE),
    topics=(Topic(id="training", label={"fr": "la formation", "en": "training"}, terms={}),),
    voice=Voice(name="Camille Exemple"),
)
QUOTE = Quote(start=0, end=4, text="mots")


def broken(rule: Rule, *, likely: bool = False) -> RuleResult:
    name = "topics" if rule.when is TRAINING.when else str(getattr(rule.when, "fact", ""))
    fact = Fact(name=name, value=True, quotes=(QUOTE,), certainty=Certainty.LIKELY if likely else Certainty.STATED)
    state = RuleState.BROKEN
    return RuleResult(rule_id=rule.id, kind=rule.kind, state=state, facts=(fact,), quotes=(QUOTE,), likely=likely)


def no(rule: Rule) -> Verdict:
    return Verdict(answer=Answer.NO, rules=(broken(rule),))


def maybe(*asked: str, about: str = "") -> Verdict:
    questions = tuple(Question(fact=fact, information=0.5, about=about) for fact in asked)
    return Verdict(answer=Answer.MAYBE, questions=questions)


THREE_DAYS = CounterOffer(
    changes=(Change(fact="days_per_week", before=Range(min=5, max=5), after=3.0),), cost=1, score=0
)
BETTER_PAID = CounterOffer(
    changes=(Change(fact="day_rate", before=Range(min=350, max=350), after=450.0),), cost=1, score=0
)
YES = Verdict(answer=Answer.YES)
COUNTER = Verdict(answer=Answer.MAYBE, rules=(broken(NO_FULL_TIME),), counter_offers=(THREE_DAYS,))
TERMS = Facts(
    {
        "effort": Fact(name="effort", value=Quantity(min=3, max=3, unit="day")),
        "rates": Fact(name="rates", value=(Rate(min=900, max=900, currency="EUR", per="day"),)),
        "place_mode": Fact(name="place_mode", value="onsite"),
        "start": Fact(name="start", value="2026-05-04"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    kind: str
    verdict: Verdict
    facts: Facts = field(default_factory=Facts)
    options: dict[str, Any] = field(default_factory=dict)


CASES = {
    "decline": Case(kind="decline", verdict=no(NO_FULL_TIME), options={"subject": "Mission de trois mois"}),
    "decline-unrelated": Case(kind="decline", verdict=no(TRAINING), options={"subject": "Développeur React"}),
    "decline-pay": Case(kind="decline", verdict=no(RATE), options={"subject": "Formation Excel"}),
    "decline-known-client": Case(
        kind="decline",
        verdict=replace(no(NO_FULL_TIME), counter_offers=(THREE_DAYS,)),
        options={"subject": "La suite", "relation": Relation.KNOWN_CLIENT},
    ),
    "decline-after-exchanges": Case(
        kind="decline_after_exchanges", verdict=no(NO_FULL_TIME), options={"subject": "Re: RE : notre projet"}
    ),
    "ask-one": Case(kind="ask", verdict=maybe("full_time"), options={"subject": "Atelier"}),
    "ask-several": Case(
        kind="ask",
        verdict=maybe("topics.training", "days_per_week", "day_rate", "place"),
        options={"subject": "Projet"},
    ),
    "ask-brief": Case(kind="ask", verdict=maybe("attachment", about="cahier des charges.pdf")),
    "counter": Case(kind="counter", verdict=COUNTER, options={"subject": "Poste de formateur"}),
    "counter-pay": Case(
        kind="counter",
        verdict=Verdict(
            answer=Answer.MAYBE,
            rules=(broken(RATE),),
            counter_offers=(BETTER_PAID, THREE_DAYS),
            questions=(Question(fact="start", information=0.1),),
        ),
        options={"subject": "Cours du soir"},
    ),
    "accept": Case(kind="accept", verdict=YES, facts=TERMS, options={"subject": "Formation bureautique"}),
    "accept-trial": Case(
        kind="accept", verdict=YES, facts=TERMS, options={"subject": "Module e-learning", "trial_days": 10}
    ),
    "accept-probable": Case(kind="accept", verdict=replace(YES, probable=True), options={"subject": "Des ateliers"}),
    "refer": Case(kind="refer", verdict=no(NO_FULL_TIME), options={"subject": "Besoin urgent"}),
    "refer-colleague": Case(
        kind="refer", verdict=no(TRAINING), options={"subject": "Site web", "colleague": "Sacha Modèle"}
    ),
}
VOICES = {"vous.fr": ("fr", "vous"), "tu.fr": ("fr", "tu"), "en": ("en", None)}


def written(case: Case, *, form: str = "mail", voice: str = "vous.fr", **options: Any) -> Draft:
    language, register = VOICES[voice]
    given = {"correspondent": "Claire Martin", "language": language, "register": register} | case.options | options
    return draft(case.kind, verdict=case.verdict, facts=case.facts, frame=FRAME, form=form, **given)


def sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.!?])\s|\n", text) if part.strip()]


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", CASES)
def test_reply_reads_as_in_its_golden_file(
    name: str, form: str, voice: str, golden: Callable[[str, str], None]
) -> None:
    reply = written(CASES[name], form=form, voice=voice)
    subject = f"Subject: {reply.subject}\n\n" if reply.subject else ""
    golden(f"reply-{name}-{form}.{voice}", subject + reply.text)


@pytest.mark.parametrize("voice", VOICES)
def test_no_sentence_serves_two_kinds_of_reply(voice: str) -> None:
    told: dict[str, str] = {}
    for case in CASES.values():
        for number in range(8):
            reply = written(case, voice=voice, subject=f"{number}")
            for sentence in sentences(reply.text)[1:-1]:
                if ":" in sentence or sentence.startswith("Je suis ") or sentence[0] == "-":
                    continue
                assert told.setdefault(sentence, case.kind) == case.kind


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", ["decline", "decline_after_exchanges"])
def test_different_requests_get_different_phrasings(kind: str, voice: str) -> None:
    case = replace(CASES["decline"], kind=kind)
    texts = {written(case, voice=voice, subject=f"Demande {number}").text for number in range(12)}
    assert len(texts) > 3


def test_one_request_always_gets_the_same_words() -> None:
    assert written(CASES["decline"]) == written(CASES["decline"])


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("name", CASES)
def test_short_form_has_two_to_four_sentences_and_no_subject(name: str, voice: str) -> None:
    for number in range(8):
        reply = written(CASES[name], form="short", voice=voice, subject=f"{number}")
        body = reply.text.partition("\n")[2]
        assert reply.subject == ""
        assert 2 <= len(sentences(body)) <= 4, body


@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("form", FORMS)
def test_a_decline_can_be_sent_as_it_is(form: str, voice: str) -> None:
    assert written(CASES["decline"], form=form, voice=voice).gaps == ()


@pytest.mark.parametrize("voice", VOICES)
def test_what_is_missing_is_a_visible_gap_in_the_text(voice: str) -> None:
    accepted = written(CASES["accept"], voice=voice)
    assert accepted.gaps
    assert all(gap in accepted.text for gap in accepted.gaps)


def test_a_name_that_is_not_known_is_a_gap() -> None:
    reply = draft("decline", verdict=no(NO_FULL_TIME), facts=Facts(), frame=replace(FRAME, voice=Voice()))
    assert reply.gaps == ("[votre nom]",)
    assert reply.text.endswith("[votre nom]")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_private_reason_is_never_written(kind: str, form: str) -> None:
    for language in ("fr", "en"):
        for rule in (NO_FULL_TIME, replace(NO_FULL_TIME, say={})):
            frame = replace(FRAME, rules=(rule,))
            reply = draft(kind, verdict=no(rule), facts=TERMS, frame=frame, form=form, language=language)
            assert "projets" not in reply.text


def test_a_rule_broken_by_what_is_only_likely_is_no_reason() -> None:
    verdict = Verdict(answer=Answer.MAYBE, rules=(broken(NO_FULL_TIME, likely=True),))
    reply = draft("decline", verdict=verdict, facts=Facts(), frame=FRAME, language="en")
    assert "full-time" not in reply.text


def test_a_request_that_breaks_no_rule_is_declined_without_a_reason() -> None:
    reply = draft("decline", verdict=YES, facts=Facts(), frame=FRAME, language="en", subject="A")
    assert len(sentences(reply.text)) == len(["Hello,", "thanks", "no", "close", "Kind regards,", "name"])


def test_a_threshold_is_not_told_to_a_client_unless_the_user_wrote_so() -> None:
    assert "450" not in written(CASES["decline-pay"]).text


def test_an_accepting_reply_names_no_date() -> None:
    assert not re.search(r"2026|mai|04", written(CASES["accept"]).text)


# -- language, register, greeting ---------------------------------------------------------------------------------


def spoken(language: str, register: str = "") -> Facts:
    said = {"language": language} | ({"register": register} if register else {})
    return Facts({name: Fact(name=name, value=value) for name, value in said.items()})


@pytest.mark.parametrize(
    ("message", "languages", "expected"),
    [
        ("fr", ("fr", "en"), "fr"),
        ("en", ("fr", "en"), "en"),
        ("en", ("fr",), "fr"),
        ("fr", ("en",), "en"),
        ("other", ("fr", "en"), "fr"),
    ],
)
def test_the_reply_is_in_the_language_of_the_message_where_the_user_writes_it(
    message: str, languages: tuple[str, ...], expected: str
) -> None:
    frame = replace(FRAME, voice=replace(FRAME.voice, languages=languages))
    assert draft("ask", verdict=maybe("place"), facts=spoken(message), frame=frame).language == expected


def test_the_register_is_that_of_the_message_else_that_of_the_voice() -> None:
    familiar = replace(FRAME, voice=replace(FRAME.voice, register="tu"))
    assert draft("decline", verdict=YES, facts=spoken("fr", "tu"), frame=FRAME).register == "tu"
    assert draft("decline", verdict=YES, facts=spoken("fr", "vous"), frame=familiar).register == "vous"
    assert draft("decline", verdict=YES, facts=spoken("fr"), frame=familiar).register == "tu"
    assert draft("decline", verdict=YES, facts=spoken("en"), frame=familiar).register == ""


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", CASES)
def test_tu_and_vous_never_mix(name: str, form: str) -> None:
    formal = re.compile(r"\b(?:vous|votre|vos|[a-z]{3,}ez)\b")
    familiar = re.compile(r"\b(?:tu|toi|ton|ta|tes|te)\b|\bt’", re.IGNORECASE)
    for number in range(8):
        reply = written(CASES[name], form=form, voice="tu.fr", subject=f"{number}").text
        assert not formal.search(reply.partition("\n")[2].lower()), reply
        reply = written(CASES[name], form=form, voice="vous.fr", subject=f"{number}").text
        assert not familiar.search(reply), reply


@pytest.mark.parametrize(
    ("correspondent", "register", "greeting"),
    [
        ("Claire Martin", "vous", "Bonjour Claire Martin,"),
        ("Claire Martin", "tu", "Bonjour Claire,"),
        ("MARTIN, Claire", "vous", "Bonjour Claire Martin,"),
        ("MARTIN Claire", "tu", "Bonjour Claire,"),
        ("Claire MARTIN", "vous", "Bonjour Claire Martin,"),
        ("claire martin", "tu", "Bonjour Claire,"),
        ("Claire", "vous", "Bonjour Claire,"),
        ("Jean-Noël d'Hiver", "vous", "Bonjour Jean-Noël d’Hiver,"),
        ("", "vous", "Bonjour,"),
        ("Service recrutement", "vous", "Bonjour,"),
        ("Équipe RH", "vous", "Bonjour,"),
        ("contact@example.org", "vous", "Bonjour,"),
        ("Claire\r\nBcc: x@example.org", "vous", "Bonjour,"),
        ("{{ 7 * 7 }}", "vous", "Bonjour,"),
        ("x" * 200, "vous", "Bonjour,"),
    ],
)
def test_the_greeting_uses_a_name_only_where_it_is_a_person_s(correspondent: str, register: str, greeting: str) -> None:
    reply = written(CASES["decline"], correspondent=correspondent, register=register)
    assert reply.text.partition("\n")[0] == greeting


@pytest.mark.parametrize(
    ("answer", "relation", "offers", "questions", "kind"),
    [
        (Answer.YES, Relation.FIRST_CONTACT, (), (), "accept"),
        (Answer.NO, Relation.FIRST_CONTACT, (), (), "decline"),
        (Answer.NO, Relation.KNOWN_CLIENT, (), (), "decline"),
        (Answer.NO, Relation.EXCHANGE, (), (), "decline_after_exchanges"),
        (Answer.MAYBE, Relation.FIRST_CONTACT, (), ("place",), "ask"),
        (Answer.MAYBE, Relation.FIRST_CONTACT, (THREE_DAYS,), (), "counter"),
        (None, Relation.FIRST_CONTACT, (), (), ""),
    ],
)
def test_each_verdict_has_its_kind_of_reply(
    answer: Answer | None,
    relation: Relation,
    offers: tuple[CounterOffer, ...],
    questions: tuple[str, ...],
    kind: str,
) -> None:
    asked = tuple(Question(fact=fact, information=0.5) for fact in questions)
    verdict = Verdict(answer=answer, counter_offers=offers, questions=asked)
    assert default_kind(verdict, Context(relation=relation)) == kind


def test_a_dealbreaker_broken_on_what_is_negotiable_makes_a_counter_offer_first() -> None:
    verdict = replace(COUNTER, questions=(Question(fact="place", information=0.5),))
    assert default_kind(verdict, Context()) == "counter"


# -- subject lines ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Formation Excel", "Re: Formation Excel"),
        ("Re: Formation Excel", "Re: Formation Excel"),
        ("RE : Re: Tr : Formation Excel", "Re: Formation Excel"),
        ("Re[2]: Formation", "Re: Formation"),
        ("Recherche formateur", "Re: Recherche formateur"),
        ("Mission\r\nBcc: x@example.org", "Re: Mission Bcc: x@example.org"),
        ("", "Votre message"),
        ("Re:", "Votre message"),
    ],
)
def test_the_subject_is_one_line_with_re_once(subject: str, answer: str) -> None:
    assert written(CASES["decline"], subject=subject).subject == answer


@given(subject=st.text(max_size=400))
def test_no_subject_can_hold_a_header(subject: str) -> None:
    line = written(CASES["decline"], subject=subject).subject
    assert line and len(line.splitlines()) == 1
    assert len(line) < 170
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in line)


# -- nothing invented -----------------------------------------------------------------------------------------------

_NUMBER_WORDS = re.compile(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|dix|two|three|four|five|six|seven|eight|ten|"
    r"lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|demain|tomorrow|"
    r"semaine|mois|week|month|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", template_names())
def test_templates_hold_no_number_and_no_date_of_their_own(name: str) -> None:
    source = files("sansregret.wording.replies").joinpath(f"{name}.j2").read_text("utf-8")
    said = re.sub(r"questions\[0\]|length == 1", "", source)
    assert not _NUMBER_WORDS.search(said)


@settings(max_examples=60)
@given(
    kind=st.sampled_from(KINDS),
    form=st.sampled_from(FORMS),
    voice=st.sampled_from(list(VOICES)),
    days=st.integers(1, 9999),
    pay=st.integers(1, 99999),
    offered=st.integers(1, 9999),
    subject=st.text(max_size=40),
)
def test_a_draft_holds_no_number_that_is_not_in_verdict_frame_or_facts(
    kind: str, form: str, voice: str, days: int, pay: int, offered: int, subject: str
) -> None:
    facts = Facts(
        {
            "effort": Fact(name="effort", value=Quantity(min=days, max=days, unit="day")),
            "rates": Fact(name="rates", value=(Rate(min=pay, max=pay, currency="EUR", per="day"),)),
            "start": Fact(name="start", value="2031-12-30"),
        }
    )
    offer = CounterOffer(changes=(Change(fact="hours_per_week", before=None, after=float(offered)),), cost=1, score=0)
    verdict = Verdict(answer=Answer.MAYBE, rules=(broken(NO_FULL_TIME),), counter_offers=(offer,))
    text = written(Case(kind=kind, verdict=verdict, facts=facts), form=form, voice=voice, subject=subject).text
    told = {re.sub(r"\D", "", number) for number in re.findall(r"\d[\d ,\N{NARROW NO-BREAK SPACE}]*", text)}
    assert told <= {str(days), str(pay), str(offered)}


# -- templates of the user's own --------------------------------------------------------------------------------


def test_a_user_s_template_replaces_the_shipped_one() -> None:
    own = {"fr/decline.vous": "{{ greeting }}\n\nNon merci. {{ reason }}\n\n{{ signature }}"}
    text = written(CASES["decline"], templates=own).text
    assert text == (
        "Bonjour Claire Martin,\n\nNon merci. Je ne prends pas de mission à temps plein.\n\nCamille Exemple"
    )


def test_a_user_s_template_for_another_kind_changes_nothing() -> None:
    assert written(CASES["decline"], templates={"fr/ask.vous": "Non."}) == written(CASES["decline"])


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("Bonjour\n{% if %}", 2),
        ("{{ unheard_of }}", 0),
        ("{{ ''.__class__.__mro__ }}", 0),
        ("{{ pick.__init__.__globals__ }}", 0),
        ("{{ 1 / 0 }}", 0),
        ("{{ pick() }}", 0),
        ("{{ reason() }}", 0),
    ],
)
def test_a_user_s_template_that_cannot_be_used_is_a_fault_with_its_name(template: str, line: int) -> None:
    with pytest.raises(ReplyTemplateError) as refused:
        written(CASES["decline"], templates={"fr/decline.vous": template})
    assert refused.value.fault.source == "fr/decline.vous"
    assert refused.value.fault.line == line


def test_words_from_a_message_are_never_run_as_a_template() -> None:
    say = {"fr": "{{ 7 * 7 }} {% raw %}"}
    frame = replace(FRAME, rules=(replace(NO_FULL_TIME, say=say),))
    assert "{{ 7 * 7 }}" in draft("decline", verdict=no(NO_FULL_TIME), facts=Facts(), frame=frame).text


def test_every_kind_has_a_template_in_each_language_and_register() -> None:
    assert {name.partition("/")[2].partition(".")[0] for name in template_names()} == set(KINDS)
    for name in template_names():
        assert files("sansregret.wording.replies").joinpath(f"{name}.j2").is_file()


def test_an_unknown_kind_is_our_own_fault() -> None:
    with pytest.raises(KeyError):
        draft("stop", verdict=YES, facts=Facts(), frame=FRAME)


# -- typography -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("voice", ["vous.fr", "tu.fr"])
@pytest.mark.parametrize("name", CASES)
def test_french_replies_keep_french_typography(name: str, voice: str) -> None:
    for form in FORMS:
        text = written(CASES[name], form=form, voice=voice).text
        assert not re.search(r" [:;?!»]|« |[^\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}][;?!»]|\w'\w", text), text
