"""What several commands share: the frame that they judge by, the mailbox that they open, and how faults are said."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from sansregret.cli import exit_codes
from sansregret.cli.language import LANGUAGE, _
from sansregret.cli.terminal import notice
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.flows.frames import load_frame, starter
from sansregret.flows.requests import MOST_BYTES, STANDARD_INPUT, Mailbox, open_mailbox

frame_option = click.option(
    "--frame",
    "frame_file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=_("Use this frame instead of your own."),
)

PATHS_HELP = _(
    "PATH is a mail (.eml), a folder of mails, an mbox, a Maildir, a LinkedIn export (messages.csv or its ZIP) or a "
    "text; - is standard input."
)


def report(fault: Fault) -> None:
    """Say a fault in one sentence on standard error."""
    from sansregret.wording.faults import sentence

    notice(sentence(fault, LANGUAGE))


def frame_to_judge_by(context: click.Context, named: Path | None) -> Frame:
    """The user's frame, or the starter with one line that says so; ends the command where the frame has faults."""
    loaded = load_frame(named)
    for fault in loaded.faults:
        report(fault)
    if loaded.frame is None:
        context.exit(exit_codes.NOTHING)
    if loaded.path is None:
        notice(
            _(
                "You have no frame yet, so this uses the starter frame for trainers. "
                "To write your own: sansregret frame init"
            )
        )
    return loaded.frame


def topics_to_read_by(context: click.Context, named: Path | None) -> Frame:
    """The frame whose topics are looked for: the one that is named, else the trainer's starter, said nowhere."""
    loaded = load_frame(named) if named else starter()
    for fault in loaded.faults:
        report(fault)
    if loaded.frame is None:
        context.exit(exit_codes.NOTHING)
    return loaded.frame


def mailbox_of(paths: Iterable[str], frame: Frame) -> Mailbox:
    """Open what the user named; say in one line whose mailbox it was taken for, where that was not given."""
    paths = tuple(paths) or _piped()
    stdin = sys.stdin.buffer.read(MOST_BYTES) if STANDARD_INPUT in paths else b""
    if sys.stdin.buffer.read(1) if len(stdin) == MOST_BYTES else b"":
        report(Fault(code="too_large", source=STANDARD_INPUT))
    mailbox = open_mailbox(paths, frame.voice, stdin)
    for fault in mailbox.faults:
        report(fault)
    if len(mailbox.threads) > 1 and mailbox.owner.identities and mailbox.owner.how != "voice":
        whose = mailbox.owner.name or ", ".join(sorted(mailbox.owner.identities))
        notice(
            _(
                "Taken for your own messages, so not judged: those of %(whose)s. "
                "If that is wrong, give your addresses in your frame, under [voice]."
            )
            % {"whose": whose}
        )
    return mailbox


def _piped() -> tuple[str, ...]:
    """Standard input where something is piped into it; a person at a terminal is never made to wait."""
    if sys.stdin.isatty():
        raise click.UsageError(_("Name a file or a folder, or - for standard input."))
    return (STANDARD_INPUT,)


def exit_code(mailbox: Mailbox, done: int, late_faults: int = 0) -> int:
    """0 when everything could be read, 3 when a part could not, 4 when nothing could."""
    if not mailbox.faults and not late_faults:
        return exit_codes.DONE
    return exit_codes.PARTLY if done else exit_codes.NOTHING
