"""The channel of the second opinion: settings, the form of question and answer, and every fault over real HTTP."""

from __future__ import annotations

import json
import re
import time
from http.client import HTTPConnection
from pathlib import Path

import jsonschema
import pytest

import sansregret
from channels.model_server import (
    Reaction,
    babble,
    drip,
    endless,
    hang_up,
    model_server,
    proposals,
    proposed_objects,
    raw,
    silence,
    words,
)
from sansregret.channels.opinion.answer import claims_in
from sansregret.channels.opinion.ask import ask
from sansregret.channels.opinion.question import MEANINGS, OpinionQuestion, ShownText, answer_schema, body_of
from sansregret.channels.opinion.settings import Settings, is_loopback, settings
from sansregret.channels.opinion.transport import NoAnswerError
from sansregret.core.facts import KINDS, Quantity, Range, Rate, Value
from sansregret.core.faults import Fault
from sansregret.wording.faults import codes, sentence

QUESTION = OpinionQuestion(
    facts=("full_time", "days_per_week", "topics.training"),
    texts=(ShownText(date="2026-01-05", subject="Mission", text="Comptez trois jours par semaine."),),
    topics={"training": "training"},
)
GOOD = proposals(("days_per_week", {"min": 3, "max": 3}, "trois jours par semaine"))


def settings_for(url: str, **more: str) -> Settings:
    made = settings({"SANSREGRET_LLM_URL": url, "SANSREGRET_LLM_MODEL": "tiny", **more})
    assert isinstance(made, Settings)
    return made


def fault_of(*reactions: Reaction, timeout: str = "5") -> tuple[str, int]:
    """The code of the fault that some reactions lead to, and how often was asked."""
    with model_server(*reactions) as server:
        answer = ask(QUESTION, settings_for(server.url, SANSREGRET_LLM_TIMEOUT=timeout))
    assert isinstance(answer, Fault)
    assert answer.source == server.url
    assert answer.code in codes()
    return answer.code, len(server.bodies)


# Settings


def test_a_local_server_is_asked_unless_another_one_is_named() -> None:
    made = settings({"SANSREGRET_LLM_MODEL": "tiny"})
    assert isinstance(made, Settings)
    assert made.endpoint.url == "http://127.0.0.1:11434/v1"
    assert made.endpoint.loopback
    assert (made.key, made.seconds) == ("", 20.0)


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({"SANSREGRET_LLM_MODEL": ""}, "opinion_no_model"),
        ({"SANSREGRET_LLM_URL": "127.0.0.1:11434"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "ftp://127.0.0.1/v1"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "http://"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "http://127.0.0.1:99999/v1"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "http://[::1/v1"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "http://127.0.0.1/v1?key=secret"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "http://127.0.0.1/v1\r\nX: y"}, "opinion_bad_url"),
        ({"SANSREGRET_LLM_URL": "https://me:secret@model.example.org/v1"}, "opinion_key_in_url"),
        ({"SANSREGRET_LLM_URL": "http://model.example.org/v1", "SANSREGRET_LLM_KEY": "secret"}, "opinion_key_in_clear"),
        ({"SANSREGRET_LLM_KEY": "secret", "SANSREGRET_LLM_KEY_FILE": "/nowhere"}, "opinion_two_keys"),
        ({"SANSREGRET_LLM_KEY_FILE": "/nowhere/at/all"}, "opinion_key_unreadable"),
        ({"SANSREGRET_LLM_KEY": "secret\r\nX-Evil: 1"}, "opinion_bad_key"),
        ({"SANSREGRET_LLM_KEY": "sécret"}, "opinion_bad_key"),
        ({"SANSREGRET_LLM_TIMEOUT": "soon"}, "opinion_bad_timeout"),
        ({"SANSREGRET_LLM_TIMEOUT": "0"}, "opinion_bad_timeout"),
        ({"SANSREGRET_LLM_TIMEOUT": "nan"}, "opinion_bad_timeout"),
    ],
)
def test_a_setting_that_cannot_be_used_is_a_fault_that_never_shows_a_key(environ: dict[str, str], code: str) -> None:
    fault = settings({"SANSREGRET_LLM_MODEL": "tiny", **environ})
    assert isinstance(fault, Fault)
    assert fault.code == code
    assert fault.source.startswith("SANSREGRET_LLM_")
    if code != "opinion_bad_url":
        assert "secret" not in repr(fault)
        assert "secret" not in sentence(fault, "en")


def test_a_key_is_read_from_a_file_and_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("abc-secret\n")
    made = settings_for("https://model.example.org/v1", SANSREGRET_LLM_KEY_FILE=str(file))
    assert made.key == "abc-secret"
    assert "secret" not in repr(made)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
def test_this_machine_is_known_by_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    ["localhost.example.org", "127.0.0.1.example.org", "192.168.1.5", "0.0.0.0", "::", "10.0.0.1"],  # noqa: S104
)
def test_every_other_machine_is_another_one(host: str) -> None:
    assert not is_loopback(host)


# Question and answer


def test_every_fact_that_can_be_asked_for_is_a_fact_that_reading_knows() -> None:
    assert MEANINGS.keys() <= KINDS.keys()
    assert not any(KINDS[fact].derived for fact in MEANINGS)


