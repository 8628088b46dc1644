"""What may reach a terminal, and in which colours.

Text of a message is never trusted: control characters could move the cursor, recolour the screen or hide words, and
direction overrides could show a sentence that is not there.
"""

from __future__ import annotations

import os
import shutil
import sys
import textwrap

import click

from sansregret.reading.pattern import compiled

_UNSAFE = compiled(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_WIDEST = 100

ANSWER_COLOURS = {"yes": "green", "no": "red", "maybe": "yellow"}


def clean(text: str) -> str:
    """The text without anything that a terminal would obey; line feeds and tabs stay."""
    return _UNSAFE.sub("", text)


def one_line(text: str, width: int = 60) -> str:
    """The text cleaned, on one line, cut at a word with an ellipsis where it is longer than `width`."""
    flat = " ".join(clean(text).split())
    if len(flat) <= width:
        return flat
    cut = flat.rfind(" ", 0, width - 1)
    return flat[: cut if cut > width // 2 else width - 1].rstrip() + "…"


def width() -> int:
    """How many columns to fill: those of the terminal, at most 100, for lines that an eye can follow."""
    return max(40, min(shutil.get_terminal_size((80, 24)).columns, _WIDEST))


def wrap(text: str, indent: str = "", hanging: str | None = None) -> str:
    """The text filled to the width of the terminal; words are never broken."""
    return textwrap.fill(
        text,
        width=width(),
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def wants_colour() -> bool | None:
    """False where NO_COLOR is set (no-color.org) or the terminal is dumb; None: let the stream decide."""
    return False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None


def paint(text: str, colour: str | None = None, *, bold: bool = False, dim: bool = False) -> str:
    """The text in a colour, for `click.echo`, which removes it again where the stream is no terminal."""
    return click.style(text, fg=colour, bold=bold or None, dim=dim or None)


def notice(text: str) -> None:
    """One line for the person, on standard error."""
    click.echo(clean(text), err=True)


def at_a_terminal() -> bool:
    """Whether somebody sits at standard output."""
    return sys.stdout.isatty()
