"""The exit codes, in one place; the help shows them."""

from __future__ import annotations

from sansregret.cli.language import _

DONE = 0
INTERNAL = 1
USAGE = 2
PARTLY = 3
NOTHING = 4


def epilog() -> str:
    """The exit codes as the help prints them."""
    meanings = {
        DONE: _("everything was done, whatever the answers"),
        INTERNAL: _("Sans regret itself failed"),
        USAGE: _("the command was not understood"),
        PARTLY: _("part of the input could not be read, or a second opinion not be had; the rest was done"),
        NOTHING: _("nothing could be done: the frame has faults, or no message could be read"),
    }
    lines = "\n".join(f"  {code}  {meaning}" for code, meaning in meanings.items())
    return "\b\n" + _("Exit codes:") + "\n" + lines
