"""Bring the French catalogue up to date with the sources, and compile it: ``make messages``.

Besides the project's own sentences the catalogue holds those of Click ("Usage", "No such option"), so that the command
line speaks one language.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "sansregret"
LOCALE = SOURCES / "wording" / "locale"
DOMAIN = "sansregret"


def extract(template: Path) -> None:
    """Collect the marked sentences of the project and of Click into a template."""
    click = find_spec("click")
    if click is None or click.origin is None:
        sys.exit("Click is not installed; run make test first.")
    _babel(
        "extract", "--no-location", "--omit-header", "--sort-output", "--keyword=_", "--keyword=gettext",
        "--keyword=ngettext:1,2", f"--output-file={template}", str(SOURCES), str(Path(click.origin).parent),
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
            "--no-fuzzy-matching", "--ignore-obsolete", "--omit-header",
        )  # fmt: skip
    _babel("compile", f"--domain={DOMAIN}", f"--directory={LOCALE}")


if __name__ == "__main__":
    main()
