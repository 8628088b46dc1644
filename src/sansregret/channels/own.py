"""Whose mailbox is it? The user's own messages are never judged, so the program must know who they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from sansregret.channels.source import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who the user is. `identities` are addresses, profile links or names, as in `Entry.sender`.

    `how` tells how each was found, to be said in one line: ``voice`` (written in the frame), ``delivered_to``
    (the servers' headers), ``to`` (the address that the messages share), ``every_conversation`` (LinkedIn),
    ``oldest`` (only two people wrote: the one who was written to first), ``sent`` (the channel marks own
    messages); "" when nobody was found.
    """

    identities: frozenset[str] = frozenset()
    how: str = ""
    name: str = ""


def find_owner(entries: Iterable[Entry], *, addresses: Sequence[str] = (), name: str = "") -> Owner:
    """The owner of mails and conversations, from the frame's `addresses` and `name` or from the entries.

    Addresses of the frame decide for mail; conversations have identities of their own, so the person who is in
    every one is found besides. The `how` of the mail, if there is any, is the one that is told.
    """
    mails, conversations = list[Entry](), list[Entry]()
    for entry in entries:
        (conversations if entry.conversation else mails).append(entry)
    given = frozenset(address.strip().lower() for address in addresses if address.strip())
    mail = Owner(identities=given, how="voice", name=name) if given else _of_mails(mails)
    chat = _of_conversations(conversations, given, name)
    how = mail.how if mails or not conversations else chat.how
    return Owner(identities=mail.identities | chat.identities, how=how, name=chat.name or mail.name)


def is_own(entry: Entry, owner: Owner) -> bool:
    """Whether the user wrote it."""
    return entry.own or bool(entry.sender and entry.sender in owner.identities)


def _of_mails(entries: Sequence[Entry]) -> Owner:
    """The address that the servers delivered to, else the one that the messages share as sender or recipient."""
    sent = Counter(entry.sender for entry in entries if entry.own and entry.sender)
    if sent:
        return Owner(identities=frozenset(sent), how="sent")
    delivered = Counter(address for entry in entries for address in entry.received_by)
    if delivered:
        # A forwarding address is delivered to as well: the one that also stands in To is the user's.
        seen = Counter(person for entry in entries for person in entry.people)
        best = max(delivered, key=lambda address: (delivered[address], seen[address], address))
        return Owner(identities=frozenset({best}), how="delivered_to")
    return _shared(entries, "to")


def _of_conversations(entries: Sequence[Entry], given: frozenset[str], name: str) -> Owner:
    """The person who is in every conversation, or in nearly every one; the user's own name where it is there."""
    if not entries:
        return Owner()
    names = {entry.sender: entry.sender_name for entry in entries}
    written = " ".join(name.casefold().split())
    named = {sender for sender, of_sender in names.items() if written and of_sender.casefold() == written}
    named |= given & set(names)
    if named:
        return Owner(identities=frozenset(named), how="voice", name=name)
    if sent := frozenset(entry.sender for entry in entries if entry.own and entry.sender):
        return Owner(identities=sent, how="sent", name=names[min(sent)])
    people: dict[str, set[str]] = {}
    for entry in entries:
        people.setdefault(entry.conversation, set()).update(entry.people)
    found = _most_present(list(people.values()))
    if len(found) == 1:
        who = found[0]
        return Owner(identities=frozenset({who}), how="every_conversation", name=names.get(who, ""))
    oldest = _written_to_first(entries, found)
    return Owner(identities=oldest.identities, how=oldest.how, name=names.get(next(iter(oldest.identities), ""), ""))


def _shared(entries: Sequence[Entry], how: str) -> Owner:
    personal = [e for e in entries if not e.bulk and not e.automatic] or list(entries)
    found = _most_present([set(entry.people) for entry in personal])
    received = [person for person in found if any(person != entry.sender for entry in personal)]
    if len(received) == 1:
        return Owner(identities=frozenset(received), how=how)
    return _written_to_first(personal, found)


def _most_present(groups: Sequence[set[str]]) -> list[str]:
    """Those who are in the most groups, which must be more than half of them."""
    counts = Counter(person for group in groups for person in group)
    most = max(counts.values(), default=0)
    return [person for person, count in counts.items() if count == most] if 2 * most > len(groups) else []


def _written_to_first(entries: Sequence[Entry], among: Sequence[str]) -> Owner:
    """Of people who are in all messages, the one whom the oldest one was written to."""
    dated = sorted((entry for entry in entries if entry.sender), key=lambda e: e.date.timestamp() if e.date else inf)
    for entry in dated:
        recipients = [person for person in among if person != entry.sender and person in entry.people]
        if len(recipients) == 1:
            return Owner(identities=frozenset(recipients), how="oldest")
        if recipients:
            break
    return Owner()
