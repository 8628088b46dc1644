"""What is attached counts as what is written: read with its words, or said not to be read."""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from cli.running import run
from documents.making import BRIEF, locked, page_of, printed, scanned, shown, word

SHORT = "Bonjour,\n\nVous trouverez notre cahier des charges ci-joint.\n\nOdile Fictive\n"


LONGER = (
    "Le groupe compterait de 8 à 12 personnes, toutes débutantes, et la formation aurait lieu dans nos locaux de "
    "Villeurbanne. Une réponse est attendue avant le 5 décembre 2026. Le paiement se fait à 30 jours."
)


def mail(path: Path, body: str, *files: tuple[str, bytes]) -> Path:
    message = EmailMessage()
    message["From"] = "Odile Fictive <odile@example.org>"
    message["To"] = "camille@example.com"
    message["Subject"] = "Notre projet"
    message["Date"] = "Tue, 24 Nov 2026 09:00:00 +0100"
    message["Message-ID"] = f"<{path.name}@example.org>"
    message.set_content(body)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    path.write_bytes(message.as_bytes())
    return path


def judged(path: Path) -> dict[str, object]:
    (line,) = run("judge", "--json", "--all", str(path)).out.splitlines()
    answer = json.loads(line)
    assert isinstance(answer, dict)
    return answer


@pytest.mark.parametrize(("name", "content"), [("brief.pdf", printed(BRIEF)), ("brief.docx", word(BRIEF))])
def test_a_brief_in_a_document_is_judged_with_its_words(name: str, content: bytes, tmp_path: Path) -> None:
    answer = judged(mail(tmp_path / "a.eml", SHORT, (name, content)))
    facts = answer["facts"]
    assert isinstance(facts, dict)
    assert (answer["answer"], answer["unread"]) == ("yes", [])
    assert facts["effort"]["value"] == {"min": 3, "max": 3, "unit": "day"}
    assert {quote["part"] for quote in facts["effort"]["quotes"]} == {f"attachment:{name}"}
    assert [quote["text"] for quote in facts["day_rate"]["quotes"]] == ["450 € HT par jour"]


@pytest.mark.parametrize("size", [7, 9, 11, 13, 16])
def test_where_the_margin_breaks_the_lines_makes_no_difference(size: float, tmp_path: Path) -> None:
    written, print_ = tmp_path / "written.eml", tmp_path / "printed.eml"
    facts = []
    for path, name, content in (
        (written, "brief.docx", word(BRIEF, LONGER)),
        (print_, "brief.pdf", printed(f"{BRIEF}<br/>{LONGER}", size=size)),
    ):
        found = judged(mail(path, SHORT, (name, content)))["facts"]
        assert isinstance(found, dict)
        facts.append({key: (fact["value"], [quote["text"] for quote in fact["quotes"]]) for key, fact in found.items()})
    assert facts[0] == facts[1]


def test_a_document_under_the_wrong_name_is_read_for_what_it_is(tmp_path: Path) -> None:
    assert judged(mail(tmp_path / "a.eml", SHORT, ("brief.docx", printed(BRIEF))))["unread"] == []


def test_two_documents_of_one_name_are_quoted_apart(tmp_path: Path) -> None:
    other = word("La formation a lieu à Nantes. Groupe de 8 personnes.")
    answer = judged(mail(tmp_path / "a.eml", SHORT, ("brief.docx", word(BRIEF)), ("brief.docx", other)))
    facts = answer["facts"]
    assert isinstance(facts, dict)
    assert facts["effort"]["quotes"][0]["part"] == "attachment:brief.docx"
    assert facts["participants"]["quotes"][0]["part"] == "attachment:brief.docx (2)"


@pytest.mark.parametrize(
    ("content", "why", "words"),
    [
        (locked(printed(BRIEF), "secret"), "locked", "it is locked by a password"),
        (scanned(), "pictures", "it holds only pictures of pages"),
        (printed(BRIEF)[:300], "damaged", "it is damaged"),
        (page_of(shown("")), "no_text", "there is no text in it"),
        (b"\xd0\xcf\x11\xe0" + bytes(999), "kind", "Sans regret does not read documents of its kind"),
    ],
)
def test_a_document_that_cannot_be_read_bars_a_yes_and_why_is_said(
    content: bytes, why: str, words: str, tmp_path: Path
) -> None:
    path = mail(tmp_path / "a.eml", BRIEF, ("brief.pdf", content))
    answer = judged(path)
    assert (answer["answer"], answer["unread"]) == ("maybe", ["brief.pdf"])
    assert answer["attachments"] == [
        {"message": 0, "name": "brief.pdf", "type": "application/octet-stream", "state": "unread", "why": why}
    ]
    for command in (("judge",), ("judge", "--details"), ("read",)):
        assert f"“brief.pdf” could not be read ({words})" in " ".join(run(*command, str(path)).out.split())


def test_a_request_that_may_be_in_a_document_is_shown(tmp_path: Path) -> None:
    path = mail(
        tmp_path / "a.eml", "Bonjour,\n\nVoir pièce jointe.\n\nOdile\n", ("x.doc", b"\xd0\xcf\x11\xe0" + bytes(99))
    )
    answer = judged(path)
    assert (answer["request"], answer["answer"]) == (True, "maybe")


@pytest.mark.parametrize(
    "body", ["Bonjour, veuillez trouver ci-joint notre facture nº 1123.\n", "Please find attached invoice #1123.\n"]
)
def test_what_is_plainly_no_request_stays_none_with_a_document_that_cannot_be_read(body: str, tmp_path: Path) -> None:
    path = mail(tmp_path / "a.eml", body, ("facture.doc", b"\xd0\xcf\x11\xe0" + bytes(99)))
    assert judged(path)["request"] is False


def test_a_document_that_is_read_in_part_is_judged_and_that_is_said(tmp_path: Path) -> None:
    path = mail(tmp_path / "a.eml", SHORT, ("brief.docx", word(BRIEF, *["Une clause de plus. " * 500] * 20)))
    ran = run("judge", "--json", str(path))
    assert (ran.code, json.loads(ran.out)["answer"]) == (3, "yes")
    assert "the attached “brief.docx” is very long" in ran.err


def test_one_mail_that_brings_very_much_text_is_read_in_bounds(tmp_path: Path) -> None:
    text = ("Une clause de plus, sans rien dire de la mission.\n" * 500).encode()
    path = mail(tmp_path / "a.eml", BRIEF, *((f"{number}.txt", text) for number in range(4)))
    states = judged(path)["attachments"]
    assert isinstance(states, list)
    assert [item["why"] for item in states] == ["", "", "cut", "too_many"]


def test_documents_of_many_mails_are_read_by_one_command(tmp_path: Path) -> None:
    for number in range(12):
        mail(tmp_path / f"{number}.eml", SHORT + f"Référence {number}", (f"{number}.pdf", printed(BRIEF)))
    answers = [json.loads(line) for line in run("judge", "--json", str(tmp_path)).out.splitlines()]
    assert {answer["answer"] for answer in answers} == {"yes"}
