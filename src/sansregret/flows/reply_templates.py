"""The user's own reply templates: files beside the frame that replace the shipped ones by name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sansregret.flows.frames import frame_path


def own_templates(folder: Path | None = None) -> Mapping[str, str]:
    """The texts of ``replies/fr/decline.vous.j2`` and the like, by name without suffix (``fr/decline.vous``).

    `folder` is ``replies`` beside the user's frame unless given; without it there are none. A file under a name that
    no shipped template has is never asked for. Raises OSError or UnicodeDecodeError for a file that cannot be read.
    """
    folder = folder or frame_path().parent / "replies"
    if not folder.is_dir():
        return {}
    return {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("*/*.j2"))
    }
