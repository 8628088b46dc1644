"""Compile a frame file: parse, check, build. Imported late; the way in is `core.frame_file`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sansregret.core.faults import Fault
from sansregret.core.frame import Frame
from sansregret.core.frame_build import build_frame
from sansregret.core.frame_checks import check_frame
from sansregret.core.frame_names import FrameFinding
from sansregret.core.frame_structure import check_structure
from sansregret.core.toml_lines import Path, key_lines, line_of

#: Characters; a frame of a hundred rules has a tenth of them.
LONGEST_FRAME = 1_000_000
_POSITION = re.compile(r"\(at (?:line (\d{1,9}), column \d{1,9}|end of document)\)\s*$")
_WORD = re.compile(r"[=\[,]\s{0,20}(yes|no|oui|non|vrai|faux|True|False|TRUE|FALSE|on|off)\s{0,20}(?:[,}\]#\n]|$)")
_TRUE = frozenset({"yes", "oui", "vrai", "on", "true"})


def compile_text(text: str, source: str) -> tuple[Frame | None, tuple[Fault, ...]]:
    """The frame of a text, or all its faults in the order of their lines."""
    if len(text) > LONGEST_FRAME:
        return None, (_fault("too_long", source, 0, str(len(text)), {"limit": str(LONGEST_FRAME)}),)
    text = text.removeprefix("\ufeff")
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return None, (_syntax_fault(text, source, error),)
    lines = key_lines(text)
    findings = dict.fromkeys((*check_structure(data), *check_frame(data)))
    faults = [_placed(finding, source, lines) for finding in _said_once(findings)]
    if faults:
        return None, tuple(sorted(faults, key=lambda fault: (fault.line, fault.code, fault.value)))
    return build_frame(data, text), ()


def _said_once(findings: Iterable[FrameFinding]) -> list[FrameFinding]:
    """One fault a place: the structure's, which comes first."""
    first: dict[Path, FrameFinding] = {}
    for finding in findings:
        first.setdefault(finding.path, finding)
    return list(first.values())


def _placed(finding: FrameFinding, source: str, lines: Mapping[Path, int]) -> Fault:
    params = dict(finding.params)
    if "first" in params:
        table = finding.path[0]
        params = {"first_line": str(line_of((table, int(params["first"])), lines))}
    return _fault(finding.code, source, line_of(finding.path, lines), finding.value, params)


def _fault(code: str, source: str, line: int, value: str, params: Mapping[str, str]) -> Fault:
    return Fault(code=code, source=source, line=line, value=value, params=MappingProxyType(dict(params)))


def _syntax_fault(text: str, source: str, error: Exception) -> Fault:
    """Where the text stops being TOML; a bare word (yes, True) is the slip that people make most."""
    said = " ".join(str(error).split())
    match = _POSITION.search(said)
    rows = text.split("\n")
    line = int(match.group(1)) if match and match.group(1) else len(rows) if match else 0
    row = rows[line - 1] if 0 < line <= len(rows) else ""
    word = _WORD.search(row)
    if word:
        wanted = "true" if word.group(1).lower() in _TRUE else "false"
        return _fault("toml_word", source, line, word.group(1), {"suggestion": wanted})
    detail = "nested too deeply" if isinstance(error, RecursionError) else _POSITION.sub("", said).strip()
    return _fault("toml_syntax", source, line, row.strip()[:100], {"detail": detail[:200]})
