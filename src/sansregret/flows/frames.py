"""Find, load and check the user's frame.

The frame is a file that people edit, so it is read and validated anew whenever it changes. Validation costs more than
judging a message; the compiled frame is therefore kept in the user's cache folder under the hash of its text.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sansregret import __version__
from sansregret.core.faults import Fault
from sansregret.core.frame import Frame

#: The starter that judges while there is no frame file.
DEFAULT_TRADE = "trainer"

#: More is never read of a frame file: it is too long then, whatever it holds.
_MOST_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedFrame:
    """A frame with where it comes from. `path` is None for a starter; `frame` is None where there are faults."""

    frame: Frame | None
    faults: tuple[Fault, ...] = ()
    path: Path | None = None


def frame_path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the user's frame is: ``SANSREGRET_FRAME``, or ``frame.toml`` in the configuration folder of the system."""
    named = environ.get("SANSREGRET_FRAME")
    if named:
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("sansregret", appauthor=False) / "frame.toml"


def load_frame(named: Path | None = None) -> LoadedFrame:
    """The frame to judge by.

    1. A file that the user names must exist. 2. Else the user's own file. 3. Else the trainer's starter frame.
    Faults come back as data; so does a file that cannot be read.
    """
    path = named or frame_path()
    if named is None and not path.exists():
        return starter()
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except FileNotFoundError:
        return LoadedFrame(frame=None, faults=(Fault(code="no_such_file", source=str(path)),), path=path)
    except UnicodeDecodeError:
        return LoadedFrame(frame=None, faults=(Fault(code="frame_not_utf8", source=str(path)),), path=path)
    except OSError as error:
        fault = Fault(code="not_readable", source=str(path), value=error.strerror or str(error))
        return LoadedFrame(frame=None, faults=(fault,), path=path)
    return _compiled(text, path)


def starter() -> LoadedFrame:
    """The trainer's starter frame."""
    from sansregret.core.frame_file import starter_text

    return _compiled(starter_text(DEFAULT_TRADE), None)


def _compiled(text: str, path: Path | None) -> LoadedFrame:
    kept = _cache_path(text)
    frame = _from_cache(kept)
    if frame is not None:
        return LoadedFrame(frame=frame, path=path)
    from sansregret.core.frame_file import compile_frame

    compiled = compile_frame(text, source=str(path or ""))
    if compiled.frame is not None and not compiled.faults:
        _to_cache(kept, compiled.frame)
    return LoadedFrame(frame=compiled.frame, faults=compiled.faults, path=path)


def _cache_path(text: str) -> Path:
    from platformdirs import user_cache_path

    digest = hashlib.sha256(f"{__version__}\n{text}".encode()).hexdigest()
    return user_cache_path("sansregret", appauthor=False) / "frames" / f"{digest}.json"


def _from_cache(path: Path) -> Frame | None:
    from sansregret.core.frame_cache import load_frame as load

    try:
        return load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError):
        # A cache that is missing or damaged is only slower.
        return None


def _to_cache(path: Path, frame: Frame) -> None:
    from sansregret.core.frame_cache import dump_frame

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        draft.write_text(dump_frame(frame), encoding="utf-8")
        draft.replace(path)
    except OSError:
        # A folder that cannot be written (read-only home) must not stop anybody from judging.
        return


def save_frame(text: str, path: Path) -> Path | None:
    """Write a frame file; one that stood there is kept beside it, and its new name returned."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = _free_name(path) if path.exists() else None
    if kept is not None:
        path.rename(kept)
    path.write_text(text, encoding="utf-8")
    return kept


def _free_name(path: Path) -> Path:
    """``frame.1.toml`` beside ``frame.toml``, or the first number that is free."""
    number = 1
    while (name := path.with_suffix(f".{number}{path.suffix}")).exists():
        number += 1
    return name
