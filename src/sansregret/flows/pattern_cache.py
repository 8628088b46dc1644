"""Keep compiled patterns, and tables made of word lists, between runs, as Python keeps compiled modules.

They lie in the user's cache folder, beside the compiled frames.
"""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path

from sansregret import __version__
from sansregret.reading import kept, pattern


def load_patterns() -> None:
    """Take what an earlier run kept; a file that is missing or damaged only makes the start slower."""
    path = _path()
    if path is None:
        return
    try:
        stored = marshal.loads(path.read_bytes())  # noqa: S302  written by ourselves, in the user's own folder, like .pyc
        patterns, tables = stored["patterns"], stored["tables"]
    except (OSError, ValueError, EOFError, TypeError, KeyError):
        return
    if isinstance(patterns, dict) and isinstance(tables, dict):
        pattern.warm(patterns)
        kept.warm(tables)


def keep_patterns() -> None:
    """Write what this run had to make; a folder that cannot be written stops nobody. Older files are removed."""
    path = _path()
    patterns, tables = pattern.learned(), kept.learned()
    if path is None or (patterns is None and tables is None):
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        stored = {"patterns": pattern.encode(patterns or pattern.kept()), "tables": tables or kept.kept()}
        draft = path.with_suffix(f".{os.getpid()}")
        draft.write_bytes(marshal.dumps(stored))
        draft.replace(path)
        for other in path.parent.glob("patterns-*.bin"):
            if other != path:
                other.unlink(missing_ok=True)
    except OSError:
        return


def _path() -> Path | None:
    version = pattern.version()
    if not version:
        return None
    from platformdirs import user_cache_path

    name = f"patterns-{__version__}-{sys.implementation.cache_tag}-{version}-{_newest():x}.bin"
    return user_cache_path("sansregret", appauthor=False) / name


def _newest() -> int:
    """When a file of the reading was changed last, in nanoseconds: what was kept before does not fit any more."""
    folder = Path(pattern.__file__).parent
    return max(
        (entry.stat().st_mtime_ns for place in (folder, folder / "lexicons") for entry in os.scandir(place)), default=0
    )
