"""Score read facts against labelled requests.

Gold: one JSON object a line with id, text, labels, evidence, disputed (fields that are not scored), and optionally
``more``: labels of further facts. Predicted: what ``sansregret read --jsonl`` prints. What a label means stands in
tests/corpus/README.md. What counts most are the verdicts of four small frames from labelled and from read facts: a
wrong refusal is a good client lost.
"""

from __future__ import annotations

import datetime
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FACTS = (
    "contract", "full_time", "days_per_week", "hours_per_week", "effort", "duration", "start", "urgent", "rates",
    "unpaid", "place_mode", "sender",
)  # fmt: skip
#: Labelled only in the project's own sets, under "more"; texts (subject) are not scored by equality.
MORE_FACTS = (
    "deadline", "reply_by", "expenses", "payment_days", "deposit", "participants", "exclusive", "subordination",
    "vague", "mass_mail", "register",
)  # fmt: skip
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.0}

Labels = Mapping[str, Any]


def near(a: float | None, b: float | None, tolerance: float = 1e-6) -> bool:
    """Whether two numbers agree, relative to their size; None agrees with None only."""
    if a is None or b is None:
        return a is b
    return abs(a - b) <= tolerance * max(1.0, abs(a), abs(b))


def date_parts(text: str) -> tuple[int | None, int, int | None]:
    """Year, month and day of YYYY-MM-DD, YYYY-MM, MM-DD or MM; ValueError where no such date exists."""
    parts = [int(part) for part in text.split("-")]
    if len(text) in (4, 7, 10) and len(text.split("-")[0]) == 4:
        year, month, day = parts[0], parts[1], parts[2] if len(parts) > 2 else None
    else:
        year, month, day = None, parts[0], parts[1] if len(parts) > 1 else None
    datetime.date(year or 2024, month, day or 1)
    return year, month, day


def _same_date(gold: str, got: str) -> bool:
    if "asap" in (gold, got):
        return gold == got
    g, p = date_parts(gold), date_parts(got)
    return g[1] == p[1] and all(a == b for a, b in ((g[0], p[0]), (g[2], p[2])) if a is not None and b is not None)


def _same_range(gold: list[float | None], got: list[float | None], most: float) -> bool:
    return near(gold[0] or 0, got[0] or 0) and near(
        most if gold[1] is None else gold[1], most if got[1] is None else got[1]
    )


def _same_duration(gold: Labels, got: Labels) -> bool:
    def days(value: float | None, unit: str) -> float | None:
        return None if value is None else value * _DAYS[unit]

    return all(near(days(gold[end], gold["unit"]), days(got[end], got["unit"]), 0.03) for end in ("min", "max"))


def same(fact: str, gold: Any, got: Any) -> bool:
    """Whether a read value says what the label says."""
    if fact == "contract":
        return set(gold) == set(got)
    if fact in ("days_per_week", "hours_per_week", "participants"):
        return _same_range(gold, got, {"days_per_week": 5, "hours_per_week": 40}.get(fact, 1000))
    if fact == "effort":
        return gold["unit"] == got["unit"] and all(near(gold[end], got[end], 0.02) for end in ("min", "max"))
    if fact == "duration":
        return _same_duration(gold, got)
    if fact in ("start", "deadline", "reply_by"):
        return _same_date(gold, got)
    return bool(gold == got)


def same_rates(gold: Iterable[Labels], got: Iterable[Labels]) -> int:
    """How many of the read rates are labelled; a currency that one side does not give is not held against it."""

    def key(rate: Labels) -> tuple[float | None, float | None, str]:
        low, high = rate["min"], rate["max"]
        return (
            None if low is None else round(float(low), 2),
            None if high is None else round(float(high), 2),
            rate["per"],
        )

    left, right = list(gold), 0
    for rate in got:
        for label in left:
            currencies = {label["currency"], rate["currency"]} - {None}
            if key(label) == key(rate) and len(currencies) < 2:
                left.remove(label)
                right += 1
                break
    return right


def _at_most(value: list[float | None] | None, most: float) -> bool | None:
    if not value:
        return None
    low, high = value
    return True if high is not None and high <= most else False if low is not None and low > most else None


def _at_least(value: tuple[float | None, float | None] | None, least: float) -> bool | None:
    if not value:
        return None
    low, high = value
    return True if low is not None and low >= least else False if high is not None and high < least else None


def _day_rate(facts: Labels) -> tuple[float | None, float | None] | None:
    return next(
        ((r["min"], r["max"]) for r in facts["rates"] or [] if r["per"] == "day" and r["currency"] in (None, "EUR")),
        None,
    )


def _part_time(facts: Labels) -> bool | None:
    """A small one-off job is not full time, though it has no weekly rhythm."""
    if facts["full_time"] is None and facts["effort"]:
        effort = facts["effort"]
        amount = effort["max"] or effort["min"] or 99
        return True if amount / (7 if effort["unit"] == "hour" else 1) <= 10 else None
    return None if facts["full_time"] is None else not facts["full_time"]


