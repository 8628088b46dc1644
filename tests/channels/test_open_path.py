"""What a path holds is found out by its content and its name; what cannot be read is a fault."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from channels.mails import bodies, entries, faults, mail
from sansregret.channels.open import open_bytes, open_path, starts_with_headers
from sansregret.channels.source import Entry, content_id, plain_subject
from sansregret.core.faults import Fault


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.eml", mail(1), "mail"),
        ("without-ending", mail(1), "mail"),
        ("a.txt", b"Bonjour, une formation ?", "text"),
        ("a.txt", b"Objet : formation\nBonjour", "text"),
        ("a.txt", b"Note: this is no header\nDate: tomorrow\n\nBonjour", "text"),
        ("a.mbox", b"From x@example.org Mon Jan  5 10:00:00 2026\n" + mail(1), "mbox"),
        ("Inbox", b"From - Mon Jan  5 10:00:00 2026\n" + mail(1), "mbox"),
        ("a.eml", b"From x@example.org Mon Jan  5 10:00:00 2026\n" + mail(1), "mail"),
        ("a.txt", b"From Monday on we need a trainer:\nWhere: Lyon", "text"),
        ("utf16.txt", "Bonjour".encode("utf-16"), "text"),
    ],
)
def test_kind_of_a_file_is_known(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(content)
    source = open_path(str(tmp_path / name))
    assert source.kind == kind
    assert bodies(source) == ["Bonjour"] or kind == "text"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.eml", b"", "empty_message"),
        ("blank.txt", b" \n\n", "empty_message"),
        ("brief.pdf", b"%PDF-1.7\n\x00\x01", "not_a_message"),
        ("photo.eml", b"\xff\xd8\xff\xe0" + bytes(range(32)) * 20, "not_a_message"),
        ("noise.bin", bytes(range(256)) * 20, "not_a_message"),
        ("a.mbox", b"Bonjour", "not_a_mailbox"),
        ("broken.zip", b"PK\x03\x04 nothing else", "bad_zip"),
        ("contacts.csv", b"First Name,Last Name\nA,B\n", "no_messages_csv"),
    ],
)
def test_what_is_no_message_is_one_fault_that_names_the_file(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    items = list(open_path(str(path)).entries())
    assert [item.code for item in items if isinstance(item, Fault)] == [code]
    assert [item.source for item in items if isinstance(item, Fault)] == [str(path)]


@pytest.mark.parametrize("path", ["missing.eml", "no/such/folder/a.eml", "bad\0name"])
def test_missing_file_is_a_fault(path: str) -> None:
    assert faults(open_path(path)) == ["no_such_file"]


def test_folder_without_messages_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    assert faults(open_path(str(tmp_path))) == ["no_messages"]


def test_bad_mail_in_a_folder_does_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail(1, body="un"))
    (tmp_path / "b.eml").write_bytes(b"")
    (tmp_path / "c.eml").write_bytes(b"\x00\x01\x02\x03" * 100)
    (tmp_path / "d.eml").symlink_to(tmp_path / "nowhere.eml")
    (tmp_path / "e.eml").write_bytes(mail(2, body="deux"))
    items = list(open_path(str(tmp_path)).entries())
    assert [item.code for item in items if isinstance(item, Fault)] == [
        "empty_message",
        "not_a_message",
        "no_such_file",
    ]
    assert [Path(item.path).name for item in items if isinstance(item, Entry)] == ["a.eml", "e.eml"]


def test_folder_is_walked_in_the_order_of_names_and_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "2.eml").write_bytes(mail(2, body="deux"))
    (tmp_path / "1.eml").write_bytes(mail(1, body="un"))
    (tmp_path / "sub" / "3.txt").write_text("trois")
    (tmp_path / ".hidden.eml").write_bytes(mail(4))
    (tmp_path / "photo.jpg").write_bytes(b"x")
    assert bodies(open_path(str(tmp_path))) == ["un", "deux", "trois"]


def test_links_between_folders_lead_in_no_circle(tmp_path: Path) -> None:
    (tmp_path / "1.eml").write_bytes(mail(1, body="un"))
    (tmp_path / "circle").symlink_to(tmp_path)
    assert bodies(open_path(str(tmp_path))) == ["un"]


def test_path_is_given_back_as_the_user_gave_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "1.eml").write_bytes(mail(1))
    monkeypatch.chdir(tmp_path)
    assert [entry.path for entry in entries(open_path("mails"))] == ["mails/1.eml"]
    assert [entry.path for entry in entries(open_path("mails/1.eml"))] == ["mails/1.eml"]


def test_standard_input_is_a_text_or_a_mail() -> None:
    assert bodies(open_bytes(b"Bonjour\n", "-")) == ["Bonjour"]
    assert bodies(open_bytes(mail(1, body="un"), "-")) == ["un"]
    separator = b"From x@example.org Mon Jan  5 10:00:00 2026\n"
    mbox = separator + mail(1, body="un") + b"\n" + separator + mail(2, body="deux")
    assert bodies(open_bytes(mbox, "-")) == ["un", "deux"]
    assert faults(open_bytes(b"", "-")) == ["empty_message"]
    assert faults(open_bytes(b"\x00\x01\x02" * 99, "-")) == ["not_a_message"]


def test_text_keeps_every_character_but_a_byte_order_mark() -> None:
    source = open_bytes("\ufeffÉté\r\n\u00ad\tfin\r\n".encode(), "-")
    assert source.load(entries(source)[0]).body == "Été\r\n\u00ad\tfin\r\n"


@pytest.mark.parametrize(
    ("head", "is_mail"),
    [
        (b"From: Jeanne <j@example.org>\nSubject: x\n\nBonjour", True),
        (b"Return-Path: <x@example.org>\nReceived: from y\n\tby z\n\n", True),
        (b"Subject: x\nBonjour Camille\n", False),
        (b"De : Jeanne\nEnvoy\xc3\xa9 : lundi\nObjet : x\n\nBonjour", False),
        (b"From: Monday\nTo: Friday\n\nA course", False),
        (b"Lieu: Lyon\nTarif: 400\n", False),
    ],
)
def test_headers_of_a_mail_are_told_from_lines_with_colons(head: bytes, is_mail: bool) -> None:
    assert starts_with_headers(head) is is_mail


@pytest.mark.parametrize(
    ("subject", "plain", "is_reply"),
    [
        ("Re: Formation", "formation", True),
        ("RE : Re: [Équipe] Fwd:  Formation  Excel", "formation excel", True),
        ("TR: Formation", "formation", False),
        ("Réf : Formation", "formation", True),
        ("AW: Anfrage", "anfrage", True),
        ("Re[2]: x", "x", True),
        ("Recherche : formatrice", "recherche : formatrice", False),
        ("", "", False),
    ],
)
def test_subject_is_compared_without_its_prefixes(subject: str, plain: str, is_reply: bool) -> None:
    found, reply = plain_subject(subject)
    assert (found.removeprefix("[équipe] fwd: "), reply) == (plain, is_reply)


def test_mail_without_identity_gets_one_from_its_content(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"From: j@example.org\nSubject: un\n\nx")
    (tmp_path / "b.eml").write_bytes(b"From: j@example.org\nSubject: deux\n\nx")
    source = open_path(str(tmp_path))
    found = entries(source)
    assert len({entry.id for entry in found}) == 2
    assert all(source.load(entry).id == entry.id for entry in found)


def test_identity_does_not_depend_on_where_values_are_cut() -> None:
    assert content_id("a", "bc") != content_id("ab", "c")


def test_entry_is_small(tmp_path: Path) -> None:
    people = ", ".join(f"person{number}@example.org" for number in range(500))
    references = "".join(f" <r{number}@example.org>" for number in range(500))
    raw = f"From: {people}\nTo: {people}\nReferences:{references}\nSubject: {'x' * 5000}\n\n{'texte ' * 1000}"
    (tmp_path / "a.eml").write_text(raw)
    (entry,) = entries(open_path(str(tmp_path / "a.eml")))
    assert len(entry.references) <= 20
    assert entry.references[0] == "r0@example.org"
    assert len(entry.people) <= 20
    assert sys.getsizeof(entry.subject) < 300
