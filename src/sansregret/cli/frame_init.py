"""``sansregret frame init``: a frame of one's own, by a short interview or by options alone."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sansregret.cli import exit_codes
from sansregret.cli.interview import Given, answers_from
from sansregret.cli.language import _
from sansregret.cli.terminal import clean, notice, wrap
from sansregret.core.interview import CONTRACTS, PLACE_MODES, REFUSALS, write_frame
from sansregret.core.starter_frames import STARTERS
from sansregret.flows.frames import frame_path, save_frame

PRINT = Path("-")


@click.command(
    help=_(
        "Write your frame. At a terminal a few questions are asked, each with an answer ready (Enter takes it); "
        "what you give as an option is not asked. Without a terminal nothing is asked at all."
    )
    + "\n\n"
    + _(
        "\b\nExamples:\n"
        "  sansregret frame init\n"
        "  sansregret frame init --yes --trade designer --max-days 3 --min-day-rate 450 --place remote"
    )
)
@click.option("--trade", type=click.Choice(STARTERS), help=_("The starter frame to begin with."))
@click.option("--name", help=_("Your name, as you sign."))
@click.option("--address", "addresses", multiple=True, metavar="MAIL", help=_("A mail address of yours; repeatable."))
@click.option("--full-time/--no-full-time", default=None, help=_("Take on full-time work, or not."))
@click.option(
    "--max-days", type=click.FloatRange(0.5, 7), metavar="DAYS", help=_("The most days a week for one client.")
)
@click.option(
    "--min-day-rate", type=click.FloatRange(1), metavar="MONEY", help=_("The least you work for, per day, in euros.")
)
@click.option(
    "--contract",
    "contracts",
    multiple=True,
    type=click.Choice(CONTRACTS),
    help=_("A contract that suits you; repeatable."),
)
@click.option(
    "--place", "places", multiple=True, type=click.Choice(PLACE_MODES), help=_("A place that suits you; repeatable.")
)
@click.option(
    "--refuse",
    "refuses",
    multiple=True,
    type=click.Choice(REFUSALS),
    help=_("Something you always refuse; repeatable."),
)
@click.option("--register", type=click.Choice(["tu", "vous"]), help=_("How you address people in French by default."))
@click.option(
    "--yes", "-y", is_flag=True, help=_("Ask nothing: take your options, and the usual answers for the rest.")
)
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help=_("Write there instead; - prints it."))
@click.option("--force", is_flag=True, help=_("Replace a frame that exists; the old one is kept beside it."))
@click.pass_context
def init(
    context: click.Context,
    trade: str | None,
    name: str | None,
    addresses: tuple[str, ...],
    full_time: bool | None,
    max_days: float | None,
    min_day_rate: float | None,
    contracts: tuple[str, ...],
    places: tuple[str, ...],
    refuses: tuple[str, ...],
    register: str | None,
    yes: bool,
    output: Path | None,
    force: bool,
) -> None:
    """Ask for what is not given, write the file, and say what to do next."""
    path = output or frame_path()
    if path != PRINT and path.exists() and not force:
        notice(_("%(path)s exists already. --force replaces it and keeps the old one beside it.") % {"path": path})
        context.exit(exit_codes.USAGE)
    given = Given(
        trade=trade,
        name=name,
        addresses=addresses,
        full_time=full_time,
        max_days=max_days,
        min_day_rate=min_day_rate,
        contracts=contracts,
        places=places,
        refuses=refuses,
        register=register,
    )
    text = write_frame(answers_from(given, ask=sys.stdin.isatty() and not yes))
    if path == PRINT:
        click.echo(text, nl=False)
        return
    try:
        kept = save_frame(text, path)
    except OSError as error:
        notice(click.FileError(str(path), error.strerror).format_message())
        context.exit(exit_codes.NOTHING)
    if kept is not None:
        click.echo(_("The previous frame is kept here: %(path)s") % {"path": clean(str(kept))})
    click.echo(_("Your frame is written: %(path)s") % {"path": clean(str(path))})
    click.echo(
        wrap(_("It is a plain text file: change it as you like. sansregret frame show reads your rules back to you."))
    )
