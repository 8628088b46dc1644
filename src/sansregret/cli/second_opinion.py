"""The second opinion at the command line: what would leave the machine is said before it does, and allowed or not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import click

from sansregret.cli.common import report
from sansregret.cli.language import LANGUAGE, _, ngettext
from sansregret.cli.terminal import notice, one_line, wrap
from sansregret.cli.yes_no import agreed
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.flows.judging import Judged, judge_mailbox
from sansregret.flows.requests import Mailbox
from sansregret.flows.second_opinion import SecondOpinion, second_opinion
from sansregret.wording.values import number

#: So many messages are listed one by one before they are sent; the others are counted.
_LISTED = 12


@dataclass(slots=True)
class Adviser:
    """Adds suggestions to what was judged; `opinion` is None where there is none to be had. Counts the faults."""

    opinion: SecondOpinion | None = None
    faults: int = 0

    def advise(self, items: Iterator[Judged | Fault]) -> Iterator[Judged | Fault]:
        """The same items, with suggestions where there are some; a fault of the second opinion is said at once."""
        for item in items:
            if self.opinion is None or isinstance(item, Fault):
                yield item
                continue
            advised = self.opinion.suggest(item)
            if isinstance(advised, Fault):
                self.fails(advised)
                yield item
            else:
                yield advised

    def fails(self, fault: Fault) -> None:
        """Say a fault; the judgement goes on without a second opinion."""
        report(fault)
        self.faults += 1


def adviser_for(mailbox: Mailbox, frame: Frame, now: datetime, *, yes: bool) -> Adviser:
    """The second opinion as it is configured and allowed; whatever is missing is said, and nothing is sent."""
    adviser = Adviser()
    opinion = second_opinion(os.environ, frame)
    if isinstance(opinion, Fault):
        adviser.fails(opinion)
    elif opinion.stays_here or _was_allowed(opinion) or _allows(opinion, mailbox, frame, now, adviser, yes=yes):
        adviser.opinion = opinion
    return adviser


def _was_allowed(opinion: SecondOpinion) -> bool:
    """Whether the user agreed earlier; that something leaves is said all the same."""
    if opinion.is_allowed:
        notice(_("As you allowed, words of undecided requests are sent to %(url)s.") % {"url": opinion.url})
    return opinion.is_allowed


def _allows(
    opinion: SecondOpinion, mailbox: Mailbox, frame: Frame, now: datetime, adviser: Adviser, *, yes: bool
) -> bool:
    """Say what would be sent where; whether the user agrees, by ``--yes`` or at the terminal."""
    outgoing = [
        (one_line(_name(item), 60), characters)
        for item in judge_mailbox(mailbox, frame, now)
        if isinstance(item, Judged) and (characters := opinion.outgoing(item))
    ]
    if not outgoing:
        return True
    for line in _announced(opinion, outgoing):
        notice(line)
    if yes:
        return True
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        adviser.fails(Fault(code="opinion_not_allowed", source=opinion.url))
        return False
    try:
        allowed = agreed(_("Send this, now and in future, to this address?"), default=False, err=True)
    except click.Abort:
        allowed = False
    if allowed:
        opinion.allow()
    else:
        notice(_("Nothing was sent; the judgement goes on without a second opinion."))
    return allowed


def _name(judged: Judged) -> str:
    message = judged.request.newest
    return " — ".join(part for part in (message.sender.name or message.sender.email, message.subject) if part) or (
        judged.request.path
    )


def _announced(opinion: SecondOpinion, outgoing: list[tuple[str, int]]) -> Iterator[str]:
    total = sum(characters for _name, characters in outgoing)
    count = len(outgoing)
    said = ngettext(
        "For a second opinion, %(characters)s characters (%(count)s request) would be sent to %(url)s "
        "(model %(model)s):",
        "For a second opinion, %(characters)s characters (%(count)s requests) would be sent to %(url)s "
        "(model %(model)s):",
        count,
    )
    where = {"url": opinion.url, "model": one_line(opinion.settings.model)}
    yield wrap(said % {"characters": number(total, LANGUAGE), "count": count, **where})
    for name, characters in outgoing[:_LISTED]:
        line = ngettext("%(name)s: %(characters)s character", "%(name)s: %(characters)s characters", characters)
        yield "  " + line % {"name": name, "characters": number(characters, LANGUAGE)}
    if count > _LISTED:
        more = ngettext("and %(count)s other", "and %(count)s others", count - _LISTED)
        yield "  " + more % {"count": count - _LISTED}
    yield wrap(
        _(
            "Their subjects, dates and texts are sent, and the names of the topics of your frame that are asked about. "
            "Left out: who wrote, mail addresses, links, telephone numbers, account numbers, street addresses, "
            "signatures, quoted history, attachments, your rules. Names that stand in a text stay in it."
        )
    )
    if not opinion.settings.endpoint.secure:
        yield wrap(_("The connection is not encrypted: whoever is on the way can read along."))
