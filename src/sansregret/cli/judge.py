"""``sansregret judge``: yes, no or maybe for each request, with the words that decide."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sansregret.cli import exit_codes
from sansregret.cli.common import PATHS_HELP, exit_code, frame_option, frame_to_judge_by, mailbox_of, report
from sansregret.cli.language import LANGUAGE, _
from sansregret.cli.terminal import at_a_terminal, notice
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.flows.judging import Judged, draft_reply, judge_mailbox
from sansregret.flows.requests import Mailbox

if TYPE_CHECKING:
    from sansregret.cli.second_opinion import Adviser


@click.command(
    short_help=_("Yes, no or maybe for each request, and why."),
    help=_("Judge requests by your frame: yes, no or maybe, with the words of the message that decide.")
    + "\n\n"
    + PATHS_HELP
    + "\n\n"
    + _(
        "\b\nExamples:\n"
        "  sansregret judge request.eml\n"
        "  sansregret judge --details ~/Mail/inbox.mbox\n"
        "  sansregret judge messages.csv            (LinkedIn: Settings, Get a copy of your data)\n"
        "  pbpaste | sansregret judge -             (what you copied)"
    ),
)
@click.argument("paths", nargs=-1, metavar="[PATH...|-]")
@click.option("--details", "-d", is_flag=True, help=_("Show every rule, the questions and what would make it a yes."))
@click.option("--all", "show_all", is_flag=True, help=_("Also show messages that ask for no work."))
@click.option("--json", "as_json", is_flag=True, help=_("Print one JSON object a line (see docs/json.md)."))
@frame_option
@click.option(
    "--second-opinion",
    "opinion",
    is_flag=True,
    help=_("Let a model that you have set up point at what the message may say (see docs/second-opinion.md)."),
)
@click.option("--yes", is_flag=True, help=_("Allow what a second opinion sends, without being asked."))
@click.pass_context
def judge(
    context: click.Context,
    paths: tuple[str, ...],
    details: bool,
    show_all: bool,
    as_json: bool,
    frame_file: Path | None,
    opinion: bool,
    yes: bool,
) -> None:
    """Judge everything that the paths hold and exit with a code that tells how it went."""
    frame = frame_to_judge_by(context, frame_file)
    mailbox = mailbox_of(paths, frame)
    now = datetime.now(UTC)
    adviser = _adviser(mailbox, frame, now, yes=yes) if opinion else None
    code = judge_and_show(mailbox, frame, now, details=details, show_all=show_all, as_json=as_json, adviser=adviser)
    context.exit(code)


def _adviser(mailbox: Mailbox, frame: Frame, now: datetime, *, yes: bool) -> Adviser:
    from sansregret.cli.second_opinion import adviser_for  # what connects is loaded only when it is asked for

    return adviser_for(mailbox, frame, now, yes=yes)


def judge_and_show(
    mailbox: Mailbox,
    frame: Frame,
    now: datetime,
    *,
    details: bool,
    show_all: bool,
    as_json: bool,
    adviser: Adviser | None = None,
) -> int:
    """Print each verdict as soon as it is known, with what the adviser adds; return the exit code."""
    counts: Counter[str] = Counter()
    late_faults = shown = 0
    judged = judge_mailbox(mailbox, frame, now)
    items = adviser.advise(judged) if adviser is not None else judged
    for item in _with_progress(items, len(mailbox.threads)):
        if isinstance(item, Fault):
            report(item)
            late_faults += 1
            continue
        counts[item.kind] += 1
        if item.asks_for_work or show_all:
            _print(item, frame, details=details, as_json=as_json, first=not shown)
            shown += 1
    total = sum(counts.values())
    if not as_json:
        _close(counts, total, shown, details=details, show_all=show_all, path=next(iter(mailbox.paths), ""))
    code = exit_code(mailbox, total, late_faults)
    return exit_codes.PARTLY if code == exit_codes.DONE and adviser is not None and adviser.faults else code


def _print(judged: Judged, frame: Frame, *, details: bool, as_json: bool, first: bool) -> None:
    if as_json:
        from sansregret.cli.json_lines import json_line, judged_json

        draft = draft_reply(judged, frame)
        click.echo(json_line(judged_json(judged, frame, draft, LANGUAGE)))
        return
    from sansregret.cli.show import judged_lines

    if not first:
        click.echo()
    for line in judged_lines(judged, frame, details=details):
        click.echo(line)


def _close(counts: Counter[str], total: int, shown: int, *, details: bool, show_all: bool, path: str) -> None:
    from sansregret.cli.show import summary

    if total > 1:
        click.echo(("\n" if shown else "") + summary(counts, total, shown_all=show_all))
    elif total == 1 and not shown:
        notice(_("This message asks for no work. --all shows it all the same."))
    elif total == 1 and not details and at_a_terminal():
        name = path if " " not in path else f'"{path}"'
        notice("")
        notice(
            _("The reply: sansregret draft %(path)s   Every rule: sansregret judge --details %(path)s") % {"path": name}
        )


def _with_progress(items: Iterator[Judged | Fault], total: int) -> Iterator[Judged | Fault]:
    """A progress bar on standard error for long work whose results go into a file or a pipe."""
    if total < 200 or at_a_terminal() or not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(items, length=total, label=_("Judging"), file=sys.stderr) as bar:
        yield from bar
