"""From paths to requests: open what the user named, put threads together, read each once.

Never more than one thread's texts are in memory; of the others only their entries are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sansregret.channels.open import MOST_BYTES, open_bytes, open_path
from sansregret.channels.own import Owner, find_owner
from sansregret.channels.source import Entry, Source
from sansregret.channels.threads import Thread, put_together
from sansregret.core.facts import Facts
from sansregret.core.faults import Fault
from sansregret.core.frame import Voice
from sansregret.core.request import AttachmentState, Context, Message, Relation, Unread
from sansregret.flows.documents import Documents
from sansregret.reading.read import Reader, is_cut
from sansregret.reading.threads import FactChange, merge

STANDARD_INPUT = "-"

__all__ = ["MOST_BYTES", "STANDARD_INPUT", "Mailbox", "Request", "open_mailbox", "read_requests", "read_thread"]

#: What `reading.mime` says of a message of which a part was left out.
_CUT = frozenset({"text_cut", "too_large", "too_many_parts", "too_deep", "headers_too_long"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """What the user named, opened and sorted: its threads, whose it is, and what could not be opened.

    `sources` says for the path and the locator of an entry what can load it.
    """

    paths: tuple[str, ...]
    threads: tuple[Thread, ...]
    sources: Mapping[tuple[str, str], Source]
    faults: tuple[Fault, ...]
    owner: Owner

    def load(self, entry: Entry) -> Message:
        """The message of an entry. Raises OSError when its file is gone since."""
        return self.sources[entry.path, entry.locator].load(entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One thread, read. `path` is the newest message's, as the user gave it; `messages` are those of others.

    The quotations of `facts` name the message that they stand in by its place in `messages`.
    """

    path: str
    messages: tuple[Message, ...]
    facts: Facts
    changed: tuple[FactChange, ...]
    context: Context

    @property
    def newest(self) -> Message:
        """The last message that somebody else wrote."""
        return self.messages[-1]


def open_mailbox(paths: Iterable[str], voice: Voice, stdin: bytes = b"") -> Mailbox:
    """Open paths and put their messages together.

    1. Open each path; what cannot be opened is a fault, and the rest goes on. 2. Find out whose mailbox it is: by the
    addresses of `voice`, else by what all messages share. 3. Put threads together; one that holds only the user's own
    messages is left out. `stdin` is what stands at the path ``-``.
    """
    paths = tuple(paths)
    entries: list[Entry] = []
    sources: dict[tuple[str, str], Source] = {}
    faults: list[Fault] = []
    for path in paths:
        source = open_bytes(stdin, path) if path == STANDARD_INPUT else open_path(path)
        for item in source.entries():
            if isinstance(item, Fault):
                faults.append(item)
            else:
                entries.append(item)
                sources[item.path, item.locator] = source
    owner = find_owner(entries, addresses=voice.addresses, name=voice.name)
    threads = tuple(put_together(entries, owner))
    return Mailbox(paths=paths, threads=threads, sources=sources, faults=tuple(faults), owner=owner)


def read_requests(mailbox: Mailbox, reader: Reader) -> Iterator[Request | Fault]:
    """Read each thread; one that cannot be loaded any more is a fault, and the rest goes on.

    A message that is too long to be read to its end is a fault beside its request (``text_cut``), and so is a document
    that came with one (``attachment_cut``).
    """
    with Documents() as documents:
        for thread in mailbox.threads:
            theirs = [entry for entry in thread.entries if not entry.own]
            try:
                messages = tuple(documents.complete(mailbox.load(entry)) for entry in theirs)
            except OSError as error:
                yield Fault(code="not_readable", source=thread.newest.path, value=error.strerror or str(error))
                continue
            exchanged = len(theirs) < len(thread.entries)
            yield read_thread(thread.newest.path, messages, reader, exchanged=exchanged)
            for entry, message in zip(theirs, messages, strict=True):
                yield from _cuts(entry.path, message)


def _cuts(path: str, message: Message) -> Iterator[Fault]:
    """What was read only in part."""
    if is_cut(message) or _CUT & set(message.problems):
        yield Fault(code="text_cut", source=path)
    for item in message.attachments:
        if item.why == "cut":
            yield Fault(code="attachment_cut", source=path, value=item.name)


def read_thread(path: str, messages: tuple[Message, ...], reader: Reader, *, exchanged: bool = False) -> Request:
    """Read the messages of one thread, oldest first, and merge what they say: the later word counts."""
    thread = merge([reader.read(message) for message in messages])
    unread = tuple(
        Unread(name=attachment.name, why=attachment.why)
        for message in messages
        for attachment in message.attachments
        if attachment.state is AttachmentState.UNREAD
    )
    relation = Relation.EXCHANGE if exchanged else Relation.FIRST_CONTACT
    return Request(
        path=path,
        messages=messages,
        facts=thread.facts,
        changed=thread.changed,
        context=Context(relation=relation, unread=tuple(dict.fromkeys(unread))),
    )
