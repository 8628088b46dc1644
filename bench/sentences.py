"""Score read facts against single sentences, each labelled with only the facts that it is there to test.

Gold: one JSON object a line with id, text and ``facts``: fact to expected value; null (or [] or false where a mark is
expected) means that the text does not state it. ``training`` stands for the closeness to that topic.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from score import known, precision_recall_f1, same, same_rates


@dataclass
class SentenceReport:
    """Counts by fact and, of the values read, by certainty; `errors` are (fact, id, expected, read, text)."""

    facts: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    certainty: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    errors: list[tuple[str, str, Any, Any, str]] = field(default_factory=list)
    texts: int = 0


def score_sentences(gold: Mapping[str, dict[str, Any]], predicted: Mapping[str, dict[str, Any]]) -> SentenceReport:
    """Compare the facts that each sentence names with what was read from it."""
    report = SentenceReport(texts=len(gold))
    for name, item in gold.items():
        read = predicted.get(name, {}).get("facts", {})
        for fact, want in item["facts"].items():
            _score_fact(report, name, item["text"], fact, want, read)
    return report


def _score_fact(report: SentenceReport, name: str, text: str, fact: str, want: Any, read: Mapping[str, Any]) -> None:
    found = read.get("topics" if fact == "training" else fact) or {}
    have = found.get("value")
    if fact == "training":
        have = (have or {}).get("training")
    if fact == "asks_for_work":
        want, have = want or None, have or None
    try:
        right = known(want) == known(have) and (not known(want) or _agree(fact, want, have))
    except (TypeError, KeyError, IndexError, AttributeError, ValueError):
        right = False
    counts = {"gold": int(known(want)), "pred": int(known(have)), "right": int(right and known(want))}
    report.facts[fact].update(counts, lines=1, trap=int(not known(want)), caught=int(not known(want) and right))
    if known(have):
        report.certainty[found.get("certainty", "stated")].update(pred=1, right=int(right))
    if not right:
        report.errors.append((fact, name, want, have, text))


def _agree(fact: str, want: Any, have: Any) -> bool:
    if fact == "rates":
        return same_rates(want, have) == len(want) == len(have)
    if fact in ("subject", "place"):  # careful readers cut these differently
        ours, theirs = str(want).casefold(), str(have).casefold()
        return ours in theirs or theirs in ours
    return same(fact, want, have)


def sentence_table(report: SentenceReport) -> str:
    """The report as people read it."""
    lines = [f"{report.texts} sentences"]
    lines.append(f"{'fact':18}{'label':>6}{'read':>6}{'right':>6}{'prec':>7}{'rec':>7}{'F1':>7}   traps avoided")
    total: Counter[str] = sum(report.facts.values(), Counter())
    for name, count in [*sorted(report.facts.items()), ("all", total)]:
        shares = "".join(f"{share:7.3f}" for share in precision_recall_f1(count))
        traps = f"{count['caught']} of {count['trap']}"
        lines.append(f"{name:18}{count['gold']:6}{count['pred']:6}{count['right']:6}{shares}   {traps}")
    sure = ", ".join(f"{name}: {c['right']}/{c['pred']}" for name, c in sorted(report.certainty.items()))
    lines.append(f"right where {sure}")
    return "\n".join(lines)
