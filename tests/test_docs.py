"""Everything that a user can name is documented."""

import re
from pathlib import Path

import click
import pytest

from sansregret.cli import exit_codes
from sansregret.cli.main import cli
from sansregret.core.facts import KINDS
from sansregret.core.frame_file import STARTERS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
JSON_DOC = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
DOCS = README + "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md")))


def commands(group: click.Group, prefix: str = "sansregret") -> list[tuple[str, click.Command]]:
    """All commands by their full name."""
    found: list[tuple[str, click.Command]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        found.append((f"{prefix} {name}", command))
        if isinstance(command, click.Group):
            found += commands(command, f"{prefix} {name}")
    return found


COMMANDS = commands(cli)


@pytest.mark.parametrize("name", [name for name, _ in COMMANDS])
def test_every_command_is_documented(name: str) -> None:
    assert name in DOCS


@pytest.mark.parametrize(("name", "command"), COMMANDS)
def test_every_command_and_option_has_a_help_text(name: str, command: click.Command) -> None:
    assert command.help, name
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, (name, parameter.opts)


@pytest.mark.parametrize("fact", KINDS)
def test_every_fact_is_documented(fact: str) -> None:
    assert f"| `{fact}` |" in (ROOT / "docs" / "facts.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("trade", STARTERS)
def test_every_starter_is_documented(trade: str) -> None:
    assert trade in DOCS


def test_exit_codes_are_documented() -> None:
    for code in (exit_codes.DONE, exit_codes.INTERNAL, exit_codes.USAGE, exit_codes.PARTLY, exit_codes.NOTHING):
        assert re.search(rf"^\| {code} \|", JSON_DOC, re.MULTILINE)


def test_the_readme_names_the_two_commands_that_set_everything_up() -> None:
    assert "make demo" in README
    assert "make test" in README


def test_no_file_names_a_package_index_or_a_path_of_a_machine() -> None:
    for folder in ("src", "docs", "bench", "requirements", "tests"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".py", ".toml", ".md", ".txt", ".po", ".j2"} and path.name != "test_docs.py":
                text = path.read_text(encoding="utf-8")
                assert "pypi.org" not in text, path
                assert "/home/" not in text, path
