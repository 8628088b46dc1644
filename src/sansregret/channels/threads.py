"""Threads: messages that belong together, oldest first.

Two mails belong together when one refers to the other, or when they have the same subject and the same people and
the later one is a reply ("Re:"); never because of their sender alone: whoever writes twice may ask for two things,
even under one subject ("Mission", "Nouvelle demande"), and a request that vanished in a thread would be lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sansregret.channels.own import Owner, is_own
from sansregret.channels.source import Entry

#: A reply without references goes on with what was written at most so long before.
_REPLY_WITHIN = timedelta(days=120)
_EARLY = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Thread:
    """Messages that belong together, oldest first; `newest` is the last that the user did not write."""

    entries: tuple[Entry, ...]

    @property
    def newest(self) -> Entry:
        """The last message of somebody else."""
        return next(entry for entry in reversed(self.entries) if not entry.own)


def put_together(entries: Iterable[Entry], owner: Owner) -> list[Thread]:
    """The threads of all entries, in the order of their first message; the user's own messages are marked.

    A message that is there twice counts once. A thread that the user wrote alone is left out.
    """
    items = _distinct(replace(entry, own=True) if is_own(entry, owner) else entry for entry in entries)
    items.sort(key=lambda entry: entry.date or _EARLY)
    groups = _Groups(len(items))
    _join_by_reference(items, groups)
    _join_by_subject(items, groups, owner)
    threads = [Thread(tuple(items[number] for number in members)) for members in groups.all()]
    return [thread for thread in threads if not all(entry.own for entry in thread.entries)]


def _distinct(entries: Iterable[Entry]) -> list[Entry]:
    """Each message once; a copy in the folder of sent mail tells that the user wrote it."""
    kept: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        key = (entry.id, entry.sender, entry.date, entry.subject)
        if key not in kept:
            kept[key] = entry
        elif entry.own and not kept[key].own:
            kept[key] = replace(kept[key], own=True)
    return list(kept.values())


class _Groups:
    """Disjoint groups of numbers that can be joined."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def find(self, number: int) -> int:
        """The number that stands for a group."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one group of two; the earlier number stands for it."""
        one, other = self.find(one), self.find(other)
        self._parent[max(one, other)] = min(one, other)

    def all(self) -> list[list[int]]:
        """All groups, each in order."""
        members: dict[int, list[int]] = {}
        for number in range(len(self._parent)):
            members.setdefault(self.find(number), []).append(number)
        return list(members.values())


def _join_by_reference(items: Sequence[Entry], groups: _Groups) -> None:
    """Conversations by their identity; mails by Message-ID, References and In-Reply-To."""
    first: dict[tuple[str, str], int] = {}
    for number, entry in enumerate(items):
        if entry.conversation:
            keys = [("conversation", entry.conversation)]
        else:
            keys = [("mail", reference) for reference in (entry.id, *entry.references)]
        for key in keys:
            groups.join(first.setdefault(key, number), number)


def _join_by_subject(items: Sequence[Entry], groups: _Groups, owner: Owner) -> None:
    """A reply goes on with the last mail of the same subject and people, when it is close in time."""
    last: dict[tuple[str, tuple[str, ...]], int] = {}
    for number, entry in enumerate(items):
        others = tuple(person for person in entry.people if person not in owner.identities)
        if entry.conversation or not entry.subject or not others:
            continue
        key = (entry.subject, others)
        before = last.get(key)
        if before is not None and entry.is_reply and _close(items[before], entry):
            groups.join(before, number)
        last[key] = number


def _close(before: Entry, entry: Entry) -> bool:
    if not (entry.date and before.date):
        return True
    return abs(entry.date - before.date) <= _REPLY_WITHIN
