"""Keep compiled patterns in the user's cache folder, beside the compiled frames, as Python keeps compiled modules."""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path

from sansregret import __version__
from sansregret.reading import pattern


def load_patterns() -> None:
    """Take what an earlier run kept; a file that is missing or damaged only makes the start slower."""
    path = _path()
    if path is None:
        return
    try:
        kept = marshal.loads(path.read_bytes())  # noqa: S302  written by ourselves, in the user's own folder, like .pyc
    except (OSError, ValueError, EOFError, TypeError):
        return
    if isinstance(kept, dict):
        pattern.warm(kept)


def keep_patterns() -> None:
    """Write what this run had to compile; a folder that cannot be written stops nobody."""
    path, learned = _path(), pattern.learned()
    if path is None or learned is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        draft.write_bytes(marshal.dumps(pattern.encode(learned)))
        draft.replace(path)
    except OSError:
        return


def _path() -> Path | None:
    version = pattern.version()
    if not version:
        return None
    from platformdirs import user_cache_path

    name = f"patterns-{__version__}-{sys.implementation.cache_tag}-{version}.bin"
    return user_cache_path("sansregret", appauthor=False) / name
