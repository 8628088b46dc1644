"""``sansregret read``: for people, and line by line for programs."""

import json
from pathlib import Path

from cli.running import run

TEXT = "Bonjour, nous cherchons un développeur PHP à temps plein, 450 € par jour, à partir du 3 mars 2027."


def lines(*items: object) -> str:
    return "\n".join(item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in items)


def test_every_line_is_answered_in_order_with_exact_quotations() -> None:
    ran = run("read", "--jsonl", stdin=lines({"id": "a", "text": TEXT}, {"id": 7, "text": "Merci !"}))
    first, second = map(json.loads, ran.out.splitlines())
    assert ran.code == 0
    assert (first["id"], second["id"]) == ("a", 7)
    assert first["facts"]["full_time"]["value"] is True
    assert first["facts"]["rates"]["value"] == [{"min": 450, "max": 450, "currency": "EUR", "per": "day"}]
    for fact in first["facts"].values():
        for quote in fact["quotes"]:
            assert TEXT[quote["start"] : quote["end"]] == quote["text"]


def test_the_text_is_its_own_canonical_text_unchanged() -> None:
    text = "\r\n\tBonjour\u200b,\xa0nous cherchons une formatrice \x1b à temps plein\x00.\r\n"
    ran = run("read", "--jsonl", stdin=lines({"id": 1, "text": text}))
    quotes = json.loads(ran.out)["facts"]["full_time"]["quotes"]
    assert quotes
    assert all(text[quote["start"] : quote["end"]] == quote["text"] for quote in quotes)


def test_a_fact_of_the_subject_alone_is_quoted_elsewhere() -> None:
    item = {"id": 1, "text": "Bonjour, êtes-vous disponible ?", "subject": "Mission à temps plein"}
    fact = json.loads(run("read", "--jsonl", stdin=lines(item)).out)["facts"]["full_time"]
    assert fact["quotes"] == []
    assert fact["quotes_elsewhere"][0]["part"] == "subject"


def test_the_date_of_the_line_resolves_what_is_relative() -> None:
    item = {
        "id": 1,
        "text": "Nous cherchons une formatrice, dès lundi prochain.",
        "date": "2026-11-24T09:00:00+01:00",
    }
    assert json.loads(run("read", "--jsonl", stdin=lines(item)).out)["facts"]["start"]["value"] == "2026-11-30"


def test_a_bad_line_is_reported_by_number_and_the_rest_is_answered() -> None:
    ran = run("read", "--jsonl", stdin=lines("{not json", {"id": 2, "text": TEXT}, {"id": 3}, "[]"))
    assert ran.code == 3
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [2]
    for number in (1, 3, 4):
        assert f"line {number}" in ran.err


def test_jsonl_takes_no_path(tmp_path: Path) -> None:
    assert run("read", "--jsonl", str(tmp_path)).code == 2


def test_people_see_each_fact_with_its_words() -> None:
    out = run("read", "-", stdin=TEXT).out
    assert "€450 a day" in out
    assert "à temps plein" in out or "temps plein" in out


def test_why_tells_what_opened_each_parser_what_it_made_of_it_and_what_was_put_together(tmp_path: Path) -> None:
    path = tmp_path / "request.txt"
    path.write_text("Nous cherchons une formatrice, pas de CDI, 3 jours par semaine dès mars.\n> Budget 450 €", "utf-8")
    out = run("read", "--why", str(path)).out
    assert "body, sentence 1" in out
    assert "seek  “cherchons”" in out
    assert "within reach of a denial: “CDI”" in out
    assert "days_per_week = [3.0, 3.0] [2] “3 jours par semaine”" in out
    assert "turned down" in out
    assert "full_time (after complete_workload" in out
    assert "Budget" not in out  # quoted history is not read
