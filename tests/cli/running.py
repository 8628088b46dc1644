"""Run the command as a user does: a process of its own, with its own standard streams."""

import os
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a run printed and how it ended."""

    code: int
    out: str
    err: str


def run(*arguments: str, stdin: str | bytes = "", language: str = "en", **environment: str) -> Ran:
    """Run ``sansregret ARGUMENTS`` with no terminal anywhere."""
    done = subprocess.run(
        [sys.executable, "-m", "sansregret", *arguments],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        timeout=60,
        env={**os.environ, "SANSREGRET_LANG": language, "PYTHONUTF8": "1", **environment},
    )
    return Ran(code=done.returncode, out=done.stdout.decode(), err=done.stderr.decode())
