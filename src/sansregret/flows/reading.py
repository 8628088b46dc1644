"""Read single texts for programs: one JSON object a line in, the facts of its text out."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import isinf

from sansregret.core.facts import Facts
from sansregret.core.faults import Fault
from sansregret.core.request import Address
from sansregret.reading.headers import addresses
from sansregret.reading.mime import decode_text
from sansregret.reading.read import Reader, is_cut


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """The facts of one input line, under the identity that the line gave; `cut`: only its beginning was read."""

    id: object
    facts: Facts
    cut: bool = False


def read_line(line: bytes, number: int, reader: Reader) -> ReadLine | Fault:
    """Read one line: ``{"id", "text"}`` and optionally ``subject``, ``from``, ``date`` (ISO 8601 or as in a mail).

    A line that is no such object is a fault with its number.
    """

    def fault(code: str, value: str = "") -> Fault:
        return Fault(code=code, source="-", line=number, value=value[:80])

    try:
        item = json.loads(line, parse_constant=_no_number, parse_float=_finite)
    except RecursionError:
        return fault("line_not_json", "nested too deeply")
    except ValueError as error:
        return fault("line_not_json", str(error))
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        return fault("line_without_text")
    date = _date(item.get("date"))
    if item.get("date") and date is None:
        return fault("line_bad_date", str(item["date"]))
    message = replace(
        decode_text(item["text"]),
        subject=item["subject"] if isinstance(item.get("subject"), str) else "",
        sender=_sender(item.get("from")),
        date=date,
    )
    return ReadLine(id=item.get("id"), facts=reader.read(message), cut=is_cut(message))


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _finite(digits: str) -> float:
    """A number of JSON; one too large for a computer would come out as "Infinity", which is not JSON."""
    value = float(digits)
    if isinf(value):
        raise ValueError(f"{digits[:20]} is too large")
    return value


def _date(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        date = datetime.fromisoformat(value)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            date = parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _sender(value: object) -> Address:
    if not isinstance(value, str):
        return Address()
    return next(iter(addresses([value])), Address())
