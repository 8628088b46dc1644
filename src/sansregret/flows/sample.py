"""The sample mailbox that ships with the project."""

from __future__ import annotations

from importlib.resources import files

from sansregret.core.frame import Voice


def sample_voice() -> Voice:
    """Camille Exemple, to whom the sample was written."""
    return Voice(name="Camille Exemple", addresses=("camille@example.org",))


def sample_paths() -> tuple[str, ...]:
    """The files of the sample, in the order of their names."""
    folder = files("sansregret.channels") / "sample"
    return tuple(str(item) for item in sorted(folder.iterdir(), key=str) if not item.name.startswith("_"))
