"""From paths to requests: open what the user named, put threads together, read each once.

Never more than one thread's texts are in memory; of the others only their entries are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sansregret.channels.open import open_bytes, open_path
from sansregret.channels.own import Ownership, find_own
from sansregret.channels.source import Entry, Source
from sansregret.channels.threads import put_together
from sansregret.core.facts import Facts
from sansregret.core.faults import Fault
from sansregret.core.request import AttachmentState, Context, Message, Relation
from sansregret.reading.read import Reader
from sansregret.reading.threads import FactChange, merge

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """What the user named, opened and sorted: threads, each from its oldest entry on, and what could not be opened."""

    paths: tuple[str, ...]
    threads: tuple[tuple[Entry, ...], ...]
    sources: dict[Entry, Source]
    faults: tuple[Fault, ...]
    ownership: Ownership


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


def open_mailbox(paths: Iterable[str], own: Iterable[str] = (), stdin: bytes = b"") -> Mailbox:
    """Open paths and put their messages together.

    1. Open each path; what cannot be opened is a fault, and the rest goes on. 2. Find out whose mailbox it is: by
    the addresses `own`, else by what all messages share. 3. Put threads together; one that holds only the user's
    own messages is left out. `stdin` is what stands at the path ``-``.
    """
    paths = tuple(paths)
    sources: dict[Entry, Source] = {}
    faults: list[Fault] = []
    for path in paths:
        source = open_bytes(stdin, path) if path == STANDARD_INPUT else open_path(path)
        for item in source.entries():
            if isinstance(item, Fault):
                faults.append(item)
            else:
                sources[item] = source
    ownership = find_own(tuple(sources), tuple(own))
    return Mailbox(
        paths=paths,
        threads=tuple(put_together(tuple(sources), ownership)),
        sources=sources,
        faults=tuple(faults),
        ownership=ownership,
    )


def read_requests(mailbox: Mailbox, reader: Reader) -> Iterator[Request | Fault]:
    """Read each thread; one that cannot be loaded any more is a fault, and the rest goes on."""
    for thread in mailbox.threads:
        theirs = [entry for entry in thread if not mailbox.ownership.is_own(entry)]
        try:
            messages = tuple(mailbox.sources[entry].load(entry) for entry in theirs)
        except OSError as error:
            yield Fault(code="not_readable", source=theirs[-1].path, value=error.strerror or str(error))
            continue
        exchanged = len(theirs) < len(thread)
        yield read_thread(theirs[-1].path, messages, reader, exchanged=exchanged)


def read_thread(path: str, messages: tuple[Message, ...], reader: Reader, *, exchanged: bool = False) -> Request:
    """Read the messages of one thread, oldest first, and merge what they say: the later word counts."""
    thread = merge([reader.read(message) for message in messages])
    unread = tuple(
        attachment.name
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
