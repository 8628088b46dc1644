"""The frame as a file: text in, frame or faults out. The format is described in ``docs/frame.md``.

Pydantic and tomllib are imported only when a text is compiled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.core.frame_cache import dump_frame, load_frame
from sansregret.core.starter_frames import STARTERS, starter_frame, starter_text

__all__ = [
    "STARTERS",
    "CompiledFrame",
    "compile_frame",
    "dump_frame",
    "json_schema",
    "load_frame",
    "starter_frame",
    "starter_text",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CompiledFrame:
    """What became of a frame's text: a frame, or the faults that stand in its way; never both."""

    frame: Frame | None
    faults: tuple[Fault, ...] = ()


def compile_frame(text: str, *, source: str = "") -> CompiledFrame:
    """Compile a frame file. It never raises on any text: faults come back, all of them, by line.

    `source` is the file as the user named it; it is only passed on to the faults.
    """
    from sansregret.core.frame_compile import compile_text

    frame, faults = compile_text(text, source)
    return CompiledFrame(frame=frame, faults=faults)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the file, for editors that complete and check TOML."""
    from sansregret.core.frame_schema import schema

    return schema()
