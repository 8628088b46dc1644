"""``sansregret draft``: the reply that a verdict asks for, ready to be copied."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from sansregret.cli.common import PATHS_HELP, exit_code, frame_option, frame_to_judge_by, mailbox_of, report
from sansregret.cli.language import _, ngettext
from sansregret.cli.terminal import clean, notice
from sansregret.core.faults import Fault
from sansregret.flows.judging import Judged, draft_reply, judge_mailbox
from sansregret.wording.replies import KINDS, Draft


@click.command(
    short_help=_("Write the reply to a request."),
    help=_("Write the reply to a request, in its language and register. Nothing is sent: you copy it, and you decide.")
    + "\n\n"
    + PATHS_HELP
    + "\n\n"
    + _(
        "\b\nExamples:\n"
        "  sansregret draft request.eml\n"
        "  sansregret draft --kind decline request.eml\n"
        "  sansregret draft --short request.eml | pbcopy"
    ),
)
@click.argument("paths", nargs=-1, metavar="[PATH...|-]")
@click.option(
    "--kind", type=click.Choice(sorted(KINDS)), help=_("Write this reply instead of the one that the verdict asks for.")
)
@click.option("--short", "form", flag_value="short", help=_("Two to four sentences, as for LinkedIn."))
@click.option("--mail", "form", flag_value="mail", help=_("A whole mail, even where a short message was received."))
@click.option("--json", "as_json", is_flag=True, help=_("Print one JSON object a line (see docs/json.md)."))
@frame_option
@click.pass_context
def draft(
    context: click.Context,
    paths: tuple[str, ...],
    kind: str | None,
    form: str | None,
    as_json: bool,
    frame_file: Path | None,
) -> None:
    """Print the reply to each request. The text alone goes to standard output, remarks to standard error."""
    frame = frame_to_judge_by(context, frame_file)
    mailbox = mailbox_of(paths, frame)
    many = len(mailbox.threads) > 1
    done = late_faults = 0
    for item in judge_mailbox(mailbox, frame, datetime.now(UTC)):
        if isinstance(item, Fault):
            report(item)
            late_faults += 1
            continue
        done += 1
        reply = draft_reply(item, frame, kind, form)
        if reply is None:
            if not many:
                notice(_no_reply(item))
            continue
        _print(item, reply, many=many, as_json=as_json)
    context.exit(exit_code(mailbox, done, late_faults))


def _no_reply(judged: Judged) -> str:
    if judged.verdict is None:
        return _("This message asks for no work, so there is nothing to answer.")
    return _("This message is in a language that Sans regret does not write, so it drafts no reply.")


def _print(judged: Judged, reply: Draft, *, many: bool, as_json: bool) -> None:
    if as_json:
        from sansregret.cli.json_lines import draft_json, json_line

        click.echo(json_line({"path": judged.request.path, "draft": draft_json(reply)}))
        return
    if many:
        from sansregret.cli.show import judged_title

        click.echo(judged_title(judged))
        click.echo()
    if reply.subject:
        click.echo(_("Subject: %(subject)s") % {"subject": clean(reply.subject)} + "\n")
    click.echo(clean(reply.text).rstrip("\n"))
    if many:
        click.echo()
    if reply.gaps:
        count = len(reply.gaps)
        notice(
            "\n"
            + ngettext("%(count)s gap to fill in: %(gaps)s", "%(count)s gaps to fill in: %(gaps)s", count)
            % {"count": count, "gaps": ", ".join(reply.gaps)}
        )
