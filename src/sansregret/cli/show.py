"""Verdicts laid out for a terminal: the answer, the one reason, the words that decide; the rest on demand."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from sansregret.cli.language import LANGUAGE, _, ngettext
from sansregret.cli.terminal import ANSWER_COLOURS, clean, one_line, paint, width, wrap
from sansregret.core.facts import Quote
from sansregret.core.frame import Frame
from sansregret.core.request import Message
from sansregret.core.verdict import Answer, RuleState
from sansregret.flows.judging import Judged
from sansregret.wording.explain import Explanation, Reason, explain
from sansregret.wording.suggestions import Suggestion
from sansregret.wording.values import date_text, quoted

INDENT = "  "
_LONGEST_QUOTE = 220
#: A shape beside each word, so that colour alone never tells; letters where the terminal knows no others.
_SHAPES = {"yes": ("✔", "+"), "no": ("✘", "x"), "maybe": ("?", "?"), "other": ("·", "-"), "none": (" ", " ")}
_RULE_SHAPES = {RuleState.HOLDS: ("✔", "+"), RuleState.BROKEN: ("✘", "x"), RuleState.OPEN: ("?", "?")}


def shape(pair: tuple[str, str]) -> str:
    """The sign where standard output can carry it, else its plain stand-in."""
    try:
        pair[0].encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return pair[1]
    return pair[0]


def judged_lines(judged: Judged, frame: Frame, *, details: bool) -> Iterator[str]:
    """One request: who and what, the answer with its reason, the quotation; everything with `details`."""
    if judged.verdict is None:
        yield judged_title(judged)
        yield INDENT + paint(_("Asks for no work."), dim=True)
        if details:
            yield INDENT + paint(clean(judged.request.path), dim=True)
        return
    answer = judged.verdict.answer
    explanation = explain(judged.verdict, judged.request.facts, frame, LANGUAGE, judged.suggestions)
    yield judged_title(judged)
    yield _headline(explanation)
    if explanation.quote is not None:
        yield _quote(explanation.quote)
    if details:
        yield from _details(judged, explanation)
        return
    if answer is Answer.MAYBE and explanation.questions:
        yield wrap(_("To ask: %(question)s") % {"question": explanation.questions[0]}, INDENT, INDENT + INDENT)
    for suggestion in explanation.suggestions:
        yield from _suggestion(suggestion, INDENT)


def judged_title(judged: Judged) -> str:
    """Who wrote, about what and when, after the sign of the answer."""
    message = judged.request.newest
    who = one_line(message.sender.name or message.sender.email, 32)
    when = date_text(message.date.date().isoformat(), LANGUAGE) if message.date else ""
    left = width() - len(who) - len(when) - 7
    what = one_line(message.subject or _first_words(message), max(20, min(60, left)))
    title = " — ".join(part for part in (who, what) if part)
    room = width() - 2 - len(title) - len(when)
    gap = " " * room if room > 1 else "  "
    mark = paint(shape(_SHAPES[judged.kind]), ANSWER_COLOURS.get(judged.kind), bold=True)
    return f"{mark} {paint(title, bold=True)}{gap + paint(when, dim=True) if when else ''}"


def _first_words(message: Message) -> str:
    return message.body[:300]


def _headline(explanation: Explanation) -> str:
    filled = wrap(explanation.headline, INDENT)
    answer, colon, reason = filled.partition(":")
    colour = ANSWER_COLOURS.get(str(explanation.answer)) if explanation.answer else None
    return paint(answer, colour, bold=True) + colon + reason


def _quote(quote: Quote, indent: str = INDENT) -> str:
    words = quoted(one_line(quote.text, _LONGEST_QUOTE), LANGUAGE)
    where = "" if quote.part == "body" else " " + paint(_part(quote.part), dim=True)
    return "\n".join(paint(line, "cyan") for line in wrap(words, indent).split("\n")) + where


def _part(part: str) -> str:
    if part == "subject":
        return _("(in the subject)")
    return _("(in %(name)s)") % {"name": clean(part.removeprefix("attachment:"))}


def _details(judged: Judged, explanation: Explanation) -> Iterator[str]:
    yield ""
    for reason in (*explanation.reasons, *explanation.more):
        yield from _reason(reason)
    if explanation.questions:
        yield INDENT + ngettext("Question:", "Questions:", len(explanation.questions))
    for number, question in enumerate(explanation.questions):
        yield wrap(question, f"{INDENT}- ", INDENT * 2)
        for suggestion in explanation.suggestions:
            if suggestion.question == number:
                yield from _suggestion(suggestion, INDENT * 2)
    for suggestion in explanation.suggestions:
        if suggestion.question is None:
            yield from _suggestion(suggestion, INDENT)
    if explanation.counter_offers:
        yield from _block(_("It would be a yes with:"), explanation.counter_offers)
    for note in explanation.notes:
        yield wrap(note, INDENT)
    count = len(judged.request.messages)
    if count > 1:
        yield INDENT + ngettext("%(count)s message in the thread.", "%(count)s messages in the thread.", count) % {
            "count": count
        }
    if judged.request.path != "-":  # pasted text has no place to be found again
        yield INDENT + paint(clean(judged.request.path), dim=True)


def _reason(reason: Reason) -> Iterator[str]:
    mark = shape(_RULE_SHAPES[reason.state])
    said = f"{reason.label}: {reason.text}" if reason.text else reason.label
    if reason.text and LANGUAGE == "fr":
        said = f"{reason.label}\u00a0: {reason.text}"
    if reason.note:
        said += f" ({reason.note})"
    yield wrap(said, f"{INDENT}{mark} ", INDENT * 2)
    for quote in reason.quotes[:2]:
        yield _quote(quote, INDENT * 2)


def _suggestion(suggestion: Suggestion, indent: str) -> Iterator[str]:
    """What a second opinion points at, with the words."""
    yield wrap(suggestion.text, indent, indent + INDENT)
    for quote in suggestion.quotes[:2]:
        yield _quote(quote, indent)


def _block(title: str, lines: tuple[str, ...]) -> Iterator[str]:
    yield INDENT + title
    for line in lines:
        yield wrap(line, f"{INDENT}- ", INDENT * 2)


def summary(counts: dict[str, int], total: int, *, shown_all: bool) -> str:
    """How a batch went, in one line."""
    parts = [
        ngettext("%(count)s yes", "%(count)s yes", counts["yes"]) % {"count": counts["yes"]},
        ngettext("%(count)s maybe", "%(count)s maybe", counts["maybe"]) % {"count": counts["maybe"]},
        ngettext("%(count)s no", "%(count)s no", counts["no"]) % {"count": counts["no"]},
    ]
    if counts["other"]:
        parts.append(
            ngettext("%(count)s in another language", "%(count)s in another language", counts["other"])
            % {"count": counts["other"]}
        )
    if counts["none"]:
        asking = ngettext("%(count)s asks for no work", "%(count)s ask for no work", counts["none"])
        hidden = "" if shown_all else " " + _("(--all shows them)")
        parts.append(asking % {"count": counts["none"]} + hidden)
    return ", ".join(parts) + "."