VALUES: list[tuple[str, object, Value]] = [
    ("full_time", False, False),
    ("unpaid", True, True),
    ("payment_days", 45, 45.0),
    ("days_per_week", {"min": 2, "max": None}, Range(min=2, max=None)),
    ("effort", {"min": 3, "max": 3, "unit": "day"}, Quantity(min=3, max=3, unit="day")),
    ("duration", {"min": 6, "max": 6, "unit": "month"}, Quantity(min=6, max=6, unit="month")),
    (
        "rates",
        [{"min": 450, "max": 500, "currency": "EUR", "per": "day"}],
        (Rate(min=450, max=500, currency="EUR", per="day"),),
    ),
    ("contract", ["freelance"], ("freelance",)),
    ("place_mode", "hybrid", "hybrid"),
    ("start", "2026-03", "2026-03"),
    ("start", "asap", "asap"),
    ("subject", "une formatrice", "une formatrice"),
    ("topics.training", "loosely", "loosely"),
]


@pytest.mark.parametrize(("fact", "given", "value"), VALUES)
def test_values_come_back_as_core_values_and_fit_the_schema_that_is_sent(
    fact: str, given: object, value: Value
) -> None:
    answer = {"proposals": proposed_objects([(fact, given, "words")])}
    jsonschema.validate(answer, answer_schema((fact,)))
    (claim,) = claims_in(json.dumps(answer), (fact,))
    assert (claim.fact, claim.value, claim.quotation) == (fact, value, "words")


def test_every_kind_of_value_is_tried() -> None:
    tried = {fact for fact, _given, _value in VALUES}
    assert {KINDS[fact].type for fact in MEANINGS} <= {KINDS[fact].type for fact in tried if fact in KINDS}


WRONG: list[tuple[str, object]] = [
    ("full_time", "yes"), ("full_time", 1), ("full_time", None), ("unpaid", False), ("payment_days", "45"),
    ("payment_days", -1), ("payment_days", True), ("days_per_week", [2, 3]), ("days_per_week", {"min": 2}),
    ("days_per_week", {"min": 2, "max": 3, "sure": True}), ("effort", {"min": 1, "max": 1, "unit": "parsec"}),
    ("rates", []), ("rates", [{"min": 1, "max": 1, "currency": "euro", "per": "day"}]),
    ("rates", [{"min": 1, "max": 1, "currency": "EUR", "per": "smile"}]), ("contract", ["slavery"]), ("contract", []),
    ("place_mode", "moon"), ("start", "tomorrow"), ("subject", ""), ("subject", "x" * 500),
    ("topics.training", "very"), ("days_per_week", {"min": 1e300, "max": None}),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "given"), WRONG)
def test_values_of_another_form_spoil_the_answer(fact: str, given: object) -> None:
    with pytest.raises(NoAnswerError) as caught:
        claims_in(json.dumps({"proposals": proposed_objects([(fact, given, "words")])}), (fact,))
    assert caught.value.code == "opinion_wrong_form"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("yes", "opinion_not_json"),
        ("", "opinion_not_json"),
        ('{"proposals": [', "opinion_not_json"),
        ("[" * 100_000, "opinion_not_json"),
        ("[]", "opinion_wrong_form"),
        ('{"answer": "yes"}', "opinion_wrong_form"),
        ('{"proposals": [], "answer": "yes"}', "opinion_wrong_form"),
        ('{"proposals": [{"fact": "full_time", "value": true}]}', "opinion_wrong_form"),
        ('{"proposals": [{"fact": "asks_for_work", "value": true, "quotation": "x"}]}', "opinion_wrong_form"),
        ('{"proposals": [{"fact": "full_time", "value": NaN, "quotation": "x"}]}', "opinion_wrong_form"),
    ],
)
def test_an_answer_of_another_form_gives_no_claim(content: str, code: str) -> None:
    with pytest.raises(NoAnswerError) as caught:
        claims_in(content, ("full_time",))
    assert caught.value.code == code


def test_the_question_asks_for_a_form_and_keeps_the_texts_apart_from_the_task() -> None:
    body = json.loads(body_of(QUESTION, "tiny"))
    system, user = body["messages"]
    assert (body["model"], system["role"], user["role"]) == ("tiny", "system", "user")
    assert body["response_format"]["type"] == "json_schema"
    jsonschema.Draft202012Validator.check_schema(body["response_format"]["json_schema"]["schema"])
    assert "trois jours" not in system["content"]
    assert json.loads(user["content"])["messages"][0]["text"] == "Comptez trois jours par semaine."


# Over HTTP


def test_a_good_answer_comes_back_and_the_key_goes_into_one_header() -> None:
    with model_server(GOOD) as server:
        answer = ask(QUESTION, settings_for(server.url, SANSREGRET_LLM_KEY="abc"))
    assert isinstance(answer, str)
    assert claims_in(answer, QUESTION.facts)[0].value == Range(min=3, max=3)
    assert server.paths == ["/v1/chat/completions"]
    assert server.headers[0]["Authorization"] == "Bearer abc"


