"""Mbox files and Maildirs."""

from __future__ import annotations

from pathlib import Path

import pytest

from channels.mails import bodies, entries, faults, mail
from sansregret.channels import mbox
from sansregret.channels.open import open_path

SEPARATOR = b"From jeanne@example.org Mon Jan  5 10:00:00 2026\n"


def mbox_file(folder: Path, content: bytes) -> str:
    path = folder / "all.mbox"
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize(
    "separator",
    [
        b"From jeanne@example.org Mon Jan  5 10:00:00 2026\n",
        b"From - Mon Jan 05 10:00:00 2026\n",
        b"From 1812345678901234567@xxx Mon Jan 05 10:00:00 +0000 2026\n",
        b"From MAILER-DAEMON Mon Jan  5 10:00:00 2026 remote from x\n",
        b"From jeanne\n",
    ],
)
def test_mails_of_an_mbox_are_told_apart(tmp_path: Path, separator: bytes) -> None:
    path = mbox_file(tmp_path, b"".join(separator + mail(n, body=f"texte {n}") + b"\n" for n in (1, 2, 3)))
    assert bodies(open_path(path)) == ["texte 1", "texte 2", "texte 3"]


def test_line_ends_of_windows_are_read(tmp_path: Path) -> None:
    content = b"".join(SEPARATOR + mail(n, body=f"texte {n}") + b"\n" for n in (1, 2)).replace(b"\n", b"\r\n")
    assert bodies(open_path(mbox_file(tmp_path, content))) == ["texte 1", "texte 2"]


def test_sentence_that_begins_with_from_does_not_cut_a_mail(tmp_path: Path) -> None:
    text = "un\n\nFrom Monday on we are free.\nFrom here: yes\n\nFrom 10:00 we work\n\nfin"
    path = mbox_file(tmp_path, SEPARATOR + mail(1, body=text) + b"\n" + SEPARATOR + mail(2, body="deux"))
    assert len(entries(open_path(path))) == 2 + text.count("From 10:00")  # a time makes it a separator, as in mboxo


def test_quoted_from_lines_are_unquoted_once(tmp_path: Path) -> None:
    path = mbox_file(tmp_path, SEPARATOR + mail(1, body=">From lundi\n>>From mardi\n> From nothing"))
    assert bodies(open_path(path)) == ["From lundi\n>From mardi\n> From nothing"]


def test_mails_are_found_wherever_the_file_is_cut_for_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"".join(SEPARATOR + mail(n, body=f"texte {n}" + "x" * n) + b"\n" for n in range(1, 28))
    path = mbox_file(tmp_path, content)
    for chunk in (1100, 1601, 4096):
        monkeypatch.setattr(mbox, "_CHUNK", chunk)
        assert [body.rstrip("x") for body in bodies(open_path(path))] == [f"texte {n}" for n in range(1, 28)]


def test_empty_mail_in_an_mbox_is_a_fault_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = mbox_file(tmp_path, SEPARATOR + b"\n\n" + SEPARATOR + mail(2))
    source = open_path(path)
    assert faults(source) == ["empty_message"]
    assert len(list(source.entries())) == 2


@pytest.mark.parametrize(
    "extra", ["X-Mozilla-Status: 0009\n", "X-Gmail-Labels: Brouillons\n", "X-Gmail-Labels: Spam,x\n"]
)
def test_deleted_mail_drafts_and_junk_are_left_out(tmp_path: Path, extra: str) -> None:
    content = SEPARATOR + mail(1, extra=extra) + b"\n" + SEPARATOR + mail(2, body="deux")
    assert bodies(open_path(mbox_file(tmp_path, content))) == ["deux"]


def test_mail_labelled_as_sent_is_the_users_own(tmp_path: Path) -> None:
    content = SEPARATOR + mail(1, extra="X-Gmail-Labels: =?UTF-8?Q?Messages_envoy=C3=A9s,Ouvert?=\n")
    (entry,) = entries(open_path(mbox_file(tmp_path, content)))
    assert entry.own


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    root = tmp_path / "Maildir"
    for folder in ("", ".Sent", ".Trash", ".Drafts", ".Projets"):
        for state in ("cur", "new", "tmp"):
            (root / folder / state).mkdir(parents=True)
    return root


def test_maildir_holds_one_mail_per_file(maildir: Path) -> None:
    (maildir / "cur" / "1.M1.host:2,S").write_bytes(mail(1, body="lu"))
    (maildir / "new" / "2.M1.host").write_bytes(mail(2, body="nouveau"))
    (maildir / "tmp" / "3.M1.host").write_bytes(mail(3, body="en cours"))
    (maildir / ".Projets" / "cur" / "4.M1.host:2,").write_bytes(mail(4, body="rangé"))
    assert bodies(open_path(str(maildir))) == ["lu", "nouveau", "rangé"]


def test_drafts_and_bin_of_a_maildir_are_left_out(maildir: Path) -> None:
    for folder, flags in (("", "D"), ("", "ST"), (".Trash", "S"), (".Drafts", "S")):
        (maildir / folder / "cur" / f"1.M1.host:2,{flags}").write_bytes(mail(1))
    (maildir / "cur" / "2.M1.host:2,S").write_bytes(mail(2, body="lu"))
    assert bodies(open_path(str(maildir))) == ["lu"]


def test_sent_mail_of_a_maildir_is_the_users_own(maildir: Path) -> None:
    (maildir / "cur" / "1.M1.host:2,S").write_bytes(mail(1))
    (maildir / ".Sent" / "cur" / "2.M1.host:2,S").write_bytes(mail(2))
    assert [entry.own for entry in entries(open_path(str(maildir)))] == [False, True]


def test_empty_mail_in_a_maildir_is_a_fault_and_the_rest_goes_on(maildir: Path) -> None:
    (maildir / "cur" / "1.M1.host:2,S").write_bytes(b"")
    (maildir / "cur" / "2.M1.host:2,S").write_bytes(mail(2))
    source = open_path(str(maildir))
    assert faults(source) == ["empty_message"]
    assert len(list(source.entries())) == 2


def test_maildir_inside_a_folder_is_read(maildir: Path) -> None:
    (maildir / "cur" / "1.M1.host:2,S").write_bytes(b"Odd-Field: x\n\nlu")
    assert bodies(open_path(str(maildir.parent))) == ["lu"]
