"""``sansregret completion``: the script that teaches a shell to complete the commands."""

from __future__ import annotations

import click

from sansregret.cli.language import _


@click.command(
    short_help=_("Teach your shell to complete the commands."),
    help=_(
        "Print the completion script for your shell.\n\n"
        "\b\nExamples:\n"
        '  eval "$(sansregret completion bash)"      in ~/.bashrc\n'
        '  eval "$(sansregret completion zsh)"       in ~/.zshrc\n'
        "  sansregret completion fish > ~/.config/fish/completions/sansregret.fish"
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Click writes the script; it calls the program back for the words."""
    from click.shell_completion import get_completion_class

    from sansregret.cli.main import cli

    maker = get_completion_class(shell)
    if maker is None:  # pragma: no cover - the choice above admits only shells that Click knows
        raise click.UsageError(shell)
    click.echo(maker(cli, {}, "sansregret", "_SANSREGRET_COMPLETE").source())