def _is_not(fact: str, value: object) -> Callable[[Labels], bool | None]:
    return lambda facts: None if facts[fact] is None else facts[fact] != value


_Rule = tuple[tuple[str, ...], Callable[[Labels], bool | None]]
#: Per frame its rules: the facts that a rule rests on, and True where it holds, False broken, None open.
FRAMES: Mapping[str, tuple[_Rule, ...]] = {
    "training, never full time": (
        (("about_training",), _is_not("about_training", "no")),
        (("full_time", "effort"), _part_time),
    ),
    "three days at most, freelance": (
        (("days_per_week",), lambda f: _at_most(f["days_per_week"], 3)),
        (("contract",), lambda f: None if not f["contract"] else "freelance" in f["contract"]),
    ),
    "500 a day, not on site": (
        (("rates",), lambda f: _at_least(_day_rate(f), 500)),
        (("place_mode",), _is_not("place_mode", "onsite")),
    ),
    "direct, no rush, no free work": (
        (("sender",), _is_not("sender", "intermediary")),
        (("urgent",), lambda f: not f["urgent"]),
        (("unpaid",), lambda f: not f["unpaid"]),
    ),
}


def verdict(rules: Iterable[_Rule], facts: Labels, likely: Iterable[str] = ()) -> str:
    """no where a rule is broken on stated facts, yes where all hold, maybe otherwise."""
    likely = set(likely)
    states = [None if (state := rule(facts)) is False and likely & set(on) else state for on, rule in rules]
    return "no" if False in states else "yes" if None not in states else "maybe"


def load(path: Path) -> dict[str, dict[str, Any]]:
    """The objects of a JSON Lines file, by their id."""
    with path.open(encoding="utf-8") as lines:
        return {item["id"]: item for item in map(json.loads, filter(str.strip, lines))}


def known(value: object) -> bool:
    """Whether a label or a read value says anything."""
    return value is not None and value != [] and value != {}


def precision_recall_f1(count: Mapping[str, int]) -> tuple[float, float, float]:
    """Of the counts gold, pred and right; 1 where there was nothing to find or nothing was read."""
    precision = count["right"] / count["pred"] if count["pred"] else 1.0
    recall = count["right"] / count["gold"] if count["gold"] else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass
class Report:
    """The counts of one scoring."""

    facts: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    sources: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    quotes: Counter[str] = field(default_factory=Counter)
    frames: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    unsaid: Counter[str] = field(default_factory=Counter)
    certainty: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    errors: list[tuple[str, str, Any, Any, Any]] = field(default_factory=list)
    texts: int = 0
    missing: int = 0

    def total(self, *, without: str = "") -> Counter[str]:
        """The sum over the labelled facts, but for one."""
        return sum((self.facts[name] for name in FACTS if name != without), Counter())

    def macro_f1(self) -> float:
        """The mean of F1 over the facts that have labels."""
        labelled = [self.facts[name] for name in FACTS if self.facts[name]["gold"]]
        return sum(precision_recall_f1(count)[2] for count in labelled) / max(1, len(labelled))

    def verdicts(self) -> Counter[str]:
        """The sum over the frames."""
        return sum(self.frames.values(), Counter())


def score(gold: Mapping[str, dict[str, Any]], predicted: Mapping[str, dict[str, Any]]) -> Report:
    """Compare every labelled text with what was read from it."""
    report = Report(texts=len(gold), missing=len(set(gold) - set(predicted)))
    for name, item in gold.items():
        facts = predicted.get(name, {}).get("facts", {})
        _score_text(report, name, item, facts)
    return report


def _score_text(report: Report, name: str, item: dict[str, Any], facts: Mapping[str, Any]) -> None:
    labels, text = item["labels"], item["text"]
    for read in facts.values():
        for quote in read.get("quotes") or []:
            report.quotes["all"] += 1
            report.quotes["exact"] += text[quote["start"] : quote["end"]] == quote["text"]
    work = bool((facts.get("asks_for_work") or {}).get("value"))
    wanted = labels["asks_for_work"]
    report.facts["asks_for_work"].update(gold=wanted, pred=work, right=work and wanted)
    report.unsaid.update(negatives=not wanted, taken_for_work=work and not wanted)
    if work != wanted:
        report.errors.append(("asks_for_work", name, wanted, work, None))
    if not wanted:
        return
    _score_facts(report, name, item, facts)
    _score_training(report, name, item, facts)
    _score_frames(report, item, facts)


def _score_facts(report: Report, name: str, item: dict[str, Any], facts: Mapping[str, Any]) -> None:
    more = item.get("more")
    labels = item["labels"] | (more or {})
    want: Any
    have: Any
    for fact in FACTS + (MORE_FACTS if more is not None else ()):
        if fact in item["disputed"]:
            continue
        read = facts.get(fact) or {}
        want, have = labels.get(fact), read.get("value")
        gold, pred, right = int(known(want)), int(known(have)), 0
        if fact == "rates":
            gold, pred = len(want or []), len(have) if isinstance(have, list) else int(known(have))
        try:
            if gold and pred:
                right = same_rates(want or [], have) if fact == "rates" else int(same(fact, want, have))
        except (TypeError, KeyError, IndexError, AttributeError, ValueError):
            report.quotes["malformed"] += 1
        counts = {"gold": gold, "pred": pred, "right": right}
        report.facts[fact].update(counts)
        if fact in FACTS:
            report.sources[name.rsplit("-", 1)[0]].update(counts)
            report.certainty[read.get("certainty", "stated")].update(pred=pred, right=right)
        if right:
            _score_quotes(report, item, fact, read)
        if right < gold or right < pred:
            report.errors.append((fact, name, want, have, item["evidence"].get(fact)))


