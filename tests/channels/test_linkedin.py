"""LinkedIn's export: messages.csv, alone or in its ZIP, as various years wrote it."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from channels.mails import COLUMNS, bodies, chat, entries, export, faults
from sansregret.channels import linkedin
from sansregret.channels.linkedin.export import parse_linkedin_date
from sansregret.channels.linkedin.rows import mended
from sansregret.channels.open import open_path
from sansregret.channels.source import Source


def opened(folder: Path, content: str | bytes, name: str = "messages.csv") -> Source:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_path(str(path))


TWO = [chat("c1", "jeanne", "camille", "Bonjour, une formation ?"), chat("c1", "camille", "jeanne", "Oui", minute=1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    text = export([chat("c1", "jeanne", "camille", "Une formation à Nîmes, ça t'irait ?")])
    assert bodies(opened(tmp_path, text.encode(encoding))) == ["Une formation à Nîmes, ça t'irait ?"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize(
    "columns",
    [
        COLUMNS,
        tuple(reversed(COLUMNS)),
        tuple(name.title() for name in COLUMNS),
        (*COLUMNS, "IS CONVERSATION DRAFT", "NEW COLUMN"),
        ("From", "To", "Date", "Subject", "Content"),
    ],
)
def test_columns_vary_in_order_number_and_case(tmp_path: Path, columns: tuple[str, ...], delimiter: str) -> None:
    source = opened(tmp_path, export(TWO, columns=columns, delimiter=delimiter))
    found = entries(source)
    assert bodies(source) == ["Bonjour, une formation ?", "Oui"]
    assert len({entry.conversation for entry in found}) == 1
    assert found[0].date == datetime(2026, 3, 5, 14, 0, tzinfo=UTC)


def test_cell_of_several_lines_with_quotation_marks_is_one_message(tmp_path: Path) -> None:
    content = 'Bonjour,\n\nune "formation", oui ;\n- 3 jours\n\nJeanne'
    source = opened(tmp_path, export([chat("c1", "jeanne", "camille", content), *TWO]))
    assert bodies(source)[0] == content
    assert len(bodies(source)) == 3


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Je cherche une formatrice expÃ©rimentÃ©e Ã  NÃ®mes", "Je cherche une formatrice expérimentée à Nîmes"),
        ("l&#39;atelier &amp; le cours", "l'atelier & le cours"),
        ("<p>Bonjour</p><p>3 jours</p>", "Bonjour\n\n3 jours"),
        ("â€œoui â€“ nonâ€\u009d", "“oui – non”"),
        ("Â«\u00a0Ã‰tÃ©Â\u00a0Â» Å“uvre ðŸ˜Š", "«\u00a0Été\u00a0» œuvre 😊"),
        ("ÇA OU LÀ, MÃªME", "ÇA OU LÀ, MêME"),
        ("MARQUÉ® Â", "MARQUÉ® Â"),
        ("3 < 4 et 5 > 2", "3 < 4 et 5 > 2"),
        ("\x1b[31mrouge\x00", "rouge"),
        ("SÃO PAULO", "SÃO PAULO"),
    ],
)
def test_cells_are_mended(cell: str, text: str) -> None:
    assert mended(cell) == text


def test_drafts_junk_and_empty_messages_are_left_out(tmp_path: Path) -> None:
    rows = [
        chat("c1", "camille", "jeanne", "Merci mais", draft="Yes"),
        {**TWO[0], "FOLDER": "SPAM"},
        {**TWO[0], "CONTENT": ""},
    ]
    assert bodies(opened(tmp_path, export([*rows, TWO[1]]))) == ["Oui"]


def test_people_are_known_by_their_profile_links(tmp_path: Path) -> None:
    row = {**TWO[0], "SENDER PROFILE URL": "https://fr.linkedin.com/in/Jeanne/?x=1"}
    first, second = entries(opened(tmp_path, export([row, TWO[1]])))
    assert first.sender == "linkedin.com/in/jeanne"
    assert second.sender == "linkedin.com/in/camille"
    assert second.people == ("linkedin.com/in/camille", "linkedin.com/in/jeanne")


def test_message_names_sender_conversation_and_moment(tmp_path: Path) -> None:
    source = opened(tmp_path, export([{**TWO[0], "SUBJECT": "Une  idée"}]))
    message = source.load(entries(source)[0])
    assert (message.sender.name, message.to[0].name) == ("Jeanne", "Camille")
    assert (message.subject, message.conversation) == ("Une idée", "c1")
    assert message.date == datetime(2026, 3, 5, 14, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-03-05 14:03:22 UTC", datetime(2026, 3, 5, 14, 3, 22, tzinfo=UTC)),
        ("2026-03-05T14:03:22Z", datetime(2026, 3, 5, 14, 3, 22, tzinfo=UTC)),
        ("3/5/26, 2:03 PM", datetime(2026, 3, 5, 14, 3, tzinfo=UTC)),
        ("3/5/2026 12:03 AM", datetime(2026, 3, 5, 0, 3, tzinfo=UTC)),
        ("yesterday", None),
        ("2026-13-45 10:00:00 UTC", None),
        ("", None),
    ],
)
def test_dates_of_several_years_are_read(written: str, moment: datetime | None) -> None:
    assert parse_linkedin_date(written) == moment


def test_stray_quotation_mark_costs_one_row(tmp_path: Path) -> None:
    text = export(TWO) + 'c2,"never closed,Paul\n' + "x" * 120_000 + "\n" + export(TWO).partition("\n")[2]
    source = opened(tmp_path, text)
    assert "bad_row" in faults(source)
    found = [item for item in source.entries() if hasattr(item, "id")]
    assert len(found) == 4


@pytest.mark.parametrize("folder", ["", "Basic_LinkedInDataExport_03-05-2026/"])
def test_zip_is_read_and_its_other_tables_are_left_alone(tmp_path: Path, folder: str) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(folder + "guide_messages.csv", export([chat("g", "x", "y", "guide")]))
        archive.writestr(folder + "Connections.csv", "First Name,Last Name\n")
        archive.writestr(folder + "messages.csv", export(TWO))
    assert bodies(open_path(str(path))) == ["Bonjour, une formation ?", "Oui"]


def test_zip_without_messages_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("guide_messages.csv", export(TWO))
    assert faults(open_path(str(path))) == ["no_messages_csv"]


def test_zip_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkedin, "MAX_BYTES", 1_000_000)
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("messages.csv", export(TWO) + "x" * 50_000_000)
    assert path.stat().st_size < 100_000
    assert faults(open_path(str(path))) == ["too_large"]


def test_damaged_and_locked_zips_are_faults(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("messages.csv", export(TWO * 50))
    raw = path.read_bytes()
    path.write_bytes(raw[:60] + b"\xff\xff\xff" + raw[63:])
    assert faults(open_path(str(path))) == ["bad_zip"]
    locked = bytearray(raw)
    locked[6] |= 1
    locked[raw.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(locked))
    assert faults(open_path(str(path))) == ["encrypted_zip"]


def test_unpacked_export_in_a_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "messages.csv").write_text(export(TWO), newline="")
    (tmp_path / "guide_messages.csv").write_text(export(TWO))
    assert bodies(open_path(str(tmp_path))) == ["Bonjour, une formation ?", "Oui"]


def test_what_came_with_a_message_is_named_for_the_export_holds_only_links(tmp_path: Path) -> None:
    links = "https://www.linkedin.com/dms/x/Fiche%20de%20poste.pdf?m=1 https://www.linkedin.com/dms/prv/image/C4E06"
    row = chat("c1", "jeanne", "camille", "Bonjour") | {"ATTACHMENTS": links + " https://media.example.org/x.gif"}
    source = opened(tmp_path, export([row]))
    (entry,) = entries(source)
    assert [(item.name, str(item.state), item.why) for item in source.load(entry).attachments] == [
        ("Fiche de poste.pdf", "unread", "elsewhere"),
        ("document", "unread", "elsewhere"),
        ("x.gif", "ignored", ""),
    ]


def test_a_message_that_is_only_a_document_is_a_message(tmp_path: Path) -> None:
    row = chat("c1", "jeanne", "camille", "") | {"ATTACHMENTS": "https://www.linkedin.com/dms/x/brief.pdf"}
    assert bodies(opened(tmp_path, export([row, chat("c2", "odile", "camille", "")]))) == [""]
