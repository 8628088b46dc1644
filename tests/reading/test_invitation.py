"""Calendar invitations: a readable text, and the day of the event as a likely start."""

from __future__ import annotations

import pytest

from sansregret.core.facts import Certainty, Fact
from sansregret.core.request import AttachmentState
from sansregret.reading.invitation import invitation
from sansregret.reading.mime import decode
from sansregret.reading.read import read

ASKING = "Bonjour, seriez-vous disponible pour animer cette formation ?"


def event(*lines: str, method: str = "REQUEST", summary: str = "Formation Excel") -> str:
    inner = "\n".join((f"SUMMARY:{summary}", *lines))
    zone = "BEGIN:VTIMEZONE\nDTSTART:19700101T000000\nEND:VTIMEZONE"
    return f"BEGIN:VCALENDAR\nMETHOD:{method}\n{zone}\nBEGIN:VEVENT\n{inner}\nEND:VEVENT\nEND:VCALENDAR\n"


def mail(*calendars: str, kind: str = "text/calendar", body: str = ASKING) -> bytes:
    head = "From: Odile <odile@example.org>\nDate: Tue, 24 Nov 2026 09:00:00 +0100\n"
    head += f"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    parts = [f"--b\nContent-Type: {kind}; charset=utf-8; name=invite.ics\n\n{calendar}\n" for calendar in calendars]
    return (head + "".join(parts) + "--b--\n").encode()


def start_of(*calendars: str, body: str = ASKING) -> Fact | None:
    return read(decode(mail(*calendars, body=body))).get("start")


WHOLE = event(
    "DTSTART;TZID=Europe/Paris:20270112T090000",
    "DTEND;TZID=Europe/Paris:20270112T170000",
    "LOCATION:12 rue Fictive\\, Lyon",
    'ORGANIZER;CN="Odile: Fictive":mailto:odile@example.org',
    "DESCRIPTION:Une journée\\nà préparer \n ensemble",
)


def test_an_invitation_becomes_a_text_that_a_person_can_read() -> None:
    assert invitation(WHOLE) == (
        "Formation Excel\n2027-01-12 09:00 (Europe/Paris) – 17:00\n12 rue Fictive, Lyon\n\n"
        "Une journée\nà préparer ensemble"
    )


@pytest.mark.parametrize(
    ("lines", "dates"),
    [
        (("DTSTART;VALUE=DATE:20270112", "DTEND;VALUE=DATE:20270115"), "2027-01-12 – 2027-01-14"),
        (("DTSTART;VALUE=DATE:20270112", "DTEND;VALUE=DATE:20270113"), "2027-01-12"),
        (("DTSTART:20270112T090000Z", "DTEND:20270113T110000Z"), "2027-01-12 09:00 UTC – 2027-01-13 11:00"),
        (("DTSTART:20270112T090000",), "2027-01-12 09:00"),
        (("DTSTART:20270112T090000", "DTEND:20260101T090000"), "2027-01-12 09:00"),
        (("DTSTART:20270112T090000", "BEGIN:VALARM", "DTSTART:20300101T000000", "END:VALARM"), "2027-01-12 09:00"),
    ],
)
def test_the_line_of_dates_says_from_when_to_when(lines: tuple[str, ...], dates: str) -> None:
    assert invitation(event(*lines)).split("\n")[1] == dates


def test_the_first_day_is_the_likely_start_with_a_quotation_of_the_text() -> None:
    message = decode(mail(WHOLE))
    fact = read(message)["start"]
    assert (fact.value, fact.certainty) == ("2027-01-12", Certainty.LIKELY)
    (quote,) = fact.quotes
    assert quote.part == "attachment:invite.ics"
    assert (
        message.attachments[0].text[quote.start : quote.end]
        == quote.text
        == ("2027-01-12 09:00 (Europe/Paris) – 17:00")
    )


@pytest.mark.parametrize(
    "summary", ["Point visio", "Call", "Réunion de cadrage", "Entretien", "Coffee chat", "Zoom", "Quick sync", "RDV"]
)
def test_a_meeting_to_talk_about_work_is_no_start_of_it(summary: str) -> None:
    assert start_of(event("DTSTART:20270112T090000", summary=summary)) is None


@pytest.mark.parametrize(
    "calendar",
    [
        event("DTSTART:20270112T090000", method="CANCEL"),
        event("DTSTART:20270112T090000", method="REPLY"),
        event("DTSTART:20270112T090000", "STATUS:CANCELLED"),
        event("DTSTART:20250112T090000"),
        event("DTSTART:20271342T090000"),
        event("DTSTART:demain"),
        event(),
    ],
)
def test_what_is_called_off_over_or_no_date_sets_no_start(calendar: str) -> None:
    assert start_of(calendar) is None


def test_what_the_message_says_of_the_start_counts_more() -> None:
    start = start_of(WHOLE, body="Bonjour, nous cherchons une formatrice. La mission débute le 3 mars 2027.")
    assert start is not None
    assert (start.value, start.certainty) == ("2027-03-03", Certainty.STATED)


def test_the_same_invitation_twice_is_read_once() -> None:
    states = [item.state for item in decode(mail(WHOLE, WHOLE)).attachments]
    assert states == [AttachmentState.READ, AttachmentState.IGNORED]


@pytest.mark.parametrize("kind", ["text/calendar", "application/ics", "application/octet-stream"])
def test_an_invitation_is_known_by_its_kind_or_its_name(kind: str) -> None:
    assert decode(mail(WHOLE, kind=kind)).attachments[0].text.startswith("Formation Excel")


@pytest.mark.parametrize("source", ["", "BEGIN:VCALENDAR\n", "x" * 300_000, "BEGIN:VEVENT\n" * 9000, ':"\n;' * 9000])
def test_a_calendar_without_an_event_holds_nothing_and_bars_nothing(source: str) -> None:
    assert decode(mail(source)).attachments[0].state is AttachmentState.IGNORED


def test_a_mail_that_is_an_invitation_alone_is_read_as_one() -> None:
    raw = b"From: odile@example.org\nContent-Type: text/calendar; charset=utf-8\n\n" + WHOLE.encode()
    message = decode(raw)
    assert (message.body, message.attachments[0].text.split("\n")[0]) == ("", "Formation Excel")