def _score_quotes(report: Report, item: dict[str, Any], fact: str, read: Mapping[str, Any]) -> None:
    mine = [(quote["start"], quote["end"]) for quote in read.get("quotes") or []]
    evidence = item["evidence"].get(fact) or []
    theirs = [
        (at, at + len(words))
        for words in ([evidence] if isinstance(evidence, str) else evidence)
        if (at := item["text"].find(words)) >= 0
    ]
    report.quotes["of_right"] += 1
    report.quotes["meet"] += any(s < e2 and s2 < e for s, e in mine for s2, e2 in theirs)


def _training(facts: Mapping[str, Any]) -> str | None:
    closeness: str | None = ((facts.get("topics") or {}).get("value") or {}).get("training")
    return closeness


def _score_training(report: Report, name: str, item: dict[str, Any], facts: Mapping[str, Any]) -> None:
    if "about_training" in item["disputed"]:
        return
    want, have = item["labels"]["about_training"], _training(facts)
    report.facts["training"].update(
        gold=want != "no", pred=have in ("closely", "loosely"), right=want != "no" and want == have
    )
    if want != (have or "no"):
        report.errors.append(("training", name, want, have, None))


def _score_frames(report: Report, item: dict[str, Any], facts: Mapping[str, Any]) -> None:
    got = {fact: (facts.get(fact) or {}).get("value") for fact in FACTS} | {"about_training": _training(facts)}
    likely = {fact for fact, read in facts.items() if (read or {}).get("certainty") == "likely"}
    likely |= {"about_training"} & ({"about_training"} if "topics" in likely else set())
    for frame, rules in FRAMES.items():
        if any(fact in item["disputed"] for on, _ in rules for fact in on):
            continue
        due = verdict(rules, item["labels"])
        try:
            made = verdict(rules, got, likely)
        except (TypeError, KeyError, ValueError):
            made = "malformed"
        report.frames[frame].update(
            all=1, agree=due == made, no_due=due == "no", no_read=made == "no",
            wrong_no=made == "no" != due, missed_no=due == "no" != made, wrong_yes=made == "yes" and due == "no",
        )  # fmt: skip


def table(report: Report) -> str:
    """The report as people read it."""
    lines = [f"{report.texts} texts, {report.missing} without a prediction, {report.quotes['malformed']} out of shape"]
    lines.append(f"{'fact':18}{'label':>6}{'read':>6}{'right':>6}{'prec':>7}{'rec':>7}{'F1':>7}")
    rows = [(name, report.facts[name]) for name in (*FACTS, "asks_for_work", "training")]
    rows += [(name, report.facts[name]) for name in MORE_FACTS if name in report.facts]
    rows += [("all facts", report.total()), ("all but sender", report.total(without="sender"))]
    for name, count in rows:
        shares = "".join(f"{share:7.3f}" for share in precision_recall_f1(count))
        lines.append(f"{name:18}{count['gold']:6}{count['pred']:6}{count['right']:6}{shares}")
    lines.append(f"macro F1 {report.macro_f1():.3f}")
    for source, count in sorted(report.sources.items()):
        lines.append("  {:10} precision {:.3f} recall {:.3f} F1 {:.3f}".format(source, *precision_recall_f1(count)))
    sure = ", ".join(f"{name}: {c['right']}/{c['pred']}" for name, c in sorted(report.certainty.items()))
    quotes, sums = report.quotes, report.verdicts()
    lines += [
        f"right where {sure}",
        f"not requests: {report.unsaid['negatives']}, taken for requests {report.unsaid['taken_for_work']}",
        f"quotations: {quotes['all']}, exact {quotes['exact']};"
        f" of {quotes['of_right']} right facts {quotes['meet']} quote the labelled evidence",
    ]
    for frame, c in report.frames.items():
        lines.append(
            f"frame {frame!r}: agree {c['agree']}/{c['all']}; refusals due {c['no_due']}, made {c['no_read']},"
            f" wrong {c['wrong_no']}, missed {c['missed_no']}; wrong yes {c['wrong_yes']}"
        )
    share = 100 * sums["wrong_no"] / max(1, sums["no_read"])
    lines.append(
        f"wrong refusals: {sums['wrong_no']} of {sums['no_read']} made ({share:.1f} %);"
        f" missed {sums['missed_no']} of {sums['no_due']} due; yes where a no was due: {sums['wrong_yes']}"
    )
    return "\n".join(lines)
