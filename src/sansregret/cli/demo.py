"""``sansregret demo``: the main job on a sample mailbox, without a server, a question or a file of one's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import click

from sansregret.cli.judge import judge_and_show
from sansregret.cli.language import _
from sansregret.cli.terminal import clean, paint, wrap
from sansregret.core.starter_frames import starter_frame
from sansregret.core.verdict import Answer
from sansregret.flows.frames import DEFAULT_TRADE
from sansregret.flows.judging import Judged, draft_reply, judge_mailbox
from sansregret.flows.requests import open_mailbox
from sansregret.flows.sample import sample_paths, sample_voice


@click.command(
    short_help=_("Judge the sample mailbox that ships with Sans regret."),
    help=_(
        "Judge the sample mailbox that ships with Sans regret: the requests that a trainer received in a few weeks, "
        "mails and LinkedIn messages, in French and English. Your own files are neither read nor changed."
    ),
)
@click.option("--details", "-d", is_flag=True, help=_("Show every rule, the questions and what would make it a yes."))
@click.pass_context
def demo(context: click.Context, details: bool) -> None:
    """Judge the sample, then show one reply."""
    frame = replace(starter_frame(DEFAULT_TRADE), voice=sample_voice())
    mailbox = open_mailbox(sample_paths(), sample_voice())
    click.echo(
        wrap(
            _(
                "Camille trains people and designs courses. She has two rules: the work has to do with training, "
                "closely or loosely; no full-time work. Here is what she received over a few weeks."
            )
        )
        + "\n"
    )
    now = datetime.now(UTC)
    code = judge_and_show(mailbox, frame, now, details=details, show_all=False, as_json=False)
    refused = next(
        (
            item
            for item in judge_mailbox(mailbox, frame, now)
            if isinstance(item, Judged) and item.verdict is not None and item.verdict.answer is Answer.NO
        ),
        None,
    )
    reply = draft_reply(refused, frame) if refused is not None else None
    if refused is not None and reply is not None:
        who = clean(refused.request.newest.sender.name)
        click.echo("\n" + paint(_("The reply to %(who)s, ready to send:") % {"who": who}, bold=True) + "\n")
        click.echo("\n".join(wrap(line, "  ") for line in clean(reply.text).splitlines()))
    click.echo(
        "\n"
        + wrap(
            _(
                "Your turn: sansregret judge FILE judges one of your messages, "
                "sansregret frame init helps you write your own rules."
            )
        )
    )
    context.exit(code)
