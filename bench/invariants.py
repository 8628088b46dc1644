"""What must hold of whatever bytes or text: nothing raises, quotations quote exactly, zones cover, JSON is valid.

Each function raises AssertionError where something does not hold. They are used by ``make fuzz``, by the tests and on
what was once found (tests/fuzz_corpus).
"""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from hostile import Case
from hostile_cases import groups

from sansregret.cli.json_lines import json_line, judged_json, read_line_json
from sansregret.core.facts import Facts
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.core.request import Message
from sansregret.flows.frames import starter
from sansregret.flows.judging import draft_reply, judge_request
from sansregret.flows.reading import read_line
from sansregret.flows.requests import Request, open_mailbox, read_requests, read_thread
from sansregret.reading.mime import decode, decode_text
from sansregret.reading.read import Reader
from sansregret.wording.faults import codes, sentence

NOW = datetime(2026, 11, 25, tzinfo=UTC)


@cache
def frame() -> Frame:
    """The trainer's starter."""
    loaded = starter().frame
    assert loaded is not None
    return loaded


@cache
def reader() -> Reader:
    """A reader with its topics, kept."""
    return Reader(frame().topics, frame().facts)


def check_mail(raw: bytes) -> list[Request]:
    """The bytes taken for a mail: decoded, read, judged, answered. Returns what was read, as the others do."""
    message = decode(raw)
    assert set(message.problems) <= codes(), message.problems
    return check_message(message)


def check_text(text: str) -> list[Request]:
    """A pasted text: it is its own canonical text."""
    message = decode_text(text)
    assert message.body == text
    return check_message(message)


def check_message(message: Message) -> list[Request]:
    """All that is made of one message."""
    return [check_request(read_thread("a.eml", (message,), reader()))]


def check_request(request: Request) -> Request:
    """All that is made of one thread."""
    for position, message in enumerate(request.messages):
        check_zones(message)
        check_quotes(message, request.facts, position)
    judged = judge_request(request, frame(), NOW)
    check_json(json_line(judged_json(judged, frame(), draft_reply(judged, frame()), "fr")))
    return request


def check_zones(message: Message) -> None:
    """Zones touch each other, cover the text and are not empty."""
    places = [0, *(zone.end for zone in message.zones)]
    assert [zone.start for zone in message.zones] == places[:-1]
    assert places[-1] == len(message.body)
    assert all(zone.end > zone.start for zone in message.zones)


def check_quotes(message: Message, facts: Facts, position: int = 0) -> None:
    """The text of each quotation of a message is what stands at its place in the part that it names."""
    parts = {"body": message.body, "subject": message.subject}
    parts |= {f"attachment:{item.name}": item.text for item in message.attachments}
    for fact in facts.values():
        for quote in fact.quotes:
            if quote.message != position:
                continue
            assert quote.text, fact
            assert parts[quote.part][quote.start : quote.end] == quote.text, fact


def check_line(line: bytes) -> None:
    """A line of ``read --jsonl``: an answer or a fault."""
    item = read_line(line, 1, reader())
    if isinstance(item, Fault):
        check_fault(item)
    else:
        check_json(json_line(read_line_json(item.id, item.facts)))


def check_file(path: Path) -> list[Request]:
    """A file of any kind, as ``judge --json`` takes it."""
    requests: list[Request] = []
    mailbox = open_mailbox([str(path)], frame().voice)
    for fault in mailbox.faults:
        check_fault(fault)
    for item in read_requests(mailbox, reader()):
        if isinstance(item, Fault):
            check_fault(item)
        else:
            requests.append(check_request(item))
    return requests


def check_fault(fault: Fault) -> None:
    """A fault has a sentence in both languages, on one line."""
    assert fault.code in codes(), fault.code
    for language in ("fr", "en"):
        assert "\n" not in sentence(fault, language)


def check_json(line: bytes) -> None:
    """One line of JSON as the strictest program reads it."""
    assert b"\n" not in line
    value = json.loads(line.decode(), parse_constant=_refuse)
    json.dumps(value, ensure_ascii=False).encode()


def _refuse(name: str) -> object:
    raise AssertionError(name)


def check_case(case: Case, size: int, folder: Path) -> None:
    """One hostile input of so many bytes, as whatever it can be taken for."""
    raw = case.make(size)
    if case.suffix == ".jsonl":
        check_line(raw)
        return
    path = folder / f"input{case.suffix}"
    path.write_bytes(raw)
    check_file(path)
    check_mail(raw)


def main() -> None:
    """Check the hostile inputs of a group (bench/hostile.py) of a given size; say each before it is tried."""
    group, size = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        for case in groups()[group]():
            print(case.name, flush=True)
            check_case(case, size, Path(folder))


if __name__ == "__main__":
    main()
