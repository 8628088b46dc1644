"""A yes or a no from somebody at a terminal, in either language."""

from __future__ import annotations

import click

from sansregret.cli.language import _

_YES, _NO = frozenset(("y", "yes", "o", "oui")), frozenset(("n", "no", "non"))


def agreed(question: str, *, default: bool, err: bool = False) -> bool:
    """Yes or no; asked again until it is one of them. Click's own knows English alone.

    With `err` the question goes to standard error, and standard output stays for results.
    """
    choices = _("Y/n") if default else _("y/N")
    while True:
        said = str(click.prompt(f"{question} [{choices}]", default="", show_default=False, prompt_suffix=" ", err=err))
        answer = said.strip().lower()
        if not answer:
            return default
        if answer in _YES or answer in _NO:
            return answer in _YES
        click.echo(_("Yes or no, please, or Enter for the capital letter."), err=err)
