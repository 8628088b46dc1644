"""Bring the French catalogue up to date with the sources, and compile it: ``make messages``.

Sentences are collected from the project alone; those of Click that a user can meet stand in
`sansregret.cli.click_sentences`. New sentences come with an empty translation, which a test refuses.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "sansregret"
LOCALE = SOURCES / "wording" / "locale"
DOMAIN = "sansregret"


def extract(template: Path) -> None:
    """Collect the marked sentences of the project into a template."""
    _babel(
        "extract", "--no-location", "--no-wrap", "--sort-output", "--keyword=_", "--keyword=gettext",
        "--keyword=ngettext:1,2", f"--output-file={template}", str(SOURCES),
    )  # fmt: skip


def _babel(command: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "babel.messages.frontend", command, *arguments], check=True)


def main() -> None:
    """Extract, update and compile."""
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / f"{DOMAIN}.pot"
        extract(template)
        _babel(
            "update", f"--domain={DOMAIN}", f"--input-file={template}", f"--output-dir={LOCALE}", "--locale=fr",
            "--no-fuzzy-matching", "--ignore-obsolete", "--no-wrap", "--ignore-pot-creation-date",
        )  # fmt: skip
    _babel("compile", f"--domain={DOMAIN}", f"--directory={LOCALE}")


if __name__ == "__main__":
    main()
