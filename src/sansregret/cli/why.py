"""The steps of a reading laid out for whoever mends a parser (``sansregret read --why``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby

from sansregret.cli.json_lines import value_json
from sansregret.cli.language import _
from sansregret.cli.terminal import clean, one_line, paint
from sansregret.core.facts import Certainty
from sansregret.core.request import ZoneKind
from sansregret.reading.page import Finding, Page
from sansregret.reading.why import Combination, Try, Why


def why_lines(why: Why) -> Iterator[str]:
    """Sentence by sentence what each parser found, then how the findings of each fact were put together."""
    texts = {step.page.part: step.page.text for step in why.tries}
    for (part, index), several in groupby(why.tries, key=lambda step: (step.page.part, step.sentence.index)):
        tries = list(several)
        sentence = tries[0].sentence
        place = _("%(part)s, sentence %(number)s") % {"part": part, "number": index + 1}
        if sentence.zone is not ZoneKind.BODY:
            place += f" ({sentence.zone.value})"
        yield paint(place, bold=True)
        yield "  " + paint(one_line(texts[part][sentence.start : sentence.end], 200), dim=True)
        for step in tries:
            yield from _try_lines(step)
    yield paint(_("Put together"), bold=True)
    for combination in why.combinations:
        yield from _combination_lines(combination, texts)


def _try_lines(step: Try) -> Iterator[str]:
    words = ", ".join(one_line(f"“{opening}”", 40) for opening in step.openings)
    yield f"  {step.parser}  {paint(words, 'cyan')}"
    if step.denied:
        denied = ", ".join(one_line(f"“{opening}”", 40) for opening in step.denied)
        yield "    " + _("within reach of a denial: %(words)s") % {"words": denied}
    if not step.findings:
        yield "    " + paint(_("turned down"), dim=True)
    for finding in step.findings:
        yield f"    {_finding_text(finding, step.page)}"


def _combination_lines(combination: Combination, texts: dict[str, str]) -> Iterator[str]:
    head = {"fact": combination.fact, "step": combination.step, "rule": combination.rule}
    yield "  " + _("%(fact)s (after %(step)s, by %(rule)s)") % head
    if combination.chosen is None:
        yield "    " + _("nothing")
    else:
        yield "    " + _finding_text(combination.chosen, texts)
    for other in combination.others:
        yield "    " + paint(_("passed over: %(finding)s") % {"finding": _finding_text(other, texts)}, dim=True)


def _finding_text(finding: Finding, source: Page | dict[str, str]) -> str:
    text = source.text if isinstance(source, Page) else source.get(finding.part, "")
    quotes = " … ".join(one_line(text[start:end], 60) for start, end in finding.spans)
    known = "" if finding.certainty is Certainty.STATED else f" ({finding.certainty.value})"
    rank = f" [{finding.rank}]" if finding.rank else ""
    by = f" {finding.parser}" if finding.parser else ""
    return clean(f"{finding.fact} = {_value(finding)}{known}{rank}{by}" + (f" “{quotes}”" if quotes else ""))


def _value(finding: Finding) -> str:
    return json.dumps(value_json(finding.value), ensure_ascii=False)
