"""Calendar invitations (iCalendar): a readable text of the event, and the day on which it starts.

The text that is made here is the canonical one, which quotations index: the summary, a line with the dates, the
place, who invites, the description. No library is used: the standard ones cost several times an empty Python
process to import, for five fields of one event (docs/decisions.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sansregret.core.facts import Certainty
from sansregret.core.request import AttachmentState, Zone, ZoneKind
from sansregret.reading.date_cues import cue_words
from sansregret.reading.page import Finding, Page
from sansregret.reading.parser import Pages
from sansregret.reading.pattern import compiled, inline

_MOST_READ = 200_000
_LONGEST_LINE = 20_000
_ESCAPED = compiled(r"\\([nN;,\\])")
_WHEN = compiled(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}(Z?))?$")
#: The line of dates in the text: the first day, and whether the hour of the start follows.
_DATES = compiled(r"(?m)^(\d{4}-\d\d-\d\d)(?: \d\d:\d\d)?(?: (?:UTC|\([\w /+-]{1,60}\)))?(?: – .{1,40})?$")
#: Answers to invitations, and what is called off, set no date.
_NO_INVITATION = frozenset({"REPLY", "CANCEL", "DECLINECOUNTER", "REFRESH"})
#: Meetings in which work is only talked about, beside the words that `dates` knows.
_TALKS = compiled(
    r"(?<![a-z])(?:reunion|point|echange|cadrage|brief|briefing|debrief\w{0,4}|pre-?rdv|prise de contact|cafe|coffee"
    r"|lunch|dejeuner|catch[ -]?up|sync|intro|introduction|teams|zoom|google meet|visio\w{0,10})(?![a-z])"
)


def invitation(source: str) -> str:
    """The first event of a calendar as text; empty where there is none. An answer or a cancellation has no dates."""
    fields = _first_event(source[:_MOST_READ])
    if not fields:
        return ""
    method = fields.get("METHOD", "").upper()
    called_off = method in _NO_INVITATION or fields.get("STATUS", "").upper() == "CANCELLED"
    lines = (
        fields.get("SUMMARY", ""),
        "" if called_off else _dates(fields),
        fields.get("LOCATION", ""),
        "\n" + fields["DESCRIPTION"] if fields.get("DESCRIPTION", "").strip() else "",
    )
    return "\n".join(line.rstrip() for line in lines if line.strip())


def zones(text: str) -> tuple[Zone, ...]:
    """The zones of an invitation: its line of dates is left to `read_invitations`, which takes them for likely only."""
    dates = _DATES.search(text)
    if dates is None:
        return ()
    start, end = dates.span()
    spans = ((ZoneKind.BODY, 0, start), (ZoneKind.SIGNATURE, start, end), (ZoneKind.BODY, end, len(text)))
    return tuple(Zone(kind=kind, start=low, end=high) for kind, low, high in spans if high > low)


def read_invitations(pages: Pages, found: Mapping[str, Finding]) -> Iterable[Finding]:
    """The first day of an event is likely the start, unless it only brings people together to talk."""
    if "start" in found:
        return
    calendars = {
        f"attachment:{item.name}"
        for item in pages.message.attachments
        if item.media_type == "text/calendar" and item.state is AttachmentState.READ
    }
    for page in pages.pages:
        if page.part in calendars and (start := _start(page)) is not None:
            yield start
            return


def _start(page: Page) -> Finding | None:
    dates = _DATES.search(page.text)
    if dates is None or (page.today and dates[1] < page.today.isoformat()):
        return None
    title = page.folded[: dates.start()]
    if _TALKS.search(title) or any(match.lastgroup == "meet" for match in cue_words().finditer(title)):
        return None
    return Finding(
        fact="start",
        value=dates[1],
        spans=(dates.span(),),
        part=page.part,
        parser="invitation",
        certainty=Certainty.LIKELY,
    )


def _first_event(source: str) -> dict[str, str]:
    """The fields of the first event, each once, and the method of the calendar."""
    fields: dict[str, str] = {}
    inside: list[str] = []
    for name, parameters, value in _fields(source):
        if name == "BEGIN":
            inside.append(value.strip().upper())
        elif name == "END" and inside:
            ended = inside.pop()
            if ended in ("VEVENT", "VTODO") and len(fields) > ("METHOD" in fields):
                return fields
        elif name == "METHOD" or (inside and inside[-1] in ("VEVENT", "VTODO")):
            fields.setdefault(name, _unescaped(value).strip())
            if name in ("DTSTART", "DTEND") and (zone := inline(r"(?i)TZID=\"?([^;:\"]{1,60})").search(parameters)):
                fields.setdefault(f"{name}.zone", zone[1])
    return fields if len(fields) > ("METHOD" in fields) else {}


def _fields(source: str) -> Iterator[tuple[str, str, str]]:
    """Name, parameters and value of each line, with folded lines put together."""
    for line in inline(r"\n[ \t]").sub("", source).split("\n"):
        head, colon, value = line[:_LONGEST_LINE].partition(":")
        while head.count('"') % 2 and ":" in value:  # a colon inside a quoted parameter
            more, _, value = value.partition(":")
            head += ":" + more
        name, _, parameters = head.partition(";")
        if colon:
            yield name.strip().upper(), parameters, value


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def _dates(fields: Mapping[str, str]) -> str:
    """The line of dates: "2027-01-12 09:00 (Europe/Paris) – 17:00", or days alone; empty without a valid start."""
    start, end = _moment(fields.get("DTSTART", "")), _moment(fields.get("DTEND", ""))
    if start is None:
        return ""
    day, hour, zone = start
    zone = zone or (f"({fields['DTSTART.zone']})" if "DTSTART.zone" in fields else "")
    said = " ".join(part for part in (day, hour, zone if hour else "") if part)
    if end is None or end <= start:
        return said
    last = end[0]
    if not hour and not end[1]:  # days alone end before the day that is named
        last = date.fromordinal(date.fromisoformat(last).toordinal() - 1).isoformat()
    until = " ".join(part for part in ("" if last == day else last, end[1]) if part)
    return f"{said} – {until}" if until else said


def _moment(value: str) -> tuple[str, str, str] | None:
    """Day, hour and "UTC" of a date as calendars write it, or None."""
    match = _WHEN.match(value.strip())
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None
    return day, f"{match[4]}:{match[5]}" if match[4] else "", "UTC" if match[6] else ""
