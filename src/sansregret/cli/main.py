"""The group of commands. Each command's module is loaded only when it is used: a cold start must stay short."""

from __future__ import annotations

import gettext
import importlib
import os
import sys
from pathlib import Path

import click

from sansregret import __version__
from sansregret.cli import exit_codes
from sansregret.cli.language import LANGUAGE, _
from sansregret.cli.terminal import clean, wants_colour

_MODULES = {
    "judge": "sansregret.cli.judge:judge",
    "draft": "sansregret.cli.draft:draft",
    "read": "sansregret.cli.read:read",
    "frame": "sansregret.cli.frame:frame",
    "demo": "sansregret.cli.demo:demo",
    "completion": "sansregret.cli.completion:completion",
}


class Commands(click.Group):
    """A group whose commands are imported by name, on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which a new user meets them."""
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        if cmd_name not in _MODULES:
            return None
        module, name = _MODULES[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


@click.group(
    cls=Commands,
    help=_(
        "Choose your clients without regret.\n\n"
        "Sans regret reads a request as it came (mail, LinkedIn, pasted text), judges it by your own written rules "
        "and answers yes, no or maybe, with the words of the message that decide. It drafts the reply; you send it."
    ),
    epilog=exit_codes.epilog(),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    __version__,
    "-V",
    "--version",
    prog_name="sansregret",
    message="%(prog)s %(version)s",
    help=_("Show the version and exit."),
)
@click.pass_context
def cli(context: click.Context) -> None:
    """The group itself does nothing but settle colours."""
    context.color = wants_colour()


def run() -> None:
    """Run the command line and exit with a documented code."""
    _let_click_speak(LANGUAGE)
    try:
        cli.main(prog_name="sansregret")
    except Exception as error:
        if os.environ.get("SANSREGRET_DEBUG"):
            raise
        click.echo(
            _(
                "Something went wrong inside Sans regret, and that is its fault, not yours: %(error)s. "
                "Nothing was changed. With SANSREGRET_DEBUG=1 the same command prints what a report needs."
            )
            % {"error": clean(f"{type(error).__name__}: {error}")},
            err=True,
        )
        sys.exit(exit_codes.INTERNAL)


def _let_click_speak(language: str) -> None:
    """Click takes its own sentences ("Usage", "No such option") from the process-wide gettext domain."""
    from sansregret import wording
    from sansregret.wording.messages import DOMAIN

    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(DOMAIN, str(Path(wording.__file__).parent / "locale"))
    gettext.textdomain(DOMAIN)
