"""The documents inside winmail.dat, in which some Outlook servers wrap what came with a mail (TNEF)."""

from __future__ import annotations

from dataclasses import dataclass

SIGNATURE = b"\x78\x9f\x3e\x22"
_MOST_ATTRIBUTES = 2000
#: Identifiers of attributes: a new attachment begins, its name, its content.
_BEGINS, _TITLE, _DATA = 0x9002, 0x8010, 0x800F
_OF_ATTACHMENT = 2


@dataclass(slots=True)
class Wrapped:
    """A document that was wrapped, under the name that it was given."""

    name: str = ""
    content: bytes = b""


def unwrapped(content: bytes) -> list[Wrapped] | None:
    """The documents, in their order; None where the file is damaged. What it says of the text's looks is left out."""
    found: list[Wrapped] = []
    at = len(SIGNATURE) + 2
    for _number in range(_MOST_ATTRIBUTES):
        if at == len(content):
            return found
        head = content[at : at + 9]
        length = int.from_bytes(head[5:], "little")
        if len(head) < 9 or at + 9 + length + 2 > len(content):
            return None
        value = content[at + 9 : at + 9 + length]
        if head[0] == _OF_ATTACHMENT:
            _take(found, int.from_bytes(head[1:3], "little"), value)
        at += 9 + length + 2
    return None


def _take(found: list[Wrapped], attribute: int, value: bytes) -> None:
    if attribute == _BEGINS or not found:
        found.append(Wrapped())
    if attribute == _TITLE:
        found[-1].name = value.rstrip(b"\0").decode("cp1252", "replace")
    elif attribute == _DATA:
        found[-1].content = value