def test_without_a_key_none_is_sent() -> None:
    with model_server(GOOD) as server:
        ask(QUESTION, settings_for(server.url))
    assert "Authorization" not in server.headers[0]


def test_no_proxy_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")
    with model_server(GOOD) as server:
        assert isinstance(ask(QUESTION, settings_for(server.url)), str)


@pytest.mark.parametrize(
    ("reaction", "code"),
    [
        (raw(b"", status=401), "opinion_key_refused"),
        (raw(b"", status=403), "opinion_key_refused"),
        (raw(b"{}", status=404), "opinion_not_found"),
        (raw(b"{}", status=400), "opinion_not_understood"),
        (raw(b"", status=302, Location="http://127.0.0.1:9/v1"), "opinion_redirect"),
        (raw(b"", status=307, Location="http://127.0.0.1:9/v1"), "opinion_redirect"),
        (raw(b"<html>welcome</html>"), "opinion_not_json"),
        (raw(b'{"choices": []}'), "opinion_wrong_form"),
        (raw(b'{"error": "no"}'), "opinion_wrong_form"),
        (raw(b"\xff\xfe\x00"), "opinion_not_json"),
        (words(None), "opinion_wrong_form"),
        (words('{"proposals": ['), "opinion_not_json"),
        (words('{"proposals": [{"fact"', finish="length"), "opinion_cut"),
        (words('{"verdict": "yes"}'), "opinion_wrong_form"),
        (raw(b"{}", length=100 * 1024 * 1024), "opinion_too_large"),
        (endless(), "opinion_too_large"),
        (babble, "opinion_not_http"),
    ],
)
def test_what_would_be_the_same_again_is_asked_once(reaction: Reaction, code: str) -> None:
    assert fault_of(reaction) == (code, 1)


@pytest.mark.parametrize(
    ("reaction", "code"),
    [
        (raw(b"", status=429), "opinion_busy"),
        (raw(b"", status=500), "opinion_server_error"),
        (raw(b"", status=503), "opinion_server_error"),
        (hang_up, "opinion_broken_off"),
        (raw(b'{"choices": [', length=5000), "opinion_broken_off"),
    ],
)
def test_what_may_be_over_in_a_moment_is_asked_twice_and_no_more(reaction: Reaction, code: str) -> None:
    assert fault_of(reaction) == (code, 2)


@pytest.mark.parametrize("first", [raw(b"", status=503), raw(b"", status=429, Retry_After="1"), hang_up])
def test_the_retry_may_succeed(first: Reaction) -> None:
    with model_server(first, GOOD) as server:
        assert isinstance(ask(QUESTION, settings_for(server.url)), str)


def test_a_server_that_wants_to_be_left_alone_for_long_is() -> None:
    assert fault_of(raw(b"", status=429, Retry_After="3600")) == ("opinion_busy", 1)


@pytest.mark.parametrize("reaction", [silence, drip])
def test_the_time_is_over_when_it_is_over_whatever_the_server_does(reaction: Reaction) -> None:
    begun = time.monotonic()
    assert fault_of(reaction, timeout="0.6")[0] == "opinion_timed_out"
    assert time.monotonic() - begun < 3


def test_a_port_where_nobody_listens_is_said_to_be_one() -> None:
    with model_server(GOOD) as server:
        pass
    answer = ask(QUESTION, settings_for(server.url))
    assert isinstance(answer, Fault)
    assert answer.code == "opinion_refused"


def test_a_server_that_speaks_no_tls_gets_nothing_over_https() -> None:
    with model_server(GOOD) as server:
        answer = ask(QUESTION, settings_for(server.url.replace("http:", "https:")))
    assert isinstance(answer, Fault)
    assert answer.code == "opinion_not_secure"
    assert server.bodies == []


def test_a_name_of_this_machine_that_leads_elsewhere_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sansregret.channels.opinion.transport.is_loopback", lambda host: False)
    with model_server(GOOD) as server:
        answer = ask(QUESTION, settings_for(server.url))
    assert isinstance(answer, Fault)
    assert answer.code == "opinion_not_here"
    assert server.bodies == []


def test_every_code_of_the_channel_has_a_sentence_in_both_languages() -> None:
    root = Path(sansregret.__file__).parent
    folders = (root / "channels" / "opinion", root / "flows", root / "cli")
    used: set[str] = set()
    for folder in folders:
        for path in folder.glob("*.py"):
            used |= set(re.findall(r'"(opinion_[a-z_]+)"', path.read_text("utf-8")))
    assert used
    assert used == {code for code in codes() if code.startswith("opinion_")}


def test_a_connection_that_comes_too_late_sends_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    connected = HTTPConnection.connect

    def late(connection: HTTPConnection) -> None:
        time.sleep(0.6)
        connected(connection)

    monkeypatch.setattr(HTTPConnection, "connect", late)
    with model_server(GOOD) as server:
        answer = ask(QUESTION, settings_for(server.url, SANSREGRET_LLM_TIMEOUT="0.2"))
        time.sleep(0.8)
    assert isinstance(answer, Fault)
    assert answer.code == "opinion_timed_out"
    assert server.bodies == []
