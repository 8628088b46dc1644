"""What the reading gets right: ``make accuracy``, or with ``CORPUS=DIR`` for another set of labelled texts.

Each DIR holds gold files (*.jsonl, see bench/score.py). The texts go through ``sansregret read --jsonl`` as a user
would run it. ``--errors FACT`` lists what is wrong for one fact.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from score import load, score, table
from sentences import score_sentences, sentence_table

PASSED_ON = ("id", "text", "subject", "from", "date")


def predict(gold: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Run the command over the texts; one JSON object a line in, one out."""
    lines = "\n".join(
        json.dumps({key: item[key] for key in PASSED_ON if key in item}, ensure_ascii=False) for item in gold.values()
    )
    done = subprocess.run(
        [sys.executable, "-m", "sansregret", "read", "--jsonl"],
        input=lines, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return {item["id"]: item for item in map(json.loads, done.stdout.splitlines())}


def scored(gold: dict[str, dict[str, Any]]) -> list[tuple[str, str, Any, Any, Any]]:
    """Print the table of one file, of whole messages or of sentences; what is wrong comes back."""
    if _is_of_sentences(gold):
        sentences = score_sentences(gold, predict(gold))
        print(f"{sentence_table(sentences)}\n")
        return sentences.errors
    report = score(gold, predict(gold))
    print(f"{table(report)}\n")
    return report.errors


def main() -> None:
    """Print the table for each gold file of each folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--errors", metavar="FACT")
    arguments = parser.parse_args()
    for folder in arguments.folders:
        files = sorted(folder.glob("*.jsonl"))
        if not files:
            sys.exit(f"{folder} holds no gold file (*.jsonl).")
        sets = {file.name: load(file) for file in files}
        for name, several in together(sets).items():
            sets[f"{name} of {folder}"] = several
        for name, gold in sets.items():
            print(f"== {name}")
            for fact, item, want, have, said in scored(gold):
                if fact == arguments.errors:
                    print(f"{item}: label {want}, read {have}, text {said}")


def together(sets: Mapping[str, dict[str, dict[str, Any]]]) -> dict[str, dict[str, dict[str, Any]]]:
    """All messages of several sets as one, and all sentences."""
    kinds: dict[str, list[dict[str, dict[str, Any]]]] = {"all messages": [], "all sentences": []}
    for gold in sets.values():
        kinds["all sentences" if _is_of_sentences(gold) else "all messages"].append(gold)
    return {
        kind: {name: item for gold in several for name, item in gold.items()}
        for kind, several in kinds.items()
        if len(several) > 1
    }


def _is_of_sentences(gold: dict[str, dict[str, Any]]) -> bool:
    return "facts" in next(iter(gold.values()), {})


if __name__ == "__main__":
    main()
