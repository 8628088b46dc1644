"""``sansregret read``: what a message states, before any judgement."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from sansregret.cli import exit_codes
from sansregret.cli.common import PATHS_HELP, exit_code, frame_option, mailbox_of, report, topics_to_read_by
from sansregret.cli.json_lines import facts_json, json_line, read_line_json
from sansregret.cli.language import LANGUAGE, _
from sansregret.cli.terminal import clean, one_line, paint
from sansregret.cli.why import why_lines
from sansregret.core.facts import Certainty, Fact
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.flows.reading import read_line
from sansregret.flows.requests import Request, read_requests
from sansregret.reading.read import Reader
from sansregret.reading.why import why


@click.command(
    short_help=_("Show what a message states."),
    help=_("Show what a message states: each fact with the words that state it.")
    + "\n\n"
    + PATHS_HELP
    + "\n\n"
    + _("\b\nExamples:\n  sansregret read request.eml\n  sansregret read --jsonl < texts.jsonl > facts.jsonl"),
)
@click.argument("paths", nargs=-1, metavar="[PATH...|-]")
@click.option("--json", "as_json", is_flag=True, help=_("Print one JSON object a line (see docs/json.md)."))
@click.option(
    "--jsonl",
    is_flag=True,
    help=_('Read objects {"id", "text"} (and optionally "subject", "from", "date"), one a line, from standard input.'),
)
@click.option(
    "--why", "steps", is_flag=True, help=_("Show how each fact was read, step by step: for whoever mends a parser.")
)
@frame_option
@click.pass_context
def read(
    context: click.Context,
    paths: tuple[str, ...],
    as_json: bool,
    jsonl: bool,
    steps: bool,
    frame_file: Path | None,
) -> None:
    """Facts of messages for people, or of JSON lines for programs."""
    frame = topics_to_read_by(context, frame_file)
    reader = Reader(frame.topics, frame.facts)
    if jsonl:
        if any(path != "-" for path in paths):
            raise click.UsageError(_("--jsonl reads standard input and takes no path."))
        context.exit(_read_lines(reader))
    context.exit(_read_messages(paths, frame, reader, as_json=as_json, steps=steps))


def _read_lines(reader: Reader) -> int:
    code = exit_codes.DONE
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        item = read_line(line, number, reader)
        if isinstance(item, Fault):
            report(item)
            code = exit_codes.PARTLY
        else:
            click.echo(json_line(read_line_json(item.id, item.facts)))
            if item.cut:
                report(Fault(code="text_cut", source="-", line=number))
                code = exit_codes.PARTLY
    return code


def _read_messages(paths: tuple[str, ...], frame: Frame, reader: Reader, *, as_json: bool, steps: bool) -> int:
    mailbox = mailbox_of(paths, frame)
    done = late_faults = 0
    for item in read_requests(mailbox, reader):
        if isinstance(item, Fault):
            report(item)
            late_faults += 1
            continue
        if steps:
            for message in item.messages:
                click.echo("\n".join(why_lines(why(reader, message))))
        elif as_json:
            click.echo(json_line({"path": item.path, "facts": facts_json(item.facts)}))
        else:
            click.echo("\n".join((*([""] if done else []), *_lines(item, frame))))
        done += 1
    return exit_code(mailbox, done, late_faults)


def _lines(request: Request, frame: Frame) -> Iterator[str]:
    from sansregret.wording.attachments import may_hold_the_brief
    from sansregret.wording.statements import fact_name

    message = request.newest
    title = " — ".join(part for part in (message.sender.name or message.sender.email, message.subject) if part)
    yield paint(one_line(title or request.path, 100), bold=True)
    names = {name: fact_name(name, frame, LANGUAGE) for name in request.facts}
    room = max((len(name) for name in names.values()), default=0)
    for name, fact in request.facts.items():
        yield f"  {names[name]:{room}}  {_value(fact, frame)}{_certainty(fact)}"
        for quote in fact.quotes[:3]:
            yield " " * (room + 4) + paint(one_line(quote.text, 100), "cyan")
    for item in request.context.unread:
        yield "  " + paint(clean(may_hold_the_brief(item, LANGUAGE)), dim=True)


def _value(fact: Fact, frame: Frame) -> str:
    from sansregret.wording.values import value_text

    return clean(value_text(fact.name, fact.value, frame, LANGUAGE))


def _certainty(fact: Fact) -> str:
    return paint(" " + _("(likely)"), dim=True) if fact.certainty is Certainty.LIKELY else ""
