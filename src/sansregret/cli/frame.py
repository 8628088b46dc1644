"""``sansregret frame``: write, check and show one's own rules."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from sansregret.cli import exit_codes
from sansregret.cli.common import report
from sansregret.cli.frame_init import init
from sansregret.cli.language import LANGUAGE, _, ngettext
from sansregret.cli.terminal import clean, notice, paint, wrap
from sansregret.core.frame import Frame, Rule, RuleKind
from sansregret.flows.frames import LoadedFrame, frame_path, load_frame

_FILE = click.argument("file", required=False, type=click.Path(path_type=Path), metavar="[FILE]")


@click.group(
    short_help=_("Your rules: write, check and show them."),
    help=_(
        "Your frame: the short file of rules by which requests are judged.\n\n"
        "It is yours to edit by hand; docs/frame.md describes every line of it."
    ),
)
def frame() -> None:
    """The group itself does nothing."""


frame.add_command(init)


@frame.command(
    short_help=_("Check a frame, fault by fault."),
    help=_("Check a frame: every fault with its line and what to do about it."),
)
@_FILE
@click.pass_context
def check(context: click.Context, file: Path | None) -> None:
    """Say all faults, or that there are none."""
    loaded = _load(context, file)
    if loaded.frame is None:
        context.exit(exit_codes.NOTHING)
    count = len(loaded.frame.rules)
    said = ngettext("%(path)s: %(count)s rule, no fault.", "%(path)s: %(count)s rules, no fault.", count)
    click.echo(said % {"path": clean(str(loaded.path)), "count": count})


@frame.command(help=_("Show the rules of a frame as sentences."))
@_FILE
@click.pass_context
def show(context: click.Context, file: Path | None) -> None:
    """Print each rule as a sentence, by kind."""
    loaded = load_frame(file)
    for fault in loaded.faults:
        report(fault)
    if loaded.frame is None:
        context.exit(exit_codes.NOTHING)
    if loaded.path is None:
        notice(
            _("You have no frame yet. Here is the starter frame for trainers. To write your own: sansregret frame init")
        )
    click.echo("\n".join(_lines(loaded.frame)))


@frame.command(
    short_help=_("Print the JSON Schema of the file."),
    help=_("Print the JSON Schema of the frame file, for editors that complete and check it."),
)
def schema() -> None:
    """The schema on standard output."""
    from sansregret.core.frame_file import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))


def _load(context: click.Context, file: Path | None) -> LoadedFrame:
    path = file or frame_path()
    if file is None and not path.exists():
        notice(_("You have no frame yet: %(path)s does not exist. To write it: sansregret frame init") % {"path": path})
        context.exit(exit_codes.NOTHING)
    loaded = load_frame(path)
    for fault in loaded.faults:
        report(fault)
    return loaded


def _lines(shown: Frame) -> Iterator[str]:
    from sansregret.wording.conditions import rule_label
    from sansregret.wording.values import number

    titles = {
        RuleKind.DEALBREAKER: _("Must hold"),
        RuleKind.PREFERENCE: _("Counts towards a yes"),
        RuleKind.BONUS: _("Nice to have"),
    }
    for kind, title in titles.items():
        rules = [rule for rule in shown.rules if rule.kind is kind]
        if not rules:
            continue
        if kind is RuleKind.PREFERENCE and shown.accept_at:
            title += " " + _("(%(score)s needed)") % {"score": number(shown.accept_at, LANGUAGE)}
        yield paint(title, bold=True)
        for rule in rules:
            yield from _rule_lines(rule, rule_label(rule, shown, LANGUAGE))


def _rule_lines(rule: Rule, label: str) -> Iterator[str]:
    from sansregret.wording.values import number

    weight = f" ({number(rule.weight, LANGUAGE)})" if rule.kind is RuleKind.PREFERENCE else ""
    yield wrap(f"{clean(label)}{weight}", "  - ", "    ")
    if rule.because:
        yield paint(wrap(clean(rule.because), "    "), dim=True)
